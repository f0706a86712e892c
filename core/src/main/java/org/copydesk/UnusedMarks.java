package org.copydesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;
import org.copydesk.check.StetReach;
import org.copydesk.text.StetMark.Kind;

/**
 * Reports stet marks that silence nothing, those that name what cannot be silenced, and those that are written wrong. A mark is not blamed where
 * nobody could tell: a rule that it may be for did not run, or it stands in a later copy, where findings of the first
 * copy are not said again.
 */
final class UnusedMarks {
    private final Settings settings;
    private final Levels levels;
    private final List<Rule> rules;
    private final Predicate<String> isChosen;
    private final RuleNames names = RuleNames.load();
    private final MiswrittenMark miswritten = new MiswrittenMark(names);

    /**
     * Prepares to judge marks.
     *
     * @param isChosen whether a group of checks runs
     */
    UnusedMarks(Settings settings, Levels levels, Predicate<String> isChosen) {
        this.settings = settings;
        this.levels = levels;
        this.rules = Checks.allRules(settings).stream()
                .filter(rule -> !rule.group().equals(Checks.READING))
                .toList();
        this.isChosen = isChosen;
    }

    /** What is wrong with the marks of the files of a scope. */
    List<Finding> in(List<Examination> scope, StetFindings found, LaterCopies copies) {
        StetUse use = StetUse.of(found);
        List<Finding> findings = new ArrayList<>();
        scope.forEach(examination -> findings.addAll(in(examination, use, copies)));
        return findings;
    }

    private List<Finding> in(Examination examination, StetUse use, LaterCopies copies) {
        if (examination.stet().isEmpty()) {
            return List.of();
        }
        RunRules ran = RunRules.of(examination.path(), rules, settings, levels, isChosen);
        boolean canTell = examination.problems().isEmpty();
        List<Finding> findings = new ArrayList<>();
        for (StetReach reach : examination.stet()) {
            Optional<String> objection = objection(reach);
            boolean isUnused =
                    reach.kind() != Kind.ATTEMPT && canTell && ran.include(reach.names()) && !use.isUsed(reach);
            if (objection.isPresent()) {
                findings.add(finding(reach, objection.get()));
            } else if (isUnused && !copies.overlaps(reach.stretch())) {
                findings.add(finding(reach, unused(reach)));
            }
        }
        return findings;
    }

    private Optional<String> objection(StetReach reach) {
        if (reach.kind() == Kind.ATTEMPT) {
            return miswritten.objection(shown(reach));
        }
        if (reach.kind() == Kind.END) {
            return Optional.of(Shown.text(shown(reach)) + " ends nothing; take it out, or put stet-begin before it"
                    + (reach.names().isEmpty() ? "" : ", with the same names"));
        }
        for (String name : reach.names()) {
            Optional<String> objection = names.stetObjection(name);
            if (objection.isPresent()) {
                return Optional.of(reach.kind() == Kind.PAGE ? noSwitch(name) : objection.get());
            }
        }
        return Optional.empty();
    }

    private String noSwitch(String name) {
        String near = names.nearest(name)
                .map(known -> "; did you mean \"" + known + "\"?")
                .orElse("; expected off, or rules and groups such as [names, hearsay]");
        return "copydesk is " + Shown.text(name) + near;
    }

    private static String unused(StetReach reach) {
        return Shown.text(shown(reach)) + " silences nothing; take it out"
                + (reach.kind() == Kind.PAGE ? "" : ", or put it before or behind what it is for");
    }

    /** The mark as it is usually written. */
    private static String shown(StetReach reach) {
        String list = String.join(", ", reach.names());
        return switch (reach.kind()) {
            case STET -> "stet" + (list.isEmpty() ? "" : ": " + list);
            case BEGIN -> "stet-begin" + (list.isEmpty() ? "" : ": " + list);
            case END -> "stet-end" + (list.isEmpty() ? "" : ": " + list);
            case PAGE -> "copydesk: " + (list.isEmpty() ? "off" : list);
            case ATTEMPT -> list;
        };
    }

    private static Finding finding(StetReach reach, String message) {
        Place place = reach.mark();
        return new Finding(
                Checks.UNUSED_SUPPRESSION,
                Checks.UNUSED_SUPPRESSION.level(),
                place,
                message,
                List.of(),
                Map.of(),
                shown(reach));
    }
}

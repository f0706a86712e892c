package org.copydesk;

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
 * Reports stet marks that silence nothing, and those that name what cannot be silenced. A mark is not blamed where
 * nobody could tell: a rule that it may be for did not run, or it stands in a later copy, where findings of the first
 * copy are not said again.
 */
final class UnusedMarks {
    private final Settings settings;
    private final Levels levels;
    private final List<Rule> rules;
    private final Predicate<String> isChosen;
    private final RuleNames names = RuleNames.load();

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

    /** What is wrong with the marks of one file. */
    List<Finding> in(Examination examination, StetUse use, LaterCopies copies) {
        return examination.stet().stream()
                .flatMap(reach -> {
                    Optional<String> objection = objection(reach);
                    boolean isBlamed = objection.isEmpty()
                            && !use.isUsed(reach)
                            && examination.problems().isEmpty()
                            && !copies.overlaps(reach.stretch())
                            && allRan(reach);
                    return (isBlamed ? Optional.of(unused(reach)) : objection)
                            .stream().map(message -> finding(reach, message));
                })
                .toList();
    }

    private Optional<String> objection(StetReach reach) {
        if (reach.kind() == Kind.END) {
            return Optional.of(Shown.text(shown(reach)) + " ends nothing; take it out, or put stet-begin before it"
                    + (reach.names().isEmpty() ? "" : ", with the same names"));
        }
        for (String name : reach.names()) {
            Optional<String> objection = names.stetObjection(name);
            if (objection.isPresent()) {
                return Optional.of(
                        reach.kind() == Kind.PAGE
                                ? objection.get() + "; copydesk can be off, or name rules and groups"
                                : objection.get());
            }
        }
        return Optional.empty();
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
        };
    }

    /** Whether all rules that a mark may be for ran on its file. */
    private boolean allRan(StetReach reach) {
        String path = reach.mark().path();
        if (reach.names().isEmpty()) {
            return rules.stream().allMatch(rule -> ran(rule, path) || isOffByProfile(rule));
        }
        return reach.names().stream().allMatch(name -> allRan(name, path));
    }

    private boolean allRan(String name, String path) {
        List<Rule> named = rules.stream().filter(rule -> rule.id().equals(name)).toList();
        if (!named.isEmpty()) {
            return named.stream().allMatch(rule -> ran(rule, path));
        }
        List<Rule> group =
                rules.stream().filter(rule -> rule.group().equals(name)).toList();
        return !group.isEmpty() && group.stream().allMatch(rule -> ran(rule, path) || isOffByProfile(rule));
    }

    private boolean ran(Rule rule, String path) {
        return isChosen.test(rule.group()) && levels.levelOf(rule, path).isPresent();
    }

    /** Whether nobody turned a rule off: it is off in all houses of this kind, so no mark for all rules is for it. */
    private boolean isOffByProfile(Rule rule) {
        return isChosen.test(rule.group()) && rule.levelIn(settings.profile()).isEmpty();
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

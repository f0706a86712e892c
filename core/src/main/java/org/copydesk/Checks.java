package org.copydesk;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.copydesk.check.Check;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;
import org.copydesk.claims.ClaimsCheck;
import org.copydesk.claims.ClaimsOptions;
import org.copydesk.names.HouseName;
import org.copydesk.names.NamesCheck;
import org.copydesk.names.NamesOptions;
import org.copydesk.repeats.RepeatsCheck;
import org.copydesk.repeats.RepeatsOptions;

/** The checks there are. */
final class Checks {
    /** The group of what goes wrong before a check begins, and of marks for what it finds. */
    static final String READING = "reading";

    /** The rule for files that are not text in the configured encoding. */
    static final Rule UNREADABLE_CONTENT = Rule.of(
            "unreadable-content",
            READING,
            Level.WARNING,
            "A content file is not text in the configured encoding.",
            "Save the file in the configured encoding, set the encoding, or exclude the file.");

    /** The rule for stet marks that silence nothing. */
    static final Rule UNUSED_SUPPRESSION = Rule.of(
            "unused-suppression",
            READING,
            Level.NOTE,
            "A stet mark silences nothing.",
            "Take the mark out, or put it before or behind what it is for.");

    private static final List<Rule> OF_READING = List.of(UNREADABLE_CONTENT, UNUSED_SUPPRESSION);

    private Checks() {}

    /** Whether this is the name of the group of reading or of one of its rules. */
    static boolean isOfReading(String name) {
        return name.equals(READING)
                || OF_READING.stream().anyMatch(rule -> rule.id().equals(name));
    }

    /** All checks, those of the house first, then those that the class path adds, by group. */
    static List<Check<?>> all(Settings settings) {
        List<Check<?>> checks = new ArrayList<>();
        checks.add(repeats(settings));
        checks.add(new NamesCheck(namesOptions(settings)));
        checks.add(new ClaimsCheck(ClaimsOptions.defaults()));
        for (Check<?> further : ServiceLoader.load(Check.class)) {
            checks.add(further);
        }
        return checks;
    }

    /** The check that also tells which stretches of a corpus are copies. */
    static RepeatsCheck repeats(Settings settings) {
        return new RepeatsCheck(
                new RepeatsOptions(settings.minWords(), settings.allowedRepeats(), MirrorPaths.of(settings)));
    }

    private static NamesOptions namesOptions(Settings settings) {
        List<HouseName> house = settings.preferredNames().stream()
                .map(name -> new HouseName(name.use(), name.not(), name.except()))
                .toList();
        return new NamesOptions(house, settings.distinctNames(), settings.ignoredNames());
    }

    /** The rules of all checks, by group and in the order of each check, and those of reading. */
    static List<Rule> allRules(Settings settings) {
        List<Rule> rules = new ArrayList<>();
        all(settings).forEach(check -> rules.addAll(check.rules()));
        rules.addAll(OF_READING);
        return rules;
    }

    /**
     * Checks that there are such groups.
     *
     * @throws IllegalArgumentException if there is none of a name; the message names the nearest one
     */
    static void requireKnown(Set<String> groups) {
        List<String> names = all(Settings.defaults()).stream()
                .map(Check::group)
                .distinct()
                .sorted()
                .toList();
        KnownNames known = new KnownNames("group of checks", names);
        for (String group : groups) {
            if (!known.contains(group)) {
                throw new IllegalArgumentException(known.unknown(group));
            }
        }
    }
}

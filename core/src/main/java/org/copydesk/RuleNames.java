package org.copydesk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.check.Rule;

/** The rules and groups that settings may name: those of all checks. */
final class RuleNames {
    private final Set<String> working = new TreeSet<>();

    private RuleNames(List<Rule> rules) {
        for (Rule rule : rules) {
            working.add(rule.id());
            working.add(rule.group());
        }
    }

    /** The names as the checks of the house and of the class path have them. */
    static RuleNames load() {
        return new RuleNames(Checks.allRules(Settings.defaults()));
    }

    /** The rules and groups that work. */
    Set<String> working() {
        return Set.copyOf(working);
    }

    /** Why a rule or group cannot be set, or empty if it can: it is not known. */
    Optional<String> objection(String name) {
        return working.contains(name) ? Optional.empty() : Optional.of(known().unknown(name));
    }

    /** Why a stet mark cannot name a rule or group, or empty if it can. */
    Optional<String> stetObjection(String name) {
        if (Checks.isOfReading(name)) {
            return Optional.of("a stet mark cannot silence " + Shown.text(name) + "; set its level in the settings");
        }
        return objection(name);
    }

    /** The rule or group that was probably meant. */
    Optional<String> nearest(String name) {
        return known().nearest(name);
    }

    private KnownNames known() {
        return new KnownNames("rule", List.copyOf(new TreeSet<>(working)));
    }
}

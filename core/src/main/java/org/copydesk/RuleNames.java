package org.copydesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;

/** The rules and groups that settings may name: those of all checks, and those that later checks bring. */
final class RuleNames {
    private static final List<String> PLANNED = List.of(
            "similar-paragraph",
            "unnamed-study",
            "assumed-consensus",
            "unsourced-statistic",
            "unattributed-quote",
            "unsourced-superlative",
            "unsourced-accusation");

    private final Set<String> working = new TreeSet<>();
    private final Set<String> planned = new TreeSet<>(PLANNED);

    private RuleNames(List<Rule> rules) {
        for (Rule rule : rules) {
            working.add(rule.id());
            working.add(rule.group());
        }
        planned.removeAll(working);
    }

    /** The names as the checks of the house and of the class path have them. */
    static RuleNames load() {
        return new RuleNames(Checks.allRules(Settings.defaults()));
    }

    /** The rules and groups that work. */
    Set<String> working() {
        return Set.copyOf(working);
    }

    /** The rules that are known and find nothing yet. */
    Set<String> planned() {
        return Set.copyOf(planned);
    }

    /**
     * Why a rule or group cannot be set, or empty if it can: it is not known, or it is not built yet. What is not
     * built yet is off, so turning it off is right.
     *
     * @param level the level to set, empty for off
     */
    Optional<String> objection(String name, Optional<Level> level) {
        if (working.contains(name)) {
            return Optional.empty();
        }
        if (planned.contains(name)) {
            return level.map(
                    unused -> "rule \"" + name + "\" is known but not built yet; leave it out or set it to off");
        }
        return Optional.of(known().unknown(name));
    }

    /** Why a stet mark cannot name a rule or group, or empty if it can; what is not built yet has nothing to silence. */
    Optional<String> stetObjection(String name) {
        if (Checks.isOfReading(name)) {
            return Optional.of("a stet mark cannot silence " + Shown.text(name) + "; set its level in the settings");
        }
        boolean isKnown = working.contains(name) || planned.contains(name);
        return isKnown ? Optional.empty() : Optional.of(known().unknown(name));
    }

    /** The rule or group that was probably meant. */
    Optional<String> nearest(String name) {
        return known().nearest(name);
    }

    private KnownNames known() {
        List<String> all = new ArrayList<>(working);
        all.addAll(planned);
        return new KnownNames("rule", all);
    }
}

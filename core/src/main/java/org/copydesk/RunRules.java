package org.copydesk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.check.Rule;

/**
 * The rules that looked at one file, as far as a stet mark there can be judged by what they found.
 *
 * <p>A rule that the profile turns off is off in all houses of this kind: only a mark that names it is for it. One that
 * the settings turn off may have been what any mark for its group is for.
 *
 * @param names the rules that ran and the groups of which none was turned off
 * @param all whether no rule was turned off
 */
record RunRules(Set<String> names, boolean all) {
    RunRules {
        names = Set.copyOf(names);
    }

    /**
     * The rules of a file.
     *
     * @param rules all rules that marks can silence
     * @param isChosen whether a group runs at all
     */
    static RunRules of(String path, List<Rule> rules, Settings settings, Levels levels, Predicate<String> isChosen) {
        Set<String> names = new HashSet<>();
        Set<String> incomplete = new HashSet<>();
        for (Rule rule : rules) {
            boolean ran =
                    isChosen.test(rule.group()) && levels.levelOf(rule, path).isPresent();
            boolean isOffByProfile = isChosen.test(rule.group())
                    && rule.levelIn(settings.profile()).isEmpty();
            if (ran) {
                names.add(rule.id());
            } else if (!isOffByProfile) {
                incomplete.add(rule.group());
            }
            names.add(rule.group());
        }
        names.removeAll(incomplete);
        return new RunRules(names, incomplete.isEmpty());
    }

    /** Whether all rules that a mark may be for ran. */
    boolean include(List<String> namesOfMark) {
        return namesOfMark.isEmpty() ? all : names.containsAll(namesOfMark);
    }
}

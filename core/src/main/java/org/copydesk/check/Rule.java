package org.copydesk.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of problem that a check reports.
 *
 * @param id names the problem, such as {@code anonymous-source}; never changes
 * @param group the check's group, such as {@code claims}
 * @param summary what one finding is, in one sentence
 * @param help why it matters and what to do, in a few sentences
 * @param level the level when a profile says nothing else
 * @param profileLevels the levels of profiles that differ
 * @param offIn the profiles in which the rule is off
 */
public record Rule(
        String id,
        String group,
        String summary,
        String help,
        Level level,
        Map<Profile, Level> profileLevels,
        Set<Profile> offIn) {
    /** Copies the map and the set. */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(level, "level");
        profileLevels = Map.copyOf(profileLevels);
        offIn = Set.copyOf(offIn);
    }

    /** A rule that has one level in all profiles. */
    public static Rule of(String id, String group, Level level, String summary, String help) {
        return new Rule(id, group, summary, help, level, Map.of(), Set.of());
    }

    /** The same rule, off in these profiles. */
    public Rule offIn(Profile first, Profile... rest) {
        return new Rule(id, group, summary, help, level, profileLevels, EnumSet.of(first, rest));
    }

    /** The level in a profile, or empty where the rule is off. */
    public Optional<Level> levelIn(Profile profile) {
        return offIn.contains(profile) ? Optional.empty() : Optional.of(profileLevels.getOrDefault(profile, level));
    }
}

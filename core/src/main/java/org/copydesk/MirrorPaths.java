package org.copydesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.repeats.twins.MirrorPattern;

/** The patterns of versions and translations as settings have them. */
final class MirrorPaths {
    /** What the key takes. */
    static final String EXPECTED = "a list of patterns, such as [\"docs/v*/**\"]";

    private static final String KEY = "mirrors";

    private MirrorPaths() {}

    /** Why a text can be none, or empty if it can: it is no pattern, or no part of a path may differ. */
    static Optional<String> objection(String written) {
        return PathPattern.objection(KEY, written)
                .or(() -> MirrorPattern.of(PathPattern.of(written).pattern()).hasDifference()
                        ? Optional.empty()
                        : Optional.of(KEY + " has " + Shown.text(written)
                                + "; expected * or ? for the part that differs, such as docs/v*/**"));
    }

    /**
     * Patterns, as they are.
     *
     * @throws IllegalArgumentException if one can be none
     */
    static List<String> checked(List<String> patterns) {
        for (String pattern : patterns) {
            objection(pattern).ifPresent(objection -> {
                throw new IllegalArgumentException(objection);
            });
        }
        return patterns;
    }

    /** The patterns as the check takes them, relative to the base folder. */
    static List<String> of(Settings settings) {
        return PathPattern.of(settings.mirrors()).stream()
                .map(PathPattern::pattern)
                .toList();
    }

    /** A warning for each pattern that matches none of the files. */
    static List<String> unused(Settings settings, List<String> paths) {
        List<String> warnings = new ArrayList<>();
        PathPattern.of(settings.mirrors()).stream()
                .distinct()
                .filter(pattern -> paths.stream().noneMatch(pattern::matches))
                .forEach(pattern -> warnings.add(settings.places().named(KEY, pattern.written()) + " matches no file"));
        return warnings;
    }
}

package org.copydesk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.codehaus.plexus.util.SelectorUtils;

/**
 * An Ant pattern: {@code ?} is one character, {@code *} any part of a name, {@code **} any number of folders, also
 * none. Compared with case on every system.
 *
 * @param written how it is written in the settings
 * @param pattern with {@code /} between its parts and relative to the base folder
 */
record PathPattern(String written, String pattern) {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*");

    static List<PathPattern> of(List<String> patterns) {
        return patterns.stream().map(PathPattern::of).toList();
    }

    /**
     * Takes either separator, a separator or {@code ./} at the start for the base folder, and a folder with a separator
     * at its end for all that is in it.
     */
    static PathPattern of(String written) {
        String pattern = written.replace('\\', '/');
        boolean isFolder = pattern.endsWith("/") || pattern.equals(".");
        while (pattern.startsWith("./") || pattern.startsWith("/")) {
            pattern = pattern.substring(pattern.indexOf('/') + 1);
        }
        return new PathPattern(written, isFolder ? (pattern.equals(".") ? "" : pattern) + "**" : pattern);
    }

    /** Why a text can be no pattern of a key, or empty if it can: it is blank, or nothing that is read could match it. */
    static Optional<String> objection(String key, String written) {
        String pattern = written.replace('\\', '/');
        boolean isPossible = !written.isBlank()
                && !DRIVE.matcher(pattern).matches()
                && !List.of(pattern.split("/")).contains("..");
        return isPossible
                ? Optional.empty()
                : Optional.of(key + " has " + Shown.text(written)
                        + "; expected a pattern relative to the base folder, without a drive and without ..");
    }

    /**
     * Patterns of a key, as they are.
     *
     * @throws IllegalArgumentException if one can be none
     */
    static List<String> checked(String key, List<String> patterns) {
        for (String pattern : patterns) {
            objection(key, pattern).ifPresent(objection -> {
                throw new IllegalArgumentException(objection);
            });
        }
        return patterns;
    }

    /** Whether the base folder is asked for by a separator at the start, which may also be a path of the whole system. */
    boolean isFromRoot() {
        return written.startsWith("/") || written.startsWith("\\");
    }

    /**
     * Whether a path matches.
     *
     * @param path a path with {@code /} between its parts
     */
    boolean matches(String path) {
        // The prefix keeps the matcher from taking a pattern for a regular expression.
        String ant = SelectorUtils.ANT_HANDLER_PREFIX + pattern + SelectorUtils.PATTERN_HANDLER_SUFFIX;
        return SelectorUtils.matchPath(ant, path, "/", true);
    }
}

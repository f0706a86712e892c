package org.copydesk;

import java.util.List;
import org.codehaus.plexus.util.SelectorUtils;

/**
 * An Ant pattern: {@code ?} is one character, {@code *} any part of a name, {@code **} any number of folders, also
 * none. Compared with case on every system.
 */
record PathPattern(String pattern) {
    static List<PathPattern> of(List<String> patterns) {
        return patterns.stream().map(PathPattern::new).toList();
    }

    /**
     * Takes either separator, a separator or {@code ./} at the start for the base folder, and a folder with a separator
     * at its end for all that is in it.
     */
    PathPattern {
        pattern = pattern.replace('\\', '/');
        while (pattern.startsWith("./") || pattern.startsWith("/")) {
            pattern = pattern.substring(pattern.indexOf('/') + 1);
        }
        if (pattern.endsWith("/")) {
            pattern = pattern + "**";
        }
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

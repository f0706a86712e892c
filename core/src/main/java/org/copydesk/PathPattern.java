package org.copydesk;

import java.util.List;
import org.codehaus.plexus.util.SelectorUtils;

/** An Ant pattern: {@code *} is any part of a name, {@code **} any number of folders, also none. */
record PathPattern(String pattern) {
    static List<PathPattern> of(List<String> patterns) {
        return patterns.stream().map(PathPattern::new).toList();
    }

    /** Takes either separator, and a folder with a separator at its end for all that is in it. */
    PathPattern {
        pattern = pattern.replace('\\', '/');
        if (pattern.startsWith("./")) {
            pattern = pattern.substring(2);
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
        return SelectorUtils.matchPath(pattern, path, "/", true);
    }
}

package org.copydesk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The patterns of the settings that say which files are read, and which of them have had an effect. */
final class ContentPatterns {
    private final List<PathPattern> includes;
    private final List<PathPattern> excludes;
    private final Set<PathPattern> used = new HashSet<>();

    ContentPatterns(Settings settings) {
        this.includes = PathPattern.of(settings.includes());
        this.excludes = PathPattern.of(settings.excludes());
    }

    /** Whether a file is to be read; both kinds are asked, so that each has its chance to match. */
    boolean take(String path) {
        boolean isIncluded = matchesAny(includes, path) || includes.isEmpty();
        boolean isExcluded = matchesAny(excludes, path);
        return isIncluded && !isExcluded;
    }

    private boolean matchesAny(List<PathPattern> patterns, String path) {
        boolean matches = false;
        for (PathPattern pattern : patterns) {
            if (pattern.matches(path)) {
                used.add(pattern);
                matches = true;
            }
        }
        return matches;
    }

    /** A warning for each pattern that has matched no file. */
    List<String> unused() {
        List<String> warnings = new ArrayList<>();
        addUnused("includes", includes, warnings);
        addUnused("excludes", excludes, warnings);
        return warnings;
    }

    private void addUnused(String setting, List<PathPattern> patterns, List<String> warnings) {
        patterns.stream()
                .filter(pattern -> !used.contains(pattern))
                .forEach(pattern -> warnings.add(setting + " " + Shown.text(pattern.pattern()) + " matches no file"));
    }
}

package org.copydesk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The patterns of the settings that say which files are read, and which of them have had an effect. */
final class ContentPatterns {
    private final List<PathPattern> includes;
    private final List<PathPattern> excludes;
    private final SettingsPlaces places;
    private final Set<PathPattern> used = new HashSet<>();
    private final Set<PathPattern> folders = new HashSet<>();

    ContentPatterns(Settings settings) {
        this.includes = PathPattern.of(settings.includes());
        this.excludes = PathPattern.of(settings.excludes());
        this.places = settings.places();
    }

    /** Whether a file is to be read; both kinds are asked, so that each has its chance to match. */
    boolean take(String path) {
        boolean isIncluded = matchesAny(includes, path) || includes.isEmpty();
        boolean isExcluded = matchesAny(excludes, path);
        return isIncluded && !isExcluded;
    }

    /** Whether a folder or file is left out, whatever is included; so a pattern of a whole folder has its effect. */
    boolean exclude(String path) {
        return matchesAny(excludes, path);
    }

    /** Notes that there is a folder, since a pattern with its path looks like all of it and is none of its files. */
    void seeFolder(String path) {
        noteFolder(includes, path);
        noteFolder(excludes, path);
    }

    private void noteFolder(List<PathPattern> patterns, String path) {
        for (PathPattern pattern : patterns) {
            if (pattern.pattern().equals(path)) {
                folders.add(pattern);
            }
        }
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

    private void addUnused(String key, List<PathPattern> patterns, List<String> warnings) {
        patterns.stream()
                .filter(pattern -> !used.contains(pattern))
                .distinct()
                .forEach(pattern ->
                        warnings.add(places.named(key, pattern.written()) + " matches no file" + advice(pattern)));
    }

    private String advice(PathPattern pattern) {
        if (folders.contains(pattern)) {
            return "; for all files of the folder write " + pattern.pattern() + "/**";
        }
        return pattern.isFromRoot() ? "; patterns are relative to the base folder" : "";
    }
}

package org.copydesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.format.ReadingOptions;

/**
 * What is known of settings and content when all files have been read, and is no finding.
 *
 * @param settings the settings of the run
 * @param levels the levels that they give
 * @param examinations what the files gave, in the order of their paths
 */
record ReadingWarnings(Settings settings, Levels levels, List<Examination> examinations) {
    /** All warnings of a run: first what had no effect, unless the run is a part. */
    List<String> with(FoundContent content) {
        List<String> warnings = new ArrayList<>();
        if (!content.isPart()) {
            warnings.addAll(content.unused());
            List<String> paths = content.files().stream().map(ContentFile::path).toList();
            warnings.addAll(MirrorPaths.unused(settings, paths));
            warnings.addAll(levels.unusedPatterns(paths));
            warnings.addAll(unusedKeys());
        }
        warnings.addAll(content.warnings());
        warnings.addAll(unknownEncodings());
        return warnings;
    }

    /** A warning for each key that the settings add to the usual ones and that no front matter has. */
    private List<String> unusedKeys() {
        return settings.reading().frontMatterKeys().stream()
                .filter(key -> !ReadingOptions.defaults().frontMatterKeys().contains(key))
                .distinct()
                .filter(key -> examinations.stream()
                        .noneMatch(examination -> examination.frontMatterKeys().contains(key)))
                .map(key -> settings.places().named("frontMatterKeys", key) + " is in no front matter")
                .toList();
    }

    /** A warning for each encoding that files declare and that is not known; those that do not decode are findings. */
    private List<String> unknownEncodings() {
        Map<String, List<String>> paths = new TreeMap<>();
        examinations.stream()
                .filter(examination -> !examination.unknownEncoding().isEmpty())
                .forEach(examination -> paths.computeIfAbsent(examination.unknownEncoding(), name -> new ArrayList<>())
                        .add(examination.path()));
        List<String> warnings = new ArrayList<>();
        paths.forEach((name, files) -> {
            String more = files.size() == 1 ? "" : " and " + (files.size() - 1) + " more";
            warnings.add(files.get(0) + more + ": the declared encoding " + Shown.text(name) + " is not known; read as "
                    + settings.encoding());
        });
        return warnings;
    }
}

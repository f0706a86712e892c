package org.copydesk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineEntry;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.report.SilencedFinding;

/**
 * What a run does not tell, as the baseline knows it.
 *
 * @param baseline what is known
 * @param baseFolder the folder that its paths are relative to
 */
record KnownFindings(Baseline baseline, Path baseFolder) {
    /**
     * Findings, parted by the baseline.
     *
     * @param left what is new
     * @param known what is not
     * @param stale a sentence for each entry of the baseline that nothing is found for, though it could have been
     */
    record Parted(List<Finding> left, List<SilencedFinding> known, List<String> stale) {}

    /**
     * Parts the findings of a run.
     *
     * @param paths the files that were read
     * @param levels the rules that ran, with their levels
     * @param isPart whether other runs read more content, where files that are gone and other copies of a text may be,
     *     so that no entry is stale for certain
     */
    Parted part(List<Finding> findings, List<String> paths, Map<String, Optional<Level>> levels, boolean isPart) {
        if (baseline.entries().isEmpty()) {
            return new Parted(findings, List.of(), List.of());
        }
        Set<String> read = Set.copyOf(paths);
        Map<String, Boolean> gone = new HashMap<>();
        Predicate<String> isGone =
                path -> gone.computeIfAbsent(path, one -> !read.contains(one) && !isThere(baseFolder, one));
        BaselineMatch match = baseline.match(findings, isGone);
        List<String> stale =
                isPart ? List.of() : stale(match.unused(), levels, path -> read.contains(path) || isGone.test(path));
        return new Parted(
                match.left(),
                match.known().stream().map(SilencedFinding::byBaseline).toList(),
                stale);
    }

    private List<String> stale(
            List<BaselineEntry> unused, Map<String, Optional<Level>> levels, Predicate<String> isReadOrGone) {
        return unused.stream()
                .filter(entry ->
                        levels.getOrDefault(entry.rule(), Optional.empty()).isPresent())
                .filter(entry -> isReadOrGone.test(entry.path()))
                .map(this::stale)
                .toList();
    }

    private String stale(BaselineEntry entry) {
        String place = baseline.place(entry).map(one -> one + ": ").orElse("");
        return place + "stale entry of the baseline: [" + entry.rule() + "] in " + entry.path()
                + " is not found any more";
    }

    /** Whether a path in the base folder is a file or folder. */
    static boolean isThere(Path baseFolder, String path) {
        try {
            return Files.exists(baseFolder.resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

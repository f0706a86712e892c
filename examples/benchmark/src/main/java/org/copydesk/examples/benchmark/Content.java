package org.copydesk.examples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.Copydesk;
import org.copydesk.Report;

/**
 * What is measured: the files that the library reads.
 *
 * @param path the folder or file that was given
 * @param files the files, in the order of their paths
 * @param bytesByFormat their size, by the name of their format
 */
record Content(Path path, List<Path> files, Map<String, Long> bytesByFormat) {
    /** The share of the bytes that makes content be of one format. */
    private static final double MOST = 0.9;

    /**
     * Finds the files.
     *
     * @throws UsageException if there is no such folder or file, or nothing to read in it
     */
    static Content find(Path path) {
        requireExisting(path);
        Path base = base(path);
        List<Path> files = desk(path, 1, ContentList.GROUP).check(path).findings().stream()
                .filter(finding -> finding.rule().group().equals(ContentList.GROUP))
                .map(finding -> base.resolve(finding.place().path()))
                .toList();
        if (files.isEmpty()) {
            throw new UsageException(
                    "no content that Copydesk reads in " + path + "; expected Markdown, HTML or plain text");
        }
        Map<String, Long> bytes = files.stream()
                .collect(Collectors.groupingBy(
                        file -> Reading.formatOf(file).id(), TreeMap::new, Collectors.summingLong(Content::size)));
        return new Content(path, files, bytes);
    }

    /** Checks that there is something at a path. */
    static void requireExisting(Path path) {
        if (!Files.isReadable(path)) {
            throw new UsageException("no folder or file " + path + " that can be read");
        }
    }

    private static Path base(Path path) {
        Optional<Path> parent = Optional.ofNullable(path.toAbsolutePath().getParent());
        return Files.isDirectory(path) ? path : parent.orElse(path);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy desk for content. */
    static Copydesk desk(Path path, int threads, String... groups) {
        return Copydesk.builder()
                .baseFolder(base(path))
                .threads(threads)
                .groups(groups)
                .build();
    }

    /** Checks the content once. */
    Report check(int threads, String... groups) {
        return desk(path, threads, groups).check(path);
    }

    /** The size of all files. */
    long bytes() {
        return bytesByFormat.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether at least nine tenths of the bytes are of a format. */
    boolean isMostly(String format) {
        return bytesByFormat.getOrDefault(format, 0L) >= MOST * bytes();
    }
}

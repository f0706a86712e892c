package org.copydesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.copydesk.format.ContentFormat;

/**
 * The paths that findings show: relative to the base folder, or to its content folder for a file outside it. Where two
 * files would have one path, the later one in the order of the file system's paths has the name of its content folder
 * before it, so that none is lost.
 */
final class ContentPaths {
    private record Candidate(Path file, Path shownAs, Path contentFolder, ContentFormat format) {}

    private final Path base;
    private final List<Candidate> candidates = new ArrayList<>();

    ContentPaths(Path base) {
        this.base = base;
    }

    /**
     * Adds a file.
     *
     * @param file the real file
     * @param shownAs its path, or that of the link that leads to it
     * @param contentFolder the folder that was given
     * @param format how it is to be read
     */
    void add(Path file, Path shownAs, Path contentFolder, ContentFormat format) {
        candidates.add(new Candidate(file, shownAs, contentFolder, format));
    }

    /** The names of all files so far. */
    List<String> names() {
        return candidates.stream()
                .map(candidate -> String.valueOf(candidate.shownAs().getFileName()))
                .toList();
    }

    /** The files by path; those in the base folder have first choice. */
    List<ContentFile> files() {
        candidates.sort(Comparator.comparing((Candidate candidate) -> !isInBase(candidate))
                .thenComparing(candidate -> candidate.shownAs().toString()));
        Map<String, ContentFile> files = new TreeMap<>();
        for (Candidate candidate : candidates) {
            String path = isInBase(candidate)
                    ? relative(candidate.shownAs(), base)
                    : free(relative(candidate.shownAs(), candidate.contentFolder()), candidate.contentFolder(), files);
            files.put(path, new ContentFile(candidate.file(), path, candidate.format()));
        }
        return List.copyOf(files.values());
    }

    private boolean isInBase(Candidate candidate) {
        return candidate.shownAs().startsWith(base);
    }

    private static String free(String path, Path contentFolder, Map<String, ContentFile> taken) {
        String free = path;
        for (int number = 1; taken.containsKey(free); number++) {
            String folder = String.valueOf(contentFolder.getFileName());
            free = folder + (number == 1 ? "" : "-" + number) + "/" + path;
        }
        return free;
    }

    /** A file's path below a folder, with {@code /} between its parts. */
    static String relative(Path file, Path folder) {
        StringJoiner parts = new StringJoiner("/");
        folder.relativize(file).forEach(part -> parts.add(part.toString()));
        return parts.toString();
    }
}

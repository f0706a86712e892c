package org.copydesk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.format.ContentFormat;

/** Finds the content files of a run, each once, in the order of their paths. */
final class ContentFinder {
    private static final Set<String> LEFT_OUT_FOLDERS = Set.of("target", "build", "dist", "node_modules", "vendor");

    private final Path base;
    private final Formats formats;
    private final List<PathPattern> includes;
    private final List<PathPattern> excludes;
    private final Set<Path> leftOut;
    private final Set<PathPattern> used = new HashSet<>();
    private final SortedMap<String, ContentFile> found = new TreeMap<>();
    private final Set<Path> seen = new HashSet<>();
    private final SortedMap<String, Integer> unreadFormats = new TreeMap<>();

    ContentFinder(Path base, Settings settings, Formats formats, List<Path> leftOut) {
        this.base = real(base);
        this.formats = formats;
        this.includes = PathPattern.of(settings.includes());
        this.excludes = PathPattern.of(settings.excludes());
        this.leftOut =
                leftOut.stream().filter(Files::exists).map(ContentFinder::real).collect(Collectors.toSet());
    }

    /**
     * Finds all content in folders and files.
     *
     * @throws SettingsException if one is not there or cannot be read
     */
    FoundContent find(List<Path> paths) {
        for (Path path : paths) {
            Path real = real(path);
            if (Files.isDirectory(real)) {
                walk(real);
            } else {
                Path parent = real.getParent();
                take(real, parent == null ? real : parent, real);
            }
        }
        return new FoundContent(List.copyOf(found.values()), unreadFormats, unusedPatterns());
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new SettingsException("no such file or folder: " + path + "; expected content to read", e);
        }
    }

    private void walk(Path folder) {
        try {
            Files.walkFileTree(folder, new Visitor(folder));
        } catch (IOException e) {
            throw new SettingsException("cannot read folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Links are not followed: what they lead to inside the folder is visited itself, and nothing else may be read. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;

        Visitor(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean skips = !directory.equals(folder) && isLeftOut(directory);
            return skips ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !nameOf(file).startsWith(".")) {
                take(file, folder, file);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private boolean isLeftOut(Path directory) {
        String folderName = nameOf(directory);
        return leftOut.contains(directory) || folderName.startsWith(".") || LEFT_OUT_FOLDERS.contains(folderName);
    }

    private void take(Path file, Path contentFolder, Path shown) {
        String path = pathOf(shown, contentFolder);
        String name = nameOf(file);
        if (!isIncluded(path) || isExcluded(path) || !seen.add(file)) {
            return;
        }
        formats.of(name)
                .ifPresentOrElse(
                        format -> add(path, file, format),
                        () -> Formats.notReadYet(name)
                                .ifPresent(format -> unreadFormats.merge(format, 1, Integer::sum)));
    }

    private void add(String path, Path file, ContentFormat format) {
        found.putIfAbsent(path, new ContentFile(file, path, format));
    }

    private String pathOf(Path file, Path contentFolder) {
        Path root = file.startsWith(base) ? base : contentFolder;
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private boolean isIncluded(String path) {
        return includes.isEmpty() || matchesAny(includes, path);
    }

    private boolean isExcluded(String path) {
        return matchesAny(excludes, path);
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

    private List<String> unusedPatterns() {
        List<String> warnings = new ArrayList<>();
        includes.stream()
                .filter(pattern -> !used.contains(pattern))
                .forEach(pattern -> warnings.add("includes \"" + pattern.pattern() + "\" matches no file"));
        excludes.stream()
                .filter(pattern -> !used.contains(pattern))
                .forEach(pattern -> warnings.add("excludes \"" + pattern.pattern() + "\" matches no file"));
        return warnings;
    }
}

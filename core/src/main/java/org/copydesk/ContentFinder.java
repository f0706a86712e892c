package org.copydesk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.format.ContentFormat;
import org.copydesk.report.FileProblem;

/**
 * Finds the content files of a run, each once, in the order of their paths. What is found depends on the names of
 * files alone, not on the order in which the file system or the caller lists them.
 */
final class ContentFinder {
    private static final Set<String> LEFT_OUT_FOLDERS = Set.of("target", "build", "dist", "node_modules", "vendor");

    private final Path base;
    private final Formats formats;
    private final ContentPatterns patterns;
    private final ContentPaths paths;
    private final Set<Path> leftOut;
    private final Set<Path> seen = new HashSet<>();
    private final WalkedFolders walked = new WalkedFolders();
    private final List<Path> contentFolders = new ArrayList<>();
    private final ContentLinks links = new ContentLinks();
    private final SortedMap<String, Integer> unreadFormats = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();

    ContentFinder(Path base, Settings settings, Formats formats, List<Path> leftOut) {
        this.base = real(base);
        this.formats = formats;
        this.patterns = new ContentPatterns(settings);
        this.paths = new ContentPaths(this.base);
        this.leftOut =
                leftOut.stream().filter(Files::exists).map(ContentFinder::real).collect(Collectors.toSet());
    }

    /**
     * Finds all content in folders and files. A folder or file that is given itself is read whatever it is called and
     * wherever it lies; the patterns of the settings hold for it too.
     *
     * @throws SettingsException if one is not there or cannot be read, or is a file of which no format is known
     */
    FoundContent find(List<Path> given) {
        contentFolders.addAll(given.stream()
                .map(ContentFinder::real)
                .filter(Files::isDirectory)
                .sorted()
                .distinct()
                .toList());
        contentFolders.forEach(folder -> walk(folder, folder, folder));
        given.stream().filter(path -> !Files.isDirectory(path)).sorted().forEach(this::takeGiven);
        links.follow(this::isInContent, this::takeLinked);
        List<String> unused = new ArrayList<>(patterns.unused());
        unused.addAll(formats.unusedEndings(paths.names()));
        warnings.addAll(links.warnings());
        return new FoundContent(paths.files(), unreadFormats, unused, warnings, false);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new SettingsException("no such file or folder: " + path + "; expected content to read", e);
        }
    }

    /** Whether a path lies in a folder that was given and, inside that, in none that is left out; or was given itself. */
    private boolean isInContent(Path real) {
        return seen.contains(real)
                || contentFolders.stream()
                        .anyMatch(folder -> real.startsWith(folder)
                                && leftOut.stream()
                                        .noneMatch(left -> real.startsWith(left)
                                                && left.startsWith(folder)
                                                && !left.equals(folder)));
    }

    /** Takes what a link leads to, under the path of the link. */
    private void takeLinked(ContentLinks.Link link, Path target) {
        if (Files.isRegularFile(target)) {
            take(target, link.path(), link.contentFolder());
        } else if (Files.isDirectory(target) && walked.isOpen(target)) {
            walk(target, link.path(), link.contentFolder());
        }
    }

    /**
     * Takes all content in a folder.
     *
     * @param folder the real folder
     * @param shownAs its path, or that of the link that leads to it
     * @param contentFolder the folder that was given
     */
    private void walk(Path folder, Path shownAs, Path contentFolder) {
        try {
            Files.walkFileTree(folder, new Visitor(folder, shownAs, contentFolder));
        } catch (IOException e) {
            throw new SettingsException(
                    "cannot read " + failing(e, folder) + ": " + FileProblem.reason(e)
                            + "; make it readable or exclude it",
                    e);
        }
    }

    /** The file or folder that could not be read, which is mostly one inside the folder that is walked. */
    private static String failing(IOException problem, Path folder) {
        return problem instanceof FileSystemException system && system.getFile() != null
                ? system.getFile()
                : folder.toString();
    }

    /** Visits the real files of a folder; links are followed when all these are known. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Path shownAs;
        private final Path contentFolder;

        Visitor(Path folder, Path shownAs, Path contentFolder) {
            this.folder = folder;
            this.shownAs = shownAs;
            this.contentFolder = contentFolder;
        }

        private Path shown(Path file) {
            return shownAs.resolve(folder.relativize(file));
        }

        private String path(Path file) {
            return shownPath(shown(file), contentFolder);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (isLeftOut(directory) || !walked.isOpen(directory)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            walked.enter(directory);
            patterns.seeFolder(path(directory));
            return FileVisitResult.CONTINUE;
        }

        private boolean isLeftOut(Path directory) {
            String name = nameOf(directory);
            return !directory.equals(folder) && (isLeftOutName(name) || leftOut.contains(directory));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink() && !isLeftOutName(nameOf(file))) {
                addLink(file);
            } else if (attributes.isRegularFile() && !nameOf(file).startsWith(".")) {
                take(file, shown(file), contentFolder);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link that patterns leave out is none; of a folder only what it leads to can be included. */
        private void addLink(Path link) {
            boolean isContent = formats.of(nameOf(link)).isPresent();
            boolean isFile = isContent && !Files.isDirectory(link);
            boolean isWanted = isFile ? patterns.take(path(link)) : !patterns.exclude(path(link));
            if (isWanted && walked.isNewLink(link)) {
                links.add(shown(link), contentFolder, isContent);
            }
        }

        /** What would be left out need not be readable, and what other programs delete meanwhile is no content. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (isLeftOut(file) || problem instanceof NoSuchFileException || patterns.exclude(path(file))) {
                return FileVisitResult.CONTINUE;
            }
            throw problem;
        }
    }

    private static boolean isLeftOutName(String name) {
        return name.startsWith(".") || LEFT_OUT_FOLDERS.contains(name);
    }

    private void take(Path file, Path shownAs, Path contentFolder) {
        if (seen.contains(file)) {
            return;
        }
        String name = nameOf(shownAs);
        Optional<ContentFormat> format = formats.of(name);
        if (!patterns.take(shownPath(shownAs, contentFolder))) {
            if (format.isPresent()) {
                walked.leave(file);
            }
            return;
        }
        if (format.isPresent()) {
            paths.add(file, shownAs, contentFolder, format.get());
        }
        if (format.isPresent() || countUnread(name)) {
            seen.add(file);
            walked.take(file);
        }
    }

    private void takeGiven(Path given) {
        Path file = real(given);
        if (!Files.isRegularFile(file)) {
            throw new SettingsException(given + " is neither a file nor a folder; expected content to read");
        }
        if (!seen.add(file)) {
            return;
        }
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        if (!patterns.take(shownPath(file, folder))) {
            warnings.add("content \"" + shownPath(file, folder) + "\" is left out by includes or excludes");
            return;
        }
        Optional<ContentFormat> format = formats.of(nameOf(file)).or(() -> formats.of(nameOf(given)));
        if (format.isPresent()) {
            paths.add(file, file, folder, format.get());
        } else if (!countUnread(nameOf(file))) {
            throw new SettingsException("no format is known for " + given
                    + "; expected content such as .md or .txt, or its ending under formats");
        }
    }

    /** Counts a file whose format is known but cannot be read yet; false if it is not. */
    private boolean countUnread(String name) {
        Optional<String> unread = Formats.notReadYet(name);
        unread.ifPresent(format -> unreadFormats.merge(format, 1, Integer::sum));
        return unread.isPresent();
    }

    private String shownPath(Path file, Path contentFolder) {
        return ContentPaths.relative(file, file.startsWith(base) ? base : contentFolder);
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}

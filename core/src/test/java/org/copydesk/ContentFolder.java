package org.copydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A base folder with files to find, and a folder around it. */
abstract class ContentFolder {
    @TempDir
    Path temp;

    Path base;

    @BeforeEach
    void makeBase() throws IOException {
        base = Files.createDirectory(temp.resolve("base"));
    }

    static Path put(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, "text");
    }

    void put(String... paths) throws IOException {
        for (String path : paths) {
            put(base, path);
        }
    }

    FoundContent find(Settings settings, Path... content) {
        return new ContentFinder(base, settings, Formats.of(settings), List.of()).find(List.of(content));
    }

    static List<String> paths(FoundContent found) {
        return found.files().stream().map(ContentFile::path).toList();
    }

    List<String> found(Path... content) {
        return paths(find(Settings.defaults(), content));
    }
}

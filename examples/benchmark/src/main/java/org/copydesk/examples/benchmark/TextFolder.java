package org.copydesk.examples.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder of generated text: files of about 64 kB, a hundred in each of its folders. Not safe for threads. */
final class TextFolder {
    private static final int FILE_BYTES = 64_000;
    private static final int FILES_A_FOLDER = 100;

    private final Path folder;
    private int files;
    private long bytes;

    private TextFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder.
     *
     * @throws UsageException if there is something in it already
     */
    static TextFolder create(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(folder + " is a file; expected a new or empty folder");
        }
        Files.createDirectories(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new UsageException(folder + " is not empty; expected a new or empty folder");
            }
        }
        return new TextFolder(folder);
    }

    /** Writes paragraphs, with blank lines between them, until there are so many bytes. */
    void fill(TextGenerator generator, long wanted) throws IOException {
        while (bytes < wanted) {
            bytes += writeFile(generator, Math.min(FILE_BYTES, wanted - bytes));
        }
    }

    private long writeFile(TextGenerator generator, long wanted) throws IOException {
        generator.startFile();
        Path file = nextFile();
        long written = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            while (written < wanted) {
                String paragraph = generator.nextParagraph() + "\n\n";
                writer.write(paragraph);
                written += paragraph.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return written;
    }

    private Path nextFile() throws IOException {
        String name = String.format(Locale.ROOT, "%04d/text-%06d.txt", files / FILES_A_FOLDER, files);
        files++;
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return file;
    }

    /** How many files were written. */
    int files() {
        return files;
    }

    /** How many bytes they have. */
    long bytes() {
        return bytes;
    }
}

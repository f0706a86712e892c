package org.copydesk.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a report so that nobody ever reads half of one. */
public final class ReportFile {
    /** What writes the bytes of a report. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all bytes; the stream is closed by the caller.
         *
         * @throws IOException if the stream does not take them
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private ReportFile() {}

    /**
     * Writes a file through a temporary one in the same folder, which then takes its place; folders that are missing
     * are made. If writing fails, a file that was there before is still there, unchanged.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.resolveSibling("").normalize();
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

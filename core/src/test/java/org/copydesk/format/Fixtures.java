package org.copydesk.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.text.Document;
import org.copydesk.text.Source;

/** The pages under {@code src/test/resources} that the formats are tested with. */
final class Fixtures {
    private static final Path FOLDER = Path.of("src/test/resources/org/copydesk/format");

    private Fixtures() {}

    /** All pages, sorted. */
    static List<Path> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".blocks"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a page in the format of its name. */
    static Document read(String path, String text) {
        ContentFormat format = Stream.of(new PlainTextFormat(), new HtmlFormat(), new MarkdownFormat())
                .filter(one -> one.accepts(path))
                .findFirst()
                .orElseThrow();
        return format.read(Source.of(path, text), ReadingOptions.defaults());
    }
}

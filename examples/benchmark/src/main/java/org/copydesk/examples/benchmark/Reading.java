package org.copydesk.examples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.copydesk.format.ContentFormat;
import org.copydesk.format.HtmlFormat;
import org.copydesk.format.MarkdownFormat;
import org.copydesk.format.PlainTextFormat;
import org.copydesk.format.ReadingOptions;
import org.copydesk.text.Block;
import org.copydesk.text.Source;

/**
 * Reading alone: a file becomes a document with its prose and places. Words and sentences, which the checks ask for,
 * are not found yet.
 */
final class Reading {
    /** Those of the library, in its order, then those that the class path adds. */
    private static final List<ContentFormat> FORMATS = formats();

    private Reading() {}

    private static List<ContentFormat> formats() {
        List<ContentFormat> formats =
                new ArrayList<>(List.of(new MarkdownFormat(), new HtmlFormat(), new PlainTextFormat()));
        ServiceLoader.load(ContentFormat.class).forEach(formats::add);
        return List.copyOf(formats);
    }

    /**
     * The format of a file, by its name.
     *
     * @throws UsageException if the library reads it but this class does not know how
     */
    static ContentFormat formatOf(Path file) {
        String name = file.getFileName().toString();
        return FORMATS.stream()
                .filter(format -> format.accepts(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "the benchmark does not know the format of " + name + "; leave such files out"));
    }

    /** How much prose a file has, in chars, with the number of its blocks. */
    static long read(Path file) throws IOException {
        Source source = Source.of(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        List<Block> blocks =
                formatOf(file).read(source, ReadingOptions.defaults()).blocks();
        return blocks.size()
                + blocks.stream().mapToLong(block -> block.text().length()).sum();
    }
}

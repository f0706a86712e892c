package org.copydesk.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * One content file as prose.
 *
 * @param source its characters
 * @param language the language of the page as a BCP 47 tag
 * @param blocks its paragraphs, headings, cells and so on, in the order of the source
 * @param stetMarks the marks of the editor that let findings stand, in the order of the source
 * @param frontMatterKeys the keys of the front matter whose values are among the blocks
 */
public record Document(
        Source source, String language, List<Block> blocks, List<StetMark> stetMarks, List<String> frontMatterKeys) {
    /** Copies the lists. */
    public Document {
        blocks = List.copyOf(blocks);
        stetMarks = List.copyOf(stetMarks);
        frontMatterKeys = List.copyOf(frontMatterKeys);
    }

    /** A file without front matter. */
    public Document(Source source, String language, List<Block> blocks, List<StetMark> stetMarks) {
        this(source, language, blocks, stetMarks, List.of());
    }

    /** A file without marks of an editor. */
    public Document(Source source, String language, List<Block> blocks) {
        this(source, language, blocks, List.of());
    }

    /** The path that findings show. */
    public String path() {
        return source.path();
    }

    /** All sentences, block after block. */
    public Stream<Sentence> sentences() {
        return blocks.stream().flatMap(block -> block.sentences().stream());
    }
}

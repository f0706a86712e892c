package org.copydesk.format;

import java.util.LinkedHashSet;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The parsers of commonmark-java, which many threads share. */
final class MarkdownParser {
    /** Blocks nested deeper are read as plain prose; the parser and its users recurse over nodes. */
    private static final int DEEPEST_BLOCKS = 200;

    private static final List<Extension> EXTENSIONS = List.of(
            StrikethroughExtension.create(),
            FootnotesExtension.builder().inlineFootnotes(true).build());

    private static final Parser MARKDOWN =
            builder().inlineParserFactory(UnreadInlines.FACTORY).build();

    /**
     * MDX knows neither blocks of HTML nor code by indentation: children of components are Markdown. The parser tries the
     * kinds of blocks in this order: a line of hyphens below words makes them a heading, any other is a rule.
     */
    private static final Parser MDX = builder()
            .customBlockParserFactory(DeepBlocks.where(offset -> true))
            .inlineParserFactory(UnreadInlines.FACTORY)
            .enabledBlockTypes(new LinkedHashSet<>(List.of(
                    BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class)))
            .build();

    private MarkdownParser() {}

    /** A parser with all that is read beyond CommonMark, and with places. */
    static Parser.Builder builder() {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .customBlockParserFactory(MarkdownTable.FACTORY)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST_BLOCKS);
    }

    /** The parser of MDX, or of pages without components. */
    static Parser of(boolean isMdx) {
        return isMdx ? MDX : MARKDOWN;
    }

    /** The parser of a page that is no MDX; it is the page's own if there are components. */
    static Parser of(Components components) {
        return components.isEmpty()
                ? MARKDOWN
                : builder()
                        .inlineParserFactory(UnreadInlines.FACTORY)
                        .customBlockParserFactory(DeepBlocks.where(components::contain))
                        .build();
    }
}

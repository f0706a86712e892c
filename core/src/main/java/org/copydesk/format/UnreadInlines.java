package org.copydesk.format;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.SourceLines;

/**
 * The text of one block as the parser leaves it, in place of the nodes that it would make of it: we read the prose and
 * its places from the characters themselves.
 */
final class UnreadInlines extends CustomNode {
    /** Lets a parser find blocks and definitions only. */
    static final InlineParserFactory FACTORY =
            definitions -> (lines, block) -> block.appendChild(new UnreadInlines(lines, definitions));

    private final SourceLines lines;
    private final InlineParserContext definitions;

    private UnreadInlines(SourceLines lines, InlineParserContext definitions) {
        this.lines = lines;
        this.definitions = definitions;
    }

    /** The lines of the block, without the markup of blocks before them. */
    SourceLines lines() {
        return lines;
    }

    /** The definitions of links and footnotes of the whole page. */
    InlineParserContext definitions() {
        return definitions;
    }
}

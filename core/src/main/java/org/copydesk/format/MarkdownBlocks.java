package org.copydesk.format;

import java.util.Comparator;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;
import org.copydesk.format.ProseWriter.Syntax;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;

/** Turns the blocks of a Markdown page into blocks of prose, in page order. Not safe for threads. */
final class MarkdownBlocks {
    private final MaskedText text;
    private final String source;
    private final List<Block> blocks;
    private final ProseWriter writer;
    private final InlineReader inlines;
    private final ListNumbers lists = new ListNumbers();
    private final HtmlReader htmlReader;
    private final IndentedText indented;
    private BlockKind inlineKind = BlockKind.PARAGRAPH;
    private int quoteDepth;
    private int footnoteDepth;

    MarkdownBlocks(MaskedText text, String language, List<Block> blocks) {
        this.text = text;
        this.source = text.source();
        this.blocks = blocks;
        this.writer = new ProseWriter(text, Syntax.MARKDOWN);
        this.indented = new IndentedText(text);
        this.inlines = new InlineReader(text, writer);
        this.htmlReader = new HtmlReader(text, language, lists, blocks);
    }

    /** Reads the page, without recursion. */
    void read(Parser parser) {
        Node document = parser.parse(text.parseable());
        Node node = document.getFirstChild();
        while (node != null) {
            boolean isRead = enter(node);
            Node next = isRead ? node.getNext() : node.getFirstChild();
            Node done = isRead ? node.getParent() : node;
            while (next == null && done != document) {
                leave(done);
                next = done.getNext();
                done = done.getParent();
            }
            node = next;
        }
    }

    /** Returns whether the node is dealt with, children and all. */
    private boolean enter(Node node) {
        if (node instanceof Paragraph) {
            readParagraph(node);
        } else if (node instanceof Heading) {
            readInlines(node, BlockKind.HEADING, 0);
        } else if (node instanceof MarkdownTable.Cell) {
            readInlines(node, BlockKind.TABLE_CELL, 0);
        } else if (node instanceof HtmlBlock) {
            readHtml(node);
        } else if (node instanceof IndentedCodeBlock) {
            readIndented(node);
        } else if (node instanceof LinkReferenceDefinition definition) {
            readDefinition(definition);
        } else {
            if (node instanceof MarkdownTable.Row row) {
                readBehindCells(row);
            }
            count(node, 1);
            return false;
        }
        return true;
    }

    /** A row that has more cells than its table loses them, and a mark at its end with them. */
    private void readBehindCells(MarkdownTable.Row row) {
        Node cell = row.getLastChild();
        while (cell != null && cell.getSourceSpans().isEmpty()) {
            cell = cell.getPrevious();
        }
        if (!row.getSourceSpans().isEmpty()) {
            int from = cell == null ? start(row) : end(cell);
            text.comments().addAll(from, end(row));
        }
    }

    private void leave(Node node) {
        count(node, -1);
    }

    private void count(Node node, int change) {
        if (node instanceof ListBlock) {
            step(change, !DefinitionList.isMixed(node));
        } else if (node instanceof ListItem) {
            step(change, DefinitionList.isMixed(node.getParent()) && isEdge(node, change));
        } else if (node instanceof BlockQuote) {
            quoteDepth += isAlert(node) ? 0 : change;
        } else if (node instanceof FootnoteDefinition) {
            footnoteDepth += change;
        }
    }

    private void step(int change, boolean isEdge) {
        if (isEdge) {
            lists.step(change > 0);
        }
    }

    private boolean isEdge(Node item, int change) {
        return change > 0 ? DefinitionList.begins(item, source) : DefinitionList.ends(item, source);
    }

    private boolean isAlert(Node quote) {
        List<SourceSpan> spans = quote.getSourceSpans();
        if (spans.isEmpty()) {
            return false;
        }
        int from = spans.get(0).getInputIndex();
        int to = from + spans.get(0).getLength();
        return BlockQuoteMarker.alertEnd(source, BlockQuoteMarker.end(source, from, to), to) > 0;
    }

    private void readParagraph(Node paragraph) {
        boolean isTerm = DefinitionList.isTerm(paragraph, source);
        if (isTerm && DefinitionList.isFirst(paragraph, source)) {
            lists.step(true);
        }
        if (isTerm && DefinitionList.isRightBelow(paragraph, source)) {
            BlockKind kind = paragraphKind();
            inlines.partLines(at -> finish(kind));
        }
        readInlines(paragraph, paragraphKind(), contentStart(paragraph));
    }

    private BlockKind paragraphKind() {
        if (quoteDepth > 0 || htmlReader.isQuotation()) {
            return BlockKind.QUOTATION;
        }
        if (footnoteDepth > 0) {
            return BlockKind.FOOTNOTE;
        }
        return lists.isOpen() ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    /** Behind the box of a task: {@code [x]}. */
    private int contentStart(Node paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (spans.isEmpty() || !(paragraph.getParent() instanceof ListItem) || paragraph.getPrevious() != null) {
            return 0;
        }
        int from = CharacterScan.skipBlanks(source, spans.get(0).getInputIndex(), source.length());
        boolean isTask = source.startsWith("[", from)
                && source.startsWith("] ", from + 2)
                && " xX-/<>".indexOf(source.charAt(from + 1)) >= 0;
        return isTask ? from + 4 : 0;
    }

    private void readInlines(Node node, BlockKind kind, int contentStart) {
        int first = blocks.size();
        inlineKind = kind;
        if (node.getFirstChild() instanceof UnreadInlines unread) {
            inlines.read(unread, contentStart, tag -> blockTag(tag, kind));
            unread.unlink(); // the characters of a large page need not be kept twice
        }
        finish(inlineKind);
        boolean hasNotes = false;
        while (inlines.readNote(tag -> HtmlInlineTag.write(tag, writer))) {
            finish(BlockKind.FOOTNOTE);
            hasNotes = true;
        }
        if (hasNotes) {
            blocks.subList(first, blocks.size()).sort(Comparator.comparingInt(Block::start));
        }
    }

    /** A tag of HTML, or the second of two line breaks, parts the text of paragraphs; cells and headings stay in one piece. */
    private void blockTag(HtmlTag tag, BlockKind kind) {
        if (kind == BlockKind.TABLE_CELL || kind == BlockKind.HEADING || kind == BlockKind.FOOTNOTE) {
            HtmlInlineTag.write(tag, writer);
        } else if (tag.element() == HtmlElement.BR) {
            finish(inlineKind);
        } else {
            finish(inlineKind);
            inlineKind = htmlReader.enter(tag, kind);
        }
    }

    private void finish(BlockKind kind) {
        writer.finish(kind, htmlReader.language(), lists.current()).ifPresent(blocks::add);
    }

    private void readHtml(Node html) {
        if (!html.getSourceSpans().isEmpty()) {
            htmlReader.read(html.getSourceSpans(), paragraphKind());
        }
    }

    /** A definition that leads nowhere is a comment in its title: {@code [//]: # (words)}. */
    private void readDefinition(LinkReferenceDefinition definition) {
        boolean isComment = definition.getDestination().equals("#")
                || definition.getDestination().isEmpty()
                || definition.getLabel().equals("//");
        if (isComment
                && definition.getTitle() != null
                && !definition.getSourceSpans().isEmpty()) {
            int start = definition.getSourceSpans().get(0).getInputIndex();
            int body = source.indexOf(definition.getTitle(), start);
            text.comments()
                    .add(
                            start,
                            end(definition),
                            body,
                            body < 0 ? body : body + definition.getTitle().length());
        }
    }

    private static int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    private static int end(Node node) {
        SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** Text that is indented inside an open element of HTML or behind a tag is what it is there: no code. */
    private void readIndented(Node code) {
        List<SourceSpan> lines = code.getSourceSpans();
        boolean isTagged = indented.beginsWithTag(lines);
        if ((htmlReader.isOpen() || isTagged) && !lines.isEmpty() && indented.isProse(lines)) {
            indented.parts(lines).forEach(part -> htmlReader.read(part, paragraphKind()));
        }
    }
}

package org.copydesk.format;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.copydesk.text.Mark;

/** Writes the prose of one block from the inline nodes that commonmark-java makes of it: what ours is compared with. */
final class NodeInlines {
    private final String source;
    private final ProseWriter writer;
    private int cursor;

    NodeInlines(String source, ProseWriter writer) {
        this.source = source;
        this.writer = writer;
    }

    void read(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link && source.charAt(start(node)) == '<') {
                writer.placeholder(start(node), end(node));
                writer.markLast(Mark.Kind.LINK, link.getDestination());
            } else if (node instanceof InlineFootnote) {
                writer.point(Mark.Kind.FOOTNOTE, "", start(node), end(node));
            } else {
                enter(node);
                read(node);
                leave(node);
            }
            cursor = Math.max(cursor, end(node));
        }
    }

    private void enter(Node node) {
        if (node instanceof Text) {
            node.getSourceSpans().forEach(span -> writer.text(from(span), to(span)));
        } else if (node instanceof SoftLineBreak) {
            writer.softBreak(CharacterScan.lineEnd(source, cursor));
        } else if (node instanceof HardLineBreak) {
            writer.hardBreak(start(node));
        } else if (node instanceof Code) {
            writer.code(start(node), end(node));
        } else if (node instanceof HtmlInline) {
            HtmlInlineTag.write(HtmlTag.of(source, start(node), end(node)), writer);
        } else if (node instanceof FootnoteReference reference) {
            writer.point(Mark.Kind.FOOTNOTE, reference.getLabel(), start(node), end(node));
        } else {
            open(node);
        }
    }

    private void open(Node node) {
        if (node instanceof Link link) {
            writer.open(Mark.Kind.LINK, link.getDestination(), start(node));
        } else if (node instanceof Image image) {
            writer.open(Mark.Kind.IMAGE, image.getDestination(), start(node));
        } else if (node instanceof Emphasis) {
            writer.open(Mark.Kind.EMPHASIS, "", start(node));
        } else if (node instanceof StrongEmphasis) {
            writer.open(Mark.Kind.STRONG, "", start(node));
        }
        writer.extend(start(node), end(node));
        cursor = Math.max(cursor, start(node)); // its first child may be a line end, which has no place
    }

    private void leave(Node node) {
        if (node instanceof Link) {
            writer.close(Mark.Kind.LINK);
        } else if (node instanceof Image) {
            writer.close(Mark.Kind.IMAGE);
        } else if (node instanceof Emphasis) {
            writer.close(Mark.Kind.EMPHASIS);
        } else if (node instanceof StrongEmphasis) {
            writer.close(Mark.Kind.STRONG);
        }
    }

    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? CharacterScan.lineEnd(source, cursor) : from(spans.get(0));
    }

    private int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? cursor : to(spans.get(spans.size() - 1));
    }

    private int from(SourceSpan span) {
        return span.getInputIndex();
    }

    private int to(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }
}

package org.copydesk.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
import org.jspecify.annotations.Nullable;

/** Writes the inline nodes of one block of Markdown. Not safe for threads. */
final class InlineReader {
    private final MaskedText text;
    private final String source;
    private final ProseWriter writer;
    private final CellOffsets offsets;
    private final int contentStart;
    private final Consumer<HtmlTag> blockTags;
    private final StetComments comments;
    private final Set<String> unclosed = new HashSet<>();
    private final List<Node> notes = new ArrayList<>();
    private int cursor;

    /**
     * Prepares to read a block.
     *
     * @param text the page
     * @param writer takes the prose
     * @param offsets corrects offsets inside a table cell
     * @param contentStart where the prose begins; what lies before, such as the box of a task, is left out
     * @param blockTags takes tags that part blocks; what stood before is written by then
     * @param comments takes the comments
     */
    InlineReader(
            MaskedText text,
            ProseWriter writer,
            CellOffsets offsets,
            int contentStart,
            Consumer<HtmlTag> blockTags,
            StetComments comments) {
        this.text = text;
        this.comments = comments;
        this.source = text.source();
        this.writer = writer;
        this.offsets = offsets;
        this.contentStart = contentStart;
        this.blockTags = blockTags;
        this.cursor = contentStart;
    }

    /** Reads all inline nodes of a block, without recursion: markup may be nested deeply. */
    void read(Node block) {
        Node node = block.getFirstChild();
        while (node != null) {
            boolean isRead = enter(node);
            Node next = isRead ? node.getNext() : node.getFirstChild();
            Node done = isRead ? node.getParent() : node;
            while (next == null && done != block) {
                leave(done);
                next = done.getNext();
                done = done.getParent();
            }
            node = next;
        }
    }

    /** The footnotes in the text so far, whose words are none of the block's. */
    List<Node> notes() {
        return notes;
    }

    /** Returns whether the node is dealt with, children and all. */
    private boolean enter(Node node) {
        if (node instanceof Text) {
            for (SourceSpan span : node.getSourceSpans()) {
                writer.text(Math.max(contentStart, from(span)), to(span));
            }
        } else if (node instanceof SoftLineBreak) {
            writer.softBreak(lineEnd());
        } else if (node instanceof HardLineBreak) {
            writer.hardBreak(start(node));
        } else if (node instanceof Code) {
            writer.code(start(node), end(node));
        } else if (node instanceof HtmlInline) {
            tag(node);
        } else if (node instanceof FootnoteReference reference) {
            writer.point(Mark.Kind.FOOTNOTE, reference.getLabel(), start(node), end(node));
        } else if (node instanceof InlineFootnote) {
            writer.point(Mark.Kind.FOOTNOTE, "", start(node), end(node));
            notes.add(node);
            cursor = end(node);
            return true;
        } else if (node instanceof Link link && source.charAt(start(node)) == '<') {
            writer.placeholder(start(node), end(node));
            writer.markLast(Mark.Kind.LINK, link.getDestination());
            cursor = end(node);
            return true;
        } else {
            openMark(node);
            return false; // its children move the cursor, line by line
        }
        cursor = Math.max(cursor, end(node));
        return false;
    }

    private void openMark(Node node) {
        if (node instanceof Link link) {
            writer.open(Mark.Kind.LINK, target(node, link.getDestination()), start(node));
        } else if (node instanceof Image image) {
            writer.open(Mark.Kind.IMAGE, target(node, image.getDestination()), start(node));
        } else if (node instanceof Emphasis) {
            writer.open(Mark.Kind.EMPHASIS, "", start(node));
        } else if (node instanceof StrongEmphasis) {
            writer.open(Mark.Kind.STRONG, "", start(node));
        }
        if (!node.getSourceSpans().isEmpty()) {
            writer.extend(start(node), end(node));
        }
    }

    /** A destination as the page has it: where a template writes it, that is its tag. */
    private String target(Node node, String destination) {
        if (!MaskedText.isCovered(destination)) {
            return destination;
        }
        int mask = text.nextMask(start(node));
        return mask < end(node) ? source.substring(mask, text.endOfMask(mask)) : "";
    }

    private void leave(Node node) {
        cursor = Math.max(cursor, end(node));
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

    private void tag(Node node) {
        comments.add(start(node), end(node));
        HtmlTag tag = HtmlTag.of(text.parseable(), start(node), end(node));
        boolean isRemoved = (tag.hidesText() || tag.isCode()) && !tag.isClosing() && removeElement(node, tag);
        if (!isRemoved && tag.isBlock()) {
            blockTags.accept(tag);
        } else if (!isRemoved) {
            HtmlInlineTag.write(tag, writer);
        }
    }

    /** Reads an element of code as one placeholder, up to the closing tag beside the opening one. */
    private boolean removeElement(Node opening, HtmlTag tag) {
        Optional<Node> closing = unclosed.contains(tag.name()) ? Optional.empty() : closingTag(opening, tag.name());
        if (closing.isEmpty()) {
            unclosed.add(tag.name());
            return false;
        }
        Node last = closing.get();
        writer.code(start(opening), end(last));
        cursor = end(last);
        Node node = opening.getNext();
        while (node != null && node != last) {
            Node next = node.getNext();
            node.unlink();
            node = next;
        }
        last.unlink();
        return true;
    }

    private Optional<Node> closingTag(Node opening, String name) {
        for (@Nullable Node node = opening.getNext(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline) {
                HtmlTag tag = HtmlTag.of(text.parseable(), start(node), end(node));
                if (tag.isClosing() && tag.name().equals(name)) {
                    return Optional.of(node);
                }
            }
        }
        return Optional.empty();
    }

    private int lineEnd() {
        int i = cursor;
        while (i < source.length() && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? lineEnd() : from(spans.get(0));
    }

    private int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? cursor : to(spans.get(spans.size() - 1));
    }

    private int from(SourceSpan span) {
        return offsets.correct(span.getInputIndex());
    }

    private int to(SourceSpan span) {
        return offsets.correct(span.getInputIndex() + span.getLength());
    }
}

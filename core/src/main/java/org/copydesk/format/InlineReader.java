package org.copydesk.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.copydesk.format.InlinePiece.Kind;
import org.copydesk.text.Mark;

/** Writes the prose and the marks of one block of Markdown after the other. Not safe for threads. */
final class InlineReader {
    /** Markup that is nested deeper makes no marks; whoever uses them may compare each with all around it. */
    private static final int DEEPEST_MARKS = 100;

    private final MaskedText page;
    private final ProseWriter writer;
    private final InlineText text = new InlineText();
    private final InlineScan scan;
    private final Set<String> unclosed = new HashSet<>();
    private final Deque<InlinePiece> notes = new ArrayDeque<>();
    private List<InlinePiece> pieces = List.of();
    private Consumer<HtmlTag> blockTags = tag -> {};
    private IntConsumer softBreaks;
    private int piecesEnd;
    private int contentStart;
    private int depth;

    /**
     * Prepares to read the blocks of a page.
     *
     * @param page the page
     * @param writer takes the prose
     */
    InlineReader(MaskedText page, ProseWriter writer) {
        this.page = page;
        this.writer = writer;
        this.scan = new InlineScan(text);
        this.softBreaks = writer::softBreak;
    }

    /** Lets the lines of the next block be blocks of their own: what stands before a line end is written by then. */
    void partLines(IntConsumer lineEnds) {
        softBreaks = lineEnds;
    }

    /**
     * Reads a block.
     *
     * @param inlines its characters
     * @param newContentStart where the prose begins; text before, such as the box of a task, is left out
     * @param newBlockTags takes tags that part blocks, two line breaks in a row among them; what stands before is written by then
     */
    void read(UnreadInlines inlines, int newContentStart, Consumer<HtmlTag> newBlockTags) {
        text.set(inlines.lines().getLines());
        pieces = scan.pieces(inlines.definitions());
        contentStart = newContentStart;
        notes.clear();
        blockTags = newBlockTags;
        read(0, text.length());
        softBreaks = writer::softBreak;
    }

    /**
     * Reads the next footnote that stands in the text of the block, whose words are none of the block's.
     *
     * @return whether there was one
     */
    boolean readNote(Consumer<HtmlTag> newBlockTags) {
        InlinePiece note = notes.poll();
        if (note == null) {
            return false;
        }
        blockTags = newBlockTags;
        read(note.from() + 2, note.to() - 1);
        return true;
    }

    private void read(int from, int to) {
        unclosed.clear();
        depth = 0;
        int plain = from;
        int next = firstFrom(from);
        piecesEnd = firstFrom(to);
        while (next < piecesEnd) {
            write(plain, pieces.get(next).from());
            int last = write(next);
            plain = pieces.get(last).to();
            next = behind(last);
        }
        write(plain, to);
    }

    /** The index of the first piece at or behind an index of the text. */
    private int firstFrom(int index) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).from() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the piece behind another one and behind all inside that one. */
    private int behind(int index) {
        InlinePiece piece = pieces.get(index);
        return piece.kind() == Kind.NOTE ? firstFrom(piece.to()) : index + 1;
    }

    private void write(int from, int to) {
        if (from < to) {
            writer.text(Math.max(contentStart, text.offset(from)), text.offset(to));
        }
    }

    /** Writes a piece, and those that belong to it; returns the index of the last one. */
    private int write(int index) {
        InlinePiece piece = pieces.get(index);
        int start = text.offset(piece.from());
        switch (piece.kind()) {
            case SOFT_BREAK -> softBreaks.accept(start);
            case HARD_BREAK -> writer.hardBreak(start);
            case CODE -> writer.code(start, text.offset(piece.to()));
            case ADDRESS -> address(piece, start);
            case FOOTNOTE -> writer.point(Mark.Kind.FOOTNOTE, piece.target(), start, text.offset(piece.to()));
            case NOTE -> {
                writer.point(Mark.Kind.FOOTNOTE, "", start, text.offset(piece.to()));
                notes.add(piece);
            }
            case TAG -> {
                return tag(index);
            }
            default -> mark(piece, start);
        }
        return index;
    }

    private void address(InlinePiece piece, int start) {
        writer.placeholder(start, text.offset(piece.to()));
        writer.markLast(Mark.Kind.LINK, piece.target());
    }

    private void mark(InlinePiece piece, int start) {
        boolean opens = piece.kind().depth() > 0;
        int level = opens ? ++depth : depth--;
        Optional<Mark.Kind> mark =
                level > DEEPEST_MARKS ? Optional.empty() : piece.kind().mark();
        if (opens) {
            int end = text.offset(piece.end());
            mark.ifPresent(kind -> writer.open(kind, target(piece, start, end), start));
            writer.extend(start, end);
        } else {
            mark.ifPresent(writer::close);
        }
    }

    /** A destination as the page has it: where a template writes it, that is its tag. */
    private String target(InlinePiece piece, int start, int end) {
        if (!MaskedText.isCovered(piece.target())) {
            return piece.target();
        }
        int mask = page.nextMask(start);
        return mask < end ? page.source().substring(mask, page.endOfMask(mask)) : "";
    }

    private int tag(int index) {
        HtmlTag tag = tagAt(index);
        page.comments().add(tag.start(), text.offset(pieces.get(index).to()));
        boolean isRemoved = (tag.hidesText() || tag.isCode()) && !tag.isClosing();
        int closing = isRemoved ? closingTag(index, tag.name()) : -1;
        if (closing < 0) {
            write(tag);
            return index;
        }
        writer.code(tag.start(), text.offset(pieces.get(closing).to()));
        return closing;
    }

    private void write(HtmlTag tag) {
        boolean isSecondBreak = tag.element() == HtmlElement.BR && writer.isAfterHardBreak();
        if (tag.isBlock() || isSecondBreak) {
            blockTags.accept(tag);
        } else {
            HtmlInlineTag.write(tag, writer);
        }
    }

    private HtmlTag tagAt(int index) {
        InlinePiece piece = pieces.get(index);
        return HtmlTag.of(page.parseable(), text.offset(piece.from()), text.offset(piece.to()));
    }

    /** The index of the tag that closes an element in the same markup, or -1 if there is none. */
    private int closingTag(int opening, String name) {
        int level = unclosed.contains(name) ? -1 : 0;
        for (int i = opening + 1; i < piecesEnd && level >= 0; i = behind(i)) {
            level += pieces.get(i).kind().depth();
            if (level == 0 && pieces.get(i).kind() == Kind.TAG) {
                HtmlTag tag = tagAt(i);
                if (tag.isClosing() && tag.name().equals(name)) {
                    return i;
                }
            }
        }
        unclosed.add(name);
        return -1;
    }
}

package org.copydesk.format;

import java.util.Optional;
import org.copydesk.text.Mark;

/**
 * A stretch of a block's characters that is no running text: a piece of markup, or a line end.
 *
 * @param kind what it does
 * @param from the index of its first character
 * @param to the index after its last character
 * @param end for markup that opens, the index after the markup that closes it; {@code to} for all else
 * @param target where a link leads, or the label of a footnote; empty for other kinds
 */
record InlinePiece(Kind kind, int from, int to, int end, String target) {
    /** What a piece does. */
    enum Kind {
        /** Ends a line of the source. */
        SOFT_BREAK,
        /** Ends a line that stays a line. */
        HARD_BREAK,
        /** Is code. */
        CODE,
        /** Is a tag of HTML, or a comment or declaration. */
        TAG,
        /** Is an address in angle brackets. */
        ADDRESS,
        /** Refers to a footnote. */
        FOOTNOTE,
        /** Is a footnote that stands in the text, with the pieces inside it behind it. */
        NOTE,
        OPEN_LINK(Mark.Kind.LINK, true),
        CLOSE_LINK(Mark.Kind.LINK, false),
        OPEN_IMAGE(Mark.Kind.IMAGE, true),
        CLOSE_IMAGE(Mark.Kind.IMAGE, false),
        OPEN_EMPHASIS(Mark.Kind.EMPHASIS, true),
        CLOSE_EMPHASIS(Mark.Kind.EMPHASIS, false),
        OPEN_STRONG(Mark.Kind.STRONG, true),
        CLOSE_STRONG(Mark.Kind.STRONG, false),
        /** Begins text that is struck through; it has no mark. */
        OPEN_STRIKE(true),
        /** Ends text that is struck through. */
        CLOSE_STRIKE(false);

        private final Optional<Mark.Kind> mark;
        private final int depth;

        Kind() {
            this(Optional.empty(), 0);
        }

        Kind(boolean opens) {
            this(Optional.empty(), opens ? 1 : -1);
        }

        Kind(Mark.Kind mark, boolean opens) {
            this(Optional.of(mark), opens ? 1 : -1);
        }

        Kind(Optional<Mark.Kind> mark, int depth) {
            this.mark = mark;
            this.depth = depth;
        }

        /** The mark that it begins or ends. */
        Optional<Mark.Kind> mark() {
            return mark;
        }

        /** What it adds to the depth of the markup: 1 if it opens, -1 if it closes, 0 for all else. */
        int depth() {
            return depth;
        }
    }

    static InlinePiece of(Kind kind, int from, int to) {
        return new InlinePiece(kind, from, to, to, "");
    }
}

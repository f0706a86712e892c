package org.copydesk.format;

import java.util.Arrays;
import java.util.List;
import org.commonmark.text.Characters;
import org.copydesk.format.InlinePiece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The runs of asterisks, underscores and tildes of one block, and which of them belong together. Method: CommonMark
 * 0.31.2, appendix "Phase 2: inline structure", procedure "process emphasis"; linear in the number of runs. Not safe
 * for threads.
 */
final class DelimiterRuns {
    /** A run that has not been used up. */
    static final class Run {
        private final char sign;
        private final int start;
        private final int originalLength;
        private final boolean canOpen;
        private final boolean canClose;
        private int from;
        private int to;
        private @Nullable Run previous;
        private @Nullable Run next;

        private Run(char sign, int from, int to, boolean canOpen, boolean canClose) {
            this.sign = sign;
            this.start = from;
            this.originalLength = to - from;
            this.from = from;
            this.to = to;
            this.canOpen = canOpen;
            this.canClose = canClose;
        }

        private int length() {
            return to - from;
        }
    }

    private static final String SIGNS = "*_~";

    private final InlineText text;
    private final List<InlinePiece> pieces;

    /** Below these indexes there is no opener for a closer: one for each sign, length modulo 3 and ability to open. */
    private final int[] bottoms = new int[SIGNS.length() * 6];

    private @Nullable Run last;

    DelimiterRuns(InlineText text, List<InlinePiece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** Forgets all runs. */
    void clear() {
        last = null;
    }

    /** The run that was added last and is still there. */
    @Nullable
    Run last() {
        return last;
    }

    /** Adds the run that begins at an index; returns the index behind it. */
    int add(int from) {
        char sign = text.at(from);
        int to = text.endOfRun(sign, from);
        int before = codePointBefore(from);
        int after = codePointAt(to);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean signBefore = isSign(before);
        boolean signAfter = isSign(after);
        boolean isLeft = !spaceAfter && (!signAfter || spaceBefore || signBefore);
        boolean isRight = !spaceBefore && (!signBefore || spaceAfter || signAfter);
        boolean isInWord = sign == '_' && isLeft && isRight;
        Run run = new Run(sign, from, to, isLeft && (!isInWord || signBefore), isRight && (!isInWord || signAfter));
        run.previous = last;
        if (last != null) {
            last.next = run;
        }
        last = run;
        return to;
    }

    private int codePointBefore(int index) {
        char c = text.at(index - 1);
        return Character.isLowSurrogate(c) && Character.isHighSurrogate(text.at(index - 2))
                ? Character.toCodePoint(text.at(index - 2), c)
                : c;
    }

    private int codePointAt(int index) {
        char c = text.at(index);
        return Character.isHighSurrogate(c) && Character.isLowSurrogate(text.at(index + 1))
                ? Character.toCodePoint(c, text.at(index + 1))
                : c;
    }

    private static boolean isSpace(int character) {
        return character == InlineText.NOTHING || Characters.isWhitespaceCodePoint(character);
    }

    private static boolean isSign(int character) {
        return character == InlineText.NOTHING || Characters.isPunctuationCodePoint(character);
    }

    /** Pairs the runs behind one, or all, and forgets them; what is used becomes pieces. */
    void pair(@Nullable Run bottom) {
        Arrays.fill(bottoms, -1);
        Run closer = firstBehind(bottom);
        while (closer != null) {
            closer = closer.canClose ? close(closer, bottom) : closer.next;
        }
        drop(bottom);
    }

    /** Forgets the runs behind one: they are text. */
    void drop(@Nullable Run bottom) {
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    private @Nullable Run firstBehind(@Nullable Run bottom) {
        Run first = last == bottom ? null : last;
        while (first != null && first.previous != bottom) {
            first = first.previous;
        }
        return first;
    }

    /** Looks for the opener of a closer; returns the next run to deal with. */
    private @Nullable Run close(Run closer, @Nullable Run bottom) {
        int key = SIGNS.indexOf(closer.sign) * 6 + closer.originalLength % 3 + (closer.canOpen ? 3 : 0);
        Run opener = closer.previous;
        while (opener != null && opener != bottom && opener.start > bottoms[key]) {
            int used = opener.canOpen && opener.sign == closer.sign ? used(opener, closer) : 0;
            if (used > 0) {
                return use(opener, closer, used);
            }
            opener = opener.previous;
        }
        bottoms[key] = closer.previous == null ? -1 : closer.previous.start;
        Run next = closer.next;
        if (!closer.canOpen) {
            remove(closer);
        }
        return next;
    }

    /** How many signs of two runs belong together, or 0. */
    private static int used(Run opener, Run closer) {
        if (closer.sign == '~') {
            return opener.length() == closer.length() && closer.length() <= 2 ? closer.length() : 0;
        }
        boolean isAmbiguous = opener.canClose || closer.canOpen;
        if (isAmbiguous && closer.originalLength % 3 != 0 && (opener.originalLength + closer.originalLength) % 3 == 0) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    private @Nullable Run use(Run opener, Run closer, int used) {
        opener.to -= used;
        closer.from += used;
        boolean isStrike = closer.sign == '~';
        Kind open = isStrike ? Kind.OPEN_STRIKE : used == 2 ? Kind.OPEN_STRONG : Kind.OPEN_EMPHASIS;
        Kind close = isStrike ? Kind.CLOSE_STRIKE : used == 2 ? Kind.CLOSE_STRONG : Kind.CLOSE_EMPHASIS;
        pieces.add(new InlinePiece(open, opener.to, opener.to + used, closer.from, ""));
        pieces.add(InlinePiece.of(close, closer.from - used, closer.from));
        opener.next = closer; // what is between is text
        closer.previous = opener;
        if (opener.length() == 0) {
            remove(opener);
        }
        if (closer.length() > 0) {
            return closer;
        }
        remove(closer);
        return closer.next;
    }

    private void remove(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next != null) {
            run.next.previous = run.previous;
        } else {
            last = run.previous;
        }
    }
}

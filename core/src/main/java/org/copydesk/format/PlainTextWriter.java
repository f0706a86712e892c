package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;

/**
 * Writes the prose of one block of plain text from its lines: takes out addresses, code between back quotes, the signs
 * of emphasis and references to notes, and joins the lines. Not safe for threads.
 *
 * <p>Lines are joined by a blank, but by nothing behind a hyphen inside a word and between characters of scripts
 * without blanks. The hyphen stays: programs that wrap text break {@code well-known} there, and nothing in the text
 * tells it from a word that was cut by hand.
 */
final class PlainTextWriter {
    private static final int LONGEST_EMPHASIS = 200;
    private static final Set<String> LINKING_WORDS =
            Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o");
    private static final boolean[] SPECIAL = new boolean[0x80];

    static {
        "./@:`*_[".chars().forEach(c -> SPECIAL[c] = true);
        SPECIAL[CoveredMarks.COVER] = true;
    }

    private static final int WINDOW = 512;

    private final String text;
    private final Set<String> notes;
    private final Addresses addresses;
    private final char[] window = new char[WINDOW];
    private int windowStart;
    private int windowEnd;
    private final List<Closer> closers = new ArrayList<>(2);
    private final ProseRun prose;
    private final ProseMarks marks = new ProseMarks();
    private int codeSettledTo;
    private int start = -1;
    private int end;

    /** The signs that end an emphasis, found when it began. */
    private record Closer(int from, int to, int proseStart) {}

    /** How lines are joined. */
    enum Join {
        /** As running text. */
        SOFT,
        /** As lines that stay lines. */
        HARD
    }

    PlainTextWriter(String text, Set<String> notes) {
        this.text = text;
        this.notes = notes;
        this.addresses = new Addresses(text);
        this.prose = new ProseRun(text);
    }

    /**
     * Adds the words of one line, without the blanks around them.
     *
     * @param first the first character
     * @param last after the last one
     * @param blockEnd after the last character of the block
     * @param join what comes between the line before and this one
     */
    void line(int first, int last, int blockEnd, Join join) {
        int from = first;
        int to = last;
        while (from < to && LineScanner.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && LineScanner.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        if (start < 0) {
            start = from;
        } else if (prose.length() > 0) {
            join(from, join);
        }
        end = to;
        addresses.begin(from);
        int plain = from;
        int i = nextSpecial(from, to);
        while (i < to) {
            int next = special(i, plain, to, blockEnd);
            plain = next < 0 ? plain : next;
            i = nextSpecial(next < 0 ? i + 1 : next, to);
        }
        prose.copy(plain, to);
    }

    private int nextSpecial(int from, int to) {
        int i = from;
        while (i < to) {
            if (i < windowStart || i >= windowEnd) {
                windowStart = i;
                windowEnd = Math.min(text.length(), i + WINDOW);
                text.getChars(windowStart, windowEnd, window, 0);
            }
            int stop = Math.min(to, windowEnd);
            while (i < stop) {
                char c = window[i - windowStart];
                if (c < 0x80 && SPECIAL[c]) {
                    return i;
                }
                i++;
            }
        }
        return to;
    }

    private void join(int from, Join join) {
        char sign = join == Join.HARD ? '\n' : ' ';
        if (join == Join.SOFT && isJoinedWithoutBlank(from)) {
            return;
        }
        prose.join(sign, end, from);
    }

    private boolean isJoinedWithoutBlank(int from) {
        char before = text.charAt(end - 1);
        char after = text.charAt(from);
        if (before == '-' || before == '\u2010' || before == '\u00AD') {
            return end - 2 >= start
                    && Character.isLetterOrDigit(text.charAt(end - 2))
                    && Character.isLetterOrDigit(after)
                    && !beginsWithLinkingWord(from);
        }
        return LineScanner.isUnspaced(before) && LineScanner.isUnspaced(after);
    }

    /** As in {@code pre- and post-war}. */
    private boolean beginsWithLinkingWord(int from) {
        int last = from;
        while (last < text.length() && last - from < 5 && Character.isLetter(text.charAt(last))) {
            last++;
        }
        return LINKING_WORDS.contains(text.substring(from, last));
    }

    private int special(int i, int plain, int to, int blockEnd) {
        return switch (text.charAt(i)) {
            case '`' -> code(i, plain, to);
            case '[' -> note(i, plain, to);
            case '*', '_' -> emphasis(i, plain, to, blockEnd);
            case CoveredMarks.COVER -> mark(i, plain, to);
            default -> addresses.find(i, plain, to) ? address(plain) : -1;
        };
    }

    private int mark(int i, int plain, int to) {
        prose.copy(plain, i);
        return CoveredMarks.end(text, i, to);
    }

    private int address(int plain) {
        prose.copy(plain, addresses.start());
        prose.placeholder(addresses.start(), addresses.end());
        if (addresses.kind() == Addresses.Kind.LINK) {
            String target = text.substring(addresses.start(), addresses.end());
            marks.add(Mark.Kind.LINK, prose.length() - 1, prose.length(), target);
        }
        return addresses.end();
    }

    /** Code between back quotes on one line; those before a word and after a blank are other quotes. */
    private int code(int i, int plain, int to) {
        int open = endOfRun(i, to);
        if (i < codeSettledTo) {
            return -1;
        }
        int close = open;
        while (close < to && text.charAt(close) != '`') {
            close++;
        }
        codeSettledTo = close;
        int closeEnd = endOfRun(close, to);
        boolean isCode = close > open
                && closeEnd - close == open - i
                && !LineScanner.isBlank(text.charAt(open))
                && !LineScanner.isBlank(text.charAt(close - 1))
                && (closeEnd == to || !Character.isLetterOrDigit(text.charAt(closeEnd)));
        if (!isCode) {
            return -1;
        }
        prose.copy(plain, i);
        prose.placeholder(i, closeEnd);
        marks.add(Mark.Kind.CODE, prose.length() - 1, prose.length(), "");
        return closeEnd;
    }

    private int endOfRun(int from, int to) {
        int i = from;
        while (i < to && i - from < LONGEST_EMPHASIS && text.charAt(i) == text.charAt(from)) {
            i++;
        }
        return i;
    }

    /** A reference such as {@code [3]} to a note that the file has. */
    private int note(int i, int plain, int to) {
        int close = i + 1;
        while (close < to && close - i <= FootnoteLabel.LONGEST + 1 && text.charAt(close) != ']') {
            close++;
        }
        if (close >= to || text.charAt(close) != ']' || !notes.contains(text.substring(i + 1, close))) {
            return -1;
        }
        int last = i;
        while (last > plain && text.charAt(last - 1) == ' ') {
            last--;
        }
        prose.copy(plain, last);
        marks.add(Mark.Kind.FOOTNOTE, prose.length(), prose.length(), text.substring(i + 1, close));
        return close + 1;
    }

    private int emphasis(int i, int plain, int to, int blockEnd) {
        int signsEnd = endOfRun(i, to);
        for (Closer closer : closers) {
            if (closer.from() == i) {
                prose.copy(plain, i);
                Mark.Kind kind = signsEnd - i == 1 ? Mark.Kind.EMPHASIS : Mark.Kind.STRONG;
                marks.add(kind, closer.proseStart(), prose.length(), "");
                closers.remove(closer);
                return closer.to();
            }
        }
        int close = mayOpen(i, signsEnd, to) ? closing(i, signsEnd, blockEnd) : -1;
        if (close < 0) {
            return -1;
        }
        prose.copy(plain, i);
        closers.add(new Closer(close, close + signsEnd - i, prose.length()));
        return signsEnd;
    }

    /** Whether signs stand before a word and behind none: one to three stars, or one low line. */
    private boolean mayOpen(int i, int signsEnd, int to) {
        int most = text.charAt(i) == '*' ? 3 : 1;
        if (signsEnd == to || signsEnd - i > most || closers.size() > 3) {
            return false;
        }
        char before = i == start ? ' ' : text.charAt(i - 1);
        char after = text.charAt(signsEnd);
        boolean isFree = LineScanner.isBlank(before) || "([\"'\u2018\u201C\u2014-*_".indexOf(before) >= 0;
        return isFree && (Character.isLetterOrDigit(after) || "\"'\u201C\u2018*_(".indexOf(after) >= 0);
    }

    /** Where the signs stand again, behind a word and before none; -1 if they do not in a reasonable distance. */
    private int closing(int i, int signsEnd, int blockEnd) {
        char sign = text.charAt(i);
        int last = Math.min(blockEnd, signsEnd + LONGEST_EMPHASIS);
        int k = signsEnd + 1;
        while (k < last) {
            if (text.charAt(k) != sign) {
                k++;
                continue;
            }
            int closeEnd = endOfRun(k, blockEnd);
            boolean isBehindWord = !LineScanner.isBlank(text.charAt(k - 1));
            boolean isFree = closeEnd == blockEnd || !Character.isLetterOrDigit(text.charAt(closeEnd));
            if (isBehindWord && isFree && closeEnd - k == signsEnd - i) {
                return k;
            }
            k = closeEnd;
        }
        return -1;
    }

    /** Ends the block; empty if it has no prose. The writer is ready for the next one. */
    Optional<Block> finish(BlockKind kind, String language, int list) {
        Prose written = prose.finish();
        Optional<Block> block = Optional.empty();
        if (written.length() > 0) {
            block = Optional.of(Block.builder(kind, written)
                    .marks(marks.within(written.length()))
                    .language(language)
                    .list(list)
                    .build(start, end));
        }
        marks.clear();
        closers.clear();
        start = -1;
        return block;
    }
}

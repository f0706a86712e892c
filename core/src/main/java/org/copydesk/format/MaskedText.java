package org.copydesk.format;

import java.util.Arrays;

/**
 * The characters of a page, and a copy for the parser in which tags of template languages are covered by characters
 * that mean nothing to it. Both have the same length, so that offsets are the same in both.
 */
final class MaskedText {
    /** Covers a character inside a line of prose: a letter, so that it means nothing to parsers, of Latin-1. */
    static final char COVER = '\u00AA';

    private static final char[] NOTHING = {};

    /** What a covered stretch leaves in the prose. */
    enum Trace {
        /** Nothing. */
        NONE,
        /** Nothing: it goes on with a stretch that began in an earlier line, and words of its paragraph come behind it. */
        REST,
        /** One placeholder: a value is printed there. */
        PLACEHOLDER,
        /** One placeholder that is marked as a citation. */
        CITATION,
        /** Nothing, but a link to a page of the same wiki begins behind it. */
        LINK_START,
        /** Nothing, but such a link ends before it. */
        LINK_END
    }

    private final String source;
    private char[] characters = NOTHING;
    private char[] covered = NOTHING;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private Trace[] traces = new Trace[8];
    private final StetComments comments;
    private int masks;
    private int blankBefore;
    private String parseable = "";

    MaskedText(String source) {
        this.source = source;
        this.comments = new StetComments(source);
    }

    /** Whether characters that the parser saw are covered ones, at least the first. */
    static boolean isCovered(String shown) {
        return !shown.isEmpty() && shown.charAt(0) == COVER;
    }

    /** Takes the comments of the page, in whatever syntax. */
    StetComments comments() {
        return comments;
    }

    /** The characters of the page. */
    String source() {
        return source;
    }

    /** The characters of the page, which are faster to look at one by one; not to be changed. */
    char[] characters() {
        if (characters.length != source.length()) {
            characters = source.toCharArray();
        }
        return characters;
    }

    /** The characters for the parser; nothing may be covered after the first call. */
    String parseable() {
        if (parseable.isEmpty()) {
            parseable = shownPage();
            characters = NOTHING; // a page may be large: one copy of it is enough for the rest
            covered = NOTHING;
        }
        return parseable;
    }

    private String shownPage() {
        if (covered.length == 0 && blankBefore == 0) {
            return source;
        }
        copy();
        Arrays.fill(covered, 0, blankBefore, ' ');
        return new String(covered);
    }

    /** The character that the parser sees. */
    char shown(int offset) {
        return covered.length == 0 ? page().charAt(offset) : covered[offset];
    }

    /** The characters of a stretch that the parser sees. */
    String shown(int from, int to) {
        return covered.length == 0 ? page().substring(from, to) : new String(covered, from, to - from);
    }

    private String page() {
        return parseable.isEmpty() ? source : parseable;
    }

    private void copy() {
        if (covered.length == 0) {
            covered = characters().clone();
        }
    }

    /** Writes a character for the parser in place of one of the page. */
    void put(int offset, char c) {
        copy();
        covered[offset] = c;
    }

    /** Shows the parser a letter in place of a character that stays prose. */
    void hide(int offset) {
        put(offset, COVER);
    }

    /** Covers everything before an offset with one blank line. */
    void blankBefore(int offset) {
        blankBefore = offset;
    }

    /** Covers a stretch with blanks; line ends stay. */
    void blank(int from, int to) {
        copy();
        for (int i = from; i < to; i++) {
            if (covered[i] != '\n' && covered[i] != '\r') {
                covered[i] = ' ';
            }
        }
    }

    /** Covers a stretch behind all earlier ones; line ends stay. */
    void cover(int from, int to, Trace trace) {
        copy();
        int line = from;
        Trace left = trace;
        Trace rest = Trace.NONE;
        for (int i = from; i <= to; i++) {
            if (i == to || isLineEnd(i)) {
                int first = CharacterScan.skipBlanks(source, line, i);
                if (i > first) {
                    int last = endOfWords(first, i);
                    Arrays.fill(covered, first, last, COVER);
                    add(first, last, left);
                    rest = i < to && line == from && isInsideProse(from, to) ? Trace.REST : rest;
                    left = rest;
                }
                line = i + 1;
            }
        }
    }

    /** Whether words stand on the line of a stretch before it and behind it. */
    private boolean isInsideProse(int from, int to) {
        int last = to < source.length() && !isLineEnd(to) ? endOfLine(to) : to;
        return hasWord(startOfLine(from), from) && hasWord(to, last);
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (covered[i] != COVER && Character.isLetterOrDigit(covered[i])) {
                return true;
            }
        }
        return false;
    }

    private int endOfWords(int from, int to) {
        int end = to;
        while (end > from && CharacterScan.isBlank(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void add(int from, int to, Trace trace) {
        if (masks == starts.length) {
            starts = Arrays.copyOf(starts, masks * 2);
            ends = Arrays.copyOf(ends, masks * 2);
            traces = Arrays.copyOf(traces, masks * 2);
        }
        starts[masks] = from;
        ends[masks] = to;
        traces[masks] = trace;
        masks++;
    }

    /**
     * Lines of nothing but covered stretches become blank lines, so that what is between them is a block of its own; but
     * not between two lines with bars, which may be rows of one table.
     */
    void blankCoveredLines() {
        int from = -1;
        int to = 0;
        int lineEnd = 0;
        for (int i = 0; i < masks; i++) {
            if (starts[i] < lineEnd) {
                continue;
            }
            int lineStart = startOfLine(starts[i]);
            lineEnd = endOfLine(ends[i]);
            if (traces[i] != Trace.REST && isCovered(lineStart, lineEnd)) {
                boolean goesOn = from >= 0 && CharacterScan.afterLineEnd(source, to) == lineStart;
                if (!goesOn) {
                    blankLines(from, to);
                    from = lineStart;
                }
                to = lineEnd;
            }
        }
        blankLines(from, to);
    }

    private void blankLines(int from, int to) {
        boolean isInTable = from > 0 && hasBarBefore(from - 1) && hasBarBehind(CharacterScan.afterLineEnd(source, to));
        for (int i = Math.max(0, from); i < to && !isInTable; i++) {
            covered[i] = covered[i] == COVER ? ' ' : covered[i];
        }
    }

    /** Whether a bar stands in the line that ends before an offset. */
    private boolean hasBarBefore(int lineEnd) {
        int end = source.charAt(lineEnd) == '\n' && lineEnd > 0 && source.charAt(lineEnd - 1) == '\r'
                ? lineEnd - 1
                : lineEnd;
        return hasBar(startOfLine(end), end);
    }

    private boolean hasBarBehind(int line) {
        return hasBar(line, endOfLine(line));
    }

    private boolean hasBar(int from, int to) {
        for (int i = from; i < to; i++) {
            if (covered[i] == '|') {
                return true;
            }
        }
        return false;
    }

    private int startOfLine(int offset) {
        int i = offset;
        while (i > 0 && !isLineEnd(i - 1)) {
            i--;
        }
        return i;
    }

    private int endOfLine(int offset) {
        int i = offset;
        while (i < source.length() && !isLineEnd(i)) {
            i++;
        }
        return i;
    }

    /** Whether a line has nothing but covered stretches, and the marks of quotations before them. */
    private boolean isCovered(int from, int to) {
        boolean begins = false;
        for (int i = from; i < to; i++) {
            char c = covered[i];
            begins |= c == COVER;
            boolean isMark = c == '>' && !begins;
            if (c != COVER && c != ' ' && c != '\t' && !isMark) {
                return false;
            }
        }
        return begins;
    }

    private boolean isLineEnd(int offset) {
        return covered[offset] == '\n' || covered[offset] == '\r'; // line ends are never covered
    }

    /** The offset of the first mask at or after an offset that is not a blank line; none is beyond all offsets. */
    int nextMask(int from) {
        if (masks == 0) {
            return Integer.MAX_VALUE;
        }
        int found = Arrays.binarySearch(starts, 0, masks, from);
        int mask = found >= 0 ? found : -found - 1;
        return mask < masks ? starts[mask] : Integer.MAX_VALUE;
    }

    /** The offset after the mask that begins at an offset. */
    int endOfMask(int offset) {
        return ends[maskAt(offset)];
    }

    /** What the mask that begins at an offset leaves. */
    Trace trace(int offset) {
        return traces[maskAt(offset)];
    }

    private int maskAt(int offset) {
        return Arrays.binarySearch(starts, 0, masks, offset);
    }
}

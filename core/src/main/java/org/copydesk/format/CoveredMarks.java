package org.copydesk.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.StetMark;

/**
 * The marks of the editor in plain text, and the text with a sign in the place of each of their characters. What reads
 * lines takes the sign for a blank that has no width; so a mark is no text, wherever it stands. Marks between back
 * quotes, or between quotes alone, are spoken of, and are text. Time is linear in the text. Not safe for threads.
 */
final class CoveredMarks {
    /** What covers a mark: a character that has no place in text. */
    static final char COVER = '\u0010';

    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";
    private static final String WORD = "stet";
    private static final String QUOTES = "`\"'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB";
    /** No comment that is longer is a mark, and no code in a line reaches farther behind one. */
    private static final int LONGEST = 1000;

    private static final int LONGEST_MARKER = 6;

    private final String source;
    private final ForwardSearch search;
    private final List<StetMark> marks = new ArrayList<>();
    private char[] covered = {};
    private int countedTo;
    private int backQuotes;

    private CoveredMarks(String source) {
        this.source = source;
        this.search = new ForwardSearch(source);
    }

    /** Finds the marks of a text. */
    static CoveredMarks of(String source) {
        CoveredMarks found = new CoveredMarks(source);
        found.findAll();
        return found;
    }

    /** The marks in the order of the text. */
    List<StetMark> marks() {
        return marks;
    }

    /** The text with all marks covered; an offset means the same in both. */
    String text() {
        return marks.isEmpty() ? source : new String(covered);
    }

    /** Behind a covered mark, and behind the blanks after it where there is one before it. */
    static int end(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == COVER) {
            i++;
        }
        boolean isBehindBlank = from > 0 && LineScanner.isBlank(text.charAt(from - 1));
        while (isBehindBlank && i < to && LineScanner.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void findAll() {
        int open = search.find(OPENING, 0);
        while (open != ForwardSearch.NOWHERE) {
            int close = search.find(CLOSING, open + OPENING.length());
            if (close == ForwardSearch.NOWHERE) {
                return;
            }
            boolean isMark = close - open <= LONGEST && take(open, close + CLOSING.length());
            open = search.find(OPENING, isMark ? close + CLOSING.length() : open + OPENING.length());
        }
    }

    private boolean take(int from, int to) {
        int word = from + OPENING.length();
        while (word < to && source.charAt(word) <= ' ') {
            word++;
        }
        boolean isMark = source.regionMatches(true, word, WORD, 0, WORD.length())
                && !isQuoted(from, to)
                && !isInCode(from, to)
                && !CharacterScan.hasBlankLine(source, from, to);
        Optional<StetMark> mark =
                isMark ? StetMark.of(source.substring(word, to - CLOSING.length()), from, to) : Optional.empty();
        mark.ifPresent(one -> {
            marks.add(one);
            cover(from, to);
            joinItem(from, to);
        });
        return mark.isPresent();
    }

    private boolean isQuoted(int from, int to) {
        return from > 0
                && to < source.length()
                && QUOTES.indexOf(source.charAt(from - 1)) >= 0
                && QUOTES.indexOf(source.charAt(to)) >= 0;
    }

    /** Whether an uneven number of back quotes stands before a mark on its line, and one behind it. */
    private boolean isInCode(int from, int to) {
        while (countedTo < from) {
            char c = source.charAt(countedTo++);
            backQuotes = CharacterScan.isLineEnd(c) ? 0 : backQuotes + (c == '`' ? 1 : 0);
        }
        if (backQuotes % 2 == 0) {
            return false;
        }
        int close = search.find("`", to);
        return close != ForwardSearch.NOWHERE && close - to <= LONGEST && !CharacterScan.hasLineEnd(source, to, close);
    }

    /** Covers a stretch with its line ends: what is before and behind it is on one line then. */
    private void cover(int from, int to) {
        if (covered.length == 0) {
            covered = source.toCharArray();
        }
        Arrays.fill(covered, from, to, COVER);
    }

    /** Brings an item whose words hang below the line of its marker and its mark up to that line. */
    private void joinItem(int from, int to) {
        int lineEnd = CharacterScan.skipBlanks(source, to, source.length());
        if (lineEnd == source.length() || !CharacterScan.isLineEnd(source.charAt(lineEnd))) {
            return;
        }
        int next = CharacterScan.afterLineEnd(source, lineEnd);
        int word = CharacterScan.skipBlanks(source, next, source.length());
        boolean isBlank = word == source.length() || CharacterScan.isLineEnd(source.charAt(word));
        int marker = markerBefore(from);
        if (marker < 0 || isBlank) {
            return;
        }
        int wordEnd = Math.min(CharacterScan.lineEnd(source, word), word + LONGEST_MARKER);
        boolean isHanging = word - next > columns(marker);
        if (isHanging && !isMarker(source.substring(word, wordEnd).split("\\s", 2)[0])) {
            cover(to, word);
        }
    }

    /** The offset of the marker of an item that stands before a mark with nothing else on the line; -1 if none does. */
    private int markerBefore(int mark) {
        int end = mark;
        while (end > 0 && (LineScanner.isBlank(covered[end - 1]) && !CharacterScan.isLineEnd(covered[end - 1]))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_MARKER && !LineScanner.isBlank(covered[start - 1])) {
            start--;
        }
        boolean isFirst = start < end && columns(start) >= 0;
        return isFirst && isMarker(source.substring(start, end)) ? start : -1;
    }

    /** How many blanks stand between the start of a line and an offset; -1 if something else does. */
    private int columns(int offset) {
        int start = offset;
        while (start > 0 && CharacterScan.isBlank(source.charAt(start - 1))) {
            start--;
        }
        return start == 0 || CharacterScan.isLineEnd(source.charAt(start - 1)) ? offset - start : -1;
    }

    private static boolean isMarker(String word) {
        return ListMarker.begins(new TextLine(word + " x", 0, word.length() + 2, 0, 0, 0, 0));
    }
}

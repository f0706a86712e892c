package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Source;

/** Cuts plain text into lines and sees in one pass what they are made of. Not safe for threads. */
final class LineScanner {
    /** A line is described by so many characters; what is longer is a paragraph whatever comes behind them. */
    private static final int LOOKED_AT = 1000;

    private static final int TAB_WIDTH = 8;
    private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F\uFF0E\u061F\u06D4\u0964\u0589\u203C\u2047";
    private static final String CLOSERS =
            "\"'\u2019\u201D\u00BB\u00AB\u201C\u203A\u2039)]*_\u300D\u300F\uFF09\u3011\u300B\u201A";
    private static final String CLOSING_QUOTES = "\"\u201D\u00BB\u300D\u300F";
    /** What stands before the first word of a sentence. */
    static final String OPENERS =
            "\"'\u2018\u201C\u201E\u201A\u00AB\u00BB\u2039\u203A([*_\u00BF\u00A1\u300C\u300E\uFF08\u300A\u3010\u2014\u2013";

    private static final int LOWER = 1;
    private static final int UPPER = 2;
    private static final int OTHER = 4;
    private static final int SIGN = 8;
    private static final int SEPARATOR = 16;
    private static final int COLON = 32;
    private static final int BAR = 64;
    private static final int[] KINDS = new int[0x80];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            KINDS[c] = LOWER;
            KINDS[c - 'a' + 'A'] = UPPER;
        }
        for (char c = '0'; c <= '9'; c++) {
            KINDS[c] = OTHER;
        }
        "{}=<>\\^~`$#&@_[%".chars().forEach(c -> KINDS[c] = SIGN);
        KINDS['|'] = SIGN | BAR;
        KINDS[':'] = COLON;
        ",;".chars().forEach(c -> KINDS[c] = SEPARATOR);
    }

    private final String text;
    private final char[] buffer = new char[LOOKED_AT];
    private boolean isUnspacedQuote;

    /** Reads a text in which the marks of the editor are covered. */
    LineScanner(String text) {
        this.text = text;
    }

    /** Cuts a file into lines; a covered mark of the editor at the start or the end of a line is no part of it. */
    List<TextLine> lines(Source source) {
        MailMarks mail = new MailMarks(text);
        List<TextLine> lines = new ArrayList<>(source.lines());
        for (int line = 1; line <= source.lines(); line++) {
            isUnspacedQuote = mail.isUnspaced(source, line);
            int start = source.lineStart(line);
            while (isLineEndCovered(source.lineEnd(line))) {
                line++;
            }
            lines.add(line(start, source.lineEnd(line)));
        }
        return lines;
    }

    private boolean isLineEndCovered(int lineEnd) {
        return lineEnd < text.length() && text.charAt(lineEnd) == CoveredMarks.COVER;
    }

    private TextLine line(int from, int lineEnd) {
        int start = from;
        int column = 0;
        int quotes = 0;
        int flags = 0;
        int step = 1;
        while (start < lineEnd) {
            char c = text.charAt(start);
            if (c == ' ') {
                column += step;
            } else if (c > '>' ? !isBlank(c) : !isIndent(c, start, lineEnd)) {
                break;
            } else if (c == '\t') {
                column += step * (TAB_WIDTH - column % TAB_WIDTH);
            } else if (c == '>') {
                quotes++;
            } else if (c == CoveredMarks.COVER) {
                step = 0;
            } else {
                flags |= c == '\f' ? TextLine.FORM_FEED : 0;
                column += step;
            }
            start++;
        }
        return described(start, trimmedEnd(start, lineEnd), column, quotes, flags);
    }

    /** A part of a line as a line by itself, without the blanks around it. */
    TextLine part(TextLine line, int from, int to) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        int column = line.indent() + start - line.start();
        return described(start, trimmedEnd(start, to), column, line.quotes(), 0);
    }

    private TextLine described(int start, int end, int column, int quotes, int before) {
        int flags = before;
        if (end == start) {
            return new TextLine(text, start, end, column, quotes, 0, flags | TextLine.IS_RULE);
        }
        flags |= look(start, end) | beginning(text, start, end) | (isStop(start, end) ? TextLine.ENDS_IN_STOP : 0);
        return new TextLine(text, start, end, column, quotes, firstWord(text, start, end), flags);
    }

    private boolean isIndent(char c, int at, int lineEnd) {
        return c == '>' ? isQuoteMark(at, lineEnd) : isBlank(c);
    }

    private int trimmedEnd(int start, int lineEnd) {
        int end = lineEnd;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** What is white space in plain text, or covers a mark. */
    static boolean isBlank(char c) {
        return c == ' ' || (c < 0x80 ? c < ' ' && isNarrowBlank(c) : isWideBlank(c));
    }

    private static boolean isNarrowBlank(char c) {
        return Character.isWhitespace(c) || c == CoveredMarks.COVER;
    }

    private static boolean isWideBlank(char c) {
        return c == '\u00A0' || c == '\u200B' || c == '\u3000' || c == '\uFEFF' || Character.isWhitespace(c);
    }

    /** Whether this is the mark of quoted mail: {@code >} before another one, a blank or the end of the line. */
    private boolean isQuoteMark(int at, int lineEnd) {
        return isUnspacedQuote || at + 1 == lineEnd || isBlank(text.charAt(at + 1)) || text.charAt(at + 1) == '>';
    }

    private int look(int start, int end) {
        int length = Math.min(end - start, LOOKED_AT);
        text.getChars(start, start + length, buffer, 0);
        int once = 0;
        int twice = 0;
        boolean hasGap = false;
        char before = 0;
        for (int i = 0; i < length; i++) {
            char c = buffer[i];
            int kind = c < 0x80 ? KINDS[c] : wide(c);
            twice |= once & kind;
            once |= kind;
            hasGap |= c == '\t' || (c == ' ' && before == ' ');
            before = c;
        }
        return flags(once, twice, length) | (hasGap && hasCellGap(length) ? TextLine.HAS_GAP : 0);
    }

    private int flags(int once, int twice, int length) {
        int flags = (once & COLON) != 0 ? TextLine.HAS_COLON : 0;
        flags |= (once & SIGN) != 0 ? TextLine.HAS_SIGNS : 0;
        flags |= (once & BAR) != 0 ? TextLine.HAS_PIPE : 0;
        flags |= (once & (LOWER | UPPER | OTHER)) == 0 ? TextLine.IS_RULE : 0;
        if ((once & LOWER) == 0 && (twice & UPPER) != 0) {
            flags |= TextLine.IS_CAPITALS;
        }
        if ((twice & SEPARATOR) != 0 && hasSeparators(length)) {
            flags |= TextLine.HAS_SEPARATORS;
        }
        return flags;
    }

    /** Whether blanks set cells apart somewhere; two behind a stop part sentences. */
    private boolean hasCellGap(int length) {
        int blanks = 0;
        char before = 0;
        for (int i = 0; i < length; i++) {
            char c = buffer[i];
            if (c == '\t') {
                return true;
            }
            if (c != ' ') {
                before = c;
                blanks = 0;
            } else if (++blanks >= TableRow.leastGap(before)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSeparators(int length) {
        for (int i = 0; i + 1 < length; i++) {
            if ((buffer[i] == ',' || buffer[i] == ';') && buffer[i + 1] != ' ') {
                return true;
            }
        }
        return false;
    }

    /** Whether a character stands between the cells of a table. */
    static boolean isBar(char c) {
        return c == '|' || c == '\u2502' || c == '\u2503' || c == '\u2551';
    }

    private static int wide(char c) {
        if (c >= '\u2500' && c <= '\u257F') {
            return isBar(c) ? SIGN | BAR : SIGN;
        }
        if (c == '\uFF1A') {
            return COLON;
        }
        if (Character.isUpperCase(c)) {
            return UPPER;
        }
        if (Character.isLowerCase(c)) {
            return LOWER;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? OTHER : 0;
    }

    private boolean isStop(int start, int end) {
        int last = end - 1;
        while (last > start && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char c = text.charAt(last);
        return STOPS.indexOf(c) >= 0 || (last < end - 1 && CLOSING_QUOTES.indexOf(text.charAt(end - 1)) >= 0);
    }

    /** The bits of how a text begins. */
    static int beginning(String text, int start, int end) {
        int first = start;
        while (first < end
                && (OPENERS.indexOf(text.charAt(first)) >= 0 || (first > start && text.charAt(first) == ' '))) {
            first++;
        }
        if (first == end) {
            return 0;
        }
        int c = text.codePointAt(first);
        if (Character.isLowerCase(c)) {
            return TextLine.BEGINS_LOWER;
        }
        return Character.isLetterOrDigit(c) ? TextLine.BEGINS_SENTENCE : 0;
    }

    /** How long the first word of a text is; one character in scripts without blanks. */
    static int firstWord(String text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            boolean isPlain = c > ' ' && c < 0x80;
            if (!isPlain && isBlank(c)) {
                break;
            }
            if (!isPlain && isUnspaced(c)) {
                return Math.max(1, i - start);
            }
            i++;
        }
        return i - start;
    }

    /** Whether a character is of a script that is written without blanks, or a punctuation mark of one. */
    static boolean isUnspaced(char c) {
        return c >= 0x2E80
                && ((c >= 0x3000 && c <= 0x30FF)
                        || (c >= 0x3400 && c <= 0x9FFF)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFF00 && c <= 0xFF65));
    }
}

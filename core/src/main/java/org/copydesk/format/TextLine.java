package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Source;

/**
 * A line of plain text.
 *
 * @param start the offset of the first character that is no white space and no quote mark of mail
 * @param end the offset after the last character that is no white space; equal to {@code start} in a blank line
 * @param lineEnd the offset of the line end
 * @param indent how many characters stand before {@code start}, quote marks not counted
 * @param quotes how many quote marks of mail stand before the text
 */
record TextLine(int start, int end, int lineEnd, int indent, int quotes) {
    /** Cuts a file into lines. */
    static List<TextLine> of(Source source) {
        List<TextLine> lines = new ArrayList<>(source.lines());
        for (int line = 1; line <= source.lines(); line++) {
            lines.add(of(source.text(), source.lineStart(line), source.lineEnd(line)));
        }
        return lines;
    }

    private static TextLine of(String text, int from, int lineEnd) {
        int start = from;
        int quotes = 0;
        while (start < lineEnd && (isBlank(text.charAt(start)) || isQuoteMark(text, start, lineEnd))) {
            quotes += text.charAt(start) == '>' ? 1 : 0;
            start++;
        }
        int end = lineEnd;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextLine(start, end, lineEnd, start - from - quotes, quotes);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\u3000';
    }

    /** Whether this is the mark of quoted mail: {@code >} before another one, a blank or the end of the line. */
    private static boolean isQuoteMark(String text, int at, int lineEnd) {
        return text.charAt(at) == '>'
                && (at + 1 == lineEnd || isBlank(text.charAt(at + 1)) || text.charAt(at + 1) == '>');
    }

    /** Whether there is nothing on the line. */
    boolean isBlank() {
        return start == end;
    }

    /** How many characters the text has. */
    int length() {
        return end - start;
    }

    /** The column after the last character, from 0. */
    int width() {
        return indent + length();
    }

    /** Whether the line ends as a sentence does: a stop, with closing quotes and brackets behind it. */
    boolean endsInStop(String text) {
        int last = end - 1;
        while (last > start && "\"'\u2019\u201D\u00BB)]*_".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        boolean isClosed = last < end - 1;
        char c = text.charAt(last);
        return ".!?\u2026\u3002\uFF01\uFF1F".indexOf(c) >= 0
                || (isClosed && (text.charAt(end - 1) == '"' || text.charAt(end - 1) == '\u201D'));
    }

    /** Whether the line begins with a capital letter or a digit, perhaps behind a quote or bracket. */
    boolean beginsSentence(String text) {
        int first = start;
        while (first < end && "\"'\u2018\u201C\u00AB([*_".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first < end && (Character.isUpperCase(text.charAt(first)) || Character.isDigit(text.charAt(first)));
    }

    /** How long the first word is. */
    int firstWord(String text) {
        int i = start;
        while (i < end && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i - start;
    }

    /** Whether the line has no letter or digit: a rule, or the line under a title. */
    boolean isRule(String text) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

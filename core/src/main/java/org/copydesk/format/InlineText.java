package org.copydesk.format;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/**
 * The characters of one block of Markdown, its lines joined by line feeds, and where they stand on the page. Takes one
 * block after the other; not safe for threads.
 */
final class InlineText {
    /** Stands for the character before the first and after the last one. */
    static final char NOTHING = '\0';

    private char[] chars = new char[256];
    private int length;
    private int[] lineStarts = new int[8];
    private int[] lineOffsets = new int[8];
    private int lines;
    private int line;

    /** Takes the lines of a block. */
    void set(List<SourceLine> newLines) {
        length = 0;
        lines = 0;
        line = 0;
        for (SourceLine next : newLines) {
            SourceSpan span = next.getSourceSpan();
            if (span != null) {
                add(next.getContent().toString(), span);
            }
        }
    }

    private void add(String content, SourceSpan span) {
        if (lines == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, lines * 2);
            lineOffsets = Arrays.copyOf(lineOffsets, lines * 2);
        }
        int start = lines == 0 ? 0 : length + 1;
        int end = start + content.length();
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, chars.length * 2));
        }
        if (start > 0) {
            chars[length] = '\n';
        }
        content.getChars(0, content.length(), chars, start);
        lineStarts[lines] = start;
        // blanks that a tab was expanded to have no place of their own
        lineOffsets[lines] = span.getInputIndex() - Math.max(0, content.length() - span.getLength());
        lines++;
        length = end;
    }

    /** How many characters there are. */
    int length() {
        return length;
    }

    /** The characters, from 0 to {@link #length()}; not to be changed. */
    char[] chars() {
        return chars;
    }

    /** The character at an index, or {@link #NOTHING} outside. */
    char at(int index) {
        return index >= 0 && index < length ? chars[index] : NOTHING;
    }

    /** The characters from an index to before another. */
    String between(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** The first index from one on where a character stands, or -1. */
    int indexOf(char wanted, int from) {
        for (int i = from; i < length; i++) {
            if (chars[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a string begins at an index. */
    boolean startsWith(String wanted, int from) {
        if (from + wanted.length() > length) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (chars[from + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first index from one on that has another character than this one. */
    int endOfRun(char sign, int from) {
        int i = from;
        while (i < length && chars[i] == sign) {
            i++;
        }
        return i;
    }

    /** The first index from one on that is no white space. */
    int skipWhitespace(int from) {
        int i = from;
        while (i < length && isWhitespace(chars[i])) {
            i++;
        }
        return i;
    }

    /** Whether this is white space of ASCII. */
    static boolean isWhitespace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** The offset on the page of the character at an index; of the line end, for the line feed behind a line. */
    int offset(int index) {
        boolean isInLine = lineStarts[line] <= index && (line + 1 == lines || index < lineStarts[line + 1]);
        if (!isInLine) {
            int found = Arrays.binarySearch(lineStarts, 0, lines, index);
            line = found >= 0 ? found : -found - 2;
        }
        return lineOffsets[line] + index - lineStarts[line];
    }
}

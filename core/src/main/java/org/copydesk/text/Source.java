package org.copydesk.text;

import java.util.Arrays;

/**
 * The characters of one content file and where its lines begin. A line ends with LF, CRLF or CR. A byte order mark is
 * no part of the characters. Immutable and safe for use by many threads.
 */
public final class Source {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    private Source(String path, String text, int[] lineStarts) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts;
    }

    /**
     * Takes the decoded characters of a file; a byte order mark at their start is left out.
     *
     * @param path the path that findings show, with {@code /} between its parts
     * @param text the characters
     */
    public static Source of(String path, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Source(path, content, findLineStarts(content));
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int lines = 1;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\n' || (c == '\r' && !(i + 1 < chars.length && chars[i + 1] == '\n'))) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** The path that findings show, with {@code /} between its parts. */
    public String path() {
        return path;
    }

    /** All characters, without a byte order mark; offsets count from its start, in UTF-16 code units. */
    public String text() {
        return text;
    }

    /** How many lines there are; at least 1, and a line end at the end of the file begins one more. */
    public int lines() {
        return lineStarts.length;
    }

    /**
     * The offset of the first character of a line.
     *
     * @param line from 1 to {@link #lines()}
     */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /**
     * The offset after the last character of a line, its line end not counted.
     *
     * @param line from 1 to {@link #lines()}
     */
    public int lineEnd(int line) {
        int end = line == lineStarts.length ? text.length() : lineStarts[line];
        int start = lineStart(line);
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '\r' && line < lineStarts.length) {
            end--;
        }
        return end;
    }

    /**
     * The line of an offset, from 1.
     *
     * @param offset from 0 to the length of the text
     */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The column of an offset in its line, from 1, in UTF-16 code units; a tab is one column.
     *
     * @param offset from 0 to the length of the text
     */
    public int column(int offset) {
        return offset - lineStart(line(offset)) + 1;
    }
}

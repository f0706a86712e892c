package org.copydesk.format;

/** From where to where a block goes in the source. Not safe for threads. */
final class BlockExtent {
    private final String source;
    private int start = Integer.MAX_VALUE;
    private int end = -1;

    BlockExtent(String source) {
        this.source = source;
    }

    /** Counts a stretch as part of the block; blanks at its ends are none of it. */
    void extend(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isBlank(source.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(source.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            start = Math.min(start, first);
            end = Math.max(end, last);
        }
    }

    /** Whether this is white space between words. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
    }

    /** The offset of the first character. */
    int start() {
        return start;
    }

    /** The offset after the last character. */
    int end() {
        return end;
    }

    /** Begins another block. */
    void clear() {
        start = Integer.MAX_VALUE;
        end = -1;
    }
}

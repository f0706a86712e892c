package org.copydesk.format;

/** Finds the characters of a line that may stand for others or be part of an address. Not safe for threads. */
final class ProseSigns {
    private static final boolean[] IS_SIGN = new boolean[0x80];

    static {
        "\\&./@:".chars().forEach(c -> IS_SIGN[c] = true);
    }

    private char[] line = new char[256];
    private int start;

    /** Takes a stretch of the source; an array is faster to look through than a string. */
    void load(String source, int from, int to) {
        if (to - from > line.length) {
            line = new char[Math.max(to - from, line.length * 2)];
        }
        source.getChars(from, to, line, 0);
        start = from;
    }

    /** The source offset of the first sign of the stretch from an offset on, or {@code to}. */
    int next(int from, int to) {
        int last = to - start;
        for (int i = from - start; i < last; i++) {
            char c = line[i];
            if (c < IS_SIGN.length && IS_SIGN[c]) {
                return i + start;
            }
        }
        return to;
    }
}

package org.copydesk.report;

import org.copydesk.text.Source;

/** Where a long text is best cut: where a line ends, else between words, and never within a character. */
final class CutPoint {
    private static final int LONGEST_WORD = 60;

    private CutPoint() {}

    /**
     * The last good place to stop.
     *
     * @param least not before this offset
     * @param most not after this offset
     */
    static int stop(Source source, int least, int most) {
        int line = source.line(most);
        if (source.lineEnd(line) <= most) {
            return Math.max(least, source.lineEnd(line));
        }
        if (line > 1 && source.lineEnd(line - 1) >= least && source.lineEnd(line - 1) > 0) {
            return source.lineEnd(line - 1);
        }
        return wordEnd(source.text(), least, most);
    }

    /**
     * The first good place to start.
     *
     * @param least not before this offset
     * @param most not after this offset
     */
    static int start(Source source, int least, int most) {
        int line = source.line(least);
        if (source.lineStart(line) == least) {
            return least;
        }
        if (line < source.lines() && source.lineStart(line + 1) <= most) {
            return source.lineStart(line + 1);
        }
        return wordStart(source.text(), least, most);
    }

    /** The end of the last word that ends between two offsets. */
    static int wordEnd(String text, int least, int most) {
        int limit = Math.max(least, most - LONGEST_WORD);
        int i = most;
        while (i > limit && !isBlank(text, i)) {
            i--;
        }
        while (i > limit && isBlank(text, i - 1)) {
            i--;
        }
        return i > limit ? i : whole(text, most, -1);
    }

    /** The start of the first word that starts between two offsets. */
    static int wordStart(String text, int least, int most) {
        int limit = Math.min(most, least + LONGEST_WORD);
        int i = least;
        while (i < limit && !isBlank(text, i - 1)) {
            i++;
        }
        while (i < limit && isBlank(text, i)) {
            i++;
        }
        return i < limit ? i : whole(text, least, 1);
    }

    private static boolean isBlank(String text, int index) {
        return index < 0 || index >= text.length() || Character.isWhitespace(text.charAt(index));
    }

    /** The offset, or the one beside it if it is within a character. */
    private static int whole(String text, int offset, int step) {
        return offset > 0 && HarmlessText.isPairAt(text, offset - 1) ? offset + step : offset;
    }
}

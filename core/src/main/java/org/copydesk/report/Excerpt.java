package org.copydesk.report;

import org.copydesk.check.Place;

/**
 * The words at a place with some of those around them in the same paragraph.
 *
 * @param line the line that the first character of {@code before} is on, from 1
 * @param before what stands before the words, from the start of a line if that is near
 * @param words the words, perhaps with a cut in the middle
 * @param after what stands behind them, to the end of a line if that is near
 * @param isCutBefore whether the line begins farther before
 * @param isCutAfter whether the line ends farther behind
 */
record Excerpt(int line, String before, String words, String after, boolean isCutBefore, boolean isCutAfter) {
    private static final int AROUND = 240;
    private static final int LONGEST = 6_000;
    private static final int KEPT_START = 4_500;
    private static final int KEPT_END = 1_400;

    /** What stands for a cut in the middle. */
    static final String CUT = " \u2026 ";

    /**
     * Cuts an excerpt out of a text.
     *
     * @param text all characters of the file
     * @param place a place within them
     */
    static Excerpt of(String text, Place place) {
        int from = place.charOffset();
        int to = place.charEnd();
        int start = startAround(text, from);
        int end = endAround(text, to);
        boolean isCutBefore = start > 0 && !isLineEnd(text.charAt(start - 1));
        boolean isCutAfter = end < text.length() && !isLineEnd(text.charAt(end));
        String before = text.substring(start, from);
        return new Excerpt(
                place.startLine() - lineEnds(before),
                plain(before),
                plain(shortened(text.substring(from, to))),
                plain(text.substring(to, end)),
                isCutBefore,
                isCutAfter);
    }

    /** How many characters it holds. */
    int length() {
        return before.length() + words.length() + after.length();
    }

    /** The start of the line, or of one before it that is no further than a few words away and in the paragraph. */
    private static int startAround(String text, int from) {
        int limit = Math.max(0, from - AROUND);
        int start = from;
        int i = from;
        while (i > limit) {
            boolean isLineStart = isLineEnd(text.charAt(i - 1));
            if (isLineStart) {
                start = i;
                if (isBlankLineBefore(text, i)) {
                    return start;
                }
            }
            i--;
        }
        return i == 0 ? 0 : start < from ? start : wordStart(text, limit, from);
    }

    private static int endAround(String text, int to) {
        int limit = Math.min(text.length(), to + AROUND);
        int end = to;
        int i = to;
        while (i < limit) {
            if (isLineEnd(text.charAt(i))) {
                end = i;
                if (isBlankLineBehind(text, i)) {
                    return end;
                }
            }
            i++;
        }
        return i == text.length() ? trimmedEnd(text, to, i) : end > to ? end : wordEnd(text, limit, to);
    }

    private static int trimmedEnd(String text, int to, int end) {
        int last = end;
        while (last > to && isLineEnd(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static int wordStart(String text, int from, int to) {
        int i = from;
        while (i < to && !Character.isWhitespace(text.charAt(i)) && i - from < AROUND / 4) {
            i++;
        }
        return i < to && Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
    }

    private static int wordEnd(String text, int from, int to) {
        int i = from;
        while (i > to && !Character.isWhitespace(text.charAt(i - 1)) && from - i < AROUND / 4) {
            i--;
        }
        return i > to && Character.isHighSurrogate(text.charAt(i - 1)) ? i - 1 : i;
    }

    private static boolean isBlankLineBefore(String text, int lineStart) {
        int i = lineStart - 1;
        if (i > 0 && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r') {
            i--;
        }
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
            i--;
        }
        return i == 0 || isLineEnd(text.charAt(i - 1));
    }

    private static boolean isBlankLineBehind(String text, int lineEnd) {
        int i = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i >= text.length() || isLineEnd(text.charAt(i));
    }

    private static int lineEnds(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean isFirstOfPair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            count += isLineEnd(text.charAt(i)) && !isFirstOfPair ? 1 : 0;
        }
        return count;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        return words.substring(0, KEPT_START) + CUT + words.substring(words.length() - KEPT_END);
    }

    /** Lines end in LF; nothing that steers what shows the text is left in it. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                plain.append((char) c);
            } else {
                plain.append(HarmlessText.of(Character.toString(c)));
            }
        });
        return plain.toString();
    }
}

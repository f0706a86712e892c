package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/** Mathematics between dollar signs: in one line, or between double signs in one paragraph. Prices are none. */
final class Formula {
    private static final int LONGEST_IN_LINE = 200;
    private static final int LONGEST_DISPLAY = 4000;

    private Formula() {}

    /** Covers the formula that begins at a dollar sign; returns the offset behind it, or the same one for none. */
    static int cover(MaskedText text, int at) {
        String source = text.source();
        boolean isDisplay = source.startsWith("$$", at);
        int from = at + (isDisplay ? 2 : 1);
        int close = isDisplay ? endOfDisplay(source, from) : endInLine(source, from);
        if (close <= from) {
            return at;
        }
        int end = close + (isDisplay ? 2 : 1);
        text.cover(at, end, Trace.PLACEHOLDER);
        return end;
    }

    private static int endOfDisplay(String source, int from) {
        int limit = Math.min(source.length(), from + LONGEST_DISPLAY);
        for (int i = from; i < limit && !CharacterScan.isBlankLineAfter(source, i); i++) {
            if (source.startsWith("$$", i) && source.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return -1;
    }

    private static int endInLine(String source, int from) {
        int limit = Math.min(source.length(), from + LONGEST_IN_LINE);
        boolean looksLikeFormula = false;
        for (int i = from; i < limit && !CharacterScan.isLineEnd(source.charAt(i)); i++) {
            char c = source.charAt(i);
            if (c == '$' && source.charAt(i - 1) != '\\') {
                return looksLikeFormula && closes(source, from, i) ? i : -1;
            }
            looksLikeFormula |= "\\^_={".indexOf(c) >= 0;
        }
        return -1;
    }

    private static boolean closes(String source, int from, int end) {
        boolean digitFollows = end + 1 < source.length() && Character.isDigit(source.charAt(end + 1));
        return source.charAt(from) > ' ' && source.charAt(end - 1) > ' ' && !digitFollows;
    }
}

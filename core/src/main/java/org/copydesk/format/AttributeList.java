package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/** Attributes that kramdown and its kin put into braces: {@code {: .note}}, {@code {#id}}; and comments of Jinja. */
final class AttributeList {
    private static final int LONGEST = 300;

    private AttributeList() {}

    /** Covers the list that begins at a brace; returns the offset behind it, or the same one for none. */
    static int cover(MaskedText text, int at) {
        String source = text.source();
        if (at + 2 >= source.length() || source.startsWith("#}", at + 1)) {
            return at;
        }
        boolean isComment = source.startsWith("# ", at + 1);
        int close = CharacterScan.indexOf(source, isComment ? "#}" : "}", at, at + LONGEST);
        if (close < 0 || !isOneLine(source, at, close) || (!isComment && !isList(source, at + 2, close))) {
            return at;
        }
        int end = close + (isComment ? 2 : 1);
        text.cover(at, end, Trace.NONE);
        return end;
    }

    private static boolean isOneLine(String source, int from, int to) {
        return CharacterScan.indexOf(source, '\n', from, to) < 0 && CharacterScan.indexOf(source, '\r', from, to) < 0;
    }

    private static boolean isList(String source, int from, int to) {
        boolean isQuoted = false;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            isQuoted ^= c == '"' || c == '\'';
            if (!isQuoted && !Character.isLetterOrDigit(c) && " -_.#=:\"'/%".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}

package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/** Attributes that kramdown and its kin put into braces: {@code {: .note}}, {@code {#id}}, and the roles of MyST. */
final class AttributeList {
    private static final int LONGEST = 300;

    private AttributeList() {}

    /** Covers the list that begins at a brace; returns the offset behind it, or the same one for none. */
    static int cover(MaskedText text, int at) {
        int end = end(text.source(), at);
        if (end > at) {
            if (CharacterScan.isEndOfLine(text.source(), end) && isInHeading(text.source(), at)) {
                text.blank(at, end);
            } else {
                text.cover(at, end, Trace.NONE);
            }
        }
        return end;
    }

    /** The offset behind the list that begins at a brace, or the same one for none. */
    static int end(String source, int at) {
        boolean begins = at + 2 < source.length() && source.charAt(at) == '{' && !source.startsWith("#}", at + 1);
        int close = begins ? CharacterScan.indexOf(source, '}', at, at + LONGEST) : -1;
        if (close < 0 || CharacterScan.hasLineEnd(source, at, close)) {
            return at;
        }
        boolean hasSign = ":#.".indexOf(source.charAt(at + 1)) >= 0;
        boolean isRole = source.startsWith("`", close + 1) && Character.isLetter(source.charAt(at + 1));
        return (hasSign || isRole) && isList(source, at + 1, close) ? close + 1 : at;
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

    /** There the number signs that close it must stay the last of the line. */
    private static boolean isInHeading(String source, int at) {
        int line = at;
        while (line > 0 && at - line < LONGEST && !CharacterScan.isLineEnd(source.charAt(line - 1))) {
            line--;
        }
        return source.charAt(CharacterScan.skipBlanks(source, line, at)) == '#';
    }
}

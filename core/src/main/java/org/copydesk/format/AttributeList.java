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
        int first = CharacterScan.skipBlanks(source, at + 1, close);
        boolean hasSign = ":#.".indexOf(source.charAt(first)) >= 0 || isValue(source, first, close);
        boolean isRole = source.startsWith("`", close + 1) && Character.isLetter(source.charAt(at + 1));
        return (hasSign || isRole) && isList(source, at + 1, close) ? close + 1 : at;
    }

    /** Whether a name with a quoted value begins here, and goes on with the word before the brace or stands alone. */
    private static boolean isValue(String source, int from, int to) {
        int i = from;
        while (i < to && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '-')) {
            i++;
        }
        return i > from && (source.startsWith("=\"", i) || source.startsWith("='", i));
    }

    private static boolean isList(String source, int from, int to) {
        if (source.charAt(from) == '#' && CharacterScan.indexOf(source, ' ', from, to) < 0) {
            return true;
        }
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

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
        boolean hasSign = ":#.".indexOf(source.charAt(first)) >= 0 || isAttribute(source, at, first, close);
        boolean isRole = source.startsWith("`", close + 1) && Character.isLetter(source.charAt(at + 1));
        return (hasSign || isRole) && isList(source, at + 1, close) ? close + 1 : at;
    }

    /**
     * Whether an attribute begins at an offset: a name with a quoted value; with any value or with none only where the
     * brace is directly behind what can have attributes.
     */
    private static boolean isAttribute(String source, int brace, int from, int close) {
        int i = from;
        while (i < close && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '-')) {
            i++;
        }
        if (i == from || source.startsWith("=\"", i) || source.startsWith("='", i)) {
            return i > from;
        }
        char before = brace > 0 ? source.charAt(brace - 1) : ' ';
        if (source.startsWith("=", i)) {
            return before == '`'
                    || before == ']'
                    || isBehindLink(source, brace)
                    || (CharacterScan.isEndOfLine(source, close + 1) && isInHeading(source, brace));
        }
        boolean isAlone = CharacterScan.skipBlanks(source, i, close) == close;
        return isAlone && (before == '`' ? source.charAt(brace + 1) == ' ' : isBehindLink(source, brace));
    }

    private static boolean isBehindLink(String source, int brace) {
        if (brace == 0 || source.charAt(brace - 1) != ')') {
            return false;
        }
        for (int i = brace - 2; i > 0 && brace - i < LONGEST && !CharacterScan.isLineEnd(source.charAt(i)); i--) {
            if (source.charAt(i) == '(') {
                return source.charAt(i - 1) == ']';
            }
        }
        return false;
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

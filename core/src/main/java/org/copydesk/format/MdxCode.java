package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/** The parts of MDX that are JavaScript: statements, expressions and the tags of components. Not safe for threads. */
final class MdxCode {
    private final String source;
    private boolean isInStatement;
    private boolean isAfterBlank = true;

    MdxCode(String source) {
        this.source = source;
    }

    /** Whether a line is part of an import or export, which end with a blank line. Lines must come in order. */
    boolean isStatement(int from, int to) {
        boolean isBlank = source.substring(from, to).isBlank();
        boolean begins = isAfterBlank && (source.startsWith("import ", from) || source.startsWith("export ", from));
        isInStatement = !isBlank && (begins || isInStatement);
        isAfterBlank = isBlank || isInStatement;
        return isInStatement;
    }

    /** The offset behind an expression in braces, or {@code from} if the braces are not balanced before {@code to}. */
    static int endOfExpression(String source, int from, int to) {
        if (source.startsWith("/*", from + 1)) {
            int close = CharacterScan.indexOf(source, "*/}", from, to);
            return close < 0 ? from : close + 3;
        }
        int depth = 0;
        for (int i = from; i < Math.min(source.length(), to); i++) {
            char c = source.charAt(i);
            depth += c == '{' ? 1 : 0;
            depth -= c == '}' ? 1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** Covers the tag of a component, or one with an expression in it; others are left to the parser. */
    static int tag(MaskedText text, int from, int limit) {
        String source = text.source();
        int to = Math.min(source.length(), limit);
        int i = from + 1;
        boolean isClosing = i < to && source.charAt(i) == '/';
        i += isClosing ? 1 : 0;
        boolean isComponent = i < to && (Character.isUpperCase(source.charAt(i)) || source.charAt(i) == '>');
        if (!isComponent && !(i < to && Character.isLetter(source.charAt(i)))) {
            return from;
        }
        int end = endOfTag(source, i, to);
        boolean hasCode = end > 0 && source.substring(i, end).indexOf('{') >= 0;
        if (end < 0 || !(isComponent || hasCode)) {
            return from;
        }
        text.cover(from, end, Trace.NONE);
        return end;
    }

    private static int endOfTag(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return -1;
            }
            if (c == '{') {
                int end = endOfExpression(source, i, to);
                if (end == i) {
                    return -1;
                }
                i = end - 1;
            } else if (c == '"' || c == '\'') {
                int close = CharacterScan.indexOf(source, c, i + 1, to);
                if (close < 0) {
                    return -1;
                }
                i = close;
            }
        }
        return -1;
    }
}

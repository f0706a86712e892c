package org.copydesk.format;

/**
 * Where pieces of JavaScript in a page of MDX end. Strings, templates and comments are known; where they make no sense,
 * such as an apostrophe in the text of an element, braces alone count.
 */
final class JavaScript {
    private JavaScript() {}

    /** The end of the line in which a statement ends: a blank line follows, and all its brackets are closed. */
    static int endOfStatement(String source, int from) {
        int limit = Math.min(source.length(), from + 2 * MarkdownDialects.LONGEST);
        int firstBlank = -1;
        int depth = 0;
        int i = from;
        while (i < limit) {
            boolean isEnd = CharacterScan.isBlankLineAfter(source, i);
            if (isEnd && depth <= 0) {
                return i;
            }
            firstBlank = isEnd && firstBlank < 0 ? i : firstBlank;
            depth += change(source.charAt(i));
            i = Math.max(i + 1, endOfQuoted(source, i, limit));
        }
        if (depth <= 0 && limit == source.length()) {
            return limit;
        }
        return firstBlank < 0 ? limit : firstBlank;
    }

    private static int change(char c) {
        return switch (c) {
            case '{', '(', '[' -> 1;
            case '}', ')', ']' -> -1;
            default -> 0;
        };
    }

    /** The offset behind an expression in braces, or {@code from} if they are not balanced before {@code to}. */
    static int endOfExpression(String source, int from, int to) {
        int limit = Math.min(source.length(), to);
        int end = endOfBraces(source, from, limit, true);
        return end > from ? end : endOfBraces(source, from, limit, false);
    }

    private static int endOfBraces(String source, int from, int to, boolean knowsQuotes) {
        int depth = 0;
        int i = from;
        while (i < to) {
            char c = source.charAt(i);
            depth += c == '{' ? 1 : 0;
            depth -= c == '}' ? 1 : 0;
            if (depth == 0) {
                return i + 1;
            }
            i = knowsQuotes ? Math.max(i + 1, endOfQuoted(source, i, to)) : i + 1;
        }
        return from;
    }

    /** The offset behind the string, template or comment that begins at an offset, or the same one for none. */
    private static int endOfQuoted(String source, int at, int to) {
        return switch (source.charAt(at)) {
            case '"', '\'' -> endOfString(source, at, to);
            case '`' -> endOfTemplate(source, at, to);
            case '/' -> endOfComment(source, at, to);
            default -> at;
        };
    }

    /** A string ends in its line; an apostrophe inside a word begins none. */
    private static int endOfString(String source, int at, int to) {
        char quote = source.charAt(at);
        boolean isApostrophe = quote == '\'' && at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
        for (int i = at + 1; i < to && !isApostrophe && !CharacterScan.isLineEnd(source.charAt(i)); i++) {
            if (source.charAt(i) == quote) {
                return i + 1;
            }
            i += source.charAt(i) == '\\' ? 1 : 0;
        }
        return at;
    }

    private static int endOfTemplate(String source, int at, int to) {
        for (int i = at + 1; i < to; i++) {
            if (source.charAt(i) == '`') {
                return i + 1;
            }
            i += source.charAt(i) == '\\' ? 1 : 0;
        }
        return at;
    }

    private static int endOfComment(String source, int at, int to) {
        if (source.startsWith("/*", at)) {
            int close = CharacterScan.indexOf(source, "*/", at + 2, to);
            return close < 0 ? at : close + 2;
        }
        boolean isComment = source.startsWith("//", at) && (at == 0 || source.charAt(at - 1) <= ' ');
        return isComment ? Math.min(to, CharacterScan.lineEnd(source, at)) : at;
    }

    /** The offset behind a tag whose name begins at an offset, or -1. */
    static int endOfTag(String source, int from, int to) {
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

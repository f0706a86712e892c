package org.copydesk.format;

/**
 * Where pieces of JavaScript in a page of MDX end. Strings, templates and comments are known; where they make no sense,
 * such as an apostrophe in the text of an element, braces alone count. Not safe for threads.
 */
final class JavaScript {
    private final String source;
    private final QuotedCode quoted;
    private final BracePairs pairs;
    private final BracePairs plainPairs;
    private int budget;

    JavaScript(String source) {
        this.source = source;
        this.quoted = new QuotedCode(source);
        this.pairs = new BracePairs(source, true);
        this.plainPairs = new BracePairs(source, false);
        this.budget = 4 * Math.max(source.length(), MarkdownDialects.LONGEST);
    }

    /**
     * The end of the line in which a statement ends: a blank line follows, and all its brackets are closed. On a page of
     * many that are never closed the later ones end at the first blank line.
     */
    int endOfStatement(int from) {
        int limit = Math.min(source.length(), from + 2 * MarkdownDialects.LONGEST);
        int firstBlank = -1;
        int depth = 0;
        int i = from;
        while (i < limit) {
            boolean isEnd = CharacterScan.isBlankLineAfter(source, i);
            if (isEnd && (depth <= 0 || budget <= 0)) {
                return i;
            }
            firstBlank = isEnd && firstBlank < 0 ? i : firstBlank;
            depth += change(source.charAt(i));
            i = Math.max(i + 1, quoted.end(i, limit));
        }
        if (depth <= 0 && limit == source.length()) {
            return limit;
        }
        budget -= limit - from;
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
    int endOfExpression(int from, int to) {
        int limit = Math.min(source.length(), to);
        int end = pairs.end(from, limit);
        return end > from ? end : plainPairs.end(from, limit);
    }

    /** The offset behind a tag whose name begins at an offset, or -1. */
    int endOfTag(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return -1;
            }
            if (c == '{') {
                int end = endOfExpression(i, to);
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

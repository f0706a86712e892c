package org.copydesk.format;

import java.util.Arrays;

/**
 * Strings, templates and comments of JavaScript. What is found not to be closed is remembered, so that many openings
 * of one kind are not each looked up to the end. Not safe for threads.
 */
final class QuotedCode {
    private static final String QUOTES = "\"'`";

    private final String source;
    private final ForwardSearch search;
    private final int[] unclosedFrom = new int[QUOTES.length()];
    private final int[] unclosedTo = new int[QUOTES.length()];
    private final int[] lookedTo = new int[QUOTES.length()];

    QuotedCode(String source) {
        this.source = source;
        this.search = new ForwardSearch(source);
        Arrays.fill(unclosedFrom, Integer.MAX_VALUE);
    }

    /** The offset behind the string, template or comment that begins at an offset, or the same one for none. */
    int end(int at, int to) {
        return switch (source.charAt(at)) {
            case '"', '\'', '`' -> endOfQuotes(at, to);
            case '/' -> endOfComment(at, to);
            default -> at;
        };
    }

    /** A string ends in its line, a template anywhere; an apostrophe inside a word begins none. */
    private int endOfQuotes(int at, int to) {
        char quote = source.charAt(at);
        boolean isApostrophe = quote == '\'' && at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
        int kind = QUOTES.indexOf(quote);
        boolean isUnclosed = unclosedFrom[kind] <= at && at < unclosedTo[kind] && to <= lookedTo[kind];
        if (isApostrophe || isUnclosed) {
            return at;
        }
        int i = at + 1;
        while (i < to && (quote == '`' || !CharacterScan.isLineEnd(source.charAt(i)))) {
            if (source.charAt(i) == quote) {
                return i + 1;
            }
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        unclosedFrom[kind] = at;
        unclosedTo[kind] = i;
        lookedTo[kind] = i < to ? Integer.MAX_VALUE : to;
        return at;
    }

    private int endOfComment(int at, int to) {
        if (source.startsWith("/*", at)) {
            int close = search.find("*/", at + 2);
            return close < to ? close + 2 : at;
        }
        boolean isComment = source.startsWith("//", at) && (at == 0 || source.charAt(at - 1) <= ' ');
        int i = at;
        while (isComment && i < to && !CharacterScan.isLineEnd(source.charAt(i))) {
            i++;
        }
        return i;
    }
}

package org.copydesk.format;

import java.util.Arrays;

/**
 * Finds the braces that close others in pieces of JavaScript. What is found on the way about the braces in between is
 * remembered, so that a page of braces that are never closed is not read anew from each. Not safe for threads.
 */
final class BracePairs {
    /** So much further than asked for is looked, in characters: what is asked for next is known by then. */
    private static final int AHEAD = MarkdownDialects.LONGEST;

    private final String source;
    private final QuotedCode quoted;
    private final boolean knowsQuotes;

    /** By the offset of a brace: the offset behind the one that closes it, or minus the offset up to which none does. */
    private int[] known = {};

    private int[] open = new int[16];
    private int depth;

    BracePairs(String source, boolean knowsQuotes) {
        this.source = source;
        this.quoted = new QuotedCode(source);
        this.knowsQuotes = knowsQuotes;
    }

    /** The offset behind the brace that closes the one at an offset, or {@code from} if none does before {@code to}. */
    int end(int from, int to) {
        if (known.length == 0) {
            known = new int[source.length()];
        }
        if (known[from] == 0 || (known[from] < 0 && -known[from] < to)) {
            look(from, to);
        }
        return known[from] > 0 && known[from] <= to ? known[from] : from;
    }

    private void look(int from, int to) {
        int limit = Math.min(source.length(), to + AHEAD);
        depth = 0;
        int i = from;
        do {
            char c = source.charAt(i);
            if (c == '{' && depth > 0 && known[i] < 0 && -known[i] >= to) {
                giveUp(-known[i]);
                return;
            }
            if (c == '{' && depth > 0 && known[i] > 0) {
                i = known[i];
            } else {
                step(c, i);
                i = knowsQuotes ? Math.max(i + 1, quoted.end(i, limit)) : i + 1;
            }
        } while (depth > 0 && i < limit);
        giveUp(limit == source.length() ? Integer.MAX_VALUE : limit);
    }

    private void step(char c, int at) {
        if (c == '{') {
            open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
            open[depth] = at;
            depth++;
        } else if (c == '}') {
            depth--;
            known[open[depth]] = at + 1;
        }
    }

    /** No brace that is open is closed before an offset. */
    private void giveUp(int end) {
        while (depth > 0) {
            depth--;
            known[open[depth]] = -end;
        }
    }
}

package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/**
 * Comments in the syntaxes that authors of Markdown have: of HTML, MDX, Jinja, kramdown and Obsidian. One that is not
 * closed hides nothing. Not safe for threads.
 */
final class MarkdownComments {
    private final MaskedText text;
    private final String source;
    private final ForwardSearch search;

    MarkdownComments(MaskedText text, ForwardSearch search) {
        this.text = text;
        this.source = text.source();
        this.search = search;
    }

    /** Goes over the comment that begins with {@code <!--}; what reads HTML deals with it. Returns the offset behind it. */
    int html(int from) {
        int close = search.find("-->", from + 2);
        if (close == ForwardSearch.NOWHERE) {
            text.cover(from, from + 4, Trace.NONE);
            return from + 4;
        }
        return close + 3;
    }

    /** Covers a comment that begins with a brace; returns the offset behind it, or the same one for none. */
    int brace(int from) {
        if (source.startsWith("{/*", from)) {
            return cover(from, from + 3, search.find("*/}", from + 3), 3);
        }
        if (source.startsWith("{#", from)) {
            boolean isComment = from + 2 < source.length() && " -\t\r\n".indexOf(source.charAt(from + 2)) >= 0;
            return isComment ? cover(from, from + 2, search.find("#}", from + 2), 2) : from;
        }
        if (source.startsWith("{::comment}", from)) {
            int body = from + "{::comment}".length();
            int close = search.find("{:/", body);
            int end = close == ForwardSearch.NOWHERE ? close : search.find("}", close);
            return end == ForwardSearch.NOWHERE ? body : cover(from, body, close, end + 1 - close);
        }
        return from;
    }

    /** Covers a comment between pairs of percent signs: in a line, of whole lines or between lines of nothing else. */
    int percent(int from) {
        boolean begins = source.startsWith("%%", from) && (from == 0 || source.charAt(from - 1) <= ' ');
        if (!begins) {
            return from;
        }
        int close = search.find("%%", from + 2);
        if (close == ForwardSearch.NOWHERE) {
            return from + 2;
        }
        boolean isBlock = CharacterScan.isEndOfLine(source, close + 2)
                && (CharacterScan.isEndOfLine(source, from + 2) || isParagraph(from, close));
        boolean isShort = close - from <= MarkdownDialects.LONGEST;
        boolean isComment = isShort && (isBlock || !CharacterScan.hasLineEnd(source, from, close));
        return isComment ? cover(from, from + 2, close, 2) : from + 2;
    }

    /** Whether a comment begins a line, its words behind a blank, and no blank line is in it. */
    private boolean isParagraph(int from, int close) {
        return source.startsWith(" ", from + 2)
                && (from == 0 || CharacterScan.isLineEnd(source.charAt(from - 1)))
                && close - from <= MarkdownDialects.LONGEST
                && !CharacterScan.hasBlankLine(source, from, close);
    }

    private int cover(int from, int body, int close, int closeLength) {
        if (close == ForwardSearch.NOWHERE) {
            return from;
        }
        int end = close + closeLength;
        text.cover(from, end, Trace.NONE);
        text.comments().add(from, end, body, close);
        return end;
    }
}

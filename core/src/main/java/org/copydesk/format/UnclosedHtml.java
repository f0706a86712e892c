package org.copydesk.format;

import java.util.List;
import java.util.Locale;
import org.copydesk.format.MaskedText.Trace;

/**
 * Blocks of HTML that go on to a closing sign whatever comes between, as the parser sees it: where the page has no such
 * sign, the opening one is covered. Also tags whose content is said to be Markdown, and drawings with blank lines, at
 * which the parser ends their block. Not safe for threads.
 */
final class UnclosedHtml {
    /** No declaration is longer, in characters. */
    private static final int LONGEST = 1000;

    private static final List<String> ELEMENTS = List.of("pre", "script", "style", "textarea");
    private static final List<String> DRAWINGS = List.of("svg", "math");
    private static final List<String> CONTAINERS =
            List.of("div", "section", "article", "aside", "details", "figure", "center", "main");

    private final MaskedText text;
    private final String source;
    private final ForwardSearch search;
    private int wholeUntil;

    UnclosedHtml(MaskedText text, ForwardSearch search) {
        this.text = text;
        this.source = text.source();
        this.search = search;
    }

    /** Covers such a sign at the start of a line; returns where to go on. */
    int cover(int from, int end) {
        if (source.startsWith("<?", from)) {
            return unlessClosed(from, from + 2, "?>");
        }
        if (source.startsWith("<![CDATA[", from)) {
            return unlessClosed(from, from + 9, "]]>");
        }
        if (source.startsWith("<!", from) && from + 2 < end && Character.isLetter(source.charAt(from + 2))) {
            return declaration(from, end);
        }
        int nameEnd = from + 1;
        while (nameEnd < end && Character.isLetter(source.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = source.substring(from + 1, nameEnd).toLowerCase(Locale.ROOT);
        int close = CharacterScan.indexOf(source, '>', nameEnd, end);
        if (close > 0 && ELEMENTS.contains(name) && !isClosed(close)) {
            text.cover(from, close + 1, Trace.NONE);
            return close + 1;
        }
        if (DRAWINGS.contains(name)) {
            return drawing(from, nameEnd, "</" + name);
        }
        if (close > 0 && CONTAINERS.contains(name) && isMarkdown(nameEnd, close)) {
            text.cover(from, close + 1, Trace.NONE);
            return close + 1;
        }
        return from;
    }

    private int unlessClosed(int from, int end, String closing) {
        if (search.find(closing, end) == ForwardSearch.NOWHERE) {
            text.cover(from, end, Trace.NONE);
            return end;
        }
        return from;
    }

    /** A declaration ends in its paragraph. */
    private int declaration(int from, int end) {
        int close = search.find(">", from);
        boolean isClosed = close <= end || (close < from + LONGEST && !CharacterScan.hasBlankLine(source, from, close));
        if (!isClosed) {
            text.cover(from, end, Trace.NONE);
        }
        return isClosed ? from : end;
    }

    /** Covers a drawing or a formula with blank lines in it; any other is left to the reader of HTML. */
    private int drawing(int from, int nameEnd, String closing) {
        int close = search.find(closing, nameEnd);
        int end = close < ForwardSearch.NOWHERE ? search.find(">", close) : close;
        boolean isKnown = end == ForwardSearch.NOWHERE || from < wholeUntil;
        if (isKnown || !CharacterScan.hasBlankLine(source, from, close)) {
            wholeUntil = isKnown ? wholeUntil : close;
            return from;
        }
        text.cover(from, end + 1, Trace.NONE);
        return end + 1;
    }

    private boolean isClosed(int from) {
        return ELEMENTS.stream()
                .anyMatch(name -> search.find("</" + name, from) < ForwardSearch.NOWHERE
                        || search.find("</" + name.toUpperCase(Locale.ROOT), from) < ForwardSearch.NOWHERE);
    }

    /** Whether an attribute says so, and none names a language, which would be lost with the tag. */
    private boolean isMarkdown(int from, int close) {
        String attributes = source.substring(from, close);
        return (attributes.endsWith(" markdown")
                        || attributes.contains(" markdown=")
                        || attributes.contains(" markdown "))
                && !attributes.contains("lang=");
    }
}

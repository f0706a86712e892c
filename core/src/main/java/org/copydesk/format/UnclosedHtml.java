package org.copydesk.format;

import java.util.List;
import java.util.Locale;
import org.copydesk.format.MaskedText.Trace;

/**
 * Blocks of HTML that go on to a closing sign whatever comes between, as the parser sees it: where the page has no such
 * sign, the opening one is covered. Also tags whose content is said to be Markdown. Not safe for threads.
 */
final class UnclosedHtml {
    private static final List<String> ELEMENTS = List.of("pre", "script", "style", "textarea");
    private static final List<String> CONTAINERS =
            List.of("div", "section", "article", "aside", "details", "figure", "center", "main");

    private final MaskedText text;
    private final String source;
    private final ForwardSearch search;

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

package org.copydesk.format;

import java.util.Set;
import org.copydesk.format.MaskedText.Trace;

/**
 * The tags of template languages: <code>{{ x }}</code>, <code>{% x %}</code> and the shortcodes of Hugo. Text between
 * paired tags stays, but for the bodies of those that hold code or nothing for readers. Not safe for threads.
 */
final class TemplateTags {
    /** Tags whose body is code, or text that nobody is shown. */
    static final Set<String> HIDDEN_BODIES = Set.of(
            "comment",
            "raw",
            "verbatim",
            "highlight",
            "code",
            "codeblock",
            "mermaid",
            "katex",
            "math",
            "plantuml",
            "chart",
            "script",
            "style",
            "css",
            "javascript",
            "doc",
            "schema",
            "stylesheet");

    private final MaskedText text;
    private final String source;
    private final ForwardSearch search;
    private final ClosingTags closers;

    TemplateTags(MaskedText text, ForwardSearch search) {
        this.text = text;
        this.source = text.source();
        this.search = search;
        this.closers = new ClosingTags(source);
    }

    /** Covers the tag that begins with two braces or a brace and a percent sign; returns the offset behind it. */
    int cover(int from) {
        String close = source.charAt(from + 1) == '{' ? "}}" : "%}";
        if (source.startsWith("/*", from + 2) || source.startsWith("- /*", from + 2)) {
            return comment(from, close);
        }
        boolean isEscaped = source.startsWith("</*", from + 2) || source.startsWith("%/*", from + 2);
        int found = search.find(isEscaped ? "*/" : close, from + 2);
        if (isEscaped && found < ForwardSearch.NOWHERE) {
            found = search.find(close, found);
        }
        if (found == ForwardSearch.NOWHERE
                || found - from > MarkdownDialects.LONGEST
                || CharacterScan.hasBlankLine(source, from, found)) {
            return from + 2;
        }
        if (isEscaped) {
            text.cover(from, found + 2, Trace.PLACEHOLDER);
            return found + 2;
        }
        return tag(from, found, close);
    }

    private int comment(int from, String close) {
        int last = search.find("*/", from + 2);
        int end = last == ForwardSearch.NOWHERE ? last : search.find(close, last);
        if (end == ForwardSearch.NOWHERE) {
            return from + 2;
        }
        text.cover(from, end + 2, Trace.NONE);
        text.comments().add(from, end + 2, source.indexOf("/*", from) + 2, last);
        return end + 2;
    }

    private int tag(int from, int close, String delimiter) {
        int end = close + 2;
        if (source.startsWith("}", end) && source.startsWith("{{{", from)) {
            end++;
        }
        String name = ClosingTags.name(source, from + 2, close);
        int closer = hidesBody(name) && !isMarker(name, from, close)
                ? closers.find((delimiter.equals("%}") ? "end" : "/") + name, end)
                : ForwardSearch.NOWHERE;
        int closerEnd = closer == ForwardSearch.NOWHERE ? closer : search.find(delimiter, closer);
        if (closerEnd < ForwardSearch.NOWHERE) {
            text.cover(from, closerEnd + 2, name.equals("comment") ? Trace.NONE : trace(from, name, delimiter));
            text.comments().add(from, closerEnd + 2, end, name.equals("comment") ? closer : end);
            return closerEnd + 2;
        }
        text.cover(from, end, trace(from, name, delimiter));
        lineComment(from, close);
        return end;
    }

    private static boolean hidesBody(String name) {
        return HIDDEN_BODIES.contains(name) || name.startsWith("code-") || name.endsWith("-code");
    }

    /** The tag for code names its language; without one it is a house's own, for words that stand out. */
    private boolean isMarker(String name, int from, int close) {
        int i = source.indexOf(name, from) + name.length();
        while (i < close && "-<>% ".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return name.equals("highlight") && i == close;
    }

    /** A comment of Liquid in one tag: a number sign comes first. */
    private void lineComment(int from, int close) {
        int i = from + 2;
        while (i < close && "- \t".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        if (source.charAt(i) == '#' && source.charAt(from + 1) == '%') {
            int last = source.charAt(close - 1) == '-' ? close - 1 : close;
            text.comments().add(from, close + 2, i + 1, Math.max(i + 1, last));
        }
    }

    private Trace trace(int from, String name, String close) {
        boolean isShortcode = source.startsWith("{{<", from) || source.startsWith("{{%", from);
        boolean isStatement = close.equals("%}") || name.startsWith("/") || name.startsWith("#");
        return isStatement || (isShortcode && closers.has("/" + name)) ? Trace.NONE : Trace.PLACEHOLDER;
    }
}

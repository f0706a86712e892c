package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/**
 * Covers what is no prose in the values of front matter, which themes print as Markdown or HTML: tags, code, tags of
 * templates and the destinations of links. Values must come in the order of the page; not safe for threads.
 */
final class FrontMatterMarkup {
    /** No tag or link is longer, in characters. */
    private static final int LONGEST = 1000;

    private final MaskedText text;
    private final String source;
    private final TemplateTags tags;
    private int covered;

    FrontMatterMarkup(MaskedText text) {
        this.text = text;
        this.source = text.source();
        this.tags = new TemplateTags(text, new ForwardSearch(source));
    }

    /** Covers what is no prose in a value. */
    void cover(int from, int to) {
        int i = Math.max(from, covered);
        while (i < to) {
            int end = switch (source.charAt(i)) {
                case '`' -> code(i, to);
                case '<' -> tag(i, to);
                case '{' -> template(i, to);
                case '[' -> link(i, to);
                default -> i;
            };
            i = Math.max(end, i + 1);
        }
        covered = Math.max(i, covered);
    }

    private int cover(int from, int to, Trace trace) {
        text.cover(from, to, trace);
        return to;
    }

    private int code(int from, int to) {
        int run = from;
        while (run < to && source.charAt(run) == '`') {
            run++;
        }
        String sign = source.substring(from, run);
        int close = CharacterScan.indexOf(source, sign, run, Math.min(to, run + LONGEST));
        boolean isCode = close >= 0 && close + sign.length() <= to;
        return isCode ? cover(from, close + sign.length(), Trace.PLACEHOLDER) : run;
    }

    private int tag(int from, int to) {
        if (source.startsWith("<!--", from)) {
            int close = CharacterScan.indexOf(source, "-->", from, Math.min(to - 2, from + LONGEST));
            return close < 0 ? from : cover(from, close + 3, Trace.NONE);
        }
        int end = CharacterScan.indexOf(source, '>', from, Math.min(to, from + LONGEST)) + 1;
        HtmlTag tag = HtmlTag.of(source, from, Math.max(end, from + 1));
        boolean isTag = end > 0
                && !tag.isNameless()
                && Character.isLetter(source.charAt(tag.nameStart()))
                && "> /\t\r\n".indexOf(source.charAt(tag.nameEnd())) >= 0;
        if (!isTag) {
            return from;
        }
        if (tag.element() == HtmlElement.OTHER) {
            return tag.nameEnd() == end - 1 ? cover(from, end, Trace.PLACEHOLDER) : from;
        }
        boolean isHidden = (tag.isCode() || tag.hidesText()) && !tag.isClosing();
        int close = isHidden ? CharacterScan.indexOf(source, "</" + tag.name(), end, Math.min(to, end + LONGEST)) : -1;
        int last = close < 0 ? -1 : CharacterScan.indexOf(source, '>', close, to);
        if (last >= 0) {
            return cover(from, last + 1, Trace.PLACEHOLDER);
        }
        boolean parts = (tag.isBlock() || tag.name().equals("br")) && isBetweenLetters(from, end);
        return cover(from, end, parts ? Trace.PLACEHOLDER : Trace.NONE);
    }

    private boolean isBetweenLetters(int from, int to) {
        return Character.isLetterOrDigit(source.charAt(from - 1))
                && to < source.length()
                && Character.isLetterOrDigit(source.charAt(to));
    }

    private int template(int from, int to) {
        boolean begins = source.startsWith("{{", from) || source.startsWith("{%", from);
        String closing = begins && source.charAt(from + 1) == '{' ? "}}" : "%}";
        int close = begins ? CharacterScan.indexOf(source, closing, from, Math.min(to, from + LONGEST)) : -1;
        return close < 0 || close + 2 > to ? from : tags.cover(from);
    }

    /** A link with its destination in parentheses; its words are prose. */
    private int link(int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int close = CharacterScan.indexOf(source, ']', from, limit);
        boolean isLink = close > from + 1
                && source.startsWith("(", close + 1)
                && CharacterScan.indexOf(source, '`', from, close) < 0
                && CharacterScan.indexOf(source, '<', from, close) < 0;
        int end = isLink ? CharacterScan.indexOf(source, ')', close, limit) + 1 : 0;
        if (end == 0) {
            return from;
        }
        boolean isImage = source.charAt(from - 1) == '!' && text.shown(from - 1) == '!';
        cover(isImage ? from - 1 : from, from + 1, Trace.NONE);
        return cover(close, end, Trace.NONE);
    }
}

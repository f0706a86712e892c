package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/**
 * What begins with a square bracket and is no link of Markdown: links of wikis, links to
 * labels of other files, citations, spans with attributes.
 */
final class BracketMarks {
    private static final int LONGEST = 300;

    private final MaskedText text;
    private final String source;
    private final LinkLabels labels;

    BracketMarks(MaskedText text) {
        this.text = text;
        this.source = text.source();
        this.labels = new LinkLabels(source);
    }

    /** Covers what is no prose of it; returns the offset behind it, or the same one for none. */
    int cover(int from) {
        int inner = from + 1;
        boolean isWiki = source.startsWith("[", inner);
        inner += isWiki ? 1 : 0;
        int close = inner;
        boolean hasCode = false;
        while (close < source.length() && close - inner < LONGEST && "[]\n\r<".indexOf(source.charAt(close)) < 0) {
            hasCode |= source.charAt(close) == '`';
            close++;
        }
        if (close == inner || !source.startsWith("]", close)) {
            return from;
        }
        if (!isWiki && source.startsWith("[", close + 1)) {
            return reference(from, close);
        }
        if (hasCode) {
            return from;
        }
        if (isWiki) {
            return wikiLink(from, inner, close);
        }
        if (isCitation(inner, close)) {
            text.cover(from, close + 1, Trace.CITATION);
            return close + 1;
        }
        return source.startsWith("{", close + 1) ? span(from, close) : from;
    }

    /** A link such as {@code [[Page|words]]}: what is shown stands behind the last line; a picture is not shown. */
    private int wikiLink(int from, int inner, int close) {
        int end = close + 2;
        boolean isLink = source.startsWith("]]", close)
                && source.charAt(inner) > ' '
                && !isSubscript(from)
                && (end == source.length() || "([:]".indexOf(source.charAt(end)) < 0)
                && hasLetter(inner, close);
        if (!isLink) {
            return from;
        }
        boolean isPicture = from > 0 && source.charAt(from - 1) == '!' && text.shown(from - 1) == '!';
        if (isPicture) {
            text.cover(from - 1, end, isAlone(from - 1, end) ? Trace.NONE : Trace.PLACEHOLDER);
            return end;
        }
        int line = source.lastIndexOf('|', close);
        text.cover(from, line > inner && line + 1 < close ? line + 1 : inner, Trace.LINK_START);
        text.cover(close, end, Trace.LINK_END);
        return end;
    }

    /** The name of the page that the link that begins at an offset leads to. */
    static String page(String source, int from) {
        int end = from + 2;
        while (end < source.length() && "|]".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        boolean isEscaped = end > from + 2 && source.charAt(end - 1) == '\\';
        return source.substring(from + 2, isEscaped ? end - 1 : end);
    }

    /** Brackets right behind a name are those of code, such as {@code rows[[i]]}. */
    private boolean isSubscript(int from) {
        char before = from > 0 ? source.charAt(from - 1) : ' ';
        return before < 0x80 && (Character.isLetterOrDigit(before) || ")]_".indexOf(before) >= 0);
    }

    private boolean isAlone(int from, int to) {
        return CharacterScan.isEndOfLine(source, to)
                && CharacterScan.skipBlanks(source, DefinitionLines.startOfLine(source, from), from) == from;
    }

    private boolean hasLetter(int from, int to) {
        return source.substring(from, to).chars().anyMatch(Character::isLetter);
    }

    /** Keys behind at signs, with words between them: {@code [see @key2020, p. 3; -@other]}. */
    private boolean isCitation(int from, int to) {
        int at = CharacterScan.indexOf(source, '@', from, to);
        boolean isKey = at >= 0
                && at + 1 < to
                && (at == from || " -;{".indexOf(source.charAt(at - 1)) >= 0)
                && Character.isLetterOrDigit(source.charAt(at + 1));
        return isKey && (to + 1 == source.length() || "([:".indexOf(source.charAt(to + 1)) < 0);
    }

    /** A link whose label another file defines: {@code [words][label]}, {@code [label][]}. */
    private int reference(int from, int close) {
        int label = close + 2;
        int end = CharacterScan.indexOf(source, ']', label, label + LONGEST);
        boolean isShort = end == label;
        boolean isReference = end >= label
                && !CharacterScan.hasLineEnd(source, label, end)
                && CharacterScan.indexOf(source, '[', label, end) < 0
                && hasLetter(isShort ? from : label, end)
                && (from == 0 || !Character.isLetterOrDigit(source.charAt(from - 1)))
                && source.charAt(from + 1) != '^'
                && source.charAt(label) != '^'
                && !labels.isDefined(isShort ? from + 1 : label, isShort ? close : end);
        if (!isReference) {
            return from;
        }
        text.cover(from, from + 1, Trace.NONE);
        text.cover(close, end + 1, Trace.NONE);
        return end + 1;
    }

    /** Words with attributes behind them, {@code [words]{.class}}; notes and links stay what they are. */
    private int span(int from, int close) {
        int end = AttributeList.end(source, close + 1);
        if (end == close + 1) {
            return from;
        }
        boolean isNote = source.charAt(from + 1) == '^' || (from > 0 && source.charAt(from - 1) == '^');
        if (!isNote && !labels.isDefined(from + 1, close)) {
            text.cover(from, from + 1, Trace.NONE);
            text.cover(close, close + 1, Trace.NONE);
        }
        text.cover(close + 1, end, Trace.NONE);
        return end;
    }
}

package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/**
 * Tags with the attributes of Vue, {@code <Menu @open="go">}, {@code <template #header>}: CommonMark knows no such names
 * of attributes and reads them as words, and a template of HTML is not shown, though a slot of Vue is. Not safe for
 * threads.
 */
final class VueTags {
    private final MaskedText text;
    private final String source;
    private final UnknownElements elements;

    VueTags(MaskedText text, UnknownElements elements) {
        this.text = text;
        this.source = text.source();
        this.elements = elements;
    }

    /** Covers such a tag; returns the offset behind it, or the same one for none. */
    int cover(int from) {
        int nameEnd = from + 1;
        while (nameEnd < source.length() && isNamePart(source.charAt(nameEnd))) {
            nameEnd++;
        }
        boolean mayBegin = nameEnd > from + 1
                && nameEnd < source.length()
                && Character.isLetter(source.charAt(from + 1))
                && source.charAt(nameEnd) <= ' ';
        if (!mayBegin) {
            return from;
        }
        int end = endOfTag(nameEnd, source.startsWith("template", from + 1));
        if (end < 0 || !isElement(source.substring(from + 1, nameEnd), end)) {
            return from;
        }
        text.cover(from, end, Trace.NONE);
        return end;
    }

    private static boolean isNamePart(char c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '-' || c == '_' || c == '.';
    }

    /** The offset behind a tag that has an attribute of Vue, or -1 if it has none. */
    private int endOfTag(int from, boolean isTemplate) {
        int limit = Math.min(source.length(), from + MarkdownDialects.LONGEST);
        boolean isOfVue = false;
        int i = skipWhitespace(from, limit);
        while (i > 0 && i < limit && "/>".indexOf(source.charAt(i)) < 0) {
            isOfVue |= isShort(i) || (isTemplate && source.startsWith("v-", i));
            i = endOfAttribute(i, limit);
        }
        if (i < 0 || !isOfVue) {
            return -1;
        }
        i += source.startsWith("/", i) ? 1 : 0;
        return source.startsWith(">", i) ? i + 1 : -1;
    }

    /** Whether the short form of an event or a slot stands here. */
    private boolean isShort(int i) {
        char next = i + 1 < source.length() ? source.charAt(i + 1) : ' ';
        return "@#".indexOf(source.charAt(i)) >= 0 && (Character.isLetter(next) || next == '[');
    }

    /** Behind an attribute, its value and the white space behind them, or -1. */
    private int endOfAttribute(int from, int limit) {
        int name = from;
        while (name < limit && source.charAt(name) > ' ' && "\"'<>/=`".indexOf(source.charAt(name)) < 0) {
            name++;
        }
        if (name == from) {
            return -1;
        }
        if (!source.startsWith("=", name)) {
            return skipWhitespace(name, limit);
        }
        char quote = name + 1 < limit ? source.charAt(name + 1) : ' ';
        int close = "\"'".indexOf(quote) < 0 ? -1 : CharacterScan.indexOf(source, quote, name + 2, limit);
        return close < 0 ? -1 : skipWhitespace(close + 1, limit);
    }

    /** Behind white space, or -1 where a blank line is. */
    private int skipWhitespace(int from, int limit) {
        int i = from;
        int lines = 0;
        while (i < limit && source.charAt(i) <= ' ') {
            boolean isPair = source.charAt(i) == '\n' && source.charAt(i - 1) == '\r';
            lines += CharacterScan.isLineEnd(source.charAt(i)) && !isPair ? 1 : 0;
            i++;
        }
        return lines > 1 ? -1 : i;
    }

    /** Whether this is no word in angle brackets that stands for something. */
    private boolean isElement(String name, int end) {
        return source.charAt(end - 2) == '/'
                || Character.isUpperCase(name.charAt(0))
                || name.indexOf('-') > 0
                || UnknownElements.isKnown(name)
                || elements.isClosed(name);
    }
}

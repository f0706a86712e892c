package org.copydesk.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds tags, comments and declarations of HTML on a page, from left to right. What is never closed hides nothing
 * behind it: without a {@code >} an opening bracket is text, without its end a comment goes to the next {@code >}. All
 * searches together look at each character a fixed number of times. Not safe for threads.
 */
final class HtmlScanner {
    /** What {@link #find} gives for what is not there. */
    static final int NOWHERE = Integer.MAX_VALUE;

    private final String page;
    private final int lastClose;
    private final int lastDouble;
    private final int lastSingle;
    private final Map<String, Integer> finds = new HashMap<>();
    private final int[] ends = new int[HtmlElement.count()];
    private boolean quotesCount = true;

    HtmlScanner(String page) {
        this.page = page;
        this.lastClose = page.lastIndexOf('>');
        this.lastDouble = page.lastIndexOf('"');
        this.lastSingle = page.lastIndexOf('\'');
        Arrays.fill(ends, -1);
    }

    /** The offset of the first bracket from an offset on that begins a tag, a comment or a declaration, or the end. */
    int next(int from) {
        int i = page.indexOf('<', from);
        while (i >= 0 && i < lastClose && !beginsMarkup(page.charAt(i + 1), i)) {
            i = page.indexOf('<', i + 1);
        }
        return i < 0 || i >= lastClose ? page.length() : i;
    }

    private boolean beginsMarkup(char next, int bracket) {
        return isLetter(next)
                || next == '!'
                || next == '?'
                || (next == '/' && bracket + 2 < page.length() && isNameOrEnd(page.charAt(bracket + 2)));
    }

    private static boolean isNameOrEnd(char c) {
        return isLetter(c) || c == '>';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == MaskedText.COVER;
    }

    /**
     * The offset behind what begins at an offset that {@link #next} gave, or -1 if it is no tag after all but text: a
     * word, and then another tag before the first attribute with a value.
     */
    int end(int start) {
        return switch (page.charAt(start + 1)) {
            case '!' -> endOfDeclaration(start);
            case '?' -> firstClose(start);
            default -> endOfTag(start);
        };
    }

    private int endOfDeclaration(int start) {
        if (page.startsWith("<!-->", start) || page.startsWith("<!--->", start)) {
            return firstClose(start);
        }
        if (page.startsWith("<!--", start)) {
            return endOr(find("-->", start + 4), 3, start);
        }
        if (page.startsWith("<![CDATA[", start)) {
            return endOr(find("]]>", start + 9), 3, start);
        }
        int close = firstClose(start);
        boolean hasSubset =
                CharacterScan.indexOf(page, '[', start, close) >= 0 && page.startsWith("DOCTYPE", start + 2);
        return hasSubset ? endOr(find("]>", start), 2, start) : close;
    }

    private int endOr(int found, int length, int start) {
        return found == NOWHERE ? firstClose(start) : found + length;
    }

    private int firstClose(int start) {
        return page.indexOf('>', start) + 1;
    }

    private int endOfTag(int start) {
        boolean isValue = false;
        boolean hasValue = false;
        for (int i = start + 1; i < page.length(); i++) {
            char c = page.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if ((c == '"' || c == '\'') && isValue && quotesCount && i < (c == '"' ? lastDouble : lastSingle)) {
                i = page.indexOf(c, i + 1);
            }
            if (c == '<' && !hasValue && i + 1 < page.length() && beginsMarkup(page.charAt(i + 1), i)) {
                return -1;
            }
            hasValue |= c == '=';
            isValue = c == '=' || (isValue && c <= ' ');
        }
        quotesCount = false;
        return firstClose(start);
    }

    /** The offset of the end tag of an element, or -1 if it has none from an offset on. */
    int endTag(HtmlElement element, int from) {
        int found = ends[element.number()];
        if (found < from) {
            found = search(element.endTagStart(), from);
            ends[element.number()] = found;
        }
        return found == NOWHERE ? -1 : found;
    }

    /** Whether the element that is open at an offset is ended before another one of its name begins. */
    boolean isEnded(HtmlElement element, int from) {
        int close = endTag(element, from);
        return close >= 0 && close < find("<" + element.tagName(), from);
    }

    /** Finds a string, in any case, or gives {@link #NOWHERE}; asked with growing offsets, it reads each character once. */
    int find(String wanted, int from) {
        int known = finds.getOrDefault(wanted, -1);
        if (known < from) {
            known = search(wanted, from);
            finds.put(wanted, known);
        }
        return known;
    }

    private int search(String wanted, int from) {
        char first = wanted.charAt(0);
        boolean isTag = first == '<';
        for (int i = page.indexOf(first, from); i >= 0; i = page.indexOf(first, i + 1)) {
            int end = i + wanted.length();
            if (page.regionMatches(true, i, wanted, 0, wanted.length())
                    && !(isTag && end < page.length() && HtmlTag.isNamePart(page.charAt(end)))) {
                return i;
            }
        }
        return NOWHERE;
    }
}

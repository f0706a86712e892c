package org.copydesk.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.copydesk.format.MaskedText.Trace;
import org.copydesk.text.ResourceLines;

/**
 * Words in angle brackets that are no element of HTML and that the page never closes, such as {@code <url>} or
 * {@code <your-name>}: they stand for something, so they leave a placeholder. Not safe for threads.
 */
final class UnknownElements {
    private static final int LONGEST = 200;

    /** Elements that say nothing about prose, beside those of {@link HtmlElement}. */
    private static final Set<String> FURTHER =
            Set.copyOf(ResourceLines.of(UnknownElements.class, "further-elements.txt"));

    private final MaskedText text;
    private final String source;
    private final Set<String> closed = new HashSet<>();
    private boolean isRead;

    UnknownElements(MaskedText text) {
        this.text = text;
        this.source = text.source();
    }

    /** Covers such a word; returns the offset behind it, or the same one for none. */
    int cover(int from) {
        int nameEnd = endOfName(from + 1);
        int end = nameEnd > from + 1 ? endOfTag(nameEnd) : -1;
        if (end < 0 || isKnown(source.substring(from + 1, nameEnd)) || isClosed(source.substring(from + 1, nameEnd))) {
            return from;
        }
        text.cover(from, end, Trace.PLACEHOLDER);
        return end;
    }

    private int endOfName(int from) {
        int i = from;
        while (i < source.length() && i - from < LONGEST && isNamePart(source.charAt(i), i == from)) {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c, boolean isFirst) {
        boolean isLetter = c < 0x80 && Character.isLetter(c);
        return isLetter || (!isFirst && ((c >= '0' && c <= '9') || c == '-'));
    }

    /** The offset behind a tag without values and without a slash, or -1. */
    private int endOfTag(int from) {
        for (int i = from; i < source.length() && i - from < LONGEST; i++) {
            char c = source.charAt(i);
            if (c == '>') {
                return source.charAt(i - 1) == '/' ? -1 : i + 1;
            }
            if ((i == from && c != ' ') || "<=\"\n\r{".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether HTML has such an element. */
    static boolean isKnown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return HtmlElement.of(lower, 0, lower.length()) != HtmlElement.OTHER || FURTHER.contains(lower);
    }

    /** Whether the page has a closing tag of such a name. */
    boolean isClosed(String name) {
        return closed().contains(name.toLowerCase(Locale.ROOT));
    }

    private Set<String> closed() {
        for (int i = isRead ? -1 : source.indexOf("</"); i >= 0; i = source.indexOf("</", i + 2)) {
            closed.add(source.substring(i + 2, endOfName(i + 2)).toLowerCase(Locale.ROOT));
        }
        isRead = true;
        return closed;
    }
}

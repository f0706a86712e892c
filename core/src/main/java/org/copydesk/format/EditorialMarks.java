package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/**
 * Marks of an editor in the text: <code>{++added++}</code>, <code>{--taken out--}</code>, <code>{~~old~>new~~}</code>,
 * <code>{==marked==}</code>, <code>{&gt;&gt;comment&lt;&lt;}</code>. What is read is the text as it will be. Source:
 * CriticMarkup. Not safe for threads.
 */
final class EditorialMarks {
    private static final int SIGNS = 3;

    private final MaskedText text;
    private final String source;
    private final ForwardSearch search;

    EditorialMarks(MaskedText text, ForwardSearch search) {
        this.text = text;
        this.source = text.source();
        this.search = search;
    }

    /** Covers what is no prose of such a mark, or of its beginning; returns where to go on, or the same offset for none. */
    int cover(int from) {
        char sign = from + 1 < source.length() ? source.charAt(from + 1) : ' ';
        boolean begins = "+-~=>".indexOf(sign) >= 0 && source.startsWith(String.valueOf(sign), from + 2);
        if (!begins) {
            return from;
        }
        String closing = closing(sign);
        int close = search.find(closing, from + SIGNS);
        boolean isClosed = close - from <= MarkdownDialects.LONGEST && !CharacterScan.hasBlankLine(source, from, close);
        return isClosed ? cover(from, sign, close) : from;
    }

    private static String closing(char sign) {
        return switch (sign) {
            case '>' -> "<<}";
            case '+' -> "++}";
            case '-' -> "--}";
            case '~' -> "~~}";
            default -> "==}";
        };
    }

    private int cover(int from, char sign, int close) {
        int end = close + SIGNS;
        if (sign == '-') {
            text.cover(from, end, Trace.NONE);
        } else if (sign == '>') {
            text.cover(from, end, Trace.NONE);
            text.comments().add(from, end, from + SIGNS, close);
        } else {
            int shown = sign == '~' ? CharacterScan.indexOf(source, "~>", from + SIGNS, close) + 2 : from + SIGNS;
            if (shown < from + SIGNS || shown > close) {
                return from;
            }
            text.cover(from, shown, Trace.NONE);
            text.cover(close, end, Trace.NONE);
        }
        return end;
    }
}

package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/**
 * Items of lists whose words stand further to the right than the paragraphs below them, such as {@code "  1. Words"} with
 * paragraphs indented by four blanks. For CommonMark these are code behind the list; for Markdown as it was first, and for
 * the writer, they go on with the item. The parser is shown the marker at the start of the line.
 */
final class WideItem {
    private static final int INDENT = 4;
    private static final int LONGEST_NUMBER = 3;

    private WideItem() {}

    /** Moves the marker that begins at an offset, if it needs to be; returns where to go on. */
    static int cover(MaskedText text, int line, int from, int end) {
        String source = text.source();
        int markerEnd = endOfMarker(source, from, end);
        int words = CharacterScan.skipBlanks(source, markerEnd, end);
        boolean isWide = from > line
                && from - line < INDENT
                && markerEnd > from
                && words > markerEnd
                && words < end
                && words - line > INDENT
                && source.charAt(line) == ' '
                && goesOnAtFour(source, end, words - line);
        if (!isWide) {
            return from;
        }
        String marker = source.substring(from, markerEnd);
        text.blank(line, line + INDENT);
        for (int i = 0; i < marker.length(); i++) {
            text.put(line + i, marker.charAt(i));
        }
        if (source.charAt(line + INDENT) == ' ') {
            text.hide(line + INDENT);
        } else {
            text.cover(line + INDENT, Math.max(markerEnd, line + INDENT + 1), Trace.NONE);
        }
        return words;
    }

    private static int endOfMarker(String source, int from, int end) {
        if ("-*+".indexOf(source.charAt(from)) >= 0) {
            return from + 1;
        }
        int i = from;
        while (i < end && Character.isDigit(source.charAt(i)) && i - from < LONGEST_NUMBER) {
            i++;
        }
        return i > from && i < end && ".)".indexOf(source.charAt(i)) >= 0 ? i + 1 : from;
    }

    /** Whether the first line behind a blank one is indented by four blanks and no more. */
    private static boolean goesOnAtFour(String source, int lineEnd, int indent) {
        boolean isBehindBlank = false;
        int line = CharacterScan.afterLineEnd(source, lineEnd);
        while (line < source.length()) {
            int end = CharacterScan.lineEnd(source, line);
            int first = CharacterScan.skipBlanks(source, line, end);
            if (first == end) {
                isBehindBlank = true;
            } else if (isBehindBlank || first - line < indent) {
                return isBehindBlank && first - line == INDENT && source.charAt(line) == ' ';
            }
            line = CharacterScan.afterLineEnd(source, end);
        }
        return false;
    }
}

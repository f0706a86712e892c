package org.copydesk.format;

/** Tells the lines of fenced code from others, line by line; not safe for threads. */
final class CodeFences {
    private final String source;
    private char sign;
    private int length;
    private int opening;
    private boolean isQuoted;
    private int indent;

    CodeFences(String source) {
        this.source = source;
    }

    /** The start of the line that began the code that the next line goes on with, or -1 outside code. */
    int opening() {
        return length > 0 ? opening : -1;
    }

    /** Whether a line is part of fenced code, the fences included. Lines must come in order. */
    boolean isCode(int from, int to) {
        if (length > 0 && leavesContainer(from, to)) {
            length = 0;
        }
        int i = afterMarkers(from, to);
        int run = i;
        while (run < to
                && (source.charAt(run) == '`' || source.charAt(run) == '~')
                && source.charAt(run) == source.charAt(i)) {
            run++;
        }
        if (length > 0) {
            boolean closes = run - i >= length && source.charAt(i) == sign && isBlank(run, to);
            length = closes ? 0 : length;
            return true;
        }
        if (run - i < 3 || (source.charAt(i) == '`' && source.substring(run, to).indexOf('`') >= 0)) {
            return false;
        }
        sign = source.charAt(i);
        length = run - i;
        opening = from;
        int first = CharacterScan.skipBlanks(source, from, to);
        isQuoted = source.charAt(first) == '>';
        indent = first < i && !isQuoted ? i - from : 0;
        return true;
    }

    /** Code that began in a quotation or behind the marker of an item ends with these, closed or not. */
    private boolean leavesContainer(int from, int to) {
        int first = CharacterScan.skipBlanks(source, from, to);
        if (isQuoted) {
            return first == to || source.charAt(first) != '>';
        }
        return first < to && first - from < indent && source.charAt(first) != '\t' && source.charAt(from) != '\t';
    }

    /** Behind blanks, quote marks and, outside code, the markers of list items. */
    private int afterMarkers(int from, int to) {
        int i = from;
        while (i < to) {
            char c = source.charAt(i);
            boolean isListMarker = length == 0 && (Character.isDigit(c) || "-*+.)".indexOf(c) >= 0);
            if (c != '>' && !CharacterScan.isBlank(c) && !isListMarker) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }
}

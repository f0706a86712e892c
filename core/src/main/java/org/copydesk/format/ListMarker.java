package org.copydesk.format;

/** The sign or number before an item of a list in plain text. */
final class ListMarker {
    private ListMarker() {}

    /** Whether a line begins with one. */
    static boolean begins(String text, TextLine line) {
        return end(text, line) > line.start();
    }

    /** The offset of the item's first word; the start of the line if there is no marker. */
    static int end(String text, TextLine line) {
        int i = line.start();
        if (line.isBlank()) {
            return i;
        }
        int marker = "-*+\u2022\u2023\u25E6\u25AA\u2043\u00B7\u25CF\u25CB\u25A0".indexOf(text.charAt(i)) >= 0
                ? i + 1
                : endOfNumber(text, line);
        int word = CharacterScan.skipBlanks(text, marker, line.end());
        return marker > i && word > marker && word < line.end() ? word : i;
    }

    /** Behind {@code 1.}, {@code 12)}, {@code (a)} or {@code b)}; the start of the line if there is none. */
    private static int endOfNumber(String text, TextLine line) {
        int i = line.start();
        boolean isBracketed = text.charAt(i) == '(';
        int first = isBracketed ? i + 1 : i;
        int last = first;
        while (last < line.end() && Character.isDigit(text.charAt(last)) && last - first < 3) {
            last++;
        }
        boolean isNumber = last > first;
        if (!isNumber && last < line.end() && Character.isLetter(text.charAt(last))) {
            last++;
        }
        if (last == first || last >= line.end()) {
            return i;
        }
        char close = text.charAt(last);
        boolean closes = close == ')' || (close == '.' && isNumber && !isBracketed);
        return closes ? last + 1 : i;
    }
}

package org.copydesk.format;

/** A line with a key, a colon between blanks, and a value. */
final class KeyRow {
    private static final int LONGEST_KEY = 40;

    private KeyRow() {}

    /** The column of the colon; below 0 if the line is none. */
    static int colon(TextLine line) {
        if (!line.hasColon() || line.isRule() || !Character.isLetter(line.first())) {
            return -1;
        }
        String text = line.page();
        int last = Math.min(line.end() - 2, line.start() + LONGEST_KEY);
        for (int i = line.start() + 2; i < last; i++) {
            if (text.charAt(i) == ':') {
                boolean isBetweenBlanks = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
                return isBetweenBlanks ? TableRow.column(line, i) : -1;
            }
        }
        return -1;
    }
}

package org.copydesk.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The label before a note or an entry of a list of literature: {@code [3]}, {@code [Bro97]}, {@code [Footnote 3:}. */
final class FootnoteLabel {
    /** How long a name can be. */
    static final int LONGEST = 14;

    private static final String WORD = "[Footnote ";

    private FootnoteLabel() {}

    /** Whether a line begins with one. */
    static boolean begins(TextLine line) {
        return end(line) > line.start();
    }

    /** The offset of the first word behind the label; the start of the line if there is none. */
    static int end(TextLine line) {
        if (line.isBlank() || line.first() != '[') {
            return line.start();
        }
        int from = line.startsWith(WORD) ? line.start() + WORD.length() : line.start() + 1;
        int close = endOfName(line, from);
        boolean isNote = close > from
                && close + 1 < line.end()
                && line.page().charAt(close) == (from > line.start() + 1 ? ':' : ']')
                && LineScanner.isBlank(line.page().charAt(close + 1));
        return isNote ? CharacterScan.skipBlanks(line.page(), close + 1, line.end()) : line.start();
    }

    private static int endOfName(TextLine line, int from) {
        int i = from;
        boolean hasDigit = false;
        while (i < line.end() && i - from < LONGEST && isPart(line.page().charAt(i))) {
            hasDigit |= Character.isDigit(line.page().charAt(i));
            i++;
        }
        return hasDigit ? i : from;
    }

    private static boolean isPart(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
    }

    /** The names in all labels of a file. */
    static Set<String> names(List<TextLine> lines) {
        Set<String> names = new HashSet<>();
        for (TextLine line : lines) {
            if (begins(line)) {
                int from = line.startsWith(WORD) ? line.start() + WORD.length() : line.start() + 1;
                names.add(line.page().substring(from, endOfName(line, from)));
            }
        }
        return names;
    }
}

package org.copydesk.format;

/** What stands before a colon at the start of a line: a speaker, a field of a mail's head, a key. */
final class LineLabel {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;

    private LineLabel() {}

    /** Whether a line begins with a label of one word, as a key before its value. */
    static boolean isKey(TextLine line) {
        return begins(line) && CharacterScan.indexOf(line.page(), ':', line.start(), endOfWord(line)) >= 0;
    }

    private static int endOfWord(TextLine line) {
        int i = line.start();
        while (i < line.end() && !LineScanner.isBlank(line.page().charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a line begins with one. */
    static boolean begins(TextLine line) {
        if (!line.hasColon() || line.isBlank() || !Character.isLetter(line.first())) {
            return false;
        }
        String text = line.page();
        int last = Math.min(line.end() - 1, line.start() + LONGEST);
        int words = 1;
        for (int i = line.start(); i < last; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '\uFF1A') {
                boolean isEnd = LineScanner.isBlank(text.charAt(i + 1)) || c == '\uFF1A';
                return isEnd && (words == 1 || Character.isUpperCase(line.first()));
            }
            words += c == ' ' && text.charAt(i + 1) != ' ' && text.charAt(i + 1) != ':' ? 1 : 0;
            boolean isPart = Character.isLetterOrDigit(c) || " .-_()'\u2019".indexOf(c) >= 0;
            if (!isPart || words > MOST_WORDS) {
                return false;
            }
        }
        return last == line.end() - 1 && line.last() == ':';
    }
}

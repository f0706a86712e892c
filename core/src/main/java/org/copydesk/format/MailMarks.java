package org.copydesk.format;

import org.copydesk.text.Source;

/** Tells the marks of quoted mail that have no blank behind them from the same sign at the start of other lines. */
final class MailMarks {
    private static final int LEAST_BLANKS = 3;

    private final String text;

    MailMarks(String text) {
        this.text = text;
    }

    /**
     * Whether a line is of quoted mail whose marks have no blank behind them: there are two marks, a line beside it
     * begins with one too, or a line that ends in a colon announces a sentence.
     */
    boolean isUnspaced(Source source, int line) {
        int from = source.lineStart(line);
        if (!begins(from)) {
            return false;
        }
        int word = endOfMarks(from, source.lineEnd(line));
        if (!isWord(word, source.lineEnd(line))) {
            return false;
        }
        return text.startsWith(">>", from)
                || (line > 1 && begins(source.lineStart(line - 1)))
                || (line < source.lines() && begins(source.lineStart(line + 1)))
                || (isSentence(word, source.lineEnd(line)) && isBelowColon(source, line));
    }

    /** Whether a line begins with a mark of quoted mail, and not with the prompt of an interpreter. */
    private boolean begins(int lineStart) {
        return text.startsWith(">", lineStart) && !text.startsWith(">>> ", lineStart);
    }

    private int endOfMarks(int from, int lineEnd) {
        int i = from;
        while (i < lineEnd && (text.charAt(i) == '>' || text.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    private boolean isWord(int at, int lineEnd) {
        return at < lineEnd
                && (Character.isLetterOrDigit(text.charAt(at)) || LineScanner.OPENERS.indexOf(text.charAt(at)) >= 0);
    }

    private boolean isSentence(int from, int lineEnd) {
        int blanks = 0;
        for (int i = from; i < lineEnd && blanks < LEAST_BLANKS; i++) {
            blanks += text.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks == LEAST_BLANKS
                && (LineScanner.beginning(text, from, lineEnd) & TextLine.BEGINS_SENTENCE) != 0
                && !Character.isDigit(text.charAt(from));
    }

    /** Whether the line above, or the one above a blank line, ends in a colon. */
    private boolean isBelowColon(Source source, int line) {
        for (int above = line - 1; above >= Math.max(1, line - 2); above--) {
            int last = source.lineEnd(above) - 1;
            while (last >= source.lineStart(above) && LineScanner.isBlank(text.charAt(last))) {
                last--;
            }
            if (last >= source.lineStart(above)) {
                return text.charAt(last) == ':';
            }
        }
        return false;
    }
}

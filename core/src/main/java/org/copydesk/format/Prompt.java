package org.copydesk.format;

import java.util.List;

/** Tells the prompt {@code >>>} of an interpreter from the marks of mail that is quoted for the third time. */
final class Prompt {
    private static final String SIGN = ">>> ";
    private static final int QUOTES = 3;
    private static final int MOST_WORDS = 3;
    private static final int PROSE_LENGTH = 40;

    private Prompt() {}

    /** After what stands behind a prompt and what the interpreter answered; the line itself if it has no prompt. */
    static int end(List<TextLine> lines, int from) {
        if (!isInput(lines, from)) {
            return from;
        }
        int i = from + 1;
        while (i < lines.size() && isAnswer(lines.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isInput(List<TextLine> lines, int i) {
        return hasSign(lines.get(i)) && isCode(lines.get(i)) && isFree(lines, i - 1) && isFree(lines, i + 1);
    }

    private static boolean hasSign(TextLine line) {
        int sign = line.start() - SIGN.length();
        return line.quotes() == QUOTES
                && !line.isBlank()
                && sign >= 0
                && line.page().startsWith(SIGN, sign);
    }

    /** Whether a line is of no mail with fewer or more marks. */
    private static boolean isFree(List<TextLine> lines, int i) {
        return i < 0 || i >= lines.size() || lines.get(i).quotes() == 0 || hasSign(lines.get(i));
    }

    private static boolean isCode(TextLine line) {
        int words = 1;
        boolean hasSign = line.hasSigns();
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.page().charAt(i);
            words += c == ' ' ? 1 : 0;
            boolean isCall = c == '('
                    && i > line.start()
                    && Character.isLetterOrDigit(line.page().charAt(i - 1));
            hasSign |= isCall || "+*".indexOf(c) >= 0;
        }
        boolean isSentence = line.beginsSentence() || line.endsInStop();
        return hasSign ? !isProse(line) : !isSentence && words <= MOST_WORDS;
    }

    private static boolean isAnswer(TextLine line) {
        return !line.isBlank() && line.quotes() == 0 && !isProse(line);
    }

    private static boolean isProse(TextLine line) {
        return line.length() > PROSE_LENGTH && line.beginsSentence() && (line.endsInStop() || !line.hasSigns());
    }
}

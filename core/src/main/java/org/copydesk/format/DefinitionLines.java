package org.copydesk.format;

/** Tells which lines that begin with a colon are definitions of terms. Lines must come in order; not safe for threads. */
final class DefinitionLines {
    /** So many terms may share a definition. */
    private static final int MOST_TERMS = 4;

    /** No term that shares a definition is longer, in characters: longer lines are those of a paragraph. */
    private static final int LONGEST_TERM = 60;

    private final String source;
    private int last = -1;

    DefinitionLines(String source) {
        this.source = source;
    }

    /**
     * Whether a colon begins a definition: behind a blank line, behind another definition with no blank line between,
     * or behind one or several lines of terms with a blank line before them.
     */
    boolean begins(int colon) {
        int line = startOfLine(source, colon);
        boolean begins = line > 0 && (isBehindBlankLine(line) || isBehindDefinition(line) || isBehindTerms(line));
        last = begins ? line : -1;
        return begins;
    }

    private boolean isBehindDefinition(int line) {
        return last >= 0 && !CharacterScan.hasBlankLine(source, last, line);
    }

    private boolean isBehindTerms(int line) {
        int term = startOfLine(source, line - 1);
        boolean isFirst = isBehindBlankLine(term);
        if (isFirst) {
            return true;
        }
        for (int i = 0; i < MOST_TERMS && isShared(term); i++) {
            if (isFirst) {
                return true;
            }
            term = startOfLine(source, term - 1);
            isFirst = isBehindBlankLine(term);
        }
        return false;
    }

    private boolean isBehindBlankLine(int line) {
        return line == 0 || CharacterScan.isEndOfLine(source, startOfLine(source, line - 1));
    }

    /** Whether a line may be one of several terms: short, with no stop at its end, and no item or row. */
    private boolean isShared(int line) {
        int end = CharacterScan.lineEnd(source, line);
        int first = CharacterScan.skipBlanks(source, line, end);
        return end - line <= LONGEST_TERM
                && ".,;:!?|".indexOf(source.charAt(end - 1)) < 0
                && "|>#<".indexOf(source.charAt(first)) < 0
                && !("-*+".indexOf(source.charAt(first)) >= 0 && source.startsWith(" ", first + 1));
    }

    /** The start of the line of an offset; a return and a line feed behind it are one line end. */
    static int startOfLine(String source, int offset) {
        int i = Math.max(0, offset);
        if (i > 0 && i < source.length() && source.charAt(i) == '\n' && source.charAt(i - 1) == '\r') {
            i--;
        }
        while (i > 0 && !CharacterScan.isLineEnd(source.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}

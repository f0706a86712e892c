package org.copydesk.format;

/**
 * The line ends inside one block of prose: the one that waits for words behind it, and how many have been written. Not
 * safe for threads.
 */
final class LineBreaks {
    private static final char NONE = 0;
    private static final char JOINED = ' ';
    private static final char KEPT = '\n';

    private char pending = NONE;
    private int start;
    private boolean isOpen = true;
    private boolean joinsLines;
    private int joined;
    private int kept;

    /** Joins two lines. */
    void join(int at) {
        part(at);
        joinsLines = true;
    }

    /** Parts words in a line. */
    void part(int at) {
        isOpen = true;
        if (pending == NONE) {
            pending = JOINED;
            start = at;
        }
    }

    /** Ends a line that stays a line. */
    void keep(int at) {
        isOpen = true;
        if (pending == NONE) {
            start = at;
        }
        pending = KEPT;
    }

    /** Whether the break that waits ends a line that stays a line. */
    boolean isKept() {
        return pending == KEPT;
    }

    /** Whether the break that waits joins two lines, not words of one line. */
    boolean isJoined() {
        return pending == JOINED && joinsLines;
    }

    /** Whether nothing has been written in this line: blanks here are none of the prose. */
    boolean isOpen() {
        return isOpen;
    }

    /** Whether a break waits that begins before an offset. */
    boolean isBefore(int offset) {
        return pending != NONE && offset > start;
    }

    /** The source offset where the break that waits begins. */
    int start() {
        return start;
    }

    /** Counts the break that waits as written; returns the character that stands for it. */
    String written() {
        kept += pending == KEPT ? 1 : 0;
        joined += pending == JOINED && joinsLines ? 1 : 0;
        return String.valueOf(pending);
    }

    /** Lets no break wait any more, as words follow. */
    void end() {
        pending = NONE;
        joinsLines = false;
        isOpen = false;
    }

    /** Whether every line but the last one ends in a kept line end, and there are three lines or more. */
    boolean keepLines() {
        return kept >= 2 && joined == 0;
    }

    /** Begins another block. */
    void clear() {
        end();
        isOpen = true;
        joined = 0;
        kept = 0;
    }
}

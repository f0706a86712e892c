package org.copydesk.format;

/** The quotations, items and notes that a line of Markdown is in, from the outermost to the innermost. Not safe for threads. */
final class LineContainers {
    /** Columns from which on a line begins no block. */
    static final int INDENT_OF_CODE = 4;

    /** The parser opens no more; a list and its item are two. */
    private static final int MOST = 90;

    private static final int QUOTE = -1;

    private final int[] indents = new int[MOST];
    private int size;
    private int matched;
    private boolean isEmptyItem;

    /** Leaves a line's cursor behind what says that the line goes on with containers. */
    void match(LineCursor line) {
        matched = 0;
        while (matched < size && goesOn(indents[matched], line)) {
            matched++;
        }
        if (line.isBlank() && isEmptyItem) {
            size--; // an item may begin with one blank line
            matched = Math.min(matched, size);
        }
        isEmptyItem = false;
    }

    private static boolean goesOn(int indent, LineCursor line) {
        if (indent == QUOTE) {
            boolean isQuoted = line.sign() == '>' && line.indent() < INDENT_OF_CODE;
            if (isQuoted) {
                line.skipQuoteMark();
            }
            return isQuoted;
        }
        boolean isInside = line.isBlank() || line.indent() >= indent;
        if (isInside && !line.isBlank()) {
            line.skipColumns(indent);
        }
        return isInside;
    }

    /** Whether the line is in all that the line before it is in. */
    boolean isMatched() {
        return matched == size;
    }

    /** Ends those that the line does not go on with. */
    void leave() {
        size = matched;
    }

    boolean isFull() {
        return matched == MOST;
    }

    void beginQuote() {
        push(QUOTE);
    }

    /** Begins an item whose lines are indented by so many columns. */
    void beginItem(int indent, boolean isEmpty) {
        push(indent);
        isEmptyItem = isEmpty;
    }

    private void push(int indent) {
        leave();
        indents[size] = indent;
        size++;
        matched = size;
        isEmptyItem = false;
    }
}

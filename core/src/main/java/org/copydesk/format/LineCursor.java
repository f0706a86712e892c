package org.copydesk.format;

/**
 * A place in one line of a page while its containers are told, in columns as CommonMark counts them: a tab goes on to the
 * next column that is a multiple of four. Not safe for threads.
 */
final class LineCursor {
    private static final int TAB_STOP = 4;

    private final String source;
    private int column;
    private int first;
    private int firstColumn;
    private int end;

    LineCursor(String source) {
        this.source = source;
    }

    /** Goes to the start of a line. */
    void begin(int line, int lineEnd) {
        end = lineEnd;
        column = 0;
        first = line;
        firstColumn = 0;
        skipBlanks();
    }

    private void skipBlanks() {
        while (first < end && CharacterScan.isBlank(source.charAt(first))) {
            firstColumn =
                    source.charAt(first) == '\t' ? firstColumn + TAB_STOP - firstColumn % TAB_STOP : firstColumn + 1;
            first++;
        }
    }

    /** The offset of the first character that is no blank. */
    int first() {
        return first;
    }

    /** The offset behind the line. */
    int end() {
        return end;
    }

    /** The character there; a line end for none. */
    char sign() {
        return first < end ? source.charAt(first) : '\n';
    }

    boolean isBlank() {
        return first == end;
    }

    /** How many columns of blanks stand before it. */
    int indent() {
        return firstColumn - column;
    }

    /** Goes on by columns of blanks. */
    void skipColumns(int columns) {
        column += columns;
    }

    /** Goes behind a quote mark and the blank that belongs to it. */
    void skipQuoteMark() {
        skipSigns(1);
        column += indent() > 0 ? 1 : 0;
    }

    /** Goes behind signs that are no blanks. */
    void skipSigns(int length) {
        first += length;
        firstColumn += length;
        column = firstColumn;
        skipBlanks();
    }
}

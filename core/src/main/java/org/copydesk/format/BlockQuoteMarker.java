package org.copydesk.format;

/** The signs at the start of the lines of a block quotation, and the marker of a note in its clothes. */
final class BlockQuoteMarker {
    private BlockQuoteMarker() {}

    /** The offset behind quote marks and blanks at the start of a line. */
    static int end(String source, int from, int to) {
        int i = from;
        while (i < to && (source.charAt(i) == '>' || source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The offset behind a marker such as {@code [!NOTE]} or {@code [!info]-}, or -1 if there is none. */
    static int alertEnd(String source, int from, int to) {
        if (!source.startsWith("[!", from)) {
            return -1;
        }
        int i = from + 2;
        while (i < to && (Character.isLetter(source.charAt(i)) || source.charAt(i) == '-')) {
            i++;
        }
        if (i == from + 2 || i >= to || source.charAt(i) != ']') {
            return -1;
        }
        boolean folds = i + 1 < to && (source.charAt(i + 1) == '-' || source.charAt(i + 1) == '+');
        return folds ? i + 2 : i + 1;
    }
}

package org.copydesk.format;

import java.util.Arrays;
import java.util.List;

/**
 * How a file of plain text writes its paragraphs.
 *
 * @param isWrapped whether a paragraph goes over several lines, up to a blank line
 * @param width the column at which lines are wrapped; of no meaning if they are not
 */
record ParagraphShape(boolean isWrapped, int width) {
    /** A line is near the width if at most this share of it stays empty though the next word is short. */
    private static final double NEAR = 0.75;

    /**
     * Tells the shape from the lines that have a neighbour below: where paragraphs are lines they end like sentences;
     * where lines are wrapped, most end anywhere, near one width.
     */
    static ParagraphShape of(String text, List<TextLine> lines) {
        int inner = 0;
        int open = 0;
        int[] widths = new int[lines.size()];
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine next = lines.get(i + 1);
            if (isInner(text, line, next)) {
                widths[inner] = line.width();
                inner++;
                open += line.endsInStop(text) ? 0 : 1;
            }
        }
        if (inner == 0) {
            return new ParagraphShape(false, 0);
        }
        Arrays.sort(widths, 0, inner);
        int width = widths[(inner - 1) * 9 / 10];
        int near = 0;
        for (int i = 0; i < inner; i++) {
            near += widths[i] >= width * NEAR ? 1 : 0;
        }
        boolean isWrapped = open * 2 > inner && near * 5 > inner * 3 && width >= 30 && width <= 200;
        return new ParagraphShape(isWrapped, width);
    }

    private static boolean isInner(String text, TextLine line, TextLine next) {
        return !line.isBlank()
                && !next.isBlank()
                && line.quotes() == next.quotes()
                && !line.isRule(text)
                && !next.isRule(text)
                && !ListMarker.begins(text, next)
                && !TableRow.isRow(text, line);
    }

    /** Whether a line was ended although the first word of the next one had room. */
    boolean endsEarly(String text, TextLine line, TextLine next) {
        return line.width() + 1 + next.firstWord(text) < width * NEAR;
    }
}

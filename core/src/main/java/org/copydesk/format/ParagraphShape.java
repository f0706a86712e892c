package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;

/**
 * How a file of plain text writes its paragraphs.
 *
 * @param isWrapped whether a paragraph goes over several lines, up to a blank line
 * @param width the column at which lines are wrapped; of no meaning if they are not
 */
record ParagraphShape(boolean isWrapped, int width) {
    /** A line is full if it and the next word together reach this share of the width. */
    private static final double FULL = 0.85;

    /** A line ends early if it and the next word together stay below this share of the width. */
    private static final double EARLY = 0.75;

    /**
     * A line that stays below this share of the width and ends without a stop is a line of its own in either shape: of a
     * letter's head, an address, a stanza. It tells nothing of the shape.
     */
    private static final double SHORT = 0.6;

    /**
     * Tells the shape from the lines that have a neighbour below: where paragraphs are lines they end like sentences;
     * where lines are wrapped, most end anywhere, as soon as the next word has no room.
     */
    static ParagraphShape of(String text, List<TextLine> lines) {
        List<TextLine> inner = new ArrayList<>();
        List<TextLine> below = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isInner(text, lines.get(i), lines.get(i + 1))) {
                inner.add(lines.get(i));
                below.add(lines.get(i + 1));
            }
        }
        if (inner.isEmpty()) {
            return new ParagraphShape(false, 0);
        }
        ParagraphShape wrapped = new ParagraphShape(true, commonWidth(inner));
        int telling = 0;
        int open = 0;
        int full = 0;
        for (int i = 0; i < inner.size(); i++) {
            boolean isOpen = !inner.get(i).endsInStop(text);
            if (!isOpen || !wrapped.isShort(text, inner.get(i), below.get(i))) {
                telling++;
                open += isOpen ? 1 : 0;
                full += wrapped.reach(text, inner.get(i), below.get(i)) >= FULL ? 1 : 0;
            }
        }
        boolean isWrapped = open * 2 > telling && full * 2 >= telling && wrapped.isPlausible();
        return isWrapped ? wrapped : new ParagraphShape(false, wrapped.width());
    }

    private static int commonWidth(List<TextLine> lines) {
        int[] widths = lines.stream().mapToInt(TextLine::width).sorted().toArray();
        return widths[(widths.length - 1) * 9 / 10];
    }

    private boolean isPlausible() {
        return width >= 30 && width <= 200;
    }

    /** How far a line and the first word of the next one reach, as a share of the width. */
    private double reach(String text, TextLine line, TextLine next) {
        return (line.width() + 1 + next.firstWord(text)) / (double) width;
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

    /** Whether a line is so short that it was ended on purpose, with or without a stop. */
    boolean isShort(String text, TextLine line, TextLine next) {
        return reach(text, line, next) < SHORT;
    }

    /** Whether a line was ended although the first word of the next one had room. */
    boolean endsEarly(String text, TextLine line, TextLine next) {
        return reach(text, line, next) < EARLY;
    }
}

package org.copydesk.format;

import java.util.List;

/**
 * How a file of plain text, or a part of it, writes its paragraphs.
 *
 * @param isWrapped whether a paragraph goes over several lines
 * @param width the column at which lines are wrapped; of no meaning if they are not
 * @param indent the column at which most lines begin
 * @param early a line that ends in a stop ends a paragraph if it and the next word together stay below this share of
 *     the width
 * @param isJustified whether blanks are put between words so that all lines are equally wide
 */
record ParagraphShape(boolean isWrapped, int width, int indent, double early, boolean isJustified) {
    private static final int WIDEST = 400;
    private static final int LEAST_WIDTH = 24;
    private static final int WIDEST_JUSTIFIED_GAP = 3;
    private static final int MOST_WIDTH = 200;

    /** A line is full if it and the next word together reach this share of the width. */
    private static final double FULL = 0.85;

    /** A line ends early if it and the next word together stay below this share of the width. */
    private static final double EARLY = 0.75;

    /** Where a program wrapped the text, a line ends early if the next word had room. */
    private static final double GREEDY = 0.96;

    /**
     * A line that stays below this share of the width and ends without a stop is a line of its own in either shape: of a
     * letter's head, an address, a stanza. It tells nothing of the shape.
     */
    private static final double SHORT = 0.6;

    /**
     * Tells the shape from the lines that have a neighbour below: where paragraphs are lines they end like sentences;
     * where lines are wrapped, most end anywhere, as soon as the next word has no room, and go on with a small letter.
     */
    static ParagraphShape of(List<TextLine> lines) {
        int[] widths = new int[WIDEST + 1];
        int[] indents = new int[WIDEST + 1];
        int inner = 0;
        int gaps = 0;
        boolean hasText = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (isInner(line, lines.get(i + 1))) {
                widths[Math.min(line.width(), WIDEST)]++;
                indents[Math.min(line.indent(), WIDEST)]++;
                inner++;
            }
            hasText |= !line.isBlank();
            gaps += hasText && line.isBlank() && !lines.get(i + 1).isBlank() ? 1 : 0;
        }
        if (inner == 0) {
            return new ParagraphShape(false, 0, 0, EARLY, false);
        }
        int width = percentile(widths, inner);
        int atWidth = widths[width] + (width > 0 ? widths[width - 1] : 0);
        boolean isSpaced = gaps * 12 >= inner;
        boolean isJustified = inner >= 8 && widths[width] * 2 >= inner && atWidth * 2 >= inner;
        ParagraphShape wrapped = new ParagraphShape(true, width, margin(indents, inner), SHORT, isJustified);
        double early = isSpaced ? SHORT : wrapped.isGreedy(lines) ? GREEDY : EARLY;
        return new ParagraphShape(wrapped.isShapeOf(lines, 5), width, wrapped.indent, early, isJustified);
    }

    /** Whether a line that goes on always ends because the next word has no room, as where a program wrapped it. */
    private boolean isGreedy(List<TextLine> lines) {
        int open = 0;
        int early = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine next = lines.get(i + 1);
            if (isInner(line, next) && !line.endsInStop() && next.beginsLower()) {
                open++;
                early += reach(line, next) < GREEDY ? 1 : 0;
            }
        }
        return early * 20 <= open;
    }

    private static int percentile(int[] counts, int total) {
        int seen = 0;
        int value = 0;
        while (value < counts.length - 1 && (seen + counts[value]) * 10L < total * 9L) {
            seen += counts[value];
            value++;
        }
        return value;
    }

    /** The least indent that is common. */
    private static int margin(int[] counts, int total) {
        int indent = 0;
        while (indent < counts.length - 1 && counts[indent] * 5 < total) {
            indent++;
        }
        return indent < counts.length - 1 ? indent : 0;
    }

    /**
     * Whether lines are wrapped at this width.
     *
     * @param leastCased how many lines that go on must begin with a letter that can be a capital before the share of
     *     small letters among them says something
     */
    private boolean isShapeOf(List<TextLine> lines, int leastCased) {
        int telling = 0;
        int open = 0;
        int full = 0;
        int lower = 0;
        int cased = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine next = lines.get(i + 1);
            boolean goesOn = !line.endsInStop();
            if (!isInner(line, next) || (goesOn && isShort(line, next) && !next.beginsLower())) {
                continue;
            }
            telling++;
            full += reach(line, next) >= FULL ? 1 : 0;
            open += goesOn ? 1 : 0;
            lower += goesOn && next.beginsLower() ? 1 : 0;
            cased += goesOn && (next.beginsLower() || isCapital(next)) ? 1 : 0;
        }
        boolean isPlausible = width >= LEAST_WIDTH && width <= MOST_WIDTH;
        boolean isOpen = open * 2 > telling || (open * 2 == telling && lower * 2 >= telling && open > 0);
        boolean isLines = cased >= leastCased && lower * 5 < cased;
        boolean isCut = lower * 5 >= telling * 2;
        return isPlausible && !isLines && isOpen && (full * 2 >= telling || isCut);
    }

    private static boolean isCapital(TextLine line) {
        return line.beginsSentence() && Character.isUpperCase(line.first());
    }

    /**
     * The shape of a group of lines without a blank line between them: its own if it is wrapped at a width of its own,
     * else that of the file.
     */
    ParagraphShape ofGroup(List<TextLine> group) {
        if (group.size() < 3) {
            return this;
        }
        if (isJustified(group)) {
            return new ParagraphShape(true, group.get(0).width(), indent, early, true);
        }
        int widest = 0;
        for (TextLine line : group) {
            widest = Math.max(widest, line.width());
        }
        boolean isOfFile = isWrapped && widest >= width * 0.9 && widest <= width * 1.1;
        if (isOfFile || widest > MOST_WIDTH) {
            return this;
        }
        ParagraphShape own = new ParagraphShape(true, widest, group.get(0).indent(), early, isJustified);
        return own.isShapeOf(group, 1) && own.isFilledBy(group) ? own : this;
    }

    /** Whether all lines but the last are equally wide because many narrow gaps make them so. */
    private static boolean isJustified(List<TextLine> group) {
        int width = group.get(0).width();
        int gaps = 0;
        for (int i = 0; i < group.size(); i++) {
            TextLine line = group.get(i);
            if (i + 1 < group.size() && line.width() != width) {
                return false;
            }
            if (line.hasGap()) {
                List<TableRow.Cell> cells = TableRow.cells(line);
                gaps += cells.size() - 1;
                if (TableRow.widestGap(line, cells) > WIDEST_JUSTIFIED_GAP) {
                    return false;
                }
            }
        }
        return gaps >= group.size() / 2 && width >= LEAST_WIDTH * 3 / 2;
    }

    /** Whether most lines reach the width, so that it is one and not chance. */
    private boolean isFilledBy(List<TextLine> group) {
        int full = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < group.size(); i++) {
            boolean isOpen = !group.get(i).endsInStop();
            full += isOpen && reach(group.get(i), group.get(i + 1)) >= FULL ? 1 : 0;
            pairs += isOpen ? 1 : 0;
        }
        return full * 4 >= pairs * 3;
    }

    /**
     * Whether a file has a blank line after every line: most lines stand alone, and each goes on in the next one.
     */
    static boolean isDoubleSpaced(List<TextLine> lines) {
        int alone = 0;
        int cut = 0;
        int inner = 0;
        for (int i = 0; i + 2 < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine after = lines.get(i + 2);
            if (line.isBlank()) {
                continue;
            }
            if (!lines.get(i + 1).isBlank()) {
                inner++;
            } else if (!after.isBlank()) {
                alone++;
                cut += !line.endsInStop() && after.beginsLower() ? 1 : 0;
            }
        }
        return alone >= 3 && cut * 5 >= alone * 2 && inner * 10 <= alone;
    }

    /** How far a line and the first word of the next one reach, as a share of the width. */
    private double reach(TextLine line, TextLine next) {
        return (line.width() + 1 + next.firstWord()) / (double) width;
    }

    private static boolean isInner(TextLine line, TextLine next) {
        return !line.isBlank()
                && !next.isBlank()
                && line.quotes() == next.quotes()
                && !line.isRule()
                && !next.isRule()
                && !line.hasPipe()
                && !ListMarker.begins(next)
                && !(line.hasGap() && TableRow.isRow(line) && TableRow.isRow(next));
    }

    /** Whether a line is so short that it was ended on purpose, with or without a stop. */
    boolean isShort(TextLine line, TextLine next) {
        return reach(line, next) < SHORT;
    }

    /** Whether a line was ended although the first word of the next one had room. */
    boolean endsEarly(TextLine line, TextLine next) {
        return reach(line, next) < early;
    }

    /** Whether a line was ended because the first word of the next one had no room. */
    boolean isFull(TextLine line, TextLine next) {
        return isWrapped && reach(line, next) >= FULL && line.width() <= width * 5 / 4;
    }

    /** Whether a line was ended although the first word of the next one had room, whatever stands between paragraphs. */
    boolean isCutShort(TextLine line, TextLine next) {
        return reach(line, next) < EARLY;
    }
}

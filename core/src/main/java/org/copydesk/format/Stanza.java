package org.copydesk.format;

import java.util.List;

/** Knows verse: short lines that were ended on purpose and mostly begin with a capital. */
final class Stanza {
    private static final int LONGEST_LINE = 65;
    private static final int LONGEST_RARE_LINE = 90;
    private static final int LEAST_LINES = 3;
    private static final int LONGEST_CREDIT = 3;
    private static final int LEAST_SMALL_WORDS = 3;
    private static final String PAUSES = ",;:.!?\u2014\u2013-\u2026\u060C\uFF0C\u3002";

    private Stanza() {}

    /** How many of a group's lines are a stanza; the line below it that says whose it is is none of them. */
    static int lines(List<TextLine> group, ParagraphShape shape) {
        int end = group.size();
        for (int i = end - 1; i >= Math.max(1, group.size() - LONGEST_CREDIT); i--) {
            if (isCredit(group.get(i))) {
                end = i;
            }
        }
        boolean isLong = end >= LEAST_LINES || (end == LEAST_LINES - 1 && end < group.size());
        return isLong && isVerse(group.subList(0, end), shape) && !Salutation.isLetter(group) ? end : 0;
    }

    /**
     * Whether the cells of a column are lines of verse: of several words each, begun with a capital as a rule, and at
     * times ended with a pause; a column of a table has single words or numbers among them.
     */
    static boolean isColumn(String text, List<TableRow.Cell> cells) {
        int capitals = 0;
        int pauses = 0;
        int words = 0;
        for (TableRow.Cell cell : cells) {
            boolean isLong = cell.to() - cell.from() > LONGEST_LINE;
            if (isLong || CharacterScan.indexOf(text, ' ', cell.from(), cell.to()) < 0) {
                return false;
            }
            for (int i = cell.from(); i < cell.to(); i++) {
                words += text.charAt(i) == ' ' ? 1 : 0;
            }
            int beginning = LineScanner.beginning(text, cell.from(), cell.to());
            boolean isCapital = (beginning & TextLine.BEGINS_SENTENCE) != 0;
            capitals += isCapital && !Character.isDigit(text.charAt(cell.from())) ? 1 : 0;
            pauses += isPause(text.charAt(cell.to() - 1)) ? 1 : 0;
        }
        int size = cells.size();
        return capitals * 3 >= size * 2 && words >= size * 2 && pauses > 0 && pauses * 4 >= size;
    }

    private static boolean isCredit(TextLine line) {
        return line.startsWith("-- ")
                || line.startsWith("--")
                || line.startsWith("\u2014")
                || line.startsWith("\u2013 ");
    }

    private static boolean isVerse(List<TextLine> lines, ParagraphShape shape) {
        int capitals = 0;
        int pauses = 0;
        int stops = 0;
        int labels = 0;
        int lower = 0;
        int full = 0;
        int overlong = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            overlong += line.length() > LONGEST_LINE ? 1 : 0;
            if (line.length() > LONGEST_RARE_LINE || line.isRule() || line.hasPipe() || ListMarker.begins(line)) {
                return false;
            }
            if (overlong * 8 > lines.size()) {
                return false;
            }
            boolean isOpen = i + 1 < lines.size() && !line.endsInStop();
            lower += isOpen && lines.get(i + 1).beginsLower() ? 1 : 0;
            full += isOpen && shape.isWrapped() && !shape.isCutShort(line, lines.get(i + 1)) ? 1 : 0;
            labels += LineLabel.begins(line) || TableRow.isRow(line) ? 1 : 0;
            capitals += line.beginsSentence() ? 1 : 0;
            pauses += isPause(line.last()) ? 1 : 0;
            stops += line.endsInStop() ? 1 : 0;
        }
        int size = lines.size();
        boolean hasOnlyStops = size == LEAST_LINES && stops > 1 && pauses == stops;
        if (hasOnlyStops || isProse(lines, lower)) {
            return false;
        }
        boolean isWrapped = full > 0 && (lower > 0 || full * 3 > size * 2);
        boolean hasPauses = pauses * 3 >= size && pauses >= Math.min(2, size - 1);
        boolean isRead = hasPauses || (pauses > 0 && capitals == size && labels == 0 && isSetIn(lines, shape));
        return !isWrapped && isRead && stops < size && labels * 3 < size && capitals * 3 >= size * 2;
    }

    /**
     * Whether sentences run on over the lines: some line goes on with a small letter and sentences begin inside of
     * lines; of three lines, which say little, one sign is enough.
     */
    private static boolean isProse(List<TextLine> lines, int lower) {
        int size = lines.size();
        if (size < LEAST_LINES || (lower == 0 && size > LEAST_LINES)) {
            return false;
        }
        int inner = 0;
        for (TextLine line : lines) {
            inner += hasInnerStop(line) ? 1 : 0;
        }
        return size == LEAST_LINES ? lower + inner > 0 : inner * 4 >= size;
    }

    /** Whether a sentence ends inside a line and another one begins behind it. */
    private static boolean hasInnerStop(TextLine line) {
        String text = line.page();
        for (int i = line.start() + 2; i + 2 < line.end(); i++) {
            boolean isStop = ".!?".indexOf(text.charAt(i)) >= 0 && Character.isLowerCase(text.charAt(i - 1));
            if (isStop && text.charAt(i + 1) == ' ') {
                int beginning = LineScanner.beginning(text, i + 2, line.end());
                if ((beginning & TextLine.BEGINS_SENTENCE) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether lines of words, no names among them, stand farther right than running text: then few pauses are enough. */
    private static boolean isSetIn(List<TextLine> lines, ParagraphShape shape) {
        for (TextLine line : lines) {
            boolean endsInWord = Character.isLetter(line.last()) || isPause(line.last());
            boolean isFarRight = line.indent() >= shape.indent() + 2;
            if (!isFarRight || !endsInWord || smallWords(line) < LEAST_SMALL_WORDS) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPause(char c) {
        return PAUSES.indexOf(c) >= 0;
    }

    private static int smallWords(TextLine line) {
        int words = 0;
        for (int i = line.start() + 1; i < line.end(); i++) {
            boolean isFirst = line.page().charAt(i - 1) == ' ';
            words += isFirst && Character.isLowerCase(line.page().charAt(i)) ? 1 : 0;
        }
        return words;
    }
}

package org.copydesk.format;

import java.util.List;
import org.copydesk.text.Source;

/** Knows verse: short lines that were ended on purpose and mostly begin with a capital. */
final class Stanza {
    private static final int LEAST_LINES = 3;
    private static final int LONGEST_CREDIT = 3;

    private Stanza() {}

    /** How many of a group's lines are a stanza; the line below it that says whose it is is none of them. */
    static int lines(List<TextLine> group, ParagraphShape shape) {
        int end = beforeCredit(group);
        return isLong(group, end) && isVerse(group.subList(0, end), shape) && !Salutation.isLetter(group) ? end : 0;
    }

    /** Whether lines that markup keeps apart are verse, with or without the line that says whose it is. */
    static boolean isVerse(String prose) {
        List<TextLine> lines = new LineScanner(prose).lines(Source.of("", prose));
        int end = beforeCredit(lines);
        List<TextLine> verse = lines.subList(0, end);
        VerseSigns signs = VerseSigns.of(verse);
        return isLong(lines, end)
                && signs.mayBeVerseWithBreaks()
                && signs.hasFewStops()
                && (signs.hasPauses() || (signs.isEven() && verse.stream().allMatch(VerseSigns::isOfWords)));
    }

    private static int beforeCredit(List<TextLine> group) {
        int end = group.size();
        for (int i = end - 1; i >= Math.max(1, group.size() - LONGEST_CREDIT); i--) {
            if (isCredit(group.get(i))) {
                end = i;
            }
        }
        return end;
    }

    private static boolean isLong(List<TextLine> group, int end) {
        return end >= LEAST_LINES || (end == LEAST_LINES - 1 && end < group.size());
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
            boolean isLong = cell.to() - cell.from() > VerseSigns.LONGEST_LINE;
            if (isLong || CharacterScan.indexOf(text, ' ', cell.from(), cell.to()) < 0) {
                return false;
            }
            for (int i = cell.from(); i < cell.to(); i++) {
                words += text.charAt(i) == ' ' ? 1 : 0;
            }
            int beginning = LineScanner.beginning(text, cell.from(), cell.to());
            boolean isCapital = (beginning & TextLine.BEGINS_SENTENCE) != 0;
            capitals += isCapital && !Character.isDigit(text.charAt(cell.from())) ? 1 : 0;
            pauses += VerseSigns.isPause(text.charAt(cell.to() - 1)) ? 1 : 0;
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
        VerseSigns signs = VerseSigns.of(lines);
        return signs.mayBeVerse()
                && !(lines.size() == LEAST_LINES && signs.hasOnlyStops())
                && !isProse(lines)
                && !isWrapped(lines, shape)
                && (signs.hasPauses() || (signs.isEven() && isSetIn(lines, shape)));
    }

    /** Whether lines are as long as the page lets them be, and go on in the next one. */
    private static boolean isWrapped(List<TextLine> lines, ParagraphShape shape) {
        int lower = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean isOpen = !lines.get(i).endsInStop();
            lower += isOpen && lines.get(i + 1).beginsLower() ? 1 : 0;
            full += isOpen && shape.isWrapped() && !shape.isCutShort(lines.get(i), lines.get(i + 1)) ? 1 : 0;
        }
        return full > 0 && (lower > 0 || full * 3 > lines.size() * 2);
    }

    /**
     * Whether sentences run on over the lines: some line goes on with a small letter and sentences begin inside of
     * lines; of three lines, which say little, one sign is enough.
     */
    private static boolean isProse(List<TextLine> lines) {
        int size = lines.size();
        int lower = 0;
        int inner = 0;
        for (int i = 0; i < size; i++) {
            boolean goesOn = i + 1 < size && !lines.get(i).endsInStop();
            lower += goesOn && lines.get(i + 1).beginsLower() ? 1 : 0;
            inner += hasInnerStop(lines.get(i)) ? 1 : 0;
        }
        if (size < LEAST_LINES || (lower == 0 && size > LEAST_LINES)) {
            return false;
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
        return lines.stream().allMatch(line -> line.indent() >= shape.indent() + 2 && VerseSigns.isOfWords(line));
    }
}

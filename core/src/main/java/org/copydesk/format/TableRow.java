package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;

/** A line of plain text whose cells are set apart by tabs or by two blanks and more. */
final class TableRow {
    /** A cell: from the first to after the last of its characters. */
    record Cell(int from, int to) {}

    private TableRow() {}

    /** Whether a line has two cells or more. */
    static boolean isRow(String text, TextLine line) {
        return cells(text, line).size() >= 2;
    }

    /** The cells of a line; one if it is no row. */
    static List<Cell> cells(String text, TextLine line) {
        List<Cell> cells = new ArrayList<>(1);
        int from = line.start();
        int i = from;
        while (i < line.end()) {
            char c = text.charAt(i);
            if (c != '\t' && c != ' ') {
                i++;
                continue;
            }
            int end = CharacterScan.skipBlanks(text, i, line.end());
            if (isGap(text, i, end)) {
                cells.add(new Cell(from, i));
                from = end;
            }
            i = end;
        }
        cells.add(new Cell(from, line.end()));
        return cells;
    }

    /** Two blanks behind a stop part sentences, not cells. */
    private static boolean isGap(String text, int from, int to) {
        boolean hasTab = text.substring(from, to).indexOf('\t') >= 0;
        boolean isAfterStop = from > 0 && ".!?:;,\"'\u201D\u2019)".indexOf(text.charAt(from - 1)) >= 0;
        return hasTab || to - from >= (isAfterStop ? 4 : 2);
    }
}

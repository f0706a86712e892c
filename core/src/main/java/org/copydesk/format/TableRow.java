package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;

/** A line of plain text whose cells are set apart by tabs or by two blanks and more. */
final class TableRow {
    /** A cell: from the first to after the last of its characters. */
    record Cell(int from, int to) {}

    private TableRow() {}

    /** Whether a line has two cells or more; the marker of a list is no cell. */
    static boolean isRow(TextLine line) {
        if (!line.hasGap() || line.isRule()) {
            return false;
        }
        int cells = cells(line).size();
        return cells >= 3 || (cells == 2 && !ListMarker.begins(line));
    }

    /** The cells of a line; one if it is no row. */
    static List<Cell> cells(TextLine line) {
        String text = line.page();
        List<Cell> cells = new ArrayList<>(1);
        int from = line.start();
        int i = from;
        while (i < line.end()) {
            if (!CharacterScan.isBlank(text.charAt(i))) {
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

    /** What stands between two offsets of a line, without the blanks around it. */
    static Cell trimmed(TextLine line, int from, int to) {
        int last = Math.min(to, line.end());
        int first = from;
        while (first < last && LineScanner.isBlank(line.page().charAt(first))) {
            first++;
        }
        while (last > first && LineScanner.isBlank(line.page().charAt(last - 1))) {
            last--;
        }
        return new Cell(first, last);
    }

    /** Two blanks behind a stop part sentences, not cells. */
    private static boolean isGap(String text, int from, int to) {
        boolean hasTab = CharacterScan.indexOf(text, '\t', from, to) >= 0;
        return hasTab || to - from >= leastGap(from > 0 ? text.charAt(from - 1) : ' ');
    }

    /** How many blanks at least stand between cells, by what stands before them. */
    static int leastGap(char before) {
        return ".!?:;,\"'\u201D\u2019)".indexOf(before) >= 0 ? 4 : 2;
    }

    /** The widest run of blanks between two cells; a tab counts for many. */
    static int widestGap(TextLine line, List<Cell> cells) {
        int widest = 0;
        for (int i = 1; i < cells.size(); i++) {
            int from = cells.get(i - 1).to();
            int to = cells.get(i).from();
            boolean hasTab = CharacterScan.indexOf(line.page(), '\t', from, to) >= 0;
            widest = Math.max(widest, hasTab ? Integer.MAX_VALUE : to - from);
        }
        return widest;
    }

    /** Whether a cell of one line begins or ends in the same column as one of another line, the first cell left out. */
    static boolean isAligned(TextLine line, List<Cell> cells, TextLine other, List<Cell> others) {
        int i = 1;
        int k = 1;
        while (i < cells.size() && k < others.size()) {
            int begin = column(line, cells.get(i).from())
                    - column(other, others.get(k).from());
            int end = column(line, cells.get(i).to())
                    - column(other, others.get(k).to());
            if (Math.abs(begin) <= 1 || Math.abs(end) <= 1) {
                return true;
            }
            i += begin < 0 ? 1 : 0;
            k += begin < 0 ? 0 : 1;
        }
        return false;
    }

    /** The column of an offset of a line. */
    static int column(TextLine line, int offset) {
        return line.indent() + offset - line.start();
    }
}

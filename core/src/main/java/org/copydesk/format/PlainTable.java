package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.format.TableRow.Cell;

/**
 * A table in plain text: columns aligned by blanks or tabs, cells between vertical bars, or values between commas. A
 * cell of the last column may go on in lines that begin below it.
 */
final class PlainTable {
    private static final int LEAST_VALUES = 3;

    /** By so many rows a blank before a colon shows that keys are padded. */
    private static final int TELLING_ROWS = 8;

    private final List<List<Cell>> cells = new ArrayList<>();
    private String page = "";
    private boolean hasGaps;
    private int lines;

    private PlainTable() {}

    /** The table that begins with a line of a group; it has no lines if there is none. */
    static PlainTable at(List<TextLine> group, int from, ParagraphShape shape) {
        PlainTable table = new PlainTable();
        TextLine line = group.get(from);
        if (line.hasColon()) {
            table.readKeys(group, from);
        }
        if (table.lines > 0) {
            return table;
        }
        if (line.hasPipe()) {
            table.readBars(group, from);
        } else if (line.hasGap()) {
            table.readColumns(group, from, shape);
        } else if (line.hasSeparators()) {
            table.readValues(group, from);
        }
        return table;
    }

    /** How many lines of the group it takes. */
    int lines() {
        return lines;
    }

    /** Its cells, row after row: each the stretches of the lines that it stands on. */
    List<List<Cell>> cells() {
        return cells;
    }

    /** Whether the lines of two stanzas stand side by side. */
    boolean isVerse() {
        if (cells.size() != lines * 2 || lines < 3 || !hasGaps) {
            return false;
        }
        return columns().stream().allMatch(column -> Stanza.isColumn(page, column));
    }

    /** The cells of each of two columns, from above to below. */
    List<List<Cell>> columns() {
        List<Cell> left = new ArrayList<>(lines);
        List<Cell> right = new ArrayList<>(lines);
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            left.addAll(cells.get(i));
            right.addAll(cells.get(i + 1));
        }
        return List.of(left, right);
    }

    private void settle(int rows, int leastRows, int read) {
        if (rows >= leastRows) {
            lines = read;
        } else {
            cells.clear();
        }
    }

    private void readBars(List<TextLine> group, int from) {
        BarTable table = BarTable.at(group, from);
        cells.addAll(table.cells());
        lines = table.lines();
    }

    /** Adds what stands between two offsets, without the blanks around it and the colon behind a key. */
    private void add(TextLine line, int from, int to) {
        Cell cell = TableRow.trimmed(line, from, to);
        if (cell.from() < cell.to()) {
            add(cell);
        }
    }

    private void readColumns(List<TextLine> group, int from, ParagraphShape shape) {
        TextLine before = group.get(from);
        List<Cell> last = TableRow.cells(before);
        if (!isRow(before, last, shape)) {
            return;
        }
        hasGaps = true;
        page = before.page();
        int rows = 1;
        int i = from + 1;
        last.forEach(this::add);
        while (i < group.size()) {
            TextLine line = group.get(i);
            List<Cell> row = line.hasGap() ? TableRow.cells(line) : List.of();
            if (isRow(line, row, shape) && isBelow(line, row, before, last)) {
                row.forEach(this::add);
                before = line;
                last = row;
                rows++;
            } else if (isContinued(line, before, last)) {
                continueLast(line);
            } else if (!line.isRule()) {
                break;
            }
            i++;
        }
        settle(rows, 2, i - from);
    }

    private static boolean isRow(TextLine line, List<Cell> row, ParagraphShape shape) {
        boolean isFull = shape.isWrapped() && row.size() > 2 && line.width() * 10 >= shape.width() * 9;
        int leastGap = shape.isJustified() ? 4 : isFull ? 3 : 2;
        boolean isRow = row.size() >= (ListMarker.begins(line) ? 3 : 2);
        return isRow && !line.isRule() && TableRow.widestGap(line, row) >= leastGap;
    }

    private static boolean isBelow(TextLine line, List<Cell> row, TextLine before, List<Cell> last) {
        boolean hasTabs = TableRow.widestGap(line, row) == Integer.MAX_VALUE
                && TableRow.widestGap(before, last) == Integer.MAX_VALUE;
        return hasTabs || TableRow.isAligned(line, row, before, last);
    }

    /** Whether a line goes on with the last cell of the row above: it begins in its column. */
    private static boolean isContinued(TextLine line, TextLine before, List<Cell> last) {
        int column = TableRow.column(before, last.get(last.size() - 1).from());
        return !line.isRule() && Math.abs(line.indent() - column) <= 1 && line.indent() > before.indent();
    }

    private void add(Cell cell) {
        List<Cell> stretches = new ArrayList<>(1);
        stretches.add(cell);
        cells.add(stretches);
    }

    private void continueLast(TextLine line) {
        cells.get(cells.size() - 1).add(new Cell(line.start(), line.end()));
    }

    /** Reads keys and values with colons below each other: {@code Name : Orvel} above {@code Age  : 7}. */
    private void readKeys(List<TextLine> group, int from) {
        int colon = KeyRow.colon(group.get(from));
        if (colon < 0) {
            return;
        }
        int rows = 0;
        boolean isPadded = false;
        int i = from;
        while (i < group.size()) {
            TextLine line = group.get(i);
            int offset = line.start() + colon - line.indent();
            if (KeyRow.colon(line) == colon) {
                add(line, line.start(), offset);
                add(line, offset + 1, line.end());
                isPadded |= line.page().charAt(offset - 2) == ' ';
                rows++;
            } else if (rows > 0 && !line.isRule() && line.indent() == colon + 2) {
                continueLast(line);
            } else {
                break;
            }
            if (rows == TELLING_ROWS && !isPadded) {
                break;
            }
            i++;
        }
        settle(isPadded ? rows : 0, 2, i - from);
    }

    /** Reads rows of values with the same number of commas or semicolons, most of them without a blank behind. */
    private void readValues(List<TextLine> group, int from) {
        for (char separator : new char[] {',', ';'}) {
            int values = values(group.get(from), separator);
            int i = from;
            while (values >= LEAST_VALUES && i < group.size() && values(group.get(i), separator) == values) {
                addValues(group.get(i), separator);
                i++;
            }
            if (i - from >= 2) {
                lines = i - from;
                return;
            }
            cells.clear();
        }
    }

    /** How many values a line has; 0 if blanks stand behind its separators, as in a sentence. */
    private static int values(TextLine line, char separator) {
        String text = line.page();
        int separators = 0;
        int spaced = 0;
        boolean isQuoted = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            if (c == separator && !isQuoted) {
                separators++;
                spaced += i + 1 < line.end() && text.charAt(i + 1) == ' ' ? 1 : 0;
            }
        }
        return spaced * 3 > separators ? 0 : separators + 1;
    }

    private void addValues(TextLine line, char separator) {
        int value = line.start();
        boolean isQuoted = false;
        for (int i = line.start(); i <= line.end(); i++) {
            boolean isEnd = i == line.end();
            isQuoted ^= !isEnd && line.page().charAt(i) == '"';
            if (isEnd || (line.page().charAt(i) == separator && !isQuoted)) {
                add(line, value, i);
                value = i + 1;
            }
        }
    }
}

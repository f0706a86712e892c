package org.copydesk.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.format.TableRow.Cell;

/**
 * A table in plain text with vertical bars between its cells. Where rules stand between rows, the lines between two rules
 * can be one row: then a cell is what stands in one column of them.
 */
final class BarTable {
    /** By so many rows it has shown whether they are alike. */
    private static final int TELLING_ROWS = 8;

    private static final int LEAST_BOXES = 3;
    private static final int LONGEST_LABEL = 24;
    private static final Comparator<List<Cell>> BY_START =
            Comparator.comparingInt(stretches -> stretches.get(0).from());

    /** The cells of one line, the empty ones too. */
    private record Row(List<Cell> cells) {
        boolean isFilled(int column) {
            Cell cell = cells.get(column);
            return cell.from() < cell.to();
        }
    }

    private final List<List<Cell>> cells = new ArrayList<>();
    private final List<List<Row>> bands = new ArrayList<>();
    private int lines;
    private int rows;
    private int alike;
    private int cellsBefore = -1;
    private final String page;
    private boolean isFramed;
    private boolean isClosed;

    private BarTable(String page) {
        this.page = page;
    }

    /** The table that begins with a line of a group; it has no lines if there is none. */
    static BarTable at(List<TextLine> group, int from) {
        BarTable table = new BarTable(group.get(from).page());
        int end = table.readBands(group, from);
        if (table.isTable()) {
            table.lines = end - from;
            table.addCells();
        }
        return table;
    }

    /** How many lines of the group it takes. */
    int lines() {
        return lines;
    }

    /** Its cells, row after row: each the stretches of the lines that it stands on. A drawn box has none. */
    List<List<Cell>> cells() {
        return cells;
    }

    private int readBands(List<TextLine> group, int from) {
        TextLine first = group.get(from);
        isFramed = LineScanner.isBar(first.first()) && LineScanner.isBar(first.last());
        List<Row> band = new ArrayList<>();
        int i = from;
        while (i < group.size() && (isRule(group.get(i)) || isRow(group.get(i)))) {
            if (isRule(group.get(i))) {
                isFramed = true;
                endBand(band);
                band = new ArrayList<>();
            } else {
                Row row = row(group.get(i));
                if (rows >= TELLING_ROWS && !isEvenWith(row)) {
                    break;
                }
                count(row);
                band.add(row);
            }
            i++;
        }
        isClosed = band.isEmpty();
        endBand(band);
        return i;
    }

    private void endBand(List<Row> band) {
        if (!band.isEmpty()) {
            bands.add(band);
        }
    }

    private static boolean isRule(TextLine line) {
        return line.isRule() && (line.hasPipe() || "+-".indexOf(line.first()) >= 0 || isBoxed(line.first()));
    }

    private static boolean isBoxed(char c) {
        return c >= '\u2500' && c <= '\u257F';
    }

    private static boolean isRow(TextLine line) {
        if (!line.hasPipe() || line.isRule()) {
            return false;
        }
        return LineScanner.isBar(line.first())
                || CharacterScan.indexOf(line.page(), " | ", line.start(), line.end()) > 0;
    }

    private static Row row(TextLine line) {
        List<Cell> cells = new ArrayList<>();
        int first = LineScanner.isBar(line.first()) ? line.start() + 1 : line.start();
        int from = first;
        for (int i = first; i <= line.end(); i++) {
            boolean isEnd = i == line.end();
            if (isEnd ? from < i : LineScanner.isBar(line.page().charAt(i))) {
                cells.add(TableRow.trimmed(line, from, i));
                from = i + 1;
            }
        }
        return new Row(cells);
    }

    private void count(Row row) {
        rows++;
        alike += row.cells().size() == cellsBefore ? 1 : 0;
        cellsBefore = row.cells().size();
    }

    /** Whether most rows are still alike with one more: where they are not the table has ended, or is none. */
    private boolean isEvenWith(Row next) {
        int alikeWithNext = alike + (next.cells().size() == cellsBefore ? 1 : 0);
        return (alikeWithNext + 1) * 2 > rows + 1;
    }

    /** Whether there are rows enough, most of them with as many cells as the others; what is not so is a drawing. */
    private boolean isTable() {
        return rows >= (isFramed ? 1 : 2) && (alike + 1) * 2 > rows;
    }

    private void addCells() {
        if (isDrawnBox()) {
            return;
        }
        for (List<Row> band : bands) {
            if (isOneRow(band)) {
                addJoined(band);
            } else {
                band.forEach(row -> addJoined(List.of(row)));
            }
        }
    }

    /** Whether all there is are labels in boxes side by side, as in a drawing of how data are laid out. */
    private boolean isDrawnBox() {
        if (bands.size() > 1 || bands.get(0).size() > 1 || !isFramed) {
            return false;
        }
        List<Cell> labels = bands.get(0).get(0).cells();
        return labels.size() >= LEAST_BOXES
                && labels.stream().allMatch(label -> label.to() - label.from() <= LONGEST_LABEL);
    }

    /**
     * Whether the lines between two rules are one row: a cell that is shorter than the others leaves its column empty in
     * some lines. A table without a rule at its end, or with one below its head only, has a row on every line.
     */
    private boolean isOneRow(List<Row> band) {
        int columns = band.get(0).cells().size();
        boolean isEven = band.stream().allMatch(row -> row.cells().size() == columns);
        if (band.size() < 2 || !isEven || !isClosed) {
            return false;
        }
        int least = band.size();
        for (int column = 0; column < columns; column++) {
            int filled = filledLines(band, column);
            if (filled < 0) {
                return false;
            }
            least = filled > 0 ? Math.min(least, filled) : least;
        }
        return least < band.size() ? bands.size() > 2 || least == 1 : bands.size() > 2 && goesOn(band);
    }

    /** Whether every line below the first one has a cell that begins with a small letter, as cut sentences do. */
    private boolean goesOn(List<Row> band) {
        return band.stream().skip(1).allMatch(row -> row.cells().stream().anyMatch(this::beginsLower));
    }

    private boolean beginsLower(Cell cell) {
        return cell.from() < cell.to() && Character.isLowerCase(page.charAt(cell.from()));
    }

    /** On how many lines a column has words; below 0 if empty lines part them. */
    private static int filledLines(List<Row> band, int column) {
        int filled = 0;
        int last = -1;
        for (int i = 0; i < band.size(); i++) {
            if (band.get(i).isFilled(column)) {
                if (filled > 0 && last != i - 1) {
                    return -1;
                }
                filled++;
                last = i;
            }
        }
        return filled;
    }

    private void addJoined(List<Row> rows) {
        List<List<Cell>> joined = new ArrayList<>();
        for (int column = 0; column < rows.get(0).cells().size(); column++) {
            List<Cell> stretches = new ArrayList<>(rows.size());
            for (Row row : rows) {
                if (row.isFilled(column)) {
                    stretches.add(row.cells().get(column));
                }
            }
            if (!stretches.isEmpty()) {
                joined.add(stretches);
            }
        }
        joined.sort(BY_START);
        cells.addAll(joined);
    }
}

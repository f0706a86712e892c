package org.copydesk.format;

import java.util.Arrays;
import org.commonmark.node.SourceSpan;

/**
 * Corrects offsets inside a table cell: the parser takes out the backslash of {@code \|} before it reads the cell, so
 * all its offsets behind one are short by one.
 */
final class CellOffsets {
    /** For blocks that are no cells. */
    static final CellOffsets NONE = new CellOffsets(new int[0]);

    private final int[] shiftsAfter;

    private CellOffsets(int[] shiftsAfter) {
        this.shiftsAfter = shiftsAfter;
    }

    /** Looks for escaped pipes in a cell, in the characters that the parser saw. */
    static CellOffsets of(String source, SourceSpan cell) {
        int to = cell.getInputIndex() + cell.getLength();
        int[] shifts = new int[4];
        int count = 0;
        for (int i = cell.getInputIndex(); i + 1 < to; i++) {
            if (source.charAt(i) == '\\' && source.charAt(i + 1) == '|') {
                if (count == shifts.length) {
                    shifts = Arrays.copyOf(shifts, count * 2);
                }
                shifts[count] = i - count;
                count++;
                i++;
            }
        }
        return count == 0 ? NONE : new CellOffsets(Arrays.copyOf(shifts, count));
    }

    /** The offset in the source for an offset that the parser gave. */
    int correct(int offset) {
        int found = Arrays.binarySearch(shiftsAfter, offset);
        return offset + (found >= 0 ? found : -found - 1);
    }
}

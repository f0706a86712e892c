package org.copydesk.repeats.join;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * How often each gram stands in a corpus, for an order by rarity: rare grams make the join fast, and any order makes it
 * exact. A sketch: a count is never too low up to {@value #MOST}, and too high where grams share a cell, so that a gram
 * with a count of one is in one set alone. One byte a cell. Adding is safe by many threads and gives the same counts in
 * any order; counts are to be read when all has been added.
 */
public final class GramCounts implements Serializable {
    /** Counts go no higher. */
    public static final int MOST = 127;

    private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(byte[].class);
    private static final int LEAST_BITS = 10;
    private static final int MOST_BITS = 29;
    private static final long serialVersionUID = 1;

    private final byte[] cells;
    private final int shift;

    /**
     * Counts nothing yet.
     *
     * @param expected how many grams will be added; there are two to four cells for each, at least 2<sup>10</sup> and at
     *     most 2<sup>29</sup>
     */
    public GramCounts(long expected) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, 2 * expected));
        bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
        this.cells = new byte[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    /** Counts a gram once more. */
    public void add(long gram) {
        int cell = cell(gram);
        byte known = (byte) CELLS.getOpaque(cells, cell);
        while (known < MOST && !CELLS.weakCompareAndSet(cells, cell, known, (byte) (known + 1))) {
            known = (byte) CELLS.getOpaque(cells, cell);
        }
    }

    /**
     * Adds the counts of another part of the corpus.
     *
     * @throws IllegalArgumentException if the other one was made for another number of grams
     */
    public void addAll(GramCounts other) {
        if (other.cells.length != cells.length) {
            throw new IllegalArgumentException(
                    "counts have " + other.cells.length + " cells; expected " + cells.length + " as here");
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) Math.min(MOST, cells[i] + other.cells[i]);
        }
    }

    /** How often a gram was added, or more; at most {@value #MOST}. */
    public int of(long gram) {
        return cells[cell(gram)];
    }

    /** Whether a gram was added less than twice, and so is in no two sets. */
    public boolean isUnique(long gram) {
        return of(gram) < 2;
    }

    private int cell(long gram) {
        return (int) ((gram * 0x9E3779B97F4A7C15L) >>> shift);
    }
}

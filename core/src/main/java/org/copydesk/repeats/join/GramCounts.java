package org.copydesk.repeats.join;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * How often each gram stands in a corpus, for an order by rarity: rare grams make the join fast, and any order makes it
 * exact. A sketch: a count is never too low, and too high where grams share a cell, so that a gram with a count of one is
 * in one set alone. A byte and an eighth a cell: what a byte cannot hold is counted for several cells together. Adding is
 * safe by many threads and gives the same counts in any order; counts are to be read when all has been added.
 */
public final class GramCounts implements Serializable {
    /** The highest {@link #rank}. */
    public static final int MOST_RANK = 127;

    private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(byte[].class);
    private static final VarHandle OVERFLOWS = MethodHandles.arrayElementVarHandle(int[].class);
    /** A cell counts no higher. */
    private static final int FULL = 127;

    private static final int OVERFLOW_BITS = 5;
    /** Up to this count each has a rank of its own. */
    private static final int EXACT = 32;
    /** From then on, of the binary digits of a count so many beside the first one tell its rank. */
    private static final int DIGITS = 2;

    private static final int LEAST_BITS = 10;
    private static final int MOST_BITS = 29;
    private static final long serialVersionUID = 2;

    private final byte[] cells;
    private final int[] overflows;
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
        this.overflows = new int[1 << (bits - OVERFLOW_BITS)];
        this.shift = Long.SIZE - bits;
    }

    /** Counts a gram once more. */
    public void add(long gram) {
        int cell = cell(gram);
        byte known = (byte) CELLS.getOpaque(cells, cell);
        while (known < FULL && !CELLS.weakCompareAndSet(cells, cell, known, (byte) (known + 1))) {
            known = (byte) CELLS.getOpaque(cells, cell);
        }
        if (known == FULL) {
            OVERFLOWS.getAndAdd(overflows, cell >>> OVERFLOW_BITS, 1);
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
        for (int i = 0; i < overflows.length; i++) {
            overflows[i] += other.overflows[i];
        }
        for (int i = 0; i < cells.length; i++) {
            int both = cells[i] + other.cells[i];
            cells[i] = (byte) Math.min(FULL, both);
            overflows[i >>> OVERFLOW_BITS] += both - cells[i];
        }
    }

    /** How often a gram was added, or more. */
    public int of(long gram) {
        int cell = cell(gram);
        return cells[cell] < FULL ? cells[cell] : FULL + overflows[cell >>> OVERFLOW_BITS];
    }

    /** The count of a gram as a number from 0 to {@value #MOST_RANK}: a higher count has an equal or higher rank. */
    public int rank(long gram) {
        int count = of(gram);
        if (count < EXACT) {
            return count;
        }
        int log = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count);
        int digits = (count >>> (log - DIGITS)) & ((1 << DIGITS) - 1);
        int above = log - Integer.numberOfTrailingZeros(EXACT);
        return Math.min(MOST_RANK, EXACT + (above << DIGITS) + digits);
    }

    /** Whether a gram was added less than twice, and so is in no two sets. */
    public boolean isUnique(long gram) {
        return cells[cell(gram)] < 2;
    }

    private int cell(long gram) {
        return (int) ((gram * 0x9E3779B97F4A7C15L) >>> shift);
    }
}

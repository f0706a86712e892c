package org.copydesk.repeats.join;

import java.util.Arrays;

/**
 * Which sets have an element, and where in their order it stands; the last one added comes first. Open
 * addressing. What is known of a posting lies side by side, for most of the time goes into reading postings.
 */
final class Postings {
    private static final int END = -1;
    private static final int FIELDS = 4;
    private static final int SET = 0;
    private static final int SIZE = 1;
    private static final int POSITION = 2;
    private static final int BEFORE = 3;
    /** Postings are kept in chunks: there may be more of them than an array holds. */
    private static final int CHUNK_BITS = 16;

    private static final int CHUNK_MASK = (1 << CHUNK_BITS) - 1;

    private long[] elements = new long[64];
    /** The last posting of an element, from 1; 0 where the slot is free. */
    private int[] lasts = new int[64];

    private int used;
    private int[][] chunks = new int[1][];
    private int count;

    /**
     * Adds a posting.
     *
     * @param size how many elements the set has
     * @param position how many of its elements stand before this one
     */
    void add(long element, int set, int size, int position) {
        if (2 * (used + 1) > elements.length) {
            grow();
        }
        int slot = slot(element);
        if (lasts[slot] == 0) {
            elements[slot] = element;
            used++;
        }
        int chunk = count >>> CHUNK_BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunks.length);
        }
        if ((count & CHUNK_MASK) == 0) {
            chunks[chunk] = new int[FIELDS << CHUNK_BITS];
        }
        int at = (count & CHUNK_MASK) * FIELDS;
        chunks[chunk][at + SET] = set;
        chunks[chunk][at + SIZE] = size;
        chunks[chunk][at + POSITION] = position;
        chunks[chunk][at + BEFORE] = lasts[slot] - 1;
        lasts[slot] = ++count;
    }

    /** The last posting of an element, or a negative number. */
    int last(long element) {
        return lasts[slot(element)] - 1;
    }

    static boolean isEnd(int posting) {
        return posting <= END;
    }

    /** The posting before, or a negative number. */
    int before(int posting) {
        return field(posting, BEFORE);
    }

    int set(int posting) {
        return field(posting, SET);
    }

    int size(int posting) {
        return field(posting, SIZE);
    }

    int position(int posting) {
        return field(posting, POSITION);
    }

    private int field(int posting, int field) {
        return chunks[posting >>> CHUNK_BITS][(posting & CHUNK_MASK) * FIELDS + field];
    }

    private int slot(long element) {
        int mask = elements.length - 1;
        int slot = (int) ((element * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (lasts[slot] != 0 && elements[slot] != element) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldElements = elements;
        int[] oldLasts = lasts;
        elements = new long[2 * oldElements.length];
        lasts = new int[elements.length];
        for (int i = 0; i < oldLasts.length; i++) {
            if (oldLasts[i] != 0) {
                int slot = slot(oldElements[i]);
                elements[slot] = oldElements[i];
                lasts[slot] = oldLasts[i];
            }
        }
    }
}

package org.copydesk.repeats.join;

import java.util.Arrays;

/** Which sets have an element, and where in their order; the last one added comes first. Open addressing. */
final class Postings {
    private static final int END = -1;

    private long[] elements = new long[64];
    /** The last posting of an element, from 1; 0 where the slot is free. */
    private int[] lasts = new int[64];

    private int used;
    private final IntList sets = new IntList();
    private final IntList positions = new IntList();
    private final IntList before = new IntList();

    void add(long element, int set, int position) {
        if (2 * (used + 1) > elements.length) {
            grow();
        }
        int slot = slot(element);
        if (lasts[slot] == 0) {
            elements[slot] = element;
            used++;
        }
        before.add(lasts[slot] - 1);
        sets.add(set);
        positions.add(position);
        lasts[slot] = sets.size();
    }

    /** The last posting of an element, or a negative number. */
    int last(long element) {
        return lasts[slot(element)] - 1;
    }

    /** The posting before, or a negative number. */
    int before(int posting) {
        return before.get(posting);
    }

    static boolean isEnd(int posting) {
        return posting <= END;
    }

    int set(int posting) {
        return sets.get(posting);
    }

    int position(int posting) {
        return positions.get(posting);
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
        Arrays.fill(lasts, 0);
        for (int i = 0; i < oldLasts.length; i++) {
            if (oldLasts[i] != 0) {
                int slot = slot(oldElements[i]);
                elements[slot] = oldElements[i];
                lasts[slot] = oldLasts[i];
            }
        }
    }
}

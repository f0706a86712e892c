package org.copydesk.repeats;

import java.util.Arrays;
import org.copydesk.repeats.join.GramCounts;

/**
 * Which texts have a word triple among their rarest ones. As many triples of a text are listed as may be missing where
 * it stands within another text, and {@value #LEAST_FOUND} more: so that many of them are there. Filled by one thread,
 * then read by any number.
 */
final class RareTriples {
    /** So many of the listed triples of a text are in each text that holds it. One alone is often there by chance. */
    static final int LEAST_FOUND = 4;

    private static final int RANK_SHIFT = 56;
    private static final long WITHOUT_RANK = (1L << RANK_SHIFT) - 1;

    private final GramCounts counts;
    private long[] keys = new long[64];
    /** For each slot the last posting, from 1; 0 where it is free. */
    private int[] lasts = new int[64];

    private int used;
    private int[] texts = new int[64];
    private int[] before = new int[64];
    private int postings;

    /**
     * Lists nothing yet.
     *
     * @param counts how often each triple stands in all texts
     */
    RareTriples(GramCounts counts) {
        this.counts = counts;
    }

    /**
     * Lists the rarest triples of a text, unless more of them than may be missing are in no other text.
     *
     * @param text its number; it has {@value #LEAST_FOUND} triples that may not be missing, or more
     * @param triples its triples
     * @param missing how many of them may be missing
     */
    void add(int text, GramReader triples, int missing) {
        long[] sorted = new long[triples.size()];
        int unique = 0;
        for (int i = 0; i < sorted.length; i++) {
            unique += counts.isUnique(triples.grams()[i]) ? 1 : 0;
            sorted[i] = key(triples.grams()[i]);
        }
        if (unique > missing) {
            return;
        }
        Arrays.sort(sorted);
        for (int i = unique; i < missing + LEAST_FOUND; i++) {
            add(withoutRank(sorted[i]), text);
        }
    }

    private long key(long gram) {
        return ((long) counts.rank(gram) << RANK_SHIFT) | withoutRank(gram);
    }

    private static long withoutRank(long gram) {
        return gram & WITHOUT_RANK;
    }

    private void add(long key, int text) {
        if (2 * (used + 1) > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (lasts[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        if (postings == texts.length) {
            texts = Arrays.copyOf(texts, 2 * postings);
            before = Arrays.copyOf(before, 2 * postings);
        }
        texts[postings] = text;
        before[postings] = lasts[slot];
        lasts[slot] = ++postings;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLasts = lasts;
        keys = new long[2 * oldKeys.length];
        lasts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLasts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                lasts[slot] = oldLasts[i];
            }
        }
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
        while (lasts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    boolean isEmpty() {
        return used == 0;
    }

    /** The last posting of a triple, from 1; 0 if there is none. */
    int last(long gram) {
        return lasts[slot(withoutRank(gram))];
    }

    /** The posting before; 0 if there is none. */
    int before(int posting) {
        return before[posting - 1];
    }

    /** The text of a posting. */
    int text(int posting) {
        return texts[posting - 1];
    }
}

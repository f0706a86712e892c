package org.copydesk.repeats;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** Hashes the pairs of neighbouring words of blocks, and the triples. Used by one thread. */
final class GramReader {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long OTHER_FACTOR = 0xC2B2AE3D27D4EB4FL;

    private final CorpusBlocks blocks;
    private final TextHash hash;
    private long[] grams = new long[256];
    private boolean[] found = new boolean[256];
    private int size;

    GramReader(CorpusBlocks blocks, TextHash hash) {
        this.blocks = blocks;
        this.hash = hash;
    }

    /** Reads the pairs of a block. What was read before is gone. */
    void readPairs(int block) {
        size = 0;
        blocks.readWords(block, this::add);
        join();
    }

    /** Reads the triples of a block. What was read before is gone. */
    void readTriples(int block) {
        readPairs(block);
        join();
    }

    /** Makes triples of pairs: the first and second pair become the first triple. */
    void toTriples() {
        join();
    }

    /** Makes of each gram and the one after it one that is longer by a word. */
    private void join() {
        size = Math.max(0, size - 1);
        for (int i = 0; i < size; i++) {
            long mixed = (grams[i] * FACTOR) ^ Long.rotateLeft(grams[i + 1] * OTHER_FACTOR, 31);
            grams[i] = mixed ^ (mixed >>> 32);
        }
    }

    private void add(byte[] text, int from, int to) {
        if (size == grams.length) {
            grams = Arrays.copyOf(grams, 2 * size);
        }
        grams[size++] = hash.hash(text, from, to, 0);
    }

    /** For each gram whether something is true of it, with unused values after {@link #size()}. Good until it is asked for again. */
    boolean[] find(LongPredicate condition) {
        if (found.length < size) {
            found = new boolean[grams.length];
        }
        for (int i = 0; i < size; i++) {
            found[i] = condition.test(grams[i]);
        }
        return found;
    }

    /** How many grams there are. */
    int size() {
        return size;
    }

    /** The hashes, with unused numbers after {@link #size()}. */
    long[] grams() {
        return grams;
    }
}

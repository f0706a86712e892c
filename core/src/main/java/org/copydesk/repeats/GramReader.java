package org.copydesk.repeats;

import java.util.Arrays;

/** Hashes the pairs or triples of neighbouring words of blocks. Used by one thread. */
final class GramReader {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long OTHER_FACTOR = 0xC2B2AE3D27D4EB4FL;
    private static final int TRIPLE = 3;

    private final CorpusBlocks blocks;
    private final TextHash hash;
    private final int length;
    private long[] grams = new long[256];
    private int size;

    private GramReader(CorpusBlocks blocks, TextHash hash, int length) {
        this.blocks = blocks;
        this.hash = hash;
        this.length = length;
    }

    static GramReader ofPairs(CorpusBlocks blocks, TextHash hash) {
        return new GramReader(blocks, hash, 2);
    }

    static GramReader ofTriples(CorpusBlocks blocks, TextHash hash) {
        return new GramReader(blocks, hash, TRIPLE);
    }

    /** Reads a block. What was read before is gone. */
    void read(int block) {
        size = 0;
        blocks.readWords(block, this::add);
        for (int i = 1; i < length; i++) {
            join();
        }
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

    /** How many grams there are. */
    int size() {
        return size;
    }

    /** The hashes, with unused numbers after {@link #size()}. */
    long[] grams() {
        return grams;
    }
}

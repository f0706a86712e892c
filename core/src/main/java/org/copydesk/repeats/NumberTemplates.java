package org.copydesk.repeats;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Texts that differ in their numbers alone: {@code 345 requests were merged in the last week}. Written anew each time,
 * they come out equal by chance; such a pair is no copy.
 */
final class NumberTemplates {
    /** So many different texts make a template. */
    static final int LEAST_TEXTS = 5;

    /** Tells which blocks may fit a template. */
    interface Choice {
        boolean isMade(int document, int block);
    }

    private final BitSet included;

    private NumberTemplates(BitSet included) {
        this.included = included;
    }

    static NumberTemplates of(CorpusBlocks blocks, Choice choice) {
        int[] texts = textsWithNumbers(blocks, choice);
        EqualClasses templates = EqualClasses.among(texts.length, new TextsWithoutNumbers(blocks, texts));
        BitSet included = new BitSet();
        for (int i = 0; i < texts.length; i++) {
            if (templates.members(templates.of(i)) >= LEAST_TEXTS) {
                included.set(texts[i]);
            }
        }
        return new NumberTemplates(included);
    }

    /** The classes of blocks that have a number. */
    private static int[] textsWithNumbers(CorpusBlocks blocks, Choice choice) {
        BitSet texts = new BitSet();
        for (int document = 0; document < blocks.documents(); document++) {
            for (int block = blocks.start(document); block < blocks.end(document); block++) {
                if (blocks.hasNumber(block) && choice.isMade(document, block)) {
                    texts.set(blocks.classes().of(block));
                }
            }
        }
        return texts.stream().toArray();
    }

    /** Whether a class of blocks belongs to a template. */
    boolean include(int equalClass) {
        return included.get(equalClass);
    }

    /** Texts as things that are equal when their words are. */
    private static final class TextsWithoutNumbers implements EqualClasses.Things {
        private final CorpusBlocks blocks;
        private final int[] texts;
        private final long[] hashes;

        TextsWithoutNumbers(CorpusBlocks blocks, int[] texts) {
            this.blocks = blocks;
            this.texts = texts;
            this.hashes = new long[texts.length];
            ComparedWords words = new ComparedWords();
            for (int i = 0; i < texts.length; i++) {
                words.clear();
                words.addWithoutNumbers(textOf(i));
                hashes[i] = TextHash.standard().hash(words.array(), 0, words.length(), 0);
            }
        }

        private byte[] textOf(int thing) {
            int first = blocks.classes().first(texts[thing]);
            return blocks.text(first, first + 1);
        }

        @Override
        public long hash(int thing) {
            return hashes[thing];
        }

        @Override
        public boolean areEqual(int thing, int other) {
            return Arrays.equals(withoutNumbers(thing), withoutNumbers(other));
        }

        private byte[] withoutNumbers(int thing) {
            ComparedWords words = new ComparedWords();
            words.addWithoutNumbers(textOf(thing));
            return words.toBytes();
        }
    }
}

package org.copydesk.repeats;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of some words are names as far as a corpus shows: written with a capital letter within a sentence somewhere, and
 * with a small one nowhere. So the first word of a sentence can be told for a name.
 */
final class NameWords {
    /** No word is known for a name. */
    static final NameWords NONE = new NameWords(Set.of());

    private static final int FILTER_BITS = 1 << 20;

    private final Set<String> names;

    private NameWords(Set<String> names) {
        this.names = names;
    }

    /**
     * Reads the corpus once.
     *
     * @param words in the form in which they are compared
     */
    static NameWords among(CorpusBlocks blocks, Set<String> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        Reading reading = new Reading(words);
        for (int block = 0; block < blocks.size(); block++) {
            if (blocks.isProse(block)) {
                reading.read(blocks, block);
            }
        }
        reading.capitals.removeAll(reading.smalls);
        return new NameWords(reading.capitals);
    }

    /** Whether a word is known for a name. */
    boolean contain(String word) {
        return names.contains(word);
    }

    private static final class Reading {
        private final Set<String> words;
        private final BitSet filter = new BitSet(FILTER_BITS);
        private final Set<String> capitals = new TreeSet<>();
        private final Set<String> smalls = new TreeSet<>();
        private int place;

        Reading(Set<String> words) {
            this.words = words;
            words.forEach(word -> {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                filter.set(bit(bytes, 0, bytes.length));
            });
        }

        private static int bit(byte[] text, int from, int to) {
            return (int) TextHash.standard().hash(text, from, to, 0) & (FILTER_BITS - 1);
        }

        void read(CorpusBlocks blocks, int block) {
            place = 0;
            blocks.readWords(block, (text, from, to) -> {
                if (filter.get(bit(text, from, to))) {
                    String word = new String(text, from, to - from, StandardCharsets.UTF_8);
                    if (words.contains(word)) {
                        add(word, blocks.written(block, place, word));
                    }
                }
                place++;
            });
        }

        private void add(String word, WrittenWord written) {
            if (!written.isCapitalised()) {
                smalls.add(word);
            } else if (!written.beginsSentence()) {
                capitals.add(word);
            }
        }
    }
}

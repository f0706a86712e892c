package org.copydesk.repeats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.check.Workers;

/**
 * Which of some words are names as far as a corpus shows: written with a capital letter within a sentence somewhere, and
 * with a small one nowhere. So the first word of a sentence can be told for a name.
 */
final class NameWords {
    /** No word is known for a name. */
    static final NameWords NONE = new NameWords(Set.of());

    private static final int FILTER_BITS = 1 << 20;
    private static final int CHUNK = 4096;

    private final Set<String> names;

    private NameWords(Set<String> names) {
        this.names = names;
    }

    /**
     * Reads the corpus once.
     *
     * @param words in the form in which they are compared
     */
    static NameWords among(CorpusBlocks blocks, Set<String> words, Workers workers) {
        if (words.isEmpty()) {
            return NONE;
        }
        BitSet filter = Reading.filter(words);
        int chunks = (blocks.size() + CHUNK - 1) / CHUNK;
        List<Reading> readings = new ArrayList<>(Collections.nCopies(chunks, new Reading(words, filter)));
        workers.forEach(chunks, chunk -> {
            Reading reading = new Reading(words, filter);
            int end = (int) Math.min(blocks.size(), (chunk + 1L) * CHUNK);
            for (int block = chunk * CHUNK; block < end; block++) {
                if (blocks.isProse(block)) {
                    reading.read(blocks, block);
                }
            }
            readings.set(chunk, reading);
        });
        Set<String> names = new TreeSet<>();
        readings.forEach(reading -> names.addAll(reading.capitals));
        readings.forEach(reading -> names.removeAll(reading.smalls));
        return new NameWords(names);
    }

    /** Whether a word is known for a name. */
    boolean contain(String word) {
        return names.contains(word);
    }

    private static final class Reading {
        private final Set<String> words;
        private final BitSet filter;
        private final Set<String> capitals = new TreeSet<>();
        private final Set<String> smalls = new TreeSet<>();
        private int place;

        Reading(Set<String> words, BitSet filter) {
            this.words = words;
            this.filter = filter;
        }

        static BitSet filter(Set<String> words) {
            BitSet filter = new BitSet(FILTER_BITS);
            words.forEach(word -> {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                filter.set(bit(bytes, 0, bytes.length));
            });
            return filter;
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

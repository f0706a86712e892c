package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.repeats.twins.TwinPages;

/**
 * Texts that differ in their numbers alone: {@code 345 requests were merged in the last week}. Written anew each time,
 * they come out equal by chance; such a pair is no copy. A text that was pasted several times and differs in one copy is
 * no template: most of its places are equal.
 */
final class NumberTemplates {
    /** So many places make a template, if half of them differ or more. */
    static final int LEAST_PLACES = 5;
    /** So many different texts make a template, however often each of them stands. */
    static final int LEAST_TEXTS = 5;

    /** Tells which blocks may fit a template. */
    interface Choice {
        boolean isMade(int document, int block);
    }

    private final BitSet included = new BitSet();
    private final List<List<Integer>> templates = new ArrayList<>();

    private NumberTemplates() {}

    static NumberTemplates of(CorpusBlocks blocks, Choice choice, TwinPages twins) {
        int[] chosen = blocksWithNumbers(blocks, choice);
        int[] texts = Arrays.stream(chosen)
                .map(blocks.classes()::of)
                .sorted()
                .distinct()
                .toArray();
        EqualClasses classes = EqualClasses.among(texts.length, new TextsWithoutNumbers(blocks, texts));
        List<List<Integer>> places = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            places.add(new ArrayList<>());
        }
        for (int block : chosen) {
            int text = Arrays.binarySearch(texts, blocks.classes().of(block));
            places.get(classes.of(text)).add(block);
        }
        NumberTemplates templates = new NumberTemplates();
        for (int i = 0; i < classes.size(); i++) {
            templates.add(blocks, places.get(i), ofOneTwin(blocks, places.get(i), twins));
        }
        return templates;
    }

    private static int[] blocksWithNumbers(CorpusBlocks blocks, Choice choice) {
        BitSet chosen = new BitSet();
        for (int document = 0; document < blocks.documents(); document++) {
            for (int block = blocks.start(document); block < blocks.end(document); block++) {
                if (blocks.hasNumber(block) && choice.isMade(document, block)) {
                    chosen.set(block);
                }
            }
        }
        return chosen.stream().toArray();
    }

    /** The places without those in twins of a file that stands before: a page says what it says in each version. */
    private static List<Integer> ofOneTwin(CorpusBlocks blocks, List<Integer> places, TwinPages twins) {
        Map<Integer, Integer> firsts = new HashMap<>();
        return places.stream()
                .filter(block -> {
                    int document = blocks.documentOf(block);
                    Integer first = firsts.putIfAbsent(twins.page(document), document);
                    return first == null || first == document;
                })
                .toList();
    }

    private void add(CorpusBlocks blocks, List<Integer> all, List<Integer> places) {
        long texts = places.stream()
                .mapToInt(block -> blocks.classes().of(block))
                .distinct()
                .count();
        boolean areMostDifferent = places.size() >= LEAST_PLACES && 2 * texts >= places.size();
        if (texts >= LEAST_TEXTS || areMostDifferent) {
            templates.add(places);
            all.forEach(block -> included.set(blocks.classes().of(block)));
        }
    }

    /** Whether a class of blocks belongs to a template. */
    boolean include(int equalClass) {
        return included.get(equalClass);
    }

    /** The blocks of each template, ascending, and those of one twin of each page alone; templates come in the order of their first blocks. */
    List<List<Integer>> places() {
        return List.copyOf(templates);
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

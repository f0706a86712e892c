package org.copydesk.repeats.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts as multisets of word pairs, for tests. */
final class Grams {
    private static final String[] WORDS =
            ("the boat of a harbour lies at night when an old pilot and his crew have gone to the quay"
                            + " with lamps in both hands but nobody can see that light from any window on this side")
                    .split(" ");

    private Grams() {}

    /** The word pairs of a text. */
    static long[] of(String text) {
        String[] words = text.split(" ");
        long[] grams = new long[Math.max(1, words.length - 1)];
        for (int i = 0; i < grams.length; i++) {
            String gram = words[i] + " " + (i + 1 < words.length ? words[i + 1] : "");
            long hash = 1125899906842597L;
            for (int c = 0; c < gram.length(); c++) {
                hash = 31 * hash + gram.charAt(c);
            }
            grams[i] = hash * 0xC2B2AE3D27D4EB4FL;
        }
        return grams;
    }

    static List<Signature> signatures(List<long[]> sets) {
        GramCounts counts =
                new GramCounts(sets.stream().mapToLong(set -> set.length).sum());
        for (long[] set : sets) {
            for (long gram : set) {
                counts.add(gram);
            }
        }
        return sets.stream().map(set -> Signature.of(set, set.length, counts)).toList();
    }

    /** Texts of few words, and copies of them with some words changed, moved, dropped or put in. */
    static List<long[]> variedTexts(long seed, int count) {
        Random random = new Random(seed);
        List<List<String>> texts = new ArrayList<>();
        while (texts.size() < count) {
            boolean isCopy = !texts.isEmpty() && random.nextInt(4) > 0;
            List<String> text = isCopy
                    ? edited(texts.get(random.nextInt(texts.size())), random)
                    : words(3 + random.nextInt(40), random);
            texts.add(text);
        }
        return texts.stream().map(text -> of(String.join(" ", text))).toList();
    }

    private static List<String> words(int count, Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(random.nextInt(5) == 0 ? "w" + random.nextInt(1000) : WORDS[random.nextInt(WORDS.length)]);
        }
        return words;
    }

    private static List<String> edited(List<String> text, Random random) {
        List<String> edited = new ArrayList<>(text);
        for (int edits = random.nextInt(4); edits > 0 && edited.size() > 3; edits--) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(4)) {
                case 0 -> edited.set(at, "w" + random.nextInt(1000));
                case 1 -> edited.remove(at);
                case 2 -> edited.addAll(at, words(1 + random.nextInt(3), random));
                default -> edited.add(random.nextInt(edited.size()), edited.remove(at));
            }
        }
        return edited;
    }

    /** The common elements of two multisets, counted in the plainest way. */
    static int overlap(long[] one, long[] other) {
        Map<Long, Integer> left = new HashMap<>();
        for (long gram : one) {
            left.merge(gram, 1, Integer::sum);
        }
        int overlap = 0;
        for (long gram : other) {
            if (left.getOrDefault(gram, 0) > 0) {
                left.merge(gram, -1, Integer::sum);
                overlap++;
            }
        }
        return overlap;
    }

    /** All pairs at or above a threshold in hundredths, each compared with each. */
    static List<Pair> allPairs(List<long[]> sets, int percent) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                int overlap = overlap(sets.get(i), sets.get(j));
                long union = (long) sets.get(i).length + sets.get(j).length - overlap;
                if (100L * overlap >= percent * union) {
                    pairs.add(new Pair(i, j, overlap));
                }
            }
        }
        return pairs;
    }
}

package org.copydesk.repeats;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether a text stands within a longer one: of its word triples nine in ten or more are in a window of the longer one,
 * which has 1.3 times its words.
 */
final class Containment {
    /** A shorter text is not looked for. */
    static final int LEAST_WORDS = 15;

    private static final int TRIPLE = 3;

    private Containment() {}

    /** Whether a text is so much longer than another one that the other may stand within it: by a quarter or more. */
    static boolean admitsSizes(int words, int longerWords) {
        return words >= LEAST_WORDS && 4L * longerWords >= 5L * words;
    }

    /** How many of a text's word triples may be missing. Each missing word pair costs one triple or more. */
    static int mostMissing(int words) {
        int triples = words - TRIPLE + 1;
        return triples - leastFound(triples);
    }

    private static int leastFound(int triples) {
        return (9 * triples + 9) / 10;
    }

    /** How many words a window has. */
    static int window(int words) {
        return (int) (13L * words / 10);
    }

    /** Whether so many of the triples of a text are enough. */
    static boolean isEnough(int found, int words) {
        return found >= leastFound(words - TRIPLE + 1);
    }

    /** The share of a text's triples, in ten-thousandths, rounded down. */
    static int share(int found, int words) {
        return (int) ((long) Nearness.WHOLE * found / (words - TRIPLE + 1));
    }

    /**
     * The most triples of a text that stand in one window of a stretch. Linear time.
     *
     * @param text the text
     * @param longer the other text
     * @param from the first word of the stretch in it
     * @param to the word after its last one
     */
    static int mostFound(ComparedText text, ComparedText longer, int from, int to) {
        WordIds ids = WordIds.of(text, longer.part(from, to));
        Map<Long, Integer> pairs = new HashMap<>();
        Map<Long, Integer> triples = new HashMap<>();
        int[] own = triples(ids.one(), pairs, triples);
        int[] others = triples(ids.other(), pairs, triples);
        int[] left = new int[triples.size()];
        for (int triple : own) {
            left[triple]++;
        }
        int width = Math.max(1, window(text.size()) - TRIPLE + 1);
        int found = 0;
        int most = 0;
        for (int i = 0; i < others.length; i++) {
            found += left[others[i]]-- > 0 ? 1 : 0;
            if (i >= width) {
                found -= ++left[others[i - width]] > 0 ? 1 : 0;
            }
            most = Math.max(most, found);
        }
        return most;
    }

    private static int[] triples(int[] words, Map<Long, Integer> pairs, Map<Long, Integer> triples) {
        int[] numbers = new int[Math.max(0, words.length - TRIPLE + 1)];
        for (int i = 0; i < numbers.length; i++) {
            int pair = number(((long) words[i] << Integer.SIZE) | words[i + 1], pairs);
            numbers[i] = number(((long) pair << Integer.SIZE) | words[i + 2], triples);
        }
        return numbers;
    }

    private static int number(long key, Map<Long, Integer> numbers) {
        return numbers.computeIfAbsent(key, unused -> numbers.size());
    }
}

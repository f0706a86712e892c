package org.copydesk.repeats;

import org.copydesk.repeats.join.Threshold;
import org.copydesk.text.diff.WordDiff;

/** What makes two paragraphs nearly the same. */
final class Nearness {
    /** Nothing below it is looked at. Of the pairs of neighbouring words of either text the share that is in both. */
    static final Threshold CANDIDATE = Threshold.ofPercent(70);

    /** Ten thousand ten-thousandths. */
    static final int WHOLE = 10_000;

    private static final Threshold ENOUGH = Threshold.ofPercent(80);
    /** From so many words on, less is enough if the words stand in the same order. */
    private static final int LONG_WORDS = 25;
    /** The hundredths of the longer text's words that must then be in the other one in the same order. */
    private static final int IN_ORDER_PERCENT = 85;
    /** Up to this product of lengths the common words are counted in full. */
    private static final long MOST_CELLS = 100_000_000;

    private Nearness() {}

    /** Whether two texts of two words or more are nearly the same. */
    static boolean holds(WordIds words) {
        int pairs = words.one().length - 1;
        int otherPairs = words.other().length - 1;
        int common = CommonWords.pairs(words);
        return ENOUGH.isReached(common, pairs, otherPairs)
                || (CANDIDATE.isReached(common, pairs, otherPairs) && areInOrder(words));
    }

    private static boolean areInOrder(WordIds words) {
        int shorter = Math.min(words.one().length, words.other().length);
        int longer = Math.max(words.one().length, words.other().length);
        if (shorter < LONG_WORDS || 100L * shorter < (long) IN_ORDER_PERCENT * longer) {
            return false;
        }
        boolean isSmall = (long) shorter * longer <= MOST_CELLS;
        int common = isSmall ? CommonWords.inOrder(words) : WordDiff.common(words.one(), words.other(), words.count());
        return 100L * common >= (long) IN_ORDER_PERCENT * longer;
    }

    /** The share of word pairs that is in both, in ten-thousandths, rounded down. */
    static int similarity(WordIds words) {
        long common = CommonWords.pairs(words);
        long all = words.one().length - 1 + words.other().length - 1 - common;
        return (int) (WHOLE * common / Math.max(1, all));
    }
}

package org.copydesk.repeats;

import java.util.Arrays;

/** How much two texts have in common: word pairs in any order, or words in the same order. */
final class CommonWords {
    private CommonWords() {}

    /** How many pairs of neighbouring words are in both texts; a pair counts as often as both have it. */
    static int pairs(WordIds words) {
        long[] one = pairs(words.one());
        long[] other = pairs(words.other());
        Arrays.sort(one);
        Arrays.sort(other);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static long[] pairs(int[] words) {
        long[] pairs = new long[Math.max(0, words.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = ((long) words[i] << Integer.SIZE) | words[i + 1];
        }
        return pairs;
    }

    /**
     * The length of the longest common subsequence of words. Bit-parallel: 64 rows of the table at a time, so the time is
     * the product of the lengths by 64. Method: H. Hyyr&ouml;, "Bit-parallel LCS-length computation revisited", AWOCA
     * 2004.
     */
    static int inOrder(WordIds words) {
        int[] one = words.one();
        int[] other = words.other();
        int longs = (one.length + Long.SIZE - 1) / Long.SIZE;
        int[] rowOf = new int[words.count()];
        Arrays.fill(rowOf, -1);
        long[][] matches = matches(one, longs, rowOf);
        long[] open = new long[longs];
        Arrays.fill(open, -1L);
        for (int word : other) {
            if (rowOf[word] >= 0) {
                step(open, matches[rowOf[word]]);
            }
        }
        int length = 0;
        for (int i = 0; i < one.length; i++) {
            length += (open[i / Long.SIZE] >>> i & 1) == 0 ? 1 : 0;
        }
        return length;
    }

    private static long[][] matches(int[] words, int longs, int[] rowOf) {
        int rows = 0;
        for (int word : words) {
            if (rowOf[word] < 0) {
                rowOf[word] = rows++;
            }
        }
        long[][] matches = new long[rows][longs];
        for (int i = 0; i < words.length; i++) {
            matches[rowOf[words[i]]][i / Long.SIZE] |= 1L << i;
        }
        return matches;
    }

    /** V = (V + (V &amp; M)) | (V &amp; ~M), with the carry from each long to the next. */
    private static void step(long[] open, long[] match) {
        long carry = 0;
        for (int i = 0; i < open.length; i++) {
            long v = open[i];
            long added = v & match[i];
            long sum = v + added;
            long withCarry = sum + carry;
            carry = Long.compareUnsigned(sum, v) < 0 || Long.compareUnsigned(withCarry, sum) < 0 ? 1 : 0;
            open[i] = withCarry | (v & ~match[i]);
        }
    }
}

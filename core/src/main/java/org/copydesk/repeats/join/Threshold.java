package org.copydesk.repeats.join;

/**
 * The least Jaccard similarity of two sets, that is their common elements as a share of all elements of both. A
 * fraction, and compared in whole numbers: sets that are exactly 0.8 similar reach 4/5. Sizes are numbers of elements,
 * from 1.
 *
 * @param numerator from 1 to the denominator
 * @param denominator at most {@value #MOST}
 */
public record Threshold(int numerator, int denominator) {
    /** The greatest denominator: products with sizes still fit into a {@code long}. */
    public static final int MOST = 1_000_000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the fraction is not above 0 and at most 1, or the denominator is too great
     */
    public Threshold {
        if (numerator < 1 || numerator > denominator || denominator > MOST) {
            throw new IllegalArgumentException("threshold is " + numerator + "/" + denominator
                    + "; expected above 0 and at most 1, with a denominator of at most " + MOST);
        }
    }

    /** A threshold in hundredths, from 1 to 100. */
    public static Threshold ofPercent(int percent) {
        return new Threshold(percent, 100);
    }

    /**
     * Whether sets are similar enough.
     *
     * @param overlap how many elements are in both
     */
    public boolean isReached(int overlap, int size, int otherSize) {
        return (long) overlap * (numerator + denominator) >= (long) numerator * ((long) size + otherSize);
    }

    /** The least number of common elements of similar sets: t/(1+t) of both sizes together, rounded up. */
    public int leastOverlap(int size, int otherSize) {
        return (int) ceiling(numerator * ((long) size + otherSize), numerator + denominator);
    }

    /** The size of the smallest set that can be similar to one of the given size: t times the size, rounded up. */
    public int leastSize(int size) {
        return (int) ceiling((long) numerator * size, denominator);
    }

    /** Whether sets of these sizes can be similar. */
    public boolean admitsSizes(int size, int otherSize) {
        long smaller = Math.min(size, otherSize);
        long larger = Math.max(size, otherSize);
        return smaller * denominator >= larger * numerator;
    }

    /**
     * How many of the rarest elements of a set must be looked up to meet every similar set: |x| - ceil(t|x|) + 1. With
     * fewer missing, the overlap could still be reached by the others alone.
     */
    public int probePrefix(int size) {
        return size - leastSize(size) + 1;
    }

    /**
     * How many of the rarest elements of a set must be listed to be met by every similar set that is not smaller:
     * |x| - ceil(2t/(1+t)|x|) + 1. Where smaller ones come too, {@link #probePrefix} is needed on both sides.
     */
    public int indexPrefix(int size) {
        return size - leastOverlap(size, size) + 1;
    }

    private static long ceiling(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}

package org.copydesk.repeats.join;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Two similar sets, by their numbers.
 *
 * @param first the lower number
 * @param second the higher number
 * @param overlap how many elements are in both
 */
public record Pair(int first, int second, int overlap) implements Comparable<Pair>, Serializable {
    private static final Comparator<Pair> ORDER =
            Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

    /** Puts the lower number first, whichever way they come. */
    public Pair {
        int higher = Math.max(first, second);
        first = Math.min(first, second);
        second = higher;
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}

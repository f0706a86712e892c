package org.copydesk.repeats.join;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A multiset of grams as the join compares it: its size, and those elements that may be in other sets too, from rare to
 * frequent. An element is a gram and how many times it has come before in the set, so that a multiset is a set of
 * elements. Grams that no other set has stand before all others in the order and are only counted. Immutable and safe
 * for use by many threads.
 *
 * <p>Grams are hashes. Where two grams have the same one, {@link #overlap} is too high, never too low: who must know
 * compares the texts of the pairs that are found.
 */
public final class Signature implements Serializable {
    /** The top byte of an element is the rank of its gram, so that numbers are ordered by rarity. */
    private static final int RANK_SHIFT = 56;

    /** A gram of this rank, that is one which stands so often, is in a great many sets. */
    private static final int FREQUENT = 32;

    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
    private static final long serialVersionUID = 1;

    private final int size;
    private final long[] shared;
    private final int rare;

    private Signature(int size, long[] shared) {
        this.size = size;
        this.shared = shared;
        this.rare = rare(shared);
    }

    /**
     * The signature of a multiset. Time: that of sorting.
     *
     * @param grams hashes of the grams, in any order; may repeat
     * @param length how many there are, from 1; what stands behind them in the array is not read
     * @param counts those of all grams of all sets of the join
     */
    public static Signature of(long[] grams, int length, GramCounts counts) {
        if (length < 1) {
            throw new IllegalArgumentException("a set of " + length + " grams; expected at least one");
        }
        long[] shared = new long[length];
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (!counts.isUnique(grams[i])) {
                shared[kept++] = grams[i];
            }
        }
        shared = Arrays.copyOf(shared, kept);
        Arrays.sort(shared);
        toElements(shared, counts);
        Arrays.sort(shared);
        return new Signature(length, shared);
    }

    private static void toElements(long[] sorted, GramCounts counts) {
        long before = 0;
        int repeats = 0;
        for (int i = 0; i < sorted.length; i++) {
            long gram = sorted[i];
            repeats = i > 0 && gram == before ? repeats + 1 : 0;
            before = gram;
            sorted[i] = element(gram, repeats, counts.rank(gram));
        }
    }

    private static long element(long gram, int repeats, int rank) {
        long mixed = (gram ^ (gram >>> 32) ^ repeats * SECOND) * SECOND;
        return ((long) rank << RANK_SHIFT) | ((mixed ^ (mixed >>> 29)) >>> (Long.SIZE - RANK_SHIFT));
    }

    /** How many elements there are, those that no other set has among them. */
    public int size() {
        return size;
    }

    /** How many elements are in no other set. */
    public int unique() {
        return size - shared.length;
    }

    /** How many elements may be in other sets. */
    public int shared() {
        return shared.length;
    }

    /**
     * One of the elements that may be in other sets, the rarest first.
     *
     * @param index from 0; the element's place among all elements is {@code unique() + index}
     */
    public long element(int index) {
        return shared[index];
    }

    /** How many of the rarest elements, so many as a prefix has, may be in other sets. */
    public int sharedIn(int prefix) {
        return Math.max(0, Math.min(shared.length, prefix - unique()));
    }

    /** How many elements are in both sets. Linear time. */
    public int overlap(Signature other) {
        return overlap(0, other, 0, 0, 0);
    }

    /**
     * Goes on counting common elements, and stops as soon as too few can be found.
     *
     * @param from the first shared element of this one that counts
     * @param otherFrom that of the other one
     * @param found how many were found before these
     * @param least how many are needed
     * @return how many were found in all, or -1 if they are less than needed
     */
    int overlap(int from, Signature other, int otherFrom, int found, int least) {
        int i = from;
        int j = otherFrom;
        int overlap = found;
        while (i < shared.length && j < other.shared.length) {
            if (overlap + Math.min(shared.length - i, other.shared.length - j) < least) {
                return -1;
            }
            long difference = shared[i] - other.shared[j];
            if (difference == 0) {
                overlap++;
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return overlap < least ? -1 : overlap;
    }

    /** How many of the shared elements are rare; the others, which come after them, are in a great many sets. */
    int rare() {
        return rare;
    }

    private static int rare(long[] shared) {
        int low = 0;
        int high = shared.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shared[middle] >>> RANK_SHIFT < FREQUENT) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether two sets have the same size and the same frequent elements. */
    boolean isLike(Signature other) {
        return size == other.size
                && Arrays.equals(shared, rare(), shared.length, other.shared, other.rare(), other.shared.length);
    }

    /** Equal for sets that are alike; see {@link #isLike}. */
    int likeness() {
        int hash = size;
        for (int i = rare(); i < shared.length; i++) {
            hash = 31 * hash + Long.hashCode(shared[i]);
        }
        return hash;
    }
}

package org.copydesk.repeats.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups of similar sets, each around a representative to which all its members are similar, so that a chain in which
 * each set is similar to the next one alone does not become one group. A set is in the group of the first
 * representative that it is similar to, and represents a group of its own if there is none before it. That is what is
 * left when the connected sets are found first, each is compared with the first one of them, and those that fail form
 * groups in the same way.
 *
 * <p>A set that represents only itself may still be similar to a set of another group: its partner. So each set that is
 * similar to any other one is in a group with one or has a partner. Immutable and safe for use by many threads.
 */
public final class Clusters {
    private static final int NONE = -1;

    private final int[] representatives;
    private final int[] partners;

    Clusters(int[] representatives, int[] partners) {
        this.representatives = representatives;
        this.partners = partners;
    }

    /**
     * The groups that pairs form. Linear time.
     *
     * @param sets how many sets there are, numbered from 0
     * @param pairs all pairs of similar sets, in any order
     */
    public static Clusters of(int sets, List<Pair> pairs) {
        List<IntList> before = new ArrayList<>();
        int[] firstSimilar = new int[sets];
        Arrays.fill(firstSimilar, NONE);
        for (int i = 0; i < sets; i++) {
            before.add(new IntList());
        }
        for (Pair pair : pairs) {
            before.get(pair.second()).add(pair.first());
            firstSimilar[pair.first()] = lower(firstSimilar[pair.first()], pair.second());
            firstSimilar[pair.second()] = lower(firstSimilar[pair.second()], pair.first());
        }
        int[] representatives = new int[sets];
        for (int set = 0; set < sets; set++) {
            representatives[set] = representative(set, before.get(set), representatives);
        }
        return new Clusters(representatives, partners(representatives, firstSimilar));
    }

    private static int lower(int known, int found) {
        return known == NONE ? found : Math.min(known, found);
    }

    private static int representative(int set, IntList before, int[] representatives) {
        int first = set;
        for (int i = 0; i < before.size(); i++) {
            int other = before.get(i);
            if (representatives[other] == other) {
                first = Math.min(first, other);
            }
        }
        return first;
    }

    private static int[] partners(int[] representatives, int[] firstSimilar) {
        int[] partners = firstSimilar.clone();
        boolean[] areAlone = alone(representatives);
        for (int set = 0; set < partners.length; set++) {
            partners[set] = areAlone[set] ? partners[set] : NONE;
        }
        return partners;
    }

    /** Which sets represent only themselves. */
    static boolean[] alone(int[] representatives) {
        boolean[] areAlone = new boolean[representatives.length];
        Arrays.fill(areAlone, true);
        for (int set = 0; set < representatives.length; set++) {
            if (representatives[set] != set) {
                areAlone[set] = false;
                areAlone[representatives[set]] = false;
            }
        }
        return areAlone;
    }

    /** How many sets there are. */
    public int size() {
        return representatives.length;
    }

    /** The first set of the group that a set is in; the set itself if it is the first, or alone. */
    public int representative(int set) {
        return representatives[set];
    }

    /** The first set that a set is similar to, if it represents only itself and there is one; else -1. */
    public int partner(int set) {
        return partners[set];
    }
}

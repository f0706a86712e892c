package org.copydesk.repeats.join;

import java.util.Arrays;
import java.util.List;

/**
 * The groups of {@link Clusters} without a list of all pairs: a set is compared with representatives alone. A hundred
 * thousand sets that are all similar have five thousand million pairs, and one representative. Used by one thread; the
 * result depends on the sets and their order alone.
 */
public final class ClusterJoin {
    /** Has the last word on sets that reach the threshold. Symmetric. */
    @FunctionalInterface
    public interface Condition {
        /**
         * Whether two sets are similar.
         *
         * @param overlap how many elements they have in common, by their hashes
         */
        boolean areSimilar(int set, int other, int overlap);
    }

    private final List<Signature> sets;
    private final Threshold threshold;
    private final Condition condition;
    private final int[] representatives;

    private ClusterJoin(List<Signature> sets, Threshold threshold, Condition condition) {
        this.sets = sets;
        this.threshold = threshold;
        this.condition = condition;
        this.representatives = new int[sets.size()];
    }

    /**
     * The same as {@code Clusters.of(sets.size(), pairs)} with those of {@code SimilarityJoin.pairs(sets, threshold)} that
     * meet the condition.
     *
     * @param sets numbered from 0; the order says which ones represent the others
     */
    public static Clusters clusters(List<Signature> sets, Threshold threshold, Condition condition) {
        ClusterJoin join = new ClusterJoin(sets, threshold, condition);
        join.findRepresentatives();
        return new Clusters(join.representatives, join.partners());
    }

    private void findRepresentatives() {
        PrefixIndex index = new PrefixIndex(threshold);
        for (int set = 0; set < sets.size(); set++) {
            representatives[set] = set;
            findSimilar(set, index);
            if (representatives[set] == set) {
                add(set, index);
            }
        }
    }

    private void findSimilar(int set, PrefixIndex index) {
        Signature signature = sets.get(set);
        index.visitSimilar(signature, threshold.probePrefix(signature.size()), (other, overlap) -> {
            boolean areSimilar = condition.areSimilar(set, other, overlap);
            if (areSimilar) {
                representatives[set] = other;
            }
            return !areSimilar;
        });
    }

    /** Sets come in any order of size, so the longer prefix is needed here too. */
    private void add(int set, PrefixIndex index) {
        Signature signature = sets.get(set);
        index.add(set, signature, threshold.probePrefix(signature.size()));
    }

    /** For each set that is alone the first member of a group that it is similar to. Two that are alone are not. */
    private int[] partners() {
        int[] partners = new int[sets.size()];
        Arrays.fill(partners, -1);
        boolean[] areAlone = Clusters.alone(representatives);
        PrefixIndex index = new PrefixIndex(threshold);
        for (int set = 0; set < sets.size(); set++) {
            if (areAlone[set]) {
                add(set, index);
            }
        }
        for (int set = 0; set < sets.size(); set++) {
            if (representatives[set] != set) {
                findAlone(set, index, partners);
            }
        }
        return partners;
    }

    private void findAlone(int member, PrefixIndex index, int[] partners) {
        Signature signature = sets.get(member);
        index.visitSimilar(signature, threshold.probePrefix(signature.size()), (alone, overlap) -> {
            if (partners[alone] < 0 && condition.areSimilar(member, alone, overlap)) {
                partners[alone] = member;
            }
            return true;
        });
    }
}

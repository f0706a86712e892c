package org.copydesk.repeats.join;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.copydesk.check.Workers;

/**
 * The groups of {@link Clusters} without a list of all pairs: a set is compared with representatives alone. A hundred
 * thousand sets that are all similar have five thousand million pairs, and one representative. The result depends on the
 * sets and their order alone.
 *
 * <p>Sets are looked up in batches: many threads look for those that are similar to a representative before the batch,
 * and one compares what is left of the batch within itself.
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

    /** The first batches are small, for the sets of a batch are compared by one thread. */
    private static final int LEAST_BATCH = 4096;

    private static final int MOST_BATCH = 1 << 16;

    private final List<Signature> sets;
    private final Threshold threshold;
    private final Condition condition;
    private final Workers workers;
    private final int[] representatives;

    private ClusterJoin(List<Signature> sets, Threshold threshold, Condition condition, Workers workers) {
        this.sets = sets;
        this.threshold = threshold;
        this.condition = condition;
        this.workers = workers;
        this.representatives = new int[sets.size()];
    }

    /**
     * The same as {@code Clusters.of(sets.size(), pairs)} with those of {@code SimilarityJoin.pairs(sets, threshold)} that
     * meet the condition.
     *
     * @param sets numbered from 0; the order says which ones represent the others
     * @param condition may be asked by many threads
     */
    public static Clusters clusters(List<Signature> sets, Threshold threshold, Condition condition, Workers workers) {
        ClusterJoin join = new ClusterJoin(sets, threshold, condition, workers);
        join.findRepresentatives();
        return new Clusters(join.representatives, join.partners());
    }

    private void findRepresentatives() {
        PrefixIndex index = new PrefixIndex(threshold);
        List<Probe> probes = probes(index);
        int from = 0;
        while (from < sets.size()) {
            int to = Math.min(sets.size(), from + Math.max(LEAST_BATCH, Math.min(MOST_BATCH, from)));
            int start = from;
            workers.forEach(probes.size(), number -> {
                for (int set = start + number; set < to; set += probes.size()) {
                    representatives[set] = first(set, probes.get(number));
                }
            });
            findWithin(from, to);
            for (int set = from; set < to; set++) {
                if (representatives[set] == set) {
                    add(set, index);
                }
            }
            from = to;
        }
    }

    /** For each thread one. */
    private List<Probe> probes(PrefixIndex index) {
        return IntStream.range(0, workers.threads())
                .mapToObj(unused -> new Probe(index))
                .toList();
    }

    /** Finds those of a batch that a set of the batch represents. */
    private void findWithin(int from, int to) {
        PrefixIndex index = new PrefixIndex(threshold);
        Probe probe = new Probe(index);
        for (int set = from; set < to; set++) {
            if (representatives[set] == set) {
                representatives[set] = first(set, probe);
                if (representatives[set] == set) {
                    add(set, index);
                }
            }
        }
    }

    /** The first set of an index that a set is similar to; the set itself if there is none. */
    private int first(int set, Probe probe) {
        int[] first = {set};
        visitSimilar(set, probe, other -> first[0] = other);
        return first[0];
    }

    private void visitSimilar(int set, Probe probe, IntConsumer found) {
        Signature signature = sets.get(set);
        probe.visitSimilar(signature, threshold.probePrefix(signature.size()), (other, overlap) -> {
            boolean areSimilar = condition.areSimilar(set, other, overlap);
            if (areSimilar) {
                found.accept(other);
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
            if (representatives[set] != set) {
                add(set, index);
            }
        }
        List<Probe> probes = probes(index);
        workers.forEach(probes.size(), number -> {
            for (int set = number; set < sets.size(); set += probes.size()) {
                if (areAlone[set]) {
                    int alone = set;
                    visitSimilar(set, probes.get(number), member -> partners[alone] = member);
                }
            }
        });
        return partners;
    }
}

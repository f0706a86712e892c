package org.copydesk.repeats.join;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All pairs of similar sets. Exact. Fast as long as most sets have rare elements: the time is linear in the prefixes and
 * in how often their elements come together, which includes the number of pairs. Where a great many sets may all be
 * similar to each other, {@link ClusterJoin} forms groups without listing the pairs.
 */
public final class SimilarityJoin {
    private SimilarityJoin() {}

    /**
     * The pairs of sets that reach a threshold.
     *
     * @param sets numbered from 0
     * @return in ascending order, whatever the order of work
     */
    public static List<Pair> pairs(List<Signature> sets, Threshold threshold) {
        List<Pair> pairs = new ArrayList<>();
        PrefixIndex index = new PrefixIndex(threshold);
        Probe probe = new Probe(index);
        IntStream.range(0, sets.size())
                .boxed()
                .sorted(Comparator.comparingInt(set -> sets.get(set).size()))
                .forEach(set -> {
                    Signature signature = sets.get(set);
                    probe.visitSimilar(signature, threshold.probePrefix(signature.size()), (other, overlap) -> {
                        pairs.add(new Pair(other, set, overlap));
                        return true;
                    });
                    // only sets that are not smaller come after it, so the shorter prefix is enough
                    index.add(set, signature, threshold.indexPrefix(signature.size()));
                });
        Collections.sort(pairs);
        return pairs;
    }
}

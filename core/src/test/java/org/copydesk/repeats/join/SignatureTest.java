package org.copydesk.repeats.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.check.Workers;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final Threshold FOUR_FIFTHS = Threshold.ofPercent(80);

    @Test
    void exactlyTheThresholdIsReached() {
        // 16 common ones, 20 in both: 0.8
        assertThat(FOUR_FIFTHS.isReached(16, 18, 18)).isTrue();
        assertThat(FOUR_FIFTHS.isReached(15, 18, 18)).isFalse();
        assertThat(FOUR_FIFTHS.leastOverlap(18, 18)).isEqualTo(16);
        assertThat(FOUR_FIFTHS.leastOverlap(18, 19)).isEqualTo(17);
    }

    @Test
    void prefixesAreWorkedOutByHand() {
        assertThat(FOUR_FIFTHS.leastSize(18)).isEqualTo(15);
        assertThat(FOUR_FIFTHS.probePrefix(18)).isEqualTo(4);
        assertThat(FOUR_FIFTHS.indexPrefix(18)).isEqualTo(3);
        assertThat(Threshold.ofPercent(100).probePrefix(18)).isEqualTo(1);
        assertThat(FOUR_FIFTHS.admitsSizes(15, 18)).isTrue();
        assertThat(FOUR_FIFTHS.admitsSizes(18, 14)).isFalse();
    }

    @Test
    void thresholdsOutsideOfZeroToOneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(5, 4))
                .withMessage("threshold is 5/4; expected above 0 and at most 1, with a denominator of at most 1000000");
        assertThatIllegalArgumentException().isThrownBy(() -> new Threshold(0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Threshold(1, 2_000_000));
    }

    @Test
    void aSetOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.of(new long[3], 0, new GramCounts(1)));
    }

    @Test
    void aRepeatedGramCountsAsOftenAsBothHaveIt() {
        List<Signature> sets = Grams.signatures(List.of(new long[] {7, 7, 7, 8}, new long[] {7, 8, 7, 9}));

        assertThat(sets.get(0).overlap(sets.get(1))).isEqualTo(3);
        assertThat(sets.get(1).overlap(sets.get(0))).isEqualTo(3);
    }

    @Test
    void rareElementsComeFirstAndThoseOfOneSetAreOnlyCounted() {
        Signature first = Grams.signatures(List.of(new long[] {1, 2, 3}, new long[] {2, 3, 4}, new long[] {3, 5, 6}))
                .get(0);

        assertThat(first.size()).isEqualTo(3);
        assertThat(first.unique()).isEqualTo(1);
        assertThat(first.shared()).isEqualTo(2);
        assertThat(first.sharedIn(1)).isZero();
        assertThat(first.sharedIn(2)).isEqualTo(1);
        assertThat(first.element(0)).isLessThan(first.element(1));
    }

    @Test
    void countsOfPartsAddUpToThoseOfTheWhole() {
        GramCounts whole = new GramCounts(100);
        GramCounts part = new GramCounts(100);
        GramCounts rest = new GramCounts(100);
        for (int gram = 0; gram < 300; gram++) {
            whole.add(gram % 50);
            (gram % 2 == 0 ? part : rest).add(gram % 50);
        }
        part.addAll(rest);

        assertThat(IntStream.range(0, 50)).allMatch(gram -> whole.of(gram) == part.of(gram) && whole.of(gram) >= 6);
        assertThatIllegalArgumentException().isThrownBy(() -> part.addAll(new GramCounts(100_000)));
    }

    @Test
    void countsGoOnWhereACellIsFull() {
        GramCounts counts = new GramCounts(1);
        IntStream.range(0, 1000).forEach(i -> counts.add(5));
        counts.add(6);

        assertThat(counts.of(5)).isEqualTo(1000);
        assertThat(counts.of(6)).isEqualTo(1);

        GramCounts more = new GramCounts(1);
        IntStream.range(0, 100).forEach(i -> more.add(5));
        more.addAll(counts);
        assertThat(more.of(5)).isEqualTo(1100);
    }

    @Test
    void ranksAreCountsAndThenClassesOfCounts() {
        int before = 0;
        for (int count = 0; count < 5000; count++) {
            GramCounts counts = new GramCounts(1);
            for (int i = 0; i < count; i++) {
                counts.add(5);
            }
            int rank = counts.rank(5);
            assertThat(rank).isBetween(before, GramCounts.MOST_RANK);
            assertThat(count > 32 || rank == count).isTrue();
            before = rank;
        }
        assertThat(before).isGreaterThan(55);
    }

    @Test
    void countsAreTheSameWhenManyThreadsAdd() {
        GramCounts one = new GramCounts(10_000);
        GramCounts many = new GramCounts(10_000);
        IntStream.range(0, 3_000_000).forEach(i -> one.add(i % 9_000));
        IntStream.range(0, 3_000_000).parallel().forEach(i -> many.add(i % 9_000));

        assertThat(IntStream.range(0, 9_000)).allMatch(gram -> one.of(gram) == many.of(gram));
    }

    @Test
    void manySetsThatDifferInOneElementTakeNoTimeWhetherSimilarOrNot() {
        int many = 100_000;
        for (int size : new int[] {3, 20}) {
            List<long[]> sets = IntStream.range(0, many)
                    .mapToObj(set -> IntStream.range(0, size)
                            .mapToLong(i -> i == 0 ? 1_000 + set : i)
                            .toArray())
                    .toList();
            Clusters clusters = ClusterJoin.clusters(
                    Grams.signatures(sets), FOUR_FIFTHS, (one, other, overlap) -> true, Workers.alone());

            assertThat(clusters.representative(many - 1)).isEqualTo(size == 20 ? 0 : many - 1);
        }
    }
}

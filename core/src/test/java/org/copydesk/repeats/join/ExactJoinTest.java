package org.copydesk.repeats.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.copydesk.check.Workers;

/** Compares the join with comparing each text with each. */
class ExactJoinTest {
    @Property(tries = 400)
    void noPairIsMissedAndNoneIsTooMuch(@ForAll long seed, @ForAll @IntRange(min = 60, max = 95) int percent) {
        List<long[]> texts = Grams.variedTexts(seed, 60);

        assertThat(SimilarityJoin.pairs(Grams.signatures(texts), Threshold.ofPercent(percent)))
                .isEqualTo(Grams.allPairs(texts, percent));
    }

    @Property(tries = 200)
    void setsOfVeryFewGramsOftenRepeatedAreNoException(
            @ForAll long seed, @ForAll @IntRange(min = 60, max = 95) int percent) {
        Random random = new Random(seed);
        List<long[]> sets = IntStream.range(0, 60)
                .mapToObj(i -> random.longs(1 + random.nextInt(12), 0, 6).toArray())
                .toList();

        assertThat(SimilarityJoin.pairs(Grams.signatures(sets), Threshold.ofPercent(percent)))
                .isEqualTo(Grams.allPairs(sets, percent));
    }

    @Property(tries = 50)
    void realParagraphsAndTheirEditsAreNoException(@ForAll long seed, @ForAll @IntRange(min = 60, max = 95) int percent)
            throws IOException {
        Random random = new Random(seed);
        List<long[]> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("../examples/newsroom/content/news/ferry-treaty.txt"))) {
            List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
            for (int edit = random.nextInt(5); edit > 0; edit--) {
                words.set(random.nextInt(words.size()), words.get(random.nextInt(words.size())));
            }
            texts.add(Grams.of(String.join(" ", words)));
        }

        assertThat(SimilarityJoin.pairs(Grams.signatures(texts), Threshold.ofPercent(percent)))
                .isEqualTo(Grams.allPairs(texts, percent));
    }

    @Property(tries = 400)
    void groupsFormedWithoutPairsAreThoseOfAllPairs(
            @ForAll long seed, @ForAll @IntRange(min = 60, max = 95) int percent) {
        List<long[]> texts = Grams.variedTexts(seed, 60);
        List<Signature> sets = Grams.signatures(texts);
        // a condition as wilful as any: it turns down every third pair
        List<Pair> pairs = Grams.allPairs(texts, percent).stream()
                .filter(pair -> (pair.first() + pair.second()) % 3 > 0)
                .toList();

        Clusters expected = Clusters.of(texts.size(), pairs);
        Clusters clusters = ClusterJoin.clusters(
                sets, Threshold.ofPercent(percent), (one, other, overlap) -> (one + other) % 3 > 0, Workers.alone());

        assertThat(IntStream.range(0, texts.size()).map(clusters::representative))
                .isEqualTo(IntStream.range(0, texts.size())
                        .map(expected::representative)
                        .boxed()
                        .toList());
        assertThat(IntStream.range(0, texts.size()).map(clusters::partner))
                .isEqualTo(IntStream.range(0, texts.size())
                        .map(expected::partner)
                        .boxed()
                        .toList());
    }

    /** So many that they come in several batches. */
    @Property(tries = 3)
    void groupsOfManySetsAreTheSameOnAnyNumberOfThreads(@ForAll long seed) {
        List<long[]> texts = Grams.variedTexts(seed, 12_000);
        List<Signature> sets = Grams.signatures(texts);
        Threshold threshold = Threshold.ofPercent(70);
        List<Pair> pairs = SimilarityJoin.pairs(sets, threshold).stream()
                .filter(pair -> (pair.first() + pair.second()) % 3 > 0)
                .toList();
        Clusters expected = Clusters.of(texts.size(), pairs);
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            for (int threads : List.of(1, 2, 8)) {
                Clusters clusters = ClusterJoin.clusters(
                        sets, threshold, (one, other, overlap) -> (one + other) % 3 > 0, Workers.of(executor, threads));
                assertThat(IntStream.range(0, texts.size())
                                .map(clusters::representative)
                                .toArray())
                        .isEqualTo(IntStream.range(0, texts.size())
                                .map(expected::representative)
                                .toArray());
                assertThat(IntStream.range(0, texts.size())
                                .map(clusters::partner)
                                .toArray())
                        .isEqualTo(IntStream.range(0, texts.size())
                                .map(expected::partner)
                                .toArray());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    @Property(tries = 200)
    void eachSetWithASimilarOneIsInAGroupWithOneOrHasAPartner(
            @ForAll long seed, @ForAll @IntRange(min = 60, max = 95) int percent) {
        List<long[]> texts = Grams.variedTexts(seed, 60);
        List<Pair> pairs = Grams.allPairs(texts, percent);
        Clusters clusters = Clusters.of(texts.size(), pairs);
        boolean[] areAlone = new boolean[texts.size()];
        for (int set = 0; set < texts.size(); set++) {
            int representative = clusters.representative(set);
            int fixed = set;
            assertThat(clusters.representative(representative)).isEqualTo(representative);
            assertThat(representative == set || isPair(pairs, representative, set))
                    .isTrue();
            areAlone[set] = IntStream.range(0, texts.size())
                            .filter(other -> clusters.representative(other) == clusters.representative(fixed))
                            .count()
                    == 1;
        }
        for (Pair pair : pairs) {
            assertThat(!areAlone[pair.first()] || isPair(pairs, pair.first(), clusters.partner(pair.first())))
                    .isTrue();
            assertThat(!areAlone[pair.second()] || isPair(pairs, pair.second(), clusters.partner(pair.second())))
                    .isTrue();
        }
    }

    private static boolean isPair(List<Pair> pairs, int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        return pairs.stream().anyMatch(pair -> pair.first() == first && pair.second() == second);
    }
}

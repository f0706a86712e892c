package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds paragraphs that stand within longer ones. Those that are nearly the same as others are there already; of each
 * group only the one that represents it is looked at. Complete; the time is linear in the text and in how often rare word
 * pairs come together.
 */
final class ContainedParagraphs {
    private static final int CHUNK = 1024;

    /**
     * A paragraph and a longer one that holds it, by their first blocks.
     *
     * @param share how many of its word triples are there, in ten-thousandths
     */
    record Holding(int block, int holder, int share) {}

    /**
     * Paragraphs and the longer ones that hold them.
     *
     * @param holdings one or more; each block and each holder is in one group alone
     */
    record Group(List<Holding> holdings) {
        Group {
            holdings = List.copyOf(holdings);
        }
    }

    private final CorpusBlocks blocks;
    private final TextHash hash;
    private final int[] firsts;
    /** How many words each has. */
    private final int[] sizes;

    private final RarePairs rarePairs;

    private ContainedParagraphs(CorpusBlocks blocks, TextHash hash, int[] firsts, RarePairs rarePairs) {
        this.blocks = blocks;
        this.hash = hash;
        this.firsts = firsts;
        this.sizes = new int[firsts.length];
        this.rarePairs = rarePairs;
    }

    static List<Group> of(
            CorpusBlocks blocks, Candidates candidates, NearParagraphs near, FoldedCandidates folded, TextHash hash) {
        int[] firsts = Arrays.stream(near.compared())
                .filter(equalClass -> near.group(equalClass) == equalClass)
                .map(candidates::earliest)
                .toArray();
        ContainedParagraphs contained = new ContainedParagraphs(blocks, hash, firsts, new RarePairs(near.counts()));
        contained.list();
        if (contained.rarePairs.isEmpty()) {
            return List.of();
        }
        return groups(contained.holdings().stream()
                .flatMap(holding -> contained.apart(holding, candidates, folded).stream())
                .toList());
    }

    /** The holding in places that are no twins, if there are such. */
    private Optional<Holding> apart(Holding holding, Candidates candidates, FoldedCandidates folded) {
        if (!folded.twins().areTwins(blocks.documentOf(holding.block()), blocks.documentOf(holding.holder()))) {
            return Optional.of(holding);
        }
        List<Integer> pair = folded.apart(
                blocks.classes().of(holding.block()), blocks.classes().of(holding.holder()));
        return pair.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Holding(candidates.first(pair.get(0)), candidates.first(pair.get(1)), holding.share()));
    }

    private void list() {
        GramReader grams = new GramReader(blocks, hash);
        for (int i = 0; i < firsts.length; i++) {
            grams.read(firsts[i]);
            sizes[i] = grams.size() + 1;
            if (sizes[i] >= Containment.LEAST_WORDS) {
                rarePairs.add(i, grams, Containment.mostMissing(sizes[i]));
            }
        }
    }

    /** In the order of the holders, and for each of them of the held. */
    private List<Holding> holdings() {
        int chunks = (firsts.length + CHUNK - 1) / CHUNK;
        List<List<Holding>> found = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> {
                    List<Holding> holdings = new ArrayList<>();
                    GramReader grams = new GramReader(blocks, hash);
                    int end = Math.min(firsts.length, (chunk + 1) * CHUNK);
                    for (int i = chunk * CHUNK; i < end; i++) {
                        if (Containment.admitsSizes(Containment.LEAST_WORDS, sizes[i])) {
                            addHoldings(i, grams, holdings);
                        }
                    }
                    return holdings;
                })
                .toList();
        return found.stream().flatMap(List::stream).toList();
    }

    private void addHoldings(int holder, GramReader grams, List<Holding> holdings) {
        grams.read(firsts[holder]);
        Map<Integer, Search> searches = new HashMap<>();
        for (int place = 0; place < grams.size(); place++) {
            for (int p = rarePairs.last(grams.grams()[place]); p > 0; p = rarePairs.before(p)) {
                int text = rarePairs.text(p);
                if (Containment.admitsSizes(sizes[text], sizes[holder])) {
                    searches.computeIfAbsent(text, unused -> new Search()).add(place);
                }
            }
        }
        searches.entrySet().stream()
                .filter(search -> search.getValue().hasEnough())
                .sorted(Map.Entry.comparingByKey())
                .forEach(search -> {
                    int text = search.getKey();
                    int found =
                            search.getValue().mostFound(blocks.compared(firsts[text]), blocks.compared(firsts[holder]));
                    if (Containment.isEnough(found, sizes[text])) {
                        int share = Containment.share(found, sizes[text]);
                        holdings.add(new Holding(firsts[text], firsts[holder], share));
                    }
                });
    }

    /** The places of a longer text where rare pairs of another one stand. */
    private static final class Search {
        private int[] places = new int[RarePairs.LEAST_FOUND];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = place;
        }

        boolean hasEnough() {
            return size >= RarePairs.LEAST_FOUND;
        }

        /** The most triples of the text that stand in one window. */
        int mostFound(ComparedText text, ComparedText longer) {
            int window = Containment.window(text.size());
            int most = 0;
            int triedTo = -1;
            for (int i = 0; i < size; i++) {
                if (places[i] > triedTo) {
                    int from = Math.max(0, places[i] - window);
                    int to = (int) Math.min(longer.size(), places[i] + 2L * window);
                    most = Math.max(most, Containment.mostFound(text, longer, from, to));
                    triedTo = places[i] + window;
                }
            }
            return most;
        }
    }

    /**
     * Puts a text with all its holders, and with the texts that have no holder but these. So each holder is in one group,
     * and a text that stands everywhere does not draw together all that stands beside it.
     */
    private static List<Group> groups(List<Holding> holdings) {
        Map<Integer, List<Holding>> byBlock = new TreeMap<>();
        holdings.forEach(holding -> byBlock.computeIfAbsent(holding.block(), unused -> new ArrayList<>())
                .add(holding));
        List<List<Holding>> groups = new ArrayList<>();
        Map<Integer, Integer> groupOf = new HashMap<>();
        byBlock.forEach((block, ofBlock) -> {
            List<Holding> free = ofBlock.stream()
                    .filter(holding -> !groupOf.containsKey(holding.holder()))
                    .toList();
            int other = free.isEmpty() ? groupOf.getOrDefault(ofBlock.get(0).holder(), groups.size()) : groups.size();
            int group = groupOf.getOrDefault(block, other);
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).addAll(free.isEmpty() ? ofBlock.subList(0, 1) : free);
            groupOf.put(block, group);
            free.forEach(holding -> groupOf.put(holding.holder(), group));
        });
        return Collections.unmodifiableList(groups.stream().map(Group::new).toList());
    }
}

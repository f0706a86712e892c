package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final RarePairs rarePairs;

    private ContainedParagraphs(CorpusBlocks blocks, TextHash hash, int[] firsts, RarePairs rarePairs) {
        this.blocks = blocks;
        this.hash = hash;
        this.firsts = firsts;
        this.rarePairs = rarePairs;
    }

    static List<Group> of(CorpusBlocks blocks, Candidates candidates, NearParagraphs near, TextHash hash) {
        int[] firsts = Arrays.stream(near.compared())
                .filter(equalClass -> near.group(equalClass) == equalClass)
                .map(candidates::earliest)
                .toArray();
        ContainedParagraphs contained = new ContainedParagraphs(blocks, hash, firsts, new RarePairs(near.counts()));
        contained.list();
        return contained.rarePairs.isEmpty() ? List.of() : groups(contained.holdings());
    }

    private void list() {
        GramReader grams = new GramReader(blocks, hash);
        for (int first : firsts) {
            grams.read(first);
            int words = grams.size() + 1;
            if (words >= Containment.LEAST_WORDS) {
                rarePairs.add(first, grams, Containment.mostMissing(words) + 1);
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
                        addHoldings(firsts[i], grams, holdings);
                    }
                    return holdings;
                })
                .toList();
        return found.stream().flatMap(List::stream).toList();
    }

    private void addHoldings(int holder, GramReader grams, List<Holding> holdings) {
        grams.read(holder);
        Map<Integer, int[]> met = new TreeMap<>();
        for (int place = 0; place < grams.size(); place++) {
            for (int p = rarePairs.last(grams.grams()[place]); p > 0; p = rarePairs.before(p)) {
                meet(rarePairs.text(p), place, met, holder, grams.size() + 1);
            }
        }
        met.forEach((block, state) -> {
            int words = blocks.compared(block).size();
            if (Containment.isEnough(state[1], words)) {
                holdings.add(new Holding(block, holder, Containment.share(state[1], words)));
            }
        });
    }

    /**
     * Looks for a text around a place of a longer one, unless that was done.
     *
     * @param met for each text up to which place windows were tried, and the most triples found in one
     */
    private void meet(int block, int place, Map<Integer, int[]> met, int holder, int holderWords) {
        int[] state = met.get(block);
        if (state != null && place <= state[0]) {
            return;
        }
        if (state == null) {
            state = new int[] {-1, 0};
            met.put(block, state);
        }
        ComparedText text = blocks.compared(block);
        if (block == holder || !Containment.admitsSizes(text.size(), holderWords)) {
            state[0] = Integer.MAX_VALUE;
            return;
        }
        int window = Containment.window(text.size());
        int from = Math.max(0, place - window);
        int to = (int) Math.min(holderWords, place + 2L * window);
        state[0] = place + window;
        state[1] = Math.max(state[1], Containment.mostFound(text, blocks.compared(holder), from, to));
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

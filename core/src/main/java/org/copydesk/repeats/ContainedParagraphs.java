package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.copydesk.check.Workers;
import org.copydesk.repeats.join.GramCounts;

/**
 * Finds paragraphs that stand within longer ones. Those that are nearly the same as others are there already; of each
 * group only the one that represents it is looked at. Complete; the time is linear in the text and in how often rare word
 * triples come together.
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
    private final Workers workers;
    private final int[] firsts;
    /** How many words each has. */
    private final int[] sizes;

    private ContainedParagraphs(CorpusBlocks blocks, TextHash hash, Workers workers, int[] firsts, int[] sizes) {
        this.blocks = blocks;
        this.hash = hash;
        this.workers = workers;
        this.firsts = firsts;
        this.sizes = sizes;
    }

    static List<Group> of(
            CorpusBlocks blocks,
            Candidates candidates,
            NearParagraphs near,
            FoldedCandidates folded,
            TextHash hash,
            Workers workers) {
        int[] classes = near.compared();
        HeldTexts held = near.heldTexts();
        int[] texts = IntStream.range(0, classes.length)
                .filter(i -> near.group(classes[i]) == classes[i])
                .toArray();
        ContainedParagraphs contained = new ContainedParagraphs(
                blocks,
                hash,
                workers,
                Arrays.stream(texts).map(i -> candidates.earliest(classes[i])).toArray(),
                Arrays.stream(texts).map(held::words).toArray());
        IntStream open = IntStream.range(0, texts.length).filter(i -> held.isOpen(texts[i]));
        RareTriples triples = contained.list(open, held.counts());
        if (triples.isEmpty()) {
            return List.of();
        }
        return groups(contained.holdings(triples).stream()
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

    /** Lists the texts that may stand within others, the longest first. */
    private RareTriples list(IntStream open, GramCounts counts) {
        RareTriples listed = new RareTriples(counts);
        GramReader triples = new GramReader(blocks, hash);
        open.boxed().sorted(Comparator.comparingInt(text -> -sizes[text])).forEach(text -> {
            triples.readTriples(firsts[text]);
            listed.add(text, triples, Containment.mostMissing(sizes[text]));
        });
        return listed;
    }

    /** In the order of the holders, and for each of them of the held. */
    private List<Holding> holdings(RareTriples listed) {
        int chunks = (firsts.length + CHUNK - 1) / CHUNK;
        List<List<Holding>> found = new ArrayList<>(Collections.nCopies(chunks, List.of()));
        workers.forEach(chunks, chunk -> {
            List<Holding> holdings = new ArrayList<>();
            GramReader triples = new GramReader(blocks, hash);
            Hits hits = new Hits();
            int end = Math.min(firsts.length, (chunk + 1) * CHUNK);
            for (int holder = chunk * CHUNK; holder < end; holder++) {
                if (Containment.admitsSizes(Containment.LEAST_WORDS, sizes[holder])) {
                    triples.readTriples(firsts[holder]);
                    find(listed, holder, triples, hits);
                    addHoldings(holder, hits, holdings);
                }
            }
            found.set(chunk, holdings);
        });
        return found.stream().flatMap(List::stream).toList();
    }

    /** Finds where in a text the listed triples of shorter ones stand. */
    private void find(RareTriples listed, int holder, GramReader triples, Hits hits) {
        hits.clear();
        for (int place = 0; place < triples.size(); place++) {
            int posting = listed.last(triples.grams()[place]);
            // texts come from short to long
            while (posting > 0 && Containment.admitsSizes(sizes[listed.text(posting)], sizes[holder])) {
                hits.add(listed.text(posting), place);
                posting = listed.before(posting);
            }
        }
        hits.sort();
    }

    private void addHoldings(int holder, Hits hits, List<Holding> holdings) {
        int from = 0;
        while (from < hits.size()) {
            int text = hits.text(from);
            int to = hits.endOfText(from);
            if (hits.hasEnough(from, to, Containment.window(sizes[text]))) {
                int found = mostFound(hits, from, to, holder);
                if (Containment.isEnough(found, sizes[text])) {
                    holdings.add(new Holding(firsts[text], firsts[holder], Containment.share(found, sizes[text])));
                }
            }
            from = to;
        }
    }

    /** The most triples of a text that stand in one window. */
    private int mostFound(Hits hits, int from, int to, int holder) {
        ComparedText text = blocks.compared(firsts[hits.text(from)]);
        ComparedText longer = blocks.compared(firsts[holder]);
        int window = Containment.window(text.size());
        int most = 0;
        int triedTo = -1;
        for (int i = from; i < to; i++) {
            int place = hits.place(i);
            if (place > triedTo) {
                int begin = Math.max(0, place - window);
                int end = (int) Math.min(longer.size(), place + 2L * window);
                most = Math.max(most, Containment.mostFound(text, longer, begin, end));
                triedTo = place + window;
            }
        }
        return most;
    }

    /** Where in one text the listed triples of others stand. */
    private static final class Hits {
        /** The number of the other text, and the place. */
        private long[] hits = new long[64];

        private int size;

        void clear() {
            size = 0;
        }

        void add(int text, int place) {
            if (size == hits.length) {
                hits = Arrays.copyOf(hits, 2 * size);
            }
            hits[size++] = ((long) text << Integer.SIZE) | place;
        }

        void sort() {
            Arrays.sort(hits, 0, size);
        }

        int size() {
            return size;
        }

        int text(int hit) {
            return (int) (hits[hit] >>> Integer.SIZE);
        }

        int place(int hit) {
            return (int) hits[hit];
        }

        int endOfText(int from) {
            int to = from;
            while (to < size && text(to) == text(from)) {
                to++;
            }
            return to;
        }

        /** Whether so many triples of a text stand in one window as must. */
        boolean hasEnough(int from, int to, int window) {
            for (int last = from + RareTriples.LEAST_FOUND - 1; last < to; last++) {
                if (place(last) - place(last - RareTriples.LEAST_FOUND + 1) < window) {
                    return true;
                }
            }
            return false;
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

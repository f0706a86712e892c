package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.copydesk.repeats.twins.TwinPages;

/**
 * Files with the same blocks in the same order, whatever their front matter says: copies of a file as a whole, which are
 * one finding. The first copy speaks for the others, so what stands in it twice, or elsewhere too, is found in it alone.
 * Files that are twins count as one. Linear time.
 */
final class WholeCopies {
    /** A file with one paragraph is compared like any paragraph. */
    private static final int LEAST_CANDIDATES = 2;

    private final CorpusBlocks blocks;
    private final Candidates candidates;
    /** The first candidate of each document, and after the last one how many there are in all. */
    private final int[] starts;

    private final List<Passage> passages = new ArrayList<>();
    private final BitSet silent = new BitSet();

    private WholeCopies(CorpusBlocks blocks, Candidates candidates) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.starts = starts();
    }

    static WholeCopies of(CorpusBlocks blocks, Candidates candidates, TwinPages twins) {
        WholeCopies copies = new WholeCopies(blocks, candidates);
        int[] documents = IntStream.range(0, blocks.documents())
                .filter(document -> copies.size(document) >= LEAST_CANDIDATES)
                .toArray();
        EqualClasses classes = EqualClasses.among(documents.length, new Contents(blocks, documents));
        Map<Integer, List<Integer>> equal = new LinkedHashMap<>();
        for (int i = 0; i < documents.length; i++) {
            if (classes.members(classes.of(i)) > 1) {
                equal.computeIfAbsent(classes.of(i), unused -> new ArrayList<>())
                        .add(documents[i]);
            }
        }
        equal.values().forEach(ofOneText -> copies.add(ofOneText, twins));
        return copies;
    }

    private int[] starts() {
        int[] counts = new int[blocks.documents() + 1];
        for (int i = 0; i < candidates.ofDocuments(); i++) {
            counts[blocks.documentOf(candidates.first(i)) + 1]++;
        }
        for (int document = 0; document < blocks.documents(); document++) {
            counts[document + 1] += counts[document];
        }
        return counts;
    }

    private int size(int document) {
        return starts[document + 1] - starts[document];
    }

    private void add(List<Integer> documents, TwinPages twins) {
        Map<Integer, Integer> firstsOfPages = new LinkedHashMap<>();
        documents.forEach(document -> firstsOfPages.putIfAbsent(twins.page(document), document));
        if (firstsOfPages.size() < 2) {
            return;
        }
        List<Integer> firsts = firstsOfPages.values().stream()
                .map(document -> starts[document])
                .toList();
        passages.add(new Passage(firsts, size(documents.get(0))));
        documents.stream()
                .filter(document -> twins.page(document) != twins.page(documents.get(0)))
                .forEach(silent::set);
    }

    /** A passage for each text that stands in several files as a whole: all its candidates. */
    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** Whether another file speaks for all that stands in a document. */
    boolean isSilent(int document) {
        return silent.get(document);
    }

    /** Documents as things that are equal when their blocks are, but for the front matter. */
    private static final class Contents implements EqualClasses.Things {
        private static final long FACTOR = 0x9E3779B97F4A7C15L;

        private final CorpusBlocks blocks;
        private final int[] documents;

        Contents(CorpusBlocks blocks, int[] documents) {
            this.blocks = blocks;
            this.documents = documents;
        }

        @Override
        public long hash(int thing) {
            long hash = 0;
            int document = documents[thing];
            for (int block = next(document, blocks.start(document));
                    block < blocks.end(document);
                    block = next(document, block + 1)) {
                hash = (hash ^ blocks.classes().of(block)) * FACTOR;
                hash ^= hash >>> 32;
            }
            return hash;
        }

        /** The next block that is no front matter. */
        private int next(int document, int from) {
            int block = from;
            while (block < blocks.end(document)
                    && blocks.document(document).isFrontMatter(block - blocks.start(document))) {
                block++;
            }
            return block;
        }

        @Override
        public boolean areEqual(int thing, int other) {
            int document = documents[thing];
            int otherDocument = documents[other];
            int block = next(document, blocks.start(document));
            int otherBlock = next(otherDocument, blocks.start(otherDocument));
            while (block < blocks.end(document) && otherBlock < blocks.end(otherDocument)) {
                if (blocks.classes().of(block) != blocks.classes().of(otherBlock)) {
                    return false;
                }
                block = next(document, block + 1);
                otherBlock = next(otherDocument, otherBlock + 1);
            }
            return block == blocks.end(document) && otherBlock == blocks.end(otherDocument);
        }
    }
}

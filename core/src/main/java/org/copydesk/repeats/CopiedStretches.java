package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Place;

/**
 * Finds which stretches of a corpus say again what stands before them: repeated candidates, and short paragraphs,
 * headings and the like that stand beside them in an earlier place too. Short ones count in an unbroken row from a
 * repeated candidate: what follows equal words in equal order, or comes before them. Linear time.
 */
final class CopiedStretches {
    private static final int ALONE = -1;

    private final CorpusBlocks blocks;
    private final Candidates candidates;
    private final BitSet later = new BitSet();
    /** For each block the class of the candidate that it is of, or {@link #ALONE}. */
    private final int[] anchors;

    private final BitSet isOfCandidate = new BitSet();

    private CopiedStretches(CorpusBlocks blocks, Candidates candidates) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.anchors = new int[blocks.size()];
        Arrays.fill(anchors, ALONE);
    }

    static LaterCopies of(CorpusBlocks blocks, Candidates candidates) {
        CopiedStretches stretches = new CopiedStretches(blocks, candidates);
        stretches.markCandidates();
        stretches.markNeighbours(1);
        stretches.markNeighbours(-1);
        return LaterCopies.of(stretches.places());
    }

    private void markCandidates() {
        for (int i = 0; i < candidates.size(); i++) {
            int from = candidates.first(i);
            int to = candidates.last(i) + 1;
            if (candidates.isLater(i)) {
                later.set(from, to);
            }
            boolean isItemOfList = isOfCandidate.get(from);
            if (!isItemOfList) {
                isOfCandidate.set(from, to);
                Arrays.fill(anchors, from, to, candidates.isRepeated(i) ? candidates.classOf(i) : ALONE);
            }
        }
    }

    /**
     * Marks short blocks that come after a repeated candidate in the same row as somewhere before.
     *
     * @param step 1 to go with the text, -1 to go against it
     */
    private void markNeighbours(int step) {
        int[] rows = rows(step);
        Map<Integer, Integer> earliest = new HashMap<>();
        for (int block = 0; block < rows.length; block++) {
            if (rows[block] != ALONE && earliest.putIfAbsent(rows[block], block) != null) {
                later.set(block);
            }
        }
    }

    /** For each short block a number that stands for the candidate before it and all short blocks from there on. */
    private int[] rows(int step) {
        int[] rows = new int[blocks.size()];
        Arrays.fill(rows, ALONE);
        Map<Long, Integer> numbers = new HashMap<>();
        for (int document = 0; document < blocks.documents(); document++) {
            int row = ALONE;
            int begin = step > 0 ? blocks.start(document) : blocks.end(document) - 1;
            for (int block = begin; blocks.start(document) <= block && block < blocks.end(document); block += step) {
                if (isOfCandidate.get(block)) {
                    row = anchors[block];
                } else if (row != ALONE) {
                    long key = ((long) row << Integer.SIZE) | blocks.classes().of(block);
                    row = numbers.computeIfAbsent(key, unused -> candidates.classes() + numbers.size());
                    rows[block] = row;
                }
            }
        }
        return rows;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int document = 0; document < blocks.documents(); document++) {
            int end = blocks.end(document);
            int from = later.nextSetBit(blocks.start(document));
            while (from >= 0 && from < end) {
                int to = Math.min(end, later.nextClearBit(from));
                places.add(blocks.place(from, to - 1));
                from = later.nextSetBit(to);
            }
        }
        return places;
    }
}

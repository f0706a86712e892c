package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Joins repeated paragraphs into passages. A class is joined to the class after it if all its members are followed by
 * members of that class, and all members of that class come after members of this one. So each repeated candidate lies
 * in one passage, in all its places. Linear time.
 *
 * <p>Short paragraphs, headings and the like between two candidates interrupt no passage if they are the same in all
 * places. If they differ, they must have fewer words than each of the two: else most of the stretch would be no repeat.
 */
final class Passages {
    private static final int UNKNOWN = -1;
    private static final int NONE = -2;

    private final CorpusBlocks blocks;
    private final Candidates candidates;
    /** For each class the class that follows all its members and has no other members, or {@link #NONE}. */
    private final int[] next;

    private final int[] previous;
    /** For each class its first member. */
    private final int[] firsts;

    private Passages(CorpusBlocks blocks, Candidates candidates) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.next = new int[candidates.classes()];
        this.previous = new int[candidates.classes()];
        this.firsts = new int[candidates.classes()];
        Arrays.fill(next, UNKNOWN);
        Arrays.fill(previous, UNKNOWN);
        Arrays.fill(firsts, UNKNOWN);
    }

    /** The passages of a corpus, in the order of their first members. */
    static List<Passage> of(CorpusBlocks blocks, Candidates candidates) {
        Passages passages = new Passages(blocks, candidates);
        passages.findNeighbours();
        return passages.join();
    }

    private void findNeighbours() {
        for (int i = 0; i < candidates.size(); i++) {
            int here = candidates.classOf(i);
            if (firsts[here] == UNKNOWN) {
                firsts[here] = i;
            }
            boolean goesOn = candidates.isRepeated(i)
                    && candidates.isFollowed(i)
                    && candidates.isRepeated(i + 1)
                    && isSmallGap(i, firsts[here]);
            next[here] = agree(next[here], goesOn ? candidates.classOf(i + 1) : NONE);
            boolean comesOn = i > 0 && candidates.isFollowed(i - 1);
            previous[here] = agree(previous[here], comesOn ? candidates.classOf(i - 1) : NONE);
        }
    }

    private static int agree(int known, int found) {
        return known == UNKNOWN || known == found ? found : NONE;
    }

    /** Whether what lies after a candidate is the same as after another one, or too little to matter. */
    private boolean isSmallGap(int candidate, int other) {
        if (!candidates.isFollowed(other)) {
            return false;
        }
        int from = candidates.last(candidate) + 1;
        int to = candidates.first(candidate + 1);
        int otherFrom = candidates.last(other) + 1;
        int otherTo = candidates.first(other + 1);
        if (areEqual(from, to, otherFrom, otherTo)) {
            return true;
        }
        long limit = Math.min(candidates.words(candidate), candidates.words(candidate + 1));
        return words(from, to) < limit && words(otherFrom, otherTo) < limit;
    }

    private boolean areEqual(int from, int to, int otherFrom, int otherTo) {
        boolean areEqual = to - from == otherTo - otherFrom;
        for (int i = 0; areEqual && i < to - from; i++) {
            areEqual = blocks.classes().of(from + i) == blocks.classes().of(otherFrom + i);
        }
        return areEqual;
    }

    private long words(int from, int to) {
        return from == to ? 0 : blocks.words(from, to);
    }

    private List<Passage> join() {
        int[] lengths = new int[candidates.classes()];
        List<Integer> heads = new ArrayList<>();
        for (int equalClass = 0; equalClass < lengths.length; equalClass++) {
            if (firsts[equalClass] != UNKNOWN
                    && candidates.isRepeated(firsts[equalClass])
                    && !isJoined(previous[equalClass], equalClass)) {
                heads.add(equalClass);
                lengths[equalClass] = lengthFrom(equalClass);
            }
        }
        heads.sort(Comparator.comparingInt(head -> firsts[head]));
        return collect(heads, lengths);
    }

    private boolean isJoined(int before, int after) {
        return before >= 0 && before != after && next[before] == after && previous[after] == before;
    }

    private int lengthFrom(int head) {
        int length = 1;
        int last = head;
        while (next[last] >= 0 && isJoined(last, next[last])) {
            last = next[last];
            length++;
        }
        return length;
    }

    private List<Passage> collect(List<Integer> heads, int[] lengths) {
        List<List<Integer>> starts = new ArrayList<>();
        int[] passageOf = new int[lengths.length];
        Arrays.fill(passageOf, NONE);
        for (int head : heads) {
            passageOf[head] = starts.size();
            starts.add(new ArrayList<>());
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (passageOf[candidates.classOf(i)] != NONE) {
                starts.get(passageOf[candidates.classOf(i)]).add(i);
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            starts.get(i).sort(Comparator.comparingInt(candidates::first));
            passages.add(new Passage(starts.get(i), lengths[heads.get(i)]));
        }
        return passages;
    }
}

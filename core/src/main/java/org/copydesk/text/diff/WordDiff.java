package org.copydesk.text.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Where two texts differ, word by word. Up to {@value #MOST_WORDS} words in both together the shortest script, after E.
 * W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1986. Longer stretches are first cut at
 * words that stand in both once, in the greatest number that keeps their order (B. Cohen's patience diff); a long stretch
 * that has no such word is taken as changed from end to end. So the time is near linear whatever the texts are.
 */
public final class WordDiff {
    /** The most words that are compared in full; squared, the worst time. */
    static final int MOST_WORDS = 2_000;

    /** A stretch of the first text and what stands in the second one in its place; one of them may be empty. */
    public record Change(int from, int to, int otherFrom, int otherTo) {
        /** How many words of the first text there are. */
        public int words() {
            return to - from;
        }

        /** How many words of the second text there are. */
        public int otherWords() {
            return otherTo - otherFrom;
        }

        /** How many words the longer side has. */
        public int longer() {
            return Math.max(words(), otherWords());
        }
    }

    private final int[] one;
    private final int[] other;
    private final int ids;
    private final List<Change> changes = new ArrayList<>();

    private WordDiff(int[] one, int[] other, int ids) {
        this.one = one;
        this.other = other;
        this.ids = ids;
    }

    /**
     * The changes, in the order of the texts; at least one common word lies between two of them.
     *
     * @param one the words of the first text as numbers from 0, equal ones for equal words
     * @param other those of the second text
     * @param ids above every number
     */
    public static List<Change> of(int[] one, int[] other, int ids) {
        WordDiff diff = new WordDiff(one, other, ids);
        diff.compareAll();
        diff.changes.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::otherFrom));
        return joined(diff.changes);
    }

    /** How many words both texts have in the same order, at least; all of them if the texts are short. */
    public static int common(int[] one, int[] other, int ids) {
        WordDiff diff = new WordDiff(one, other, ids);
        diff.compareAll();
        return one.length - diff.changes.stream().mapToInt(Change::words).sum();
    }

    private void compareAll() {
        Deque<Change> stretches = new ArrayDeque<>();
        stretches.push(new Change(0, one.length, 0, other.length));
        while (!stretches.isEmpty()) {
            Change stretch = trimmed(stretches.pop());
            if (stretch.words() == 0 || stretch.otherWords() == 0) {
                add(stretch);
            } else if (stretch.words() + stretch.otherWords() <= MOST_WORDS) {
                ShortestScript.between(one, other, stretch).forEach(this::add);
            } else {
                cut(stretch, stretches);
            }
        }
    }

    private void add(Change change) {
        if (change.longer() > 0) {
            changes.add(change);
        }
    }

    private Change trimmed(Change stretch) {
        int from = stretch.from();
        int otherFrom = stretch.otherFrom();
        while (from < stretch.to() && otherFrom < stretch.otherTo() && one[from] == other[otherFrom]) {
            from++;
            otherFrom++;
        }
        int to = stretch.to();
        int otherTo = stretch.otherTo();
        while (from < to && otherFrom < otherTo && one[to - 1] == other[otherTo - 1]) {
            to--;
            otherTo--;
        }
        return new Change(from, to, otherFrom, otherTo);
    }

    private void cut(Change stretch, Deque<Change> stretches) {
        List<int[]> anchors = Anchors.of(one, other, stretch, ids);
        if (anchors.isEmpty()) {
            add(stretch);
            return;
        }
        int from = stretch.from();
        int otherFrom = stretch.otherFrom();
        for (int[] anchor : anchors) {
            stretches.push(new Change(from, anchor[0], otherFrom, anchor[1]));
            from = anchor[0] + 1;
            otherFrom = anchor[1] + 1;
        }
        stretches.push(new Change(from, stretch.to(), otherFrom, stretch.otherTo()));
    }

    /**
     * Joins neighbours. Where two changes are each longer than what is common between them, that is common by chance: one
     * change is easier to read.
     */
    private static List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            Change next = change;
            while (!joined.isEmpty() && belongTogether(joined.get(joined.size() - 1), next)) {
                Change last = joined.remove(joined.size() - 1);
                next = new Change(last.from(), next.to(), last.otherFrom(), next.otherTo());
            }
            joined.add(next);
        }
        return joined;
    }

    private static boolean belongTogether(Change last, Change next) {
        int common = Math.max(next.from() - last.to(), next.otherFrom() - last.otherTo());
        return common < Math.min(last.longer(), next.longer());
    }
}

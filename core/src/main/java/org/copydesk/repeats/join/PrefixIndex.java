package org.copydesk.repeats.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the similar sets among those that were added: those that share an element of both prefixes, have a fitting size,
 * and can still reach the overlap from where the element stands. Sets that have the same relation to all others and are
 * not similar to each other (the same text with another word in one slot) are listed once, so that many of them cost no
 * more than one. Used by one thread.
 */
final class PrefixIndex {
    /** Sees the similar sets, in ascending order. */
    interface Visitor {
        /** Returns whether to go on. */
        boolean visit(int set, int overlap);
    }

    /** Sets that are alike. */
    private record Entry(Signature signature, IntList sets) {}

    private static final int IMPOSSIBLE = -1;

    private final Threshold threshold;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, IntList> entriesByLikeness = new HashMap<>();
    private final Postings postings = new Postings();
    /** For each entry how many common elements the probe has found, and where the last one stands in both. */
    private final IntList overlaps = new IntList();

    private final IntList lastHere = new IntList();
    private final IntList lastThere = new IntList();
    private final IntList touched = new IntList();

    PrefixIndex(Threshold threshold) {
        this.threshold = threshold;
    }

    /**
     * Adds a set.
     *
     * @param set its number, above those of all before if visits are to be in order
     * @param prefix how many of its rarest elements are listed
     */
    void add(int set, Signature signature, int prefix) {
        if (signature.sharedIn(prefix) == 0) {
            return; // nothing can meet it
        }
        boolean areAlikeSimilar = threshold.isReached(signature.shared(), signature.size(), signature.size());
        if (areAlikeSimilar || !joins(set, signature)) {
            addEntry(set, signature, prefix);
        }
    }

    private boolean joins(int set, Signature signature) {
        IntList alike = entriesByLikeness.computeIfAbsent(signature.likeness(), unused -> new IntList());
        for (int i = 0; i < alike.size(); i++) {
            Entry entry = entries.get(alike.get(i));
            if (entry.signature().isLike(signature)) {
                entry.sets().add(set);
                return true;
            }
        }
        alike.add(entries.size());
        return false;
    }

    private void addEntry(int set, Signature signature, int prefix) {
        int shared = signature.sharedIn(prefix);
        for (int i = 0; i < shared; i++) {
            postings.add(signature.element(i), entries.size(), i);
        }
        IntList sets = new IntList();
        sets.add(set);
        entries.add(new Entry(signature, sets));
        overlaps.add(0);
        lastHere.add(0);
        lastThere.add(0);
    }

    /** Shows a visitor the sets that are similar to a signature. */
    void visitSimilar(Signature signature, int prefix, Visitor visitor) {
        touched.clear();
        int shared = signature.sharedIn(prefix);
        for (int i = 0; i < shared; i++) {
            int posting = postings.last(signature.element(i));
            while (!Postings.isEnd(posting)) {
                meet(postings.set(posting), signature, i, postings.position(posting));
                posting = postings.before(posting);
            }
        }
        visit(verified(signature), visitor);
    }

    /** Counts a common element of an entry, unless too few can follow. */
    private void meet(int entry, Signature signature, int here, int there) {
        int overlap = overlaps.get(entry);
        if (overlap == IMPOSSIBLE) {
            return;
        }
        if (overlap == 0) {
            touched.add(entry);
        }
        Signature other = entries.get(entry).signature();
        int most = overlap + Math.min(signature.shared() - here, other.shared() - there);
        if (threshold.admitsSizes(signature.size(), other.size())
                && threshold.isReached(most, signature.size(), other.size())) {
            overlaps.set(entry, overlap + 1);
            lastHere.set(entry, here);
            lastThere.set(entry, there);
        } else {
            overlaps.set(entry, IMPOSSIBLE);
        }
    }

    /** The similar sets among those that were met, each with its overlap. */
    private List<long[]> verified(Signature signature) {
        List<long[]> found = new ArrayList<>();
        for (int i = 0; i < touched.size(); i++) {
            int entry = touched.get(i);
            int met = overlaps.get(entry);
            overlaps.set(entry, 0);
            if (met != IMPOSSIBLE) {
                Entry known = entries.get(entry);
                int least = threshold.leastOverlap(
                        signature.size(), known.signature().size());
                int overlap = signature.overlap(
                        lastHere.get(entry) + 1, known.signature(), lastThere.get(entry) + 1, met, least);
                for (int j = 0; overlap >= 0 && j < known.sets().size(); j++) {
                    found.add(new long[] {known.sets().get(j), overlap});
                }
            }
        }
        return found;
    }

    private static void visit(List<long[]> found, Visitor visitor) {
        found.sort((one, two) -> Long.compare(one[0], two[0]));
        for (long[] setAndOverlap : found) {
            if (!visitor.visit((int) setAndOverlap[0], (int) setAndOverlap[1])) {
                return;
            }
        }
    }
}

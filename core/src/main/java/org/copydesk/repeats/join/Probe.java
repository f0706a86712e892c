package org.copydesk.repeats.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the similar sets of a {@link PrefixIndex}: those that share an element of both prefixes, have a fitting size, and
 * can still reach the overlap from where the element stands. Used by one thread, while nobody fills the index.
 *
 * <p>A family is compared as one: where the prefixes reach the frequent elements, all rare ones are in them, so that sets
 * which share a rare one meet there, and all others share the frequent ones alone.
 */
final class Probe {
    /** Sees the similar sets, in ascending order. */
    interface Visitor {
        /** Returns whether to go on. */
        boolean visit(int set, int overlap);
    }

    /** A set that is similar to the one that is looked up. */
    private record Similar(int set, int overlap) {}

    private static final int STATE = 3;
    private static final int LAST_HERE = 1;
    private static final int LAST_THERE = 2;
    private static final int UNMET = 0;
    private static final int IMPOSSIBLE = -1;

    private final PrefixIndex index;
    private final Threshold threshold;
    private final Postings rarePostings;
    private final Postings frequentPostings;
    /** For each entry how many common elements were found, and where the last one stands in both. */
    private int[] states = {};

    private final IntList met = new IntList();
    /** For each family the number of the set that has seen it last. */
    private int[] seenBy = {};

    private int probes;

    Probe(PrefixIndex index) {
        this.index = index;
        this.threshold = index.threshold();
        this.rarePostings = index.rarePostings();
        this.frequentPostings = index.frequentPostings();
    }

    private void reserve() {
        probes++;
        if (states.length < STATE * index.entries()) {
            states = Arrays.copyOf(states, 2 * STATE * index.entries());
        }
        if (seenBy.length < index.families()) {
            seenBy = Arrays.copyOf(seenBy, 2 * index.families());
        }
    }

    /** Shows a visitor the sets that are similar to a signature. */
    void visitSimilar(Signature signature, int prefix, Visitor visitor) {
        reserve();
        met.clear();
        List<Similar> found = new ArrayList<>();
        int listed = signature.sharedIn(prefix);
        int rare = signature.rare();
        for (int i = 0; i < Math.min(rare, listed); i++) {
            int posting = rarePostings.last(signature.element(i));
            while (!Postings.isEnd(posting)) {
                if (mayReach(signature, signature.shared(), rarePostings.size(posting))) {
                    meet(posting, signature, i);
                }
                posting = rarePostings.before(posting);
            }
        }
        for (int i = rare; i < listed; i++) {
            int posting = frequentPostings.last(signature.element(i));
            while (!Postings.isEnd(posting)) {
                // where it is met first, no more than the rest of the smaller one can be common
                int size = frequentPostings.size(posting);
                int rest = Math.min(signature.shared() - i, size - frequentPostings.position(posting));
                if (mayReach(signature, rest, size)) {
                    meetFamily(frequentPostings.set(posting), signature, found);
                }
                posting = frequentPostings.before(posting);
            }
        }
        addMet(signature, found);
        visit(found, visitor);
    }

    private boolean mayReach(Signature signature, int mostCommon, int otherSize) {
        return threshold.admitsSizes(signature.size(), otherSize)
                && threshold.isReached(mostCommon, signature.size(), otherSize);
    }

    /** Counts a common element of an entry, unless too few can follow. */
    private void meet(int posting, Signature signature, int here) {
        int entry = rarePostings.set(posting);
        int overlap = states[STATE * entry];
        if (overlap == IMPOSSIBLE) {
            return;
        }
        if (overlap == UNMET) {
            met.add(entry);
        }
        // from here on no more than all the rest of the smaller one can be common
        int rest = Math.min(signature.shared() - here, rarePostings.size(posting) - rarePostings.position(posting));
        if (threshold.isReached(overlap + rest, signature.size(), rarePostings.size(posting))) {
            states[STATE * entry] = overlap + 1;
            states[STATE * entry + LAST_HERE] = here;
            states[STATE * entry + LAST_THERE] = rarePostings.position(posting);
        } else {
            states[STATE * entry] = IMPOSSIBLE;
        }
    }

    /** Finds the members of a family that are similar for their frequent elements alone. */
    private void meetFamily(int number, Signature signature, List<Similar> found) {
        if (seenBy[number] == probes) {
            return;
        }
        seenBy[number] = probes;
        PrefixIndex.Family family = index.family(number);
        Signature other = family.signature();
        int least = threshold.leastOverlap(signature.size(), other.size());
        int overlap = signature.overlap(signature.rare(), other, other.rare(), 0, least);
        for (int i = 0; overlap >= 0 && i < family.entries().size(); i++) {
            int entry = family.entries().get(i);
            if (states[STATE * entry] == UNMET) {
                found.add(new Similar(index.entry(entry).set(), overlap));
            }
        }
    }

    /** Adds the similar sets among those that share a rare element. */
    private void addMet(Signature signature, List<Similar> found) {
        for (int i = 0; i < met.size(); i++) {
            int entry = met.get(i);
            int common = states[STATE * entry];
            states[STATE * entry] = UNMET;
            if (common != IMPOSSIBLE) {
                Signature other = index.entry(entry).signature();
                int least = threshold.leastOverlap(signature.size(), other.size());
                int overlap = signature.overlap(
                        states[STATE * entry + LAST_HERE] + 1,
                        other,
                        states[STATE * entry + LAST_THERE] - other.unique() + 1,
                        common,
                        least);
                if (overlap >= 0) {
                    found.add(new Similar(index.entry(entry).set(), overlap));
                }
            }
        }
    }

    private static void visit(List<Similar> found, Visitor visitor) {
        found.sort(Comparator.comparingInt(Similar::set));
        for (Similar similar : found) {
            if (!visitor.visit(similar.set(), similar.overlap())) {
                return;
            }
        }
    }
}

package org.copydesk.repeats.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the similar sets among those that were added: those that share an element of both prefixes, have a fitting size,
 * and can still reach the overlap from where the element stands. Used by one thread.
 *
 * <p>Sets that were made from one template share many frequent elements and need not be similar; each would meet each.
 * So frequent elements list families, that is sets of one size with the same frequent elements. A family is compared as
 * one: where the prefixes reach the frequent elements, all rare ones are in them, so that sets which share a rare one meet
 * there, and all others share the frequent ones alone.
 */
final class PrefixIndex {
    /** Sees the similar sets, in ascending order. */
    interface Visitor {
        /** Returns whether to go on. */
        boolean visit(int set, int overlap);
    }

    /** A set that was added. */
    private record Entry(int set, Signature signature) {}

    /** Entries with the same frequent elements, the first of which stands for all. */
    private record Family(Signature signature, IntList entries) {}

    /** A set that is similar to the probe. */
    private record Similar(int set, int overlap) {}

    private static final int STATE = 3;
    private static final int LAST_HERE = 1;
    private static final int LAST_THERE = 2;
    private static final int UNMET = 0;
    private static final int IMPOSSIBLE = -1;

    private final Threshold threshold;
    private final List<Entry> entries = new ArrayList<>();
    private final Postings rarePostings = new Postings();
    private final List<Family> families = new ArrayList<>();
    private final Map<Integer, IntList> familiesByLikeness = new HashMap<>();
    private final Postings frequentPostings = new Postings();
    /** For each entry how many common elements the probe has found, and where the last one stands in both. */
    private final IntList states = new IntList();

    private final IntList met = new IntList();
    /** For each family how many of its frequent elements are listed. */
    private final IntList listedOfFamily = new IntList();
    /** For each family the probe that has seen it last. */
    private final IntList seenBy = new IntList();

    private int probes;

    PrefixIndex(Threshold threshold) {
        this.threshold = threshold;
    }

    /**
     * Adds a set.
     *
     * @param prefix how many of its rarest elements are listed
     */
    void add(int set, Signature signature, int prefix) {
        int listed = signature.sharedIn(prefix);
        int rare = signature.rare();
        for (int i = 0; i < Math.min(rare, listed); i++) {
            rarePostings.add(signature.element(i), entries.size(), signature.size(), signature.unique() + i);
        }
        if (rare < listed) {
            family(signature, listed).entries().add(entries.size());
        }
        if (listed > 0) {
            entries.add(new Entry(set, signature));
            states.add(UNMET);
            states.add(0);
            states.add(0);
        }
    }

    private Family family(Signature signature, int listed) {
        IntList alike = familiesByLikeness.computeIfAbsent(signature.likeness(), unused -> new IntList());
        for (int i = 0; i < alike.size(); i++) {
            Family family = families.get(alike.get(i));
            if (family.signature().isLike(signature)) {
                extend(alike.get(i), family.signature(), signature, listed);
                return family;
            }
        }
        Family family = new Family(signature, new IntList());
        alike.add(families.size());
        for (int i = signature.rare(); i < listed; i++) {
            frequentPostings.add(signature.element(i), families.size(), signature.size(), signature.unique() + i);
        }
        families.add(family);
        listedOfFamily.add(listed - signature.rare());
        seenBy.add(0);
        return family;
    }

    /** A member with fewer rare elements has more of the frequent ones in its prefix. */
    private void extend(int family, Signature first, Signature signature, int listed) {
        int wanted = listed - signature.rare();
        for (int i = listedOfFamily.get(family); i < wanted; i++) {
            int index = first.rare() + i;
            frequentPostings.add(first.element(index), family, first.size(), first.unique() + index);
        }
        listedOfFamily.set(family, Math.max(wanted, listedOfFamily.get(family)));
    }

    /** Shows a visitor the sets that are similar to a signature. */
    void visitSimilar(Signature signature, int prefix, Visitor visitor) {
        probes++;
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
        int overlap = states.get(STATE * entry);
        if (overlap == IMPOSSIBLE) {
            return;
        }
        if (overlap == UNMET) {
            met.add(entry);
        }
        // from here on no more than all the rest of the smaller one can be common
        int rest = Math.min(signature.shared() - here, rarePostings.size(posting) - rarePostings.position(posting));
        if (threshold.isReached(overlap + rest, signature.size(), rarePostings.size(posting))) {
            states.set(STATE * entry, overlap + 1);
            states.set(STATE * entry + LAST_HERE, here);
            states.set(STATE * entry + LAST_THERE, rarePostings.position(posting));
        } else {
            states.set(STATE * entry, IMPOSSIBLE);
        }
    }

    /** Finds the members of a family that are similar for their frequent elements alone. */
    private void meetFamily(int number, Signature signature, List<Similar> found) {
        if (seenBy.get(number) == probes) {
            return;
        }
        seenBy.set(number, probes);
        Family family = families.get(number);
        Signature other = family.signature();
        int least = threshold.leastOverlap(signature.size(), other.size());
        int overlap = signature.overlap(signature.rare(), other, other.rare(), 0, least);
        for (int i = 0; overlap >= 0 && i < family.entries().size(); i++) {
            int entry = family.entries().get(i);
            if (states.get(STATE * entry) == UNMET) {
                found.add(new Similar(entries.get(entry).set(), overlap));
            }
        }
    }

    /** Adds the similar sets among those that share a rare element. */
    private void addMet(Signature signature, List<Similar> found) {
        for (int i = 0; i < met.size(); i++) {
            int entry = met.get(i);
            int common = states.get(STATE * entry);
            states.set(STATE * entry, UNMET);
            if (common != IMPOSSIBLE) {
                Signature other = entries.get(entry).signature();
                int least = threshold.leastOverlap(signature.size(), other.size());
                int overlap = signature.overlap(
                        states.get(STATE * entry + LAST_HERE) + 1,
                        other,
                        states.get(STATE * entry + LAST_THERE) - other.unique() + 1,
                        common,
                        least);
                if (overlap >= 0) {
                    found.add(new Similar(entries.get(entry).set(), overlap));
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

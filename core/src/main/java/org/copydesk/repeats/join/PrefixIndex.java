package org.copydesk.repeats.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists sets by the rarest of their elements, so that {@link Probe} finds those that are similar. Filled by one thread;
 * may then be read by many until it is filled again.
 *
 * <p>Sets that were made from one template share many frequent elements and need not be similar; each would meet each.
 * So frequent elements list families, that is sets of one size with the same frequent elements.
 */
final class PrefixIndex {
    /** A set that was added. */
    record Entry(int set, Signature signature) {}

    /** Entries with the same frequent elements, the first of which stands for all. */
    record Family(Signature signature, IntList entries) {}

    private final Threshold threshold;
    private final List<Entry> entries = new ArrayList<>();
    private final Postings rarePostings = new Postings();
    private final List<Family> families = new ArrayList<>();
    private final Map<Integer, IntList> familiesByLikeness = new HashMap<>();
    private final Postings frequentPostings = new Postings();
    /** For each family how many of its frequent elements are listed. */
    private final IntList listedOfFamily = new IntList();

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

    Threshold threshold() {
        return threshold;
    }

    /** How many sets are listed. They are numbered from 0. */
    int entries() {
        return entries.size();
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    /** How many families there are. They are numbered from 0. */
    int families() {
        return families.size();
    }

    Family family(int number) {
        return families.get(number);
    }

    /** Which entries have a rare element in their prefix. */
    Postings rarePostings() {
        return rarePostings;
    }

    /** Which families have a frequent element in their prefix. */
    Postings frequentPostings() {
        return frequentPostings;
    }
}

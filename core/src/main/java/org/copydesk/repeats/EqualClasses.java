package org.copydesk.repeats;

import java.util.Arrays;

/**
 * Puts equal things into classes. Classes are numbered from 0 in the order in which their first members come, so the
 * numbers depend on the order of the things alone. Hashing with open addressing; linear time unless the hash is bad.
 *
 * @see #of(int)
 */
final class EqualClasses {
    /** Things that can be told apart, known by their numbers. */
    interface Things {
        /** A hash of a thing; equal things have equal ones. */
        long hash(int thing);

        /** Whether two things of equal hashes are equal. */
        boolean areEqual(int thing, int other);
    }

    private final int[] classes;
    private final int[] firsts;
    private final int[] members;

    private EqualClasses(int[] classes, int[] firsts) {
        this.classes = classes;
        this.firsts = firsts;
        this.members = new int[firsts.length];
        for (int equalClass : classes) {
            members[equalClass]++;
        }
    }

    /**
     * Classifies things.
     *
     * @param count how many there are, numbered from 0
     */
    static EqualClasses among(int count, Things things) {
        int[] classes = new int[count];
        int[] firsts = new int[count];
        int found = 0;
        int[] slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, count)) << 2)];
        for (int thing = 0; thing < count; thing++) {
            long hash = things.hash(thing);
            int slot = (int) hash & (slots.length - 1);
            while (slots[slot] != 0 && !isOf(firsts[slots[slot] - 1], thing, hash, things)) {
                slot = (slot + 1) & (slots.length - 1);
            }
            if (slots[slot] == 0) {
                firsts[found++] = thing;
                slots[slot] = found;
            }
            classes[thing] = slots[slot] - 1;
        }
        return new EqualClasses(classes, Arrays.copyOf(firsts, found));
    }

    private static boolean isOf(int first, int thing, long hash, Things things) {
        return things.hash(first) == hash && things.areEqual(first, thing);
    }

    /** How many classes there are. */
    int size() {
        return firsts.length;
    }

    /** How many members a class has; at least 1. */
    int members(int equalClass) {
        return members[equalClass];
    }

    /** The class of a thing. */
    int of(int thing) {
        return classes[thing];
    }

    /** The first thing of a class. */
    int first(int equalClass) {
        return firsts[equalClass];
    }
}

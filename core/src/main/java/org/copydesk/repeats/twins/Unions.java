package org.copydesk.repeats.twins;

/** Sets of things that belong together, each known by its first member. */
final class Unions {
    private final int[] parents;

    /** Each thing alone. */
    Unions(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The first thing of the set that a thing is in. */
    int first(int thing) {
        int root = thing;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Puts the sets of two things together. */
    void join(int one, int other) {
        int first = first(one);
        int second = first(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}

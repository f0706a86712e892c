package org.copydesk.repeats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The candidates of each class. */
final class ClassMembers {
    private final Candidates candidates;
    /** Where the members of each class begin, and after the last one where they end. */
    private final int[] starts;

    private final int[] members;

    private ClassMembers(Candidates candidates) {
        this.candidates = candidates;
        this.starts = new int[candidates.classes() + 1];
        this.members = new int[candidates.size()];
    }

    static ClassMembers of(Candidates candidates) {
        ClassMembers members = new ClassMembers(candidates);
        for (int i = 0; i < candidates.size(); i++) {
            members.starts[candidates.classOf(i) + 1]++;
        }
        for (int i = 0; i < candidates.classes(); i++) {
            members.starts[i + 1] += members.starts[i];
        }
        int[] next = members.starts.clone();
        for (int i = 0; i < candidates.size(); i++) {
            members.members[next[candidates.classOf(i)]++] = i;
        }
        return members;
    }

    /** The members of a class, in the order of paths and lines. */
    List<Integer> of(int equalClass) {
        return Arrays.stream(members, starts[equalClass], starts[equalClass + 1])
                .boxed()
                .sorted(Comparator.comparingInt(candidates::first))
                .toList();
    }
}

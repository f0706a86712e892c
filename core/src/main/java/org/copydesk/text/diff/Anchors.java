package org.copydesk.text.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.copydesk.text.diff.WordDiff.Change;

/** Words that stand once in both of two stretches, as many as keep their order in both. */
final class Anchors {
    private static final int UNSEEN = -1;
    private static final int REPEATED = -2;

    private Anchors() {}

    /**
     * The anchors of a stretch, ascending, each with its places in both texts.
     *
     * @param ids above every word
     */
    static List<int[]> of(int[] one, int[] other, Change stretch, int ids) {
        int[] places = places(one, stretch.from(), stretch.to(), ids);
        int[] otherPlaces = places(other, stretch.otherFrom(), stretch.otherTo(), ids);
        List<int[]> common = new ArrayList<>();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (places[one[i]] >= 0 && otherPlaces[one[i]] >= 0) {
                common.add(new int[] {i, otherPlaces[one[i]]});
            }
        }
        return longestAscending(common);
    }

    private static int[] places(int[] words, int from, int to, int ids) {
        int[] places = new int[ids];
        Arrays.fill(places, UNSEEN);
        for (int i = from; i < to; i++) {
            places[words[i]] = places[words[i]] == UNSEEN ? i : REPEATED;
        }
        return places;
    }

    /** The longest part of a list whose second numbers ascend too. */
    private static List<int[]> longestAscending(List<int[]> pairs) {
        int[] lasts = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(lasts[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? UNSEEN : lasts[low - 1];
            lasts[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> longest = new ArrayList<>();
        for (int i = length == 0 ? UNSEEN : lasts[length - 1]; i >= 0; i = before[i]) {
            longest.add(pairs.get(i));
        }
        Collections.reverse(longest);
        return longest;
    }
}

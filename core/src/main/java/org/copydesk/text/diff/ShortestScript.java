package org.copydesk.text.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.text.diff.WordDiff.Change;

/** The fewest words taken out and put in that lead from one stretch to another; Myers' greedy method. */
final class ShortestScript {
    private final int[] one;
    private final int[] other;
    private final Change stretch;
    /** For each number of edits how far each diagonal reached before it. */
    private final List<int[]> reached = new ArrayList<>();

    private ShortestScript(int[] one, int[] other, Change stretch) {
        this.one = one;
        this.other = other;
        this.stretch = stretch;
    }

    static List<Change> between(int[] one, int[] other, Change stretch) {
        ShortestScript script = new ShortestScript(one, other, stretch);
        script.search();
        return script.changes();
    }

    private void search() {
        int words = stretch.words();
        int otherWords = stretch.otherWords();
        int middle = words + otherWords + 1;
        int[] furthest = new int[2 * middle + 1];
        for (int edits = 0; edits <= words + otherWords; edits++) {
            // of diagonals -edits..edits, one more on each side
            reached.add(Arrays.copyOfRange(furthest, middle - edits - 1, middle + edits + 2));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = start(furthest, middle, diagonal, edits);
                int y = x - diagonal;
                while (x < words && y < otherWords && isSame(x, y)) {
                    x++;
                    y++;
                }
                furthest[middle + diagonal] = x;
                if (x >= words && y >= otherWords) {
                    return;
                }
            }
        }
    }

    private boolean isSame(int x, int y) {
        return one[stretch.from() + x] == other[stretch.otherFrom() + y];
    }

    /** Where a diagonal begins with one more edit: a word put in, or a word taken out, whichever gets further. */
    private static int start(int[] furthest, int middle, int diagonal, int edits) {
        if (edits == 0) {
            return 0;
        }
        int below = furthest[middle + diagonal + 1];
        int left = furthest[middle + diagonal - 1];
        boolean isPutIn = diagonal == -edits || (diagonal != edits && left < below);
        return isPutIn ? below : left + 1;
    }

    /** Goes back from the end. */
    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int x = stretch.words();
        int y = stretch.otherWords();
        for (int edits = reached.size() - 1; edits > 0; edits--) {
            int[] furthest = reached.get(edits);
            int middle = edits + 1;
            int diagonal = x - y;
            boolean isPutIn = diagonal == -edits
                    || (diagonal != edits && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);
            int before = isPutIn ? diagonal + 1 : diagonal - 1;
            int beforeX = furthest[middle + before];
            int beforeY = beforeX - before;
            int afterX = isPutIn ? beforeX : beforeX + 1;
            int afterY = isPutIn ? beforeY + 1 : beforeY;
            changes.add(new Change(
                    stretch.from() + beforeX,
                    stretch.from() + afterX,
                    stretch.otherFrom() + beforeY,
                    stretch.otherFrom() + afterY));
            x = beforeX;
            y = beforeY;
        }
        return changes;
    }
}

package org.copydesk.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Marks of one page that silence the same. Looking one up takes time in the logarithm of their number and, for those
 * at ends of lines, in the number of lines of the place that is looked up.
 */
final class StetIndex {
    private static final int NONE = -1;
    private static final Comparator<StetReach> NEAREST_FIRST =
            Comparator.comparing(StetReach::mark).reversed();

    /** Marks for blocks and regions. */
    private final List<StetReach> wide;
    /** Offsets at which another mark begins to be the nearest, and the number of that mark. */
    private final int[] bounds;

    private final int[] nearest;
    /** Marks at ends of lines, by line. */
    private final List<StetReach> lines;

    private StetIndex(List<StetReach> wide, List<StetReach> lines) {
        this.wide = wide;
        this.lines = lines;
        this.bounds = wide.stream()
                .flatMapToInt(reach -> IntStream.of(
                        reach.stretch().charOffset(), reach.stretch().charEnd()))
                .sorted()
                .distinct()
                .toArray();
        this.nearest = nearest();
    }

    static StetIndex of(List<StetReach> reaches) {
        List<StetReach> wide = new ArrayList<>();
        List<StetReach> lines = new ArrayList<>();
        for (StetReach reach : reaches) {
            if (reach.isOfLine()) {
                lines.add(reach);
            } else if (reach.stretch().charLength() > 0) {
                wide.add(reach);
            }
        }
        wide.sort(Comparator.comparingInt(reach -> reach.stretch().charOffset()));
        lines.sort(Comparator.comparingInt(StetReach::lineFrom).thenComparing(StetReach::mark));
        return new StetIndex(wide, lines);
    }

    private int[] nearest() {
        int[] found = new int[bounds.length];
        PriorityQueue<Integer> open =
                new PriorityQueue<>((one, other) -> NEAREST_FIRST.compare(wide.get(one), wide.get(other)));
        int next = 0;
        for (int i = 0; i < bounds.length; i++) {
            while (next < wide.size() && wide.get(next).stretch().charOffset() == bounds[i]) {
                open.add(next++);
            }
            Integer top = open.peek();
            while (top != null && wide.get(top).stretch().charEnd() <= bounds[i]) {
                open.poll();
                top = open.peek();
            }
            found[i] = top == null ? NONE : top;
        }
        return found;
    }

    /** The mark over a place; of several the nearest before it. */
    Optional<StetReach> over(Place place) {
        Optional<StetReach> line = lineOver(place);
        return line.isPresent() ? line : wideOver(place.charOffset());
    }

    private Optional<StetReach> wideOver(int offset) {
        int low = 0;
        int high = bounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 || nearest[low - 1] == NONE ? Optional.empty() : Optional.of(wide.get(nearest[low - 1]));
    }

    private Optional<StetReach> lineOver(Place place) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).lineTo() <= place.charOffset()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < lines.size() && lines.get(i).lineFrom() < StetReach.endOf(place); i++) {
            if (lines.get(i).covers(place)) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }
}

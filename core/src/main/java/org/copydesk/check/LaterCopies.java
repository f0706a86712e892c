package org.copydesk.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretches of a corpus that say again what stands before them, in the order of paths and lines. What is true of
 * the first copy is true of these; a check need not say it again. Immutable and safe for use by many threads.
 */
public final class LaterCopies {
    private static final LaterCopies NONE = new LaterCopies(Map.of());

    private final Map<String, List<Place>> byPath;

    private LaterCopies(Map<String, List<Place>> byPath) {
        this.byPath = byPath;
    }

    /** No copies at all. */
    public static LaterCopies none() {
        return NONE;
    }

    /** The given stretches. */
    public static LaterCopies of(Collection<Place> places) {
        Map<String, List<Place>> byPath = new HashMap<>();
        places.stream()
                .sorted()
                .forEach(place -> byPath.computeIfAbsent(place.path(), path -> new ArrayList<>())
                        .add(place));
        return new LaterCopies(byPath);
    }

    /** Whether a place lies within a stretch that says again what stands before it. */
    public boolean contains(Place place) {
        List<Place> stretches = byPath.getOrDefault(place.path(), List.of());
        int after = firstAfter(stretches, place.charOffset());
        return after > 0 && stretches.get(after - 1).contains(place);
    }

    /** Whether a place has a character in common with a stretch that says again what stands before it. */
    public boolean overlaps(Place place) {
        List<Place> stretches = byPath.getOrDefault(place.path(), List.of());
        int after = firstAfter(stretches, place.charEnd() - 1);
        return after > 0 && stretches.get(after - 1).charEnd() > place.charOffset();
    }

    /** The number of the first stretch that starts after an offset. */
    private static int firstAfter(List<Place> stretches, int offset) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).charOffset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

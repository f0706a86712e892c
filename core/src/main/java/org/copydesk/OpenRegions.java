package org.copydesk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.text.StetMark;

/**
 * The marks {@code stet-begin} that are still open at some point of a page. A {@code stet-end} without names ends the
 * last of them; one with names ends the last that has the same names. Not safe for threads.
 */
final class OpenRegions {
    private final Set<StetMark> open = new LinkedHashSet<>();
    private final Deque<StetMark> all = new ArrayDeque<>();
    private final Map<Set<String>, Deque<StetMark>> byNames = new HashMap<>();

    void begin(StetMark mark) {
        open.add(mark);
        all.push(mark);
        byNames.computeIfAbsent(new HashSet<>(mark.names()), names -> new ArrayDeque<>())
                .push(mark);
    }

    /** Ends a region; returns the mark that began it, or nothing if none is open. */
    Optional<StetMark> end(StetMark mark) {
        Deque<StetMark> candidates =
                mark.names().isEmpty() ? all : byNames.getOrDefault(new HashSet<>(mark.names()), new ArrayDeque<>());
        while (!candidates.isEmpty()) {
            StetMark begin = candidates.pop();
            if (open.remove(begin)) {
                return Optional.of(begin);
            }
        }
        return Optional.empty();
    }

    /** What is open, in the order in which it began. */
    List<StetMark> rest() {
        return new ArrayList<>(open);
    }
}

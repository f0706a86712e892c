package org.copydesk.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;

/** Which texts stand in which files again, as findings about several places say. */
final class Copies {
    /** By path: the places in the file, each with the finding that has it. */
    private final Map<String, List<Copy>> byPath = new HashMap<>();

    private record Copy(Place place, Finding finding) {}

    private Copies() {}

    static Copies of(List<Finding> findings) {
        Copies copies = new Copies();
        findings.stream()
                .filter(finding -> !finding.related().isEmpty())
                .forEach(finding -> places(finding).forEach(place -> copies.add(place, finding)));
        return copies;
    }

    private static Stream<Place> places(Finding finding) {
        return Stream.concat(Stream.of(finding.place()), finding.related().stream());
    }

    private void add(Place place, Finding finding) {
        byPath.computeIfAbsent(place.path(), path -> new ArrayList<>()).add(new Copy(place, finding));
    }

    /** Whether a place lies in a text that stands in another file, or elsewhere in its own, too. */
    boolean isCopied(Place place, String otherPath) {
        return byPath.getOrDefault(place.path(), List.of()).stream()
                .filter(copy -> copy.place().contains(place))
                .anyMatch(copy -> places(copy.finding())
                        .anyMatch(other -> other.path().equals(otherPath) && !other.equals(copy.place())));
    }
}

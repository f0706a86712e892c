package org.copydesk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;

/**
 * The excerpts of a report. Each file is read once; the characters of all excerpts together stay below a limit, first
 * come those of the findings themselves, then those of their other places.
 *
 * @param byPlace an excerpt by its place
 * @param linesByPath how many lines a file has
 */
record Excerpts(Map<Place, Excerpt> byPlace, Map<String, Integer> linesByPath) {
    /** Of the other places of a finding so many are shown with their words. */
    private static final int MOST_RELATED = 5;

    /**
     * Reads the excerpts.
     *
     * @param findings all that are shown
     * @param mostCharacters what all excerpts together may hold
     */
    static Excerpts read(List<Finding> findings, ContentTexts texts, long mostCharacters) {
        TreeMap<String, TreeSet<Place>> wanted = new TreeMap<>();
        for (Finding finding : findings) {
            want(wanted, finding.place());
            finding.related().stream().limit(MOST_RELATED).forEach(place -> want(wanted, place));
            finding.related().forEach(place -> wanted.computeIfAbsent(place.path(), path -> new TreeSet<>()));
        }
        Map<Place, Excerpt> all = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        wanted.forEach((path, places) -> texts.textOf(path).ifPresent(text -> {
            lines.put(path, 1 + (int) text.lines().count());
            places.stream()
                    .filter(place -> place.charEnd() <= text.length())
                    .forEach(place -> all.put(place, Excerpt.of(text, place)));
        }));
        return new Excerpts(within(findings, all, mostCharacters), lines);
    }

    private static void want(Map<String, TreeSet<Place>> wanted, Place place) {
        wanted.computeIfAbsent(place.path(), path -> new TreeSet<>()).add(place);
    }

    private static Map<Place, Excerpt> within(List<Finding> findings, Map<Place, Excerpt> all, long mostCharacters) {
        List<Place> order = new ArrayList<>();
        findings.forEach(finding -> order.add(finding.place()));
        findings.forEach(
                finding -> finding.related().stream().limit(MOST_RELATED).forEach(order::add));
        Map<Place, Excerpt> kept = new HashMap<>();
        long characters = 0;
        for (Place place : order) {
            Excerpt excerpt = all.get(place);
            if (excerpt != null && !kept.containsKey(place) && characters + excerpt.length() <= mostCharacters) {
                kept.put(place, excerpt);
                characters += excerpt.length();
            }
        }
        return kept;
    }

    /** The excerpt of a place, if it is shown with its words. */
    Optional<Excerpt> at(Place place) {
        return Optional.ofNullable(byPlace.get(place));
    }
}

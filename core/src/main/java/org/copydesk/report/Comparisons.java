package org.copydesk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.text.Document;
import org.copydesk.text.Source;

/**
 * The comparisons of a report: of paragraphs that are nearly the same, the first other place with the place of the
 * finding. Each file is read once.
 *
 * @param byPlaces a comparison by its left and its right place
 */
record Comparisons(Map<List<Place>, Comparison> byPlaces) {
    /**
     * Compares.
     *
     * @param findings all that are shown
     * @param mostBytes what all comparisons together may take in a page; those of the last findings are left out
     */
    static Comparisons read(List<Finding> findings, ContentTexts texts, long mostBytes) {
        TreeMap<String, TreeSet<Place>> wanted = new TreeMap<>();
        long characters = 0;
        for (Finding finding : findings) {
            if (isCompared(finding) && characters < mostBytes) {
                for (Place place : places(finding)) {
                    wanted.computeIfAbsent(place.path(), path -> new TreeSet<>())
                            .add(place);
                    characters += Math.min(place.charLength(), Comparison.LONGEST);
                }
            }
        }
        Map<Place, ComparedPassage> passages = new HashMap<>();
        wanted.forEach((path, places) -> read(path, places, texts, passages));
        return new Comparisons(within(findings, passages, mostBytes));
    }

    private static boolean isCompared(Finding finding) {
        return finding.properties().containsKey("similarity")
                && !finding.related().isEmpty();
    }

    private static List<Place> places(Finding finding) {
        return List.of(finding.related().get(0), finding.place());
    }

    private static void read(
            String path, TreeSet<Place> places, ContentTexts texts, Map<Place, ComparedPassage> passages) {
        Optional<Document> document = texts.documentOf(path);
        Optional<Source> source =
                document.map(Document::source).or(() -> texts.textOf(path).map(text -> Source.of(path, text)));
        if (source.isEmpty()) {
            return;
        }
        Optional<BlocksByPlace> blocks = document.map(BlocksByPlace::new);
        places.stream()
                .filter(place -> place.charEnd() <= source.get().text().length())
                .forEach(place -> passages.put(
                        place,
                        blocks.map(all -> ComparedPassage.of(source.get(), all, place))
                                .orElseGet(() -> ComparedPassage.of(source.get(), place))));
    }

    private static Map<List<Place>, Comparison> within(
            List<Finding> findings, Map<Place, ComparedPassage> passages, long mostBytes) {
        Map<List<Place>, Comparison> kept = new HashMap<>();
        long left = mostBytes;
        for (Finding finding : findings) {
            List<Place> places = isCompared(finding) ? places(finding) : List.of();
            List<ComparedPassage> sides =
                    places.stream().map(passages::get).filter(Objects::nonNull).toList();
            if (sides.size() < 2) {
                continue;
            }
            Comparison comparison = Comparison.between(sides.get(0), sides.get(1));
            if (!comparison.rows().isEmpty() && comparison.bytes() <= left) {
                kept.put(places, comparison);
                left -= comparison.bytes();
            }
        }
        return kept;
    }

    /** The comparison of a finding, if it has one. */
    Optional<Comparison> of(Finding finding) {
        return isCompared(finding) ? Optional.ofNullable(byPlaces.get(places(finding))) : Optional.empty();
    }
}

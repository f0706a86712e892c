package org.copydesk.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.text.Source;

/**
 * The excerpts of a report. Each file is read once; the bytes of all excerpts together stay below a limit: first come
 * those of the findings themselves, then those of the first other place of each, of the second, and so on.
 *
 * @param byPlace an excerpt by its place, as often as it can be shown
 * @param linesByPath how many lines a file has
 * @param frontMatterByPath how a file writes its front matter, if it may have some
 * @param spellings how a name is spelt at each of its places
 */
record Excerpts(
        Map<Place, Deque<Excerpt>> byPlace,
        Map<String, Integer> linesByPath,
        Map<String, FrontMatterSyntax> frontMatterByPath,
        Spellings spellings) {
    private static final Deque<Excerpt> NONE = new ArrayDeque<>(1);

    /** Of the other places of a finding so many are shown with their words, as far as there is room. */
    static final int MOST_RELATED = 1_000;

    /**
     * Reads the excerpts.
     *
     * @param findings all that are shown
     * @param mostBytes what all excerpts together may take in a page
     */
    static Excerpts read(List<Finding> findings, ContentTexts texts, long mostBytes) {
        TreeMap<String, TreeSet<Place>> wanted = new TreeMap<>();
        for (Finding finding : findings) {
            wanted.computeIfAbsent(finding.place().path(), path -> new TreeSet<>());
            finding.related().forEach(place -> wanted.computeIfAbsent(place.path(), path -> new TreeSet<>()));
        }
        Limit guess = new Limit(mostBytes);
        inOrder(findings, place -> {
            if (guess.allows(Excerpt.most(place) / 2)) {
                wanted.getOrDefault(place.path(), new TreeSet<>()).add(place);
            }
        });
        Map<Place, Excerpt> all = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        Map<String, FrontMatterSyntax> frontMatter = new HashMap<>();
        Spellings spellings = Spellings.of(findings);
        wanted.forEach((path, places) -> texts.textOf(path).ifPresent(text -> {
            Source source = Source.of(path, text);
            lines.put(path, lines(source));
            spellings.read(path, text);
            FrontMatterSyntax.of(text).ifPresent(syntax -> frontMatter.put(path, syntax));
            places.stream()
                    .filter(place -> place.charEnd() <= text.length())
                    .forEach(place -> all.put(place, Excerpt.of(source, place)));
        }));
        return new Excerpts(within(findings, all, mostBytes), lines, frontMatter, spellings);
    }

    /** A line end at the end of a file begins no line that anybody sees. */
    private static int lines(Source source) {
        boolean isLastEmpty = source.lineStart(source.lines()) == source.text().length();
        return isLastEmpty && source.lines() > 1 ? source.lines() - 1 : source.lines();
    }

    /** What takes a place. */
    @FunctionalInterface
    private interface Visitor {
        void visit(Place place);
    }

    private static void inOrder(List<Finding> findings, Visitor visitor) {
        findings.forEach(finding -> visitor.visit(finding.place()));
        for (int i = 0; i < MOST_RELATED; i++) {
            for (Finding finding : findings) {
                if (i < finding.related().size()) {
                    visitor.visit(finding.related().get(i));
                }
            }
        }
    }

    /** What there is room for: a place that several findings have takes room for each of them. */
    private static Map<Place, Deque<Excerpt>> within(List<Finding> findings, Map<Place, Excerpt> all, long mostBytes) {
        Map<Place, Deque<Excerpt>> kept = new HashMap<>();
        Limit limit = new Limit(mostBytes);
        inOrder(findings, place -> {
            Excerpt excerpt = all.get(place);
            if (excerpt != null && limit.allows(excerpt.bytes())) {
                kept.computeIfAbsent(place, unused -> new ArrayDeque<>(1)).add(excerpt);
            }
        });
        return kept;
    }

    /** Counts bytes. Not safe for threads. */
    private static final class Limit {
        private long left;

        Limit(long most) {
            this.left = most;
        }

        /** Takes some if there are as many left. */
        boolean allows(int bytes) {
            boolean isAllowed = bytes <= left;
            left -= isAllowed ? bytes : 0;
            return isAllowed;
        }
    }

    /** Takes the excerpt of a place, if there is room to show its words once more. */
    Optional<Excerpt> take(Place place) {
        return Optional.ofNullable(byPlace.getOrDefault(place, NONE).poll());
    }
}

package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Place;

/** Compares the check with slow ways to the same result that are easy to see through. */
class RepeatsPropertyTest {
    /** Where a paragraph stands. */
    private record Spot(int page, int line) {}

    /** A run of lines on a page. */
    private record Run(int page, int from, int to) {}

    /** Pages of paragraphs, each a letter; a small letter is a short paragraph. */
    @Provide
    Arbitrary<List<String>> pages() {
        return pagesOf("ABCDE");
    }

    @Provide
    Arbitrary<List<String>> pagesWithShortParagraphs() {
        return pagesOf("ABCxy");
    }

    private static Arbitrary<List<String>> pagesOf(String letters) {
        return Arbitraries.strings()
                .withChars(letters.toCharArray())
                .ofMinLength(0)
                .ofMaxLength(12)
                .list()
                .uniqueElements() // copies of whole pages are another thing
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Page[] read(List<String> pages) {
        return Page.ofLetters(pages, letter -> text((char) letter));
    }

    private static String text(char letter) {
        return Character.isUpperCase(letter)
                ? "Paragraph " + letter + " tells what the harbour master saw that night."
                : "Short " + letter + ".";
    }

    private static List<Place> places(Finding finding) {
        List<Place> places = new ArrayList<>(finding.related());
        places.add(finding.place());
        places.sort(null);
        return places;
    }

    private static Run run(Place place) {
        int page = Integer.parseInt(place.path().substring(0, place.path().indexOf('.')));
        return new Run(page, place.startLine() - 1, place.endLine());
    }

    @Property
    void findingsCoverEachRepetitionOnceAndNothingElse(@ForAll("pages") List<String> pages) {
        Map<Spot, Integer> covered = new HashMap<>();
        Set<Spot> taken = new HashSet<>();
        for (Finding finding : Page.findings(read(pages))) {
            List<Place> places = places(finding);
            for (int i = 0; i < places.size(); i++) {
                Run run = run(places.get(i));
                for (int line = run.from(); line < run.to(); line++) {
                    Spot spot = new Spot(run.page(), line);
                    assertThat(taken.add(spot)).as("%s in two findings", spot).isTrue();
                    if (i > 0) {
                        covered.merge(spot, 1, Integer::sum);
                    }
                }
            }
        }

        assertThat(covered.keySet()).isEqualTo(repetitions(pages));
        assertThat(covered.values()).allMatch(times -> times == 1);
    }

    private static Set<Spot> repetitions(List<String> pages) {
        Set<Character> seen = new HashSet<>();
        Set<Spot> repetitions = new HashSet<>();
        for (int page = 0; page < pages.size(); page++) {
            for (int line = 0; line < pages.get(page).length(); line++) {
                if (!seen.add(pages.get(page).charAt(line))) {
                    repetitions.add(new Spot(page, line));
                }
            }
        }
        return repetitions;
    }

    @Property
    void passagesAreAsLongAsTheyCanBeWithTheSamePlaces(@ForAll("pages") List<String> pages) {
        Set<Set<Run>> found = new HashSet<>();
        for (Finding finding : Page.findings(read(pages))) {
            Set<Run> runs = new HashSet<>();
            places(finding).forEach(place -> runs.add(run(place)));
            found.add(runs);
        }

        assertThat(found).isEqualTo(longestPassages(pages));
    }

    /** Begins with one passage a letter and glues two as long as one ends wherever the other one begins. */
    private static Set<Set<Run>> longestPassages(List<String> pages) {
        Map<Character, Set<Run>> letters = new TreeMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (int line = 0; line < pages.get(page).length(); line++) {
                letters.computeIfAbsent(pages.get(page).charAt(line), unused -> new HashSet<>())
                        .add(new Run(page, line, line + 1));
            }
        }
        Set<Set<Run>> passages = new HashSet<>(letters.values());
        passages.removeIf(runs -> runs.size() < 2);
        boolean isGlued = true;
        while (isGlued) {
            isGlued = glueTwo(passages);
        }
        return passages;
    }

    private static boolean glueTwo(Set<Set<Run>> passages) {
        for (Set<Run> first : passages) {
            for (Set<Run> second : passages) {
                Set<Run> glued = glued(first, second);
                if (first != second && glued.size() == first.size() && glued.size() == second.size()) {
                    passages.removeAll(Set.of(first, second));
                    passages.add(glued);
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<Run> glued(Set<Run> first, Set<Run> second) {
        Set<Run> glued = new HashSet<>();
        for (Run one : first) {
            for (Run two : second) {
                if (one.page() == two.page() && one.to() == two.from()) {
                    glued.add(new Run(one.page(), one.from(), two.to()));
                }
            }
        }
        return glued;
    }

    @Property
    void shortParagraphsChangeNoCoverage(@ForAll("pagesWithShortParagraphs") List<String> pages) {
        Set<Spot> covered = new HashSet<>();
        for (Finding finding : Page.findings(read(pages))) {
            List<Place> places = places(finding);
            Set<String> texts = new TreeSet<>();
            for (Place place : places) {
                Run run = run(place);
                texts.add(longOnes(pages.get(run.page()).substring(run.from(), run.to())));
                for (int line = run.from(); line < run.to(); line++) {
                    boolean isLong = Character.isUpperCase(pages.get(run.page()).charAt(line));
                    assertThat(covered.add(new Spot(run.page(), line)) || !isLong)
                            .isTrue();
                }
            }
            assertThat(texts).hasSize(1);
            assertThat(finding.properties())
                    .containsEntry("paragraphs", texts.iterator().next().length());
        }

        for (int page = 0; page < pages.size(); page++) {
            for (int line = 0; line < pages.get(page).length(); line++) {
                char letter = pages.get(page).charAt(line);
                boolean isRepeated = Character.isUpperCase(letter) && times(pages, letter) > 1;
                assertThat(covered.contains(new Spot(page, line)) || !isRepeated)
                        .isTrue();
            }
        }
    }

    private static String longOnes(String page) {
        return page.replaceAll("[a-z]", "");
    }

    private static long times(List<String> pages, char letter) {
        return String.join("", pages).chars().filter(c -> c == letter).count();
    }

    @Property
    void laterCopiesAreWhatStandsBeforeInTheSameRow(@ForAll("pagesWithShortParagraphs") List<String> pages) {
        Page[] read = read(pages);
        LaterCopies copies = Page.laterCopies(RepeatsOptions.defaults(), read);
        List<Set<String>> seen = List.of(new HashSet<>(), new HashSet<>());
        for (int page = 0; page < pages.size(); page++) {
            for (int line = 0; line < pages.get(page).length(); line++) {
                boolean isLater = false;
                String before = rowBefore(pages.get(page), line);
                String after = rowBefore(
                        new StringBuilder(pages.get(page)).reverse().toString(),
                        pages.get(page).length() - 1 - line);
                isLater |=
                        Character.isUpperCase(before.charAt(0)) && !seen.get(0).add(before);
                isLater |=
                        Character.isUpperCase(after.charAt(0)) && !seen.get(1).add(after);
                assertThat(copies.contains(read[page].line(line + 1)))
                        .as("%s of %s", line + 1, page)
                        .isEqualTo(isLater);
            }
        }
    }

    /** The letters from the long paragraph at or before a line to the line itself. */
    private static String rowBefore(String page, int line) {
        int from = line;
        while (from > 0 && Character.isLowerCase(page.charAt(from))) {
            from--;
        }
        return page.substring(from, line + 1);
    }

    @Property(tries = 100)
    void theOrderOfExaminationChangesNothing(@ForAll("pagesWithShortParagraphs") List<String> pages) {
        RepeatsCheck check = new RepeatsCheck(RepeatsOptions.defaults());
        Page[] read = read(pages);
        Corpus<ParagraphEvidence> forwards = Page.corpus(check, read);
        List<Page> reversed = new ArrayList<>(List.of(read));
        Collections.reverse(reversed);
        Corpus<ParagraphEvidence> backwards = Page.corpus(check, reversed.toArray(Page[]::new));

        assertThat(check.conclude(backwards)).isEqualTo(check.conclude(forwards));
    }
}

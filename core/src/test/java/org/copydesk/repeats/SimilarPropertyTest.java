package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.repeats.join.Clusters;
import org.copydesk.repeats.join.Pair;

/** Compares near repeats with slow ways to the same result that are easy to see through. */
class SimilarPropertyTest {
    private static final String[] WORDS =
            ("the boat of a harbour lies at night when an old pilot and his crew have gone to the"
                            + " quay with lamps in both hands but nobody can see light")
                    .split(" ");

    /** Where a paragraph stands. */
    private record Spot(String path, int line) {}

    /** Pages of paragraphs; a small letter is an edited copy of the capital one. */
    @Provide
    Arbitrary<List<String>> pages() {
        return Arbitraries.strings()
                .withChars("ABCabc".toCharArray())
                .ofMinLength(0)
                .ofMaxLength(10)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Page[] read(List<String> pages) {
        return Page.ofLetters(pages, letter -> text((char) letter));
    }

    private static String text(char letter) {
        char capital = Character.toUpperCase(letter);
        String word = letter == capital ? "tower" : "window";
        return ("Paragraph " + capital + " tells what the harbour master saw from the " + word
                        + " that night, and why he told nobody of it before the inquest.")
                .replace("harbour", "harbour " + capital + capital)
                .replace("nobody", "nobody " + capital + "x " + capital + "y " + capital + "z")
                .replace("inquest", capital + "inquest")
                .replace("told", capital + "told");
    }

    private static List<Place> places(Finding finding) {
        List<Place> places = new ArrayList<>(finding.related());
        places.add(finding.place());
        places.sort(null);
        return places;
    }

    @Property
    void eachRepetitionExactOrEditedIsCoveredOnce(@ForAll("pages") List<String> pages) {
        Map<Spot, Integer> covered = new HashMap<>();
        for (Finding finding : Page.findings(read(pages))) {
            List<Place> places = places(finding);
            for (Place place : places.subList(1, places.size())) {
                for (int line = place.startLine(); line <= place.endLine(); line++) {
                    covered.merge(new Spot(place.path(), line), 1, Integer::sum);
                }
            }
        }
        Set<Character> seen = new HashSet<>();
        Set<Spot> repetitions = new HashSet<>();
        for (int page = 0; page < pages.size(); page++) {
            for (int line = 0; line < pages.get(page).length(); line++) {
                if (!seen.add(Character.toUpperCase(pages.get(page).charAt(line)))) {
                    repetitions.add(new Spot(page + ".md", line + 1));
                }
            }
        }

        assertThat(covered.keySet()).isEqualTo(repetitions);
        assertThat(covered.values()).allMatch(times -> times == 1);
    }

    @Property
    void placesOfAFindingSayNearlyTheSame(@ForAll("pages") List<String> pages) {
        for (Finding finding : Page.findings(read(pages))) {
            Set<String> exact = new TreeSet<>();
            Set<String> folded = new TreeSet<>();
            for (Place place : places(finding)) {
                int page = Integer.parseInt(place.path().substring(0, 1));
                String letters = pages.get(page).substring(place.startLine() - 1, place.endLine());
                exact.add(letters);
                folded.add(letters.toUpperCase(Locale.ROOT));
            }
            boolean isSimilar = finding.rule().equals(RepeatsCheck.SIMILAR_PARAGRAPH);

            assertThat(folded).hasSize(1);
            assertThat(exact).hasSize(isSimilar ? finding.related().size() + 1 : 1);
        }
    }

    @Property(tries = 200)
    void collidingHashesChangeNothing(@ForAll("pages") List<String> pages) {
        Page[] read = read(pages);
        List<Finding> expected = Page.findings(read);

        assertThat(Page.findings((text, from, to, seed) -> 0, read)).isEqualTo(expected);
        assertThat(Page.findings((text, from, to, seed) -> (to - from) % 3, read))
                .isEqualTo(expected);
    }

    @Property(tries = 300)
    void groupsAreThoseOfComparingEachWithEach(@ForAll long seed) {
        List<String> texts = texts(new Random(seed), 40);
        Page[] pages = new Page[texts.size()];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = Page.of(String.format("%02d.md", i), texts.get(i));
        }
        Set<Set<Integer>> found = new HashSet<>();
        for (Finding finding : Page.findings(pages)) {
            if (!finding.properties().containsValue("contained")) {
                Set<Integer> group = new TreeSet<>();
                places(finding)
                        .forEach(
                                place -> group.add(Integer.parseInt(place.path().substring(0, 2))));
                found.add(group);
            }
        }

        assertThat(found).isEqualTo(groups(texts));
    }

    @Property(tries = 300)
    void containedParagraphsAreThoseOfTryingEachWindow(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<String> words = words(random, 15 + random.nextInt(30));
            texts.add(String.join(" ", words));
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                words.set(random.nextInt(words.size()), "w" + random.nextInt(500));
            }
            List<String> longer = words(random, random.nextInt(30));
            longer.addAll(random.nextInt(longer.size() + 1), words);
            texts.add(String.join(" ", longer));
        }
        Page[] pages = new Page[texts.size()];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = Page.of(String.format("%02d.md", i), texts.get(i));
        }
        Set<Integer> found = new TreeSet<>();
        Set<Integer> near = new TreeSet<>();
        for (Finding finding : Page.findings(pages)) {
            Set<Integer> into = finding.properties().containsValue("contained") ? found : near;
            places(finding)
                    .forEach(place -> into.add(Integer.parseInt(place.path().substring(0, 2))));
        }
        Set<Integer> expected = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < texts.size(); j++) {
                boolean isEither = near.contains(i) || near.contains(j);
                if (!isEither && holds(texts.get(j).split(" "), texts.get(i).split(" "))) {
                    expected.addAll(Set.of(i, j));
                }
            }
        }

        found.removeAll(near);
        assertThat(found).isEqualTo(expected);
    }

    private static boolean holds(String[] longer, String[] text) {
        if (text.length < 15 || 4 * longer.length < 5 * text.length) {
            return false;
        }
        int window = 13 * text.length / 10;
        for (int from = 0; from < longer.length; from++) {
            String[] part = Arrays.copyOfRange(longer, from, Math.min(longer.length, from + window));
            if (10 * commonTriples(text, part) >= 9 * (text.length - 2)) {
                return true;
            }
        }
        return false;
    }

    private static int commonTriples(String[] one, String[] other) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i + 2 < one.length; i++) {
            left.add(one[i] + " " + one[i + 1] + " " + one[i + 2]);
        }
        int common = 0;
        for (int i = 0; i + 2 < other.length; i++) {
            common += left.remove(other[i] + " " + other[i + 1] + " " + other[i + 2]) ? 1 : 0;
        }
        return common;
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(random.nextInt(4) == 0 ? "w" + random.nextInt(500) : WORDS[random.nextInt(WORDS.length)]);
        }
        return words;
    }

    private static List<String> texts(Random random, int count) {
        Set<String> texts = new LinkedHashSet<>();
        List<String> known = new ArrayList<>();
        while (texts.size() < count) {
            List<String> words = new ArrayList<>();
            if (known.isEmpty() || random.nextInt(3) == 0) {
                words.addAll(words(random, 8 + random.nextInt(35)));
            } else {
                words.addAll(
                        Arrays.asList(known.get(random.nextInt(known.size())).split(" ")));
                for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                    int at = random.nextInt(words.size());
                    if (random.nextBoolean()) {
                        words.set(at, "w" + random.nextInt(500));
                    } else {
                        words.add(random.nextInt(words.size()), words.remove(at));
                    }
                }
            }
            if (texts.add(String.join(" ", words))) {
                known.add(String.join(" ", words));
            }
        }
        return List.copyOf(texts);
    }

    private static Set<Set<Integer>> groups(List<String> texts) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (areNear(texts.get(i).split(" "), texts.get(j).split(" "))) {
                    pairs.add(new Pair(i, j, 0));
                }
            }
        }
        Clusters clusters = Clusters.of(texts.size(), pairs);
        Map<Integer, Set<Integer>> groups = new HashMap<>();
        Set<Set<Integer>> all = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            groups.computeIfAbsent(clusters.representative(i), unused -> new TreeSet<>())
                    .add(i);
            if (clusters.partner(i) >= 0) {
                all.add(new TreeSet<>(Set.of(i, clusters.partner(i))));
            }
        }
        groups.values().stream().filter(group -> group.size() > 1).forEach(all::add);
        return all;
    }

    private static boolean areNear(String[] one, String[] other) {
        int common = commonPairs(one, other);
        int all = one.length - 1 + other.length - 1 - common;
        return 5 * common >= 4 * all
                || (10 * common >= 7 * all
                        && Math.min(one.length, other.length) >= 25
                        && 100 * commonInOrder(one, other) >= 85 * Math.max(one.length, other.length));
    }

    private static int commonPairs(String[] one, String[] other) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i + 1 < one.length; i++) {
            left.add(one[i] + " " + one[i + 1]);
        }
        int common = 0;
        for (int i = 0; i + 1 < other.length; i++) {
            common += left.remove(other[i] + " " + other[i + 1]) ? 1 : 0;
        }
        return common;
    }

    private static int commonInOrder(String[] one, String[] other) {
        int[][] table = new int[one.length + 1][other.length + 1];
        for (int i = 1; i <= one.length; i++) {
            for (int j = 1; j <= other.length; j++) {
                table[i][j] = one[i - 1].equals(other[j - 1])
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[one.length][other.length];
    }
}

package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.copydesk.text.diff.WordDiff;
import org.copydesk.text.diff.WordDiff.Change;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static WordIds ids(String one, String other) {
        return WordIds.of(text(one), text(other));
    }

    private static List<Change> changes(WordIds ids) {
        return WordDiff.of(ids.one(), ids.other(), ids.count());
    }

    private static ComparedText text(String words) {
        byte[] bytes = (words + "\n").getBytes(StandardCharsets.UTF_8);
        return ComparedText.of(bytes, 0, bytes.length);
    }

    private static String randomText(Random random, int words, int vocabulary) {
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + random.nextInt(vocabulary))
                .collect(Collectors.joining(" "));
    }

    private static String edited(Random random, String text, int edits) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.add(at, "x" + random.nextInt(9));
                case 1 -> words.set(at, "y" + random.nextInt(9));
                default -> words.remove(words.size() > 1 ? at : 0);
            }
            if (words.isEmpty()) {
                words.add("z");
            }
        }
        return String.join(" ", words);
    }

    /** The table of the textbook. */
    private static int longestCommon(int[] one, int[] other) {
        int[][] table = new int[one.length + 1][other.length + 1];
        for (int i = 1; i <= one.length; i++) {
            for (int j = 1; j <= other.length; j++) {
                table[i][j] = one[i - 1] == other[j - 1]
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[one.length][other.length];
    }

    /** Replaces each change by what stands in the other text. */
    private static List<Integer> applied(WordIds ids, List<Change> changes) {
        List<Integer> words = new ArrayList<>();
        int at = 0;
        for (Change change : changes) {
            IntStream.range(at, change.from()).forEach(i -> words.add(ids.one()[i]));
            IntStream.range(change.otherFrom(), change.otherTo()).forEach(i -> words.add(ids.other()[i]));
            at = change.to();
        }
        IntStream.range(at, ids.one().length).forEach(i -> words.add(ids.one()[i]));
        return words;
    }

    @Property(tries = 500)
    void commonWordsInOrderAreThoseOfTheTextbook(@ForAll long seed) {
        Random random = new Random(seed);
        String one = randomText(random, 1 + random.nextInt(200), 1 + random.nextInt(60));
        String other = random.nextBoolean()
                ? edited(random, one, random.nextInt(20))
                : randomText(random, 1 + random.nextInt(200), 1 + random.nextInt(60));
        WordIds ids = ids(one, other);

        int expected = longestCommon(ids.one(), ids.other());

        assertThat(CommonWords.inOrder(ids)).isEqualTo(expected);
        assertThat(WordDiff.common(ids.one(), ids.other(), ids.count())).isEqualTo(expected);
    }

    @Property(tries = 300)
    void changesLeadFromOneTextToTheOther(@ForAll long seed) {
        Random random = new Random(seed);
        String one = randomText(random, 1 + random.nextInt(3_000), 1 + random.nextInt(3_000));
        String other = random.nextInt(4) > 0
                ? edited(random, one, random.nextInt(30))
                : randomText(random, 1 + random.nextInt(300), 1 + random.nextInt(60));
        WordIds ids = ids(one, other);

        List<Change> changes = changes(ids);

        assertThat(applied(ids, changes))
                .isEqualTo(Arrays.stream(ids.other()).boxed().toList());
    }

    @Test
    void oneWordOfALongTextIsFoundWhereItIs() {
        String text = randomText(new Random(5), 40_000, 20_000);
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        words.set(30_000, "other");
        WordIds ids = ids(text, String.join(" ", words));

        assertThat(changes(ids)).containsExactly(new Change(30_000, 30_001, 30_000, 30_001));
    }

    @Test
    void longTextsWithoutAnAnchorAreChangedFromEndToEnd() {
        String one = "a b ".repeat(2_000) + "c";
        String other = "d " + "b a ".repeat(2_000) + "d";

        assertThat(changes(ids(one, other))).containsExactly(new Change(0, 4_001, 0, 4_002));
    }

    @Test
    void textsWithoutACommonWordAreOneChange() {
        assertThat(changes(ids("a b c", "d e"))).containsExactly(new Change(0, 3, 0, 2));
    }

    @Test
    void whatIsCommonByChanceBetweenLongerChangesIsNotShown() {
        assertThat(changes(ids("k l a b x c d m n", "k l e f x g h m n"))).containsExactly(new Change(2, 7, 2, 7));
        assertThat(changes(ids("k l a x c m n", "k l e x g m n")))
                .containsExactly(new Change(2, 3, 2, 3), new Change(4, 5, 4, 5));
    }

    @Test
    void equalTextsHaveNoChange() {
        assertThat(changes(ids("a b c", "a b c"))).isEmpty();
    }
}

package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.check.Place;
import org.copydesk.report.Stretch.Sign;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    private static Excerpt of(String text, String words) {
        Source source = Source.of("a.txt", text);
        int from = text.indexOf(words);
        return Excerpt.of(source, Place.of(source, from, from + words.length()));
    }

    private static String shown(Excerpt excerpt) {
        return excerpt.stretches().stream().map(ExcerptTest::shown).collect(Collectors.joining("\n~\n"));
    }

    /** The number of the first line, then the text with what is marked in brackets. */
    private static String shown(Stretch stretch) {
        return stretch.line() + ":"
                + stretch.pieces().stream()
                        .map(piece -> piece.sign() == Sign.PLAIN ? piece.text() : "[" + piece.text() + "]")
                        .collect(Collectors.joining());
    }

    private static String text(Stretch stretch) {
        return stretch.pieces().stream().map(Stretch.Piece::text).collect(Collectors.joining());
    }

    @Test
    void theLinesAroundTheWordsInTheirParagraphAreShown() {
        Excerpt excerpt = of("Title\n\nOne line.\nThe old ferry sails.\nLast line.\n\nNext.\n", "old ferry");

        assertThat(shown(excerpt)).isEqualTo("3:One line.\nThe [old ferry] sails.\nLast line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsOfAllKindsCountOnce(String lineEnd) {
        Excerpt excerpt =
                of("Title\n\nOne.\nTwo words\nhere.\n\nEnd.\n".replace("\n", lineEnd), "words" + lineEnd + "here");

        assertThat(shown(excerpt)).isEqualTo("3:One.\nTwo [words\nhere].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void noEmptyLineStandsAroundAParagraph(String lineEnd) {
        String words = "One." + lineEnd + "Two.";

        assertThat(shown(of("Title" + lineEnd + lineEnd + words + lineEnd + lineEnd + "End." + lineEnd, words)))
                .isEqualTo("3:[One.\nTwo.]");
    }

    @Test
    void ofALongLineTheWordsNearByAreShown() {
        String around = "lighthouse ".repeat(200);

        Stretch stretch =
                of(around + "HERE" + " keeper".repeat(200), "HERE").stretches().get(0);

        assertThat(stretch.line()).isEqualTo(1);
        assertThat(text(stretch))
                .matches("\u2026(lighthouse ){15,22}HERE( keeper){25,35}\u2026")
                .hasSizeBetween(350, 490);
    }

    @Test
    void longPassagesAreCutAtLineEndsAndEachPartHasTheNumbersOfItsLines() {
        String text = IntStream.rangeClosed(1, 400)
                .mapToObj(line -> "line " + line + " of the passage that is long")
                .collect(Collectors.joining("\n"));

        List<Stretch> stretches = of("Title\n\n" + text + "\n\nEnd.\n", text).stretches();

        assertThat(stretches).hasSize(2);
        assertThat(stretches.get(0).line()).isEqualTo(3);
        for (Stretch stretch : stretches) {
            String[] lines = text(stretch).split("\n");
            for (int i = 0; i < lines.length; i++) {
                assertThat(lines[i]).isEqualTo("line " + (stretch.line() + i - 2) + " of the passage that is long");
            }
        }
        assertThat(text(stretches.get(1))).endsWith("line 400 of the passage that is long");
        assertThat(text(stretches.get(0)).length() + text(stretches.get(1)).length())
                .isBetween(5_000, 6_100);
    }

    @Test
    void aLongLineIsCutBetweenWordsAndBothPartsHaveItsNumber() {
        String words = "begin " + "harvest victory ".repeat(600) + "end";

        List<Stretch> stretches = of("\n\n" + words, words).stretches();

        assertThat(stretches).extracting(Stretch::line).containsExactly(3, 3);
        assertThat(text(stretches.get(0))).matches("begin( harvest victory)+( harvest)?\u2026");
        assertThat(text(stretches.get(1))).matches("\u2026(victory )?(harvest victory )+end");
    }

    @Test
    void aWordWithoutEndIsCutSomewhere() {
        String words = "begin " + "x".repeat(10_000) + " end";

        Excerpt excerpt = of(words, words);

        assertThat(shown(excerpt))
                .startsWith("1:[begin x")
                .contains("x]\u2026\n~\n1:\u2026[x")
                .endsWith("x end]");
        assertThat(excerpt.bytes()).isLessThan(6_200);
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void noCharacterIsCutInHalf(int shift) {
        String faces = "\uD83D\uDE00".repeat(4_000);
        String before = "x".repeat(shift);

        for (Excerpt excerpt : List.of(
                of(before + faces + "HERE" + faces, "HERE"), of(before + faces, before + faces), of(faces, faces))) {
            assertThat(shown(excerpt)).contains("\uD83D\uDE00").doesNotContain("\\u");
        }
    }

    @Test
    void whatTurnsTheDirectionIsShownAsAnEscape() {
        assertThat(shown(of("a\u202Eb words\n", "words"))).isEqualTo("1:a\\u202Eb [words]");
    }

    @Test
    void aMarkOfDirectionBetweenWordsFromRightToLeftStaysAtTheEdgeOfTheWords() {
        String text = "\u0642\u0627\u0644\u200F words\u200F";

        assertThat(shown(of(text, "words"))).isEqualTo("1:\u0642\u0627\u0644\u200F [words]\\u200F");
        assertThat(shown(of("\u0642\u0627\u0644\u200F x", "\u200F x"))).isEqualTo("1:\u0642\u0627\u0644[\u200F x]");
    }

    @Test
    void aPlaceWithoutCharactersIsShownWithWhatIsAround() {
        Excerpt excerpt = Excerpt.of(Source.of("a.txt", "only words\n"), new Place("a.txt", 1, 1, 1, 1, 0, 0));

        assertThat(shown(excerpt)).isEqualTo("1:only words");
    }
}

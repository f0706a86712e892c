package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.check.Place;
import org.copydesk.format.MarkdownFormat;
import org.copydesk.format.ReadingOptions;
import org.copydesk.text.Document;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final Map<Stretch.Sign, String> SIGNS =
            Map.of(Stretch.Sign.CHANGED, "*", Stretch.Sign.NUMBER, "#", Stretch.Sign.NEGATION, "!");

    /** All of a page from its first word on. */
    private static ComparedPassage passage(String text) {
        Document document = new MarkdownFormat().read(Source.of("a.md", text), ReadingOptions.defaults());
        int from = document.blocks().get(0).start();
        int to = document.blocks().get(document.blocks().size() - 1).end();
        return ComparedPassage.of(
                document.source(), new BlocksByPlace(document), Place.of(document.source(), from, to));
    }

    private static Comparison between(String left, String right) {
        return Comparison.between(passage(left), passage(right));
    }

    private static String shown(Comparison comparison) {
        return comparison.rows().stream()
                .map(row -> shown(row.left()) + "|" + shown(row.right()))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> stretch.pieces().stream()
                        .map(piece -> SIGNS.containsKey(piece.sign())
                                ? "[" + SIGNS.get(piece.sign()) + piece.text() + "]"
                                : piece.text())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" ~ "));
    }

    @ParameterizedTest
    @CsvSource({
        "the old ferry, the old ferry, the old ferry|the old ferry",
        "the old ferry, the new ferry, the [*old] ferry|the [*new] ferry",
        "it will sail, it will not sail, it will sail|it will [!not] sail",
        "it won\u2019t sail, it will sail, it [!won\u2019t] sail|it [*will] sail",
        "it can hardly sail, it can sail, it can [!hardly] sail|it can sail",
        "in 15 days, in 16 days, in [#15] days|in [#16] days",
        "in fifteen days, in sixteen days, in [#fifteen] days|in [#sixteen] days",
        "in fifteen days, in 15 days, in [*fifteen] days|in [*15] days",
        "at -5 degrees, at 5 degrees, at [#-]5 degrees|at 5 degrees",
        "it cannot sail, it never sail, it [*cannot] sail|it [*never] sail",
        "a b, c d, [*a b]|[*c d]",
    })
    void wordsThatDifferAreToldWithWhatTheyAre(String left, String right, String expected) {
        assertThat(shown(between(left, right))).isEqualTo(expected);
    }

    @Test
    void eachChangedWordIsToldByItself() {
        assertThat(shown(between("it is ready for all 15 boats now", "it was not ready by any 16 boats now")))
                .isEqualTo("it [*is ready for all] [#15] boats now|it [*was] [!not] [*ready by any] [#16] boats now");
    }

    @Test
    void punctuationCapitalsMarkupAndLineEndsAreNoDifference() {
        assertThat(shown(between(
                        "The \u201Cold\u201D ferry,\nwhich **sails** today.", "the old Ferry which sails today")))
                .isEqualTo("The \u201Cold\u201D ferry,\nwhich **sails** today.|the old Ferry which sails today");
    }

    @Test
    void codeIsComparedAsItIsWritten() {
        assertThat(shown(between("run `mvn  verify` now", "run `mvn verify` now")))
                .doesNotContain("[*");
        assertThat(shown(between("run `mvn verify` now", "run `mvn test` now")))
                .isEqualTo("run [*`mvn verify`] now|run [*`mvn test`] now");
    }

    @Test
    void ofATextWithoutBlanksTheCharactersThatDifferAreTold() {
        assertThat(shown(between("\u6E21\u8239\u660E\u5929\u5F00\u8D70", "\u6E21\u8239\u660E\u5929\u4E0D\u5F00\u8D70")))
                .isEqualTo("\u6E21\u8239\u660E\u5929\u5F00\u8D70|\u6E21\u8239\u660E\u5929[!\u4E0D]\u5F00\u8D70");
        assertThat(shown(between("\u6E21\u8239\u660E\u5929\u5F00\u8D70", "\u6E21\u8239\u4ECA\u5929\u5F00\u8D70")))
                .isEqualTo("\u6E21\u8239[*\u660E]\u5929\u5F00\u8D70|\u6E21\u8239[*\u4ECA]\u5929\u5F00\u8D70");
    }

    @Test
    void passagesOfAsManyParagraphsAreComparedParagraphByParagraphWithTheirLines() {
        Comparison comparison = between("# Top\n\none two\nthree\n\nthe pier", "# Top\n\none two three\n\nthe quay");

        assertThat(shown(comparison)).isEqualTo("Top|Top\none two\nthree|one two three\nthe [*pier]|the [*quay]");
        assertThat(comparison.rows())
                .extracting(row -> row.left().get(0).line())
                .containsExactly(1, 3, 6);
        assertThat(comparison.rows())
                .extracting(row -> row.right().get(0).line())
                .containsExactly(1, 3, 5);
    }

    @Test
    void passagesOfOtherNumbersOfParagraphsAreComparedAsAWhole() {
        assertThat(shown(between("one two\n\nthe pier", "one two the quay")))
                .isEqualTo("one two\n\nthe [*pier]|one two the [*quay]");
    }

    @Test
    void longPassagesAreShortenedAroundWhatDiffers() {
        String left = IntStream.rangeClosed(1, 2_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String right = left.replace("word1000 ", "other ").replace("word1900 ", "");

        Comparison comparison = between(left, right);

        assertThat(shown(comparison))
                .matches("\u2026(word\\d+ )+\\[\\*word1000]( word\\d+)+\u2026 ~ "
                        + "\u2026(word\\d+ )+\\[\\*word1900]( word\\d+)+\u2026\\|"
                        + "\u2026(word\\d+ )+\\[\\*other]( word\\d+)+\u2026 ~ \u2026(word\\d+ )+word\\d+\u2026");
        assertThat(comparison.bytes()).isLessThan(2_500);
        assertThat(comparison.moreChanges()).isZero();
    }

    @Test
    void linesOfShortenedPassagesHaveTheirNumbers() {
        String left =
                IntStream.rangeClosed(1, 900).mapToObj(i -> "this is line " + i).collect(Collectors.joining("\n"));
        Comparison comparison =
                between("# Top\n\n" + left, "# Top\n\n" + left.replace("is line 500\n", "has line 500\n"));

        Stretch stretch = comparison.rows().get(0).right().get(0);

        assertThat(comparison.rows()).hasSize(1);
        assertThat(shown(List.of(stretch)))
                .startsWith("this is line " + (stretch.line() - 2) + "\n")
                .contains("[*has]");
    }

    @Test
    void moreChangesThanThereIsRoomForAreCounted() {
        String left = IntStream.rangeClosed(1, 9_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        Comparison comparison = between(left, left.replaceAll("00 ", "00x "));

        assertThat(comparison.bytes()).isBetween(5_000, 20_000);
        assertThat(comparison.moreChanges()).isBetween(30, 89);
    }

    @Test
    void ofAVeryLongChangeTheBeginningAndTheEndAreShown() {
        String words = IntStream.rangeClosed(1, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        Comparison comparison = between("same here " + words + " at last", "same here at last");

        assertThat(shown(comparison.rows().get(0).left())).matches("same here \\[\\*w1 .* ~ .* w3000] at last");
        assertThat(comparison.bytes()).isLessThan(2_500);
    }

    @Test
    void longPassagesThatDoNotDifferHaveNoRows() {
        String words = "one two three ".repeat(1_000);

        assertThat(between(words, words + "!").rows()).isEmpty();
    }

    @Test
    void aFileOfWhichTheCharactersAloneAreKnownIsOneParagraph() {
        Source source = Source.of("a.xyz", "x\none two\n\nthree pier\n");
        ComparedPassage left = ComparedPassage.of(source, Place.of(source, 2, 21));
        ComparedPassage right = ComparedPassage.of(Source.of("b", "one two three"), new Place("b", 1, 1, 1, 14, 0, 13));

        Comparison comparison = Comparison.between(left, right);

        assertThat(shown(comparison)).isEqualTo("one two\n\nthree [*pier]|one two three");
        assertThat(comparison.rows().get(0).left().get(0).line()).isEqualTo(2);
    }
}

package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.check.Place;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    private static Excerpt of(String text, String words) {
        Source source = Source.of("a.txt", text);
        int from = text.indexOf(words);
        return Excerpt.of(source.text(), Place.of(source, from, from + words.length()));
    }

    @Test
    void theLinesAroundTheWordsInTheirParagraphAreShown() {
        Excerpt excerpt = of("Title\n\nOne line.\nThe old ferry sails.\nLast line.\n\nNext.\n", "old ferry");

        assertThat(excerpt)
                .isEqualTo(new Excerpt(3, "One line.\nThe ", "old ferry", " sails.\nLast line.", false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsOfAllKindsCountOnce(String lineEnd) {
        Excerpt excerpt = of("Title\n\nOne.\nTwo words\nhere.\n".replace("\n", lineEnd), "words" + lineEnd + "here");

        assertThat(excerpt).isEqualTo(new Excerpt(3, "One.\nTwo ", "words\nhere", ".", false, false));
    }

    @Test
    void ofALongLineTheWordsNearByAreShown() {
        String around = "lighthouse ".repeat(200);

        Excerpt excerpt = of(around + "HERE" + " keeper".repeat(200), "HERE");

        assertThat(excerpt.line()).isEqualTo(1);
        assertThat(excerpt.before())
                .startsWith(" lighthouse")
                .endsWith("lighthouse ")
                .hasSizeBetween(180, 240);
        assertThat(excerpt.after()).startsWith(" keeper").endsWith("keeper ").hasSizeBetween(180, 240);
        assertThat(excerpt.isCutBefore()).isTrue();
        assertThat(excerpt.isCutAfter()).isTrue();
    }

    @Test
    void longWordsAreCutInTheMiddle() {
        String words = "begin " + "x".repeat(10_000) + " end";

        Excerpt excerpt = of(words, words);

        assertThat(excerpt.words())
                .startsWith("begin x")
                .contains(Excerpt.CUT)
                .endsWith("x end")
                .hasSizeLessThan(6_100);
    }

    @Test
    void noCharacterIsCutInHalf() {
        String faces = "\uD83D\uDE00".repeat(400);

        Excerpt excerpt = of(faces + "HERE" + faces, "HERE");

        assertThat(excerpt.before() + excerpt.after()).doesNotContain("\\u");
        assertThat(excerpt.before().codePoints()).allMatch(c -> c == 0x1F600);
    }

    @Test
    void whatTurnsTheDirectionIsShownAsAnEscape() {
        assertThat(of("a\u202Eb words\n", "words").before()).isEqualTo("a\\u202Eb ");
    }

    @Test
    void aPlaceWithoutCharactersIsShownWithWhatIsAround() {
        Excerpt excerpt = Excerpt.of("only words\n", new Place("a.txt", 1, 1, 1, 1, 0, 0));

        assertThat(excerpt).isEqualTo(new Excerpt(1, "", "", "only words", false, false));
    }
}

package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreakerTest {
    /** Each word with the first letter of its kind: W word, N number, S symbol, P punctuation, H placeholder. */
    private static String words(String text) {
        return WordBreaker.breakUp(text).stream()
                .map(word -> word.text() + "/" + kind(word))
                .collect(Collectors.joining(" "));
    }

    private static String kind(Word word) {
        return word.kind() == Word.Kind.PLACEHOLDER ? "H" : word.kind().name().substring(0, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Two words.|Two/W words/W ./P",
                "US-led|US/W -/P led/W",
                "Obama's don't Sana'a O’Dalen|Obama's/W don't/W Sana'a/W O’Dalen/W",
                "dogs' 'quoted'|dogs/W '/P '/P quoted/W '/P",
                "The U.S. and U.S.-led, e.g. a.m.|The/W U.S./W and/W U.S./W -/P led/W ,/P e.g./W a.m./W",
                "the U.S|the/W U.S/W",
                "No. 5 etc.|No/W ./P 5/N etc/W ./P",
                "2,500 3.14 1.2.3|2,500/N 3.14/N 1.2.3/N",
                "3rd 5kg 1990s 3D2x 4x4|3rd/N 5kg/N 1990s/N 3D2x/W 4x4/W",
                "5, 6. 7|5/N ,/P 6/N ./P 7/N",
                "$5 50% a&b #1 x@y c/d|$/S 5/N 50/N %/S a/W &/S b/W #/S 1/N x/W @/S y/W c/W //S d/W",
                "“No” – (yes) … [x]|“/P No/W ”/P –/P (/P yes/W )/P …/P [/P x/W ]/P",
                "snake_case GITHUB_TOKEN|snake_case/W GITHUB_TOKEN/W",
                "夜の船 ABC|夜/W の/W 船/W ABC/W",
                "naïve Zoë Þór|naïve/W Zoë/W Þór/W",
                "see \uFFFC here|see/W \uFFFC/H here/W",
                "+1 ≈ 2|+/S 1/N ≈/S 2/N"
            })
    void wordsAreCutByTheirKind(String text, String expected) {
        assertThat(words(text)).isEqualTo(expected);
    }

    @Test
    void charactersWithoutWidthStayInsideTheirWord() {
        assertThat(WordBreaker.breakUp("Meadow\u200BDB label\u00ADled"))
                .extracting(Word::text)
                .containsExactly("Meadow\u200BDB", "label\u00ADled");
        assertThat(WordBreaker.breakUp("\u200FZoe\u200B Marrin"))
                .extracting(Word::text)
                .containsExactly("Zoe", "Marrin");
    }

    @Test
    void combiningMarksBelongToTheirLetter() {
        assertThat(WordBreaker.breakUp("Cafe\u0301 list"))
                .extracting(Word::text)
                .containsExactly("Cafe\u0301", "list");
        assertThat(WordBreaker.breakUp("か\u3099き")).extracting(Word::text).containsExactly("か\u3099", "き");
    }

    @Test
    void blanksOfEveryKindPartWords() {
        assertThat(WordBreaker.breakUp("a\u00A0b\tc\u3000d\ne"))
                .extracting(Word::text)
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void surrogatePairsAreNeverCut() {
        List<Word> words = WordBreaker.breakUp("\uD835\uDD38\uD835\uDD39 \uD83D\uDE80!");
        assertThat(words).extracting(Word::text).containsExactly("\uD835\uDD38\uD835\uDD39", "\uD83D\uDE80", "!");
        assertThat(words).extracting(Word::start).containsExactly(0, 5, 7);
    }

    @Property
    void wordsLieInOrderAndHoldEverythingThatIsVisible(@ForAll String text) {
        int last = 0;
        for (Word word : WordBreaker.breakUp(text)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text());
            assertThat(hasVisible(text.substring(last, word.start()))).isFalse();
            last = word.end();
        }
        assertThat(hasVisible(text.substring(last))).isFalse();
    }

    private static boolean hasVisible(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}

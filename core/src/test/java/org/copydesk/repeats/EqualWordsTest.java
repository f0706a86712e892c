package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.repeats.Page.findings;

import java.util.List;
import org.copydesk.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualWordsTest {
    private static boolean areEqual(String one, String other) {
        return !findings(Page.of("a.md", one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The pilot waits on the lower step, with a book. | the pilot waits on the lower step with a BOOK!",
                "He wrote \u201cthe boat won\u2019t wait\u201d in the book. | He wrote \"the boat won't wait\" in the book",
                "The \uFB01rst boat\u00A0leaves before the clock strikes \uFB01ve. | The first boat leaves before the clock strikes five.",
                "The harbour\u00ADmaster counts the flags on the first Monday. | The harbourmaster counts the flags on the first Monday.",
                "Boats wait 3\u20135 days (or more) for a good wind. | Boats wait 3-5 days, or more, for a good wind.",
                "Run `make  all` in the upper folder and wait there. | Run `make all` in the upper folder and wait there.",
            })
    void punctuationCaseAndFormsOfCharactersDoNotMatter(String one, String other) {
        assertThat(areEqual(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Read the chapter on C before the first lesson begins. | Read the chapter on C++ before the first lesson begins.",
                "The price of a ticket rose by 5 this year. | The price of a ticket rose by 5% this year.",
                "The water in the basin had 5 degrees last night. | The water in the basin had -5 degrees last night.",
                "Run `make all` in the upper folder and wait there. | Run `make most` in the upper folder and wait there.",
                "Run `make all` in the upper folder and wait there. | Run make all in the upper folder and wait there.",
                "The boat does carry bicycles in the cold winter months. | The boat does not carry bicycles in the cold winter months.",
                "The miller and the baker met on the long quay. | The baker and the miller met on the long quay.",
                "The ferry of 1921 had two masts and a funnel. | The ferry of 1922 had two masts and a funnel.",
            })
    void wordsNumbersSymbolsCodeAndOrderMatter(String one, String other) {
        assertThat(areEqual(one, other)).isFalse();
    }

    @Test
    void eachHanCharacterIsAWord() {
        String lighthouse = "\u7801\u5934\u7684\u706F\u5854\u6BCF\u5929\u4EAE\u3002";

        assertThat(areEqual(lighthouse, lighthouse)).isTrue();
        assertThat(areEqual(lighthouse.substring(1), lighthouse.substring(1))).isFalse();
    }

    @Test
    void loneSurrogatesAndEmojiAreComparedAsTheyAre() {
        String words = "The pilot waits on the lower step with ";

        assertThat(areEqual(words + "\uD83D\uDEA2", words + "\uD83D\uDEA2")).isTrue();
        assertThat(areEqual(words + "\uD83D\uDEA2", words + "\uD83D\uDEA3")).isFalse();
        assertThat(areEqual(words + "`\uD83D`", words + "`\uD83E`")).isFalse();
    }

    @Test
    void equalHashesMakeNoEqualText() {
        RepeatsCheck normal = new RepeatsCheck(RepeatsOptions.defaults());
        RepeatsCheck colliding = new RepeatsCheck(RepeatsOptions.defaults(), (text, from, to, seed) -> 7);
        Page first = Page.of("a.md", paragraphs(0, 40)).list(1, paragraphs(50, 55));
        Page second = Page.of("b.md", paragraphs(20, 60)).list(1, paragraphs(50, 55));

        List<Finding> findings = colliding.conclude(Page.corpus(colliding, first, second));

        assertThat(findings).isNotEmpty().isEqualTo(normal.conclude(Page.corpus(normal, first, second)));
    }

    private static String[] paragraphs(int from, int to) {
        String[] paragraphs = new String[to - from];
        for (int i = from; i < to; i++) {
            String name = "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            paragraphs[i - from] = "The boat called " + name + " lies at the end of the quay.";
        }
        return paragraphs;
    }

    @Test
    void equalDocumentsGiveEqualEvidence() {
        RepeatsCheck check = new RepeatsCheck(RepeatsOptions.defaults());

        assertThat(check.examine(Page.of("a.md", paragraphs(0, 9)).read()))
                .isEqualTo(check.examine(Page.of("a.md", paragraphs(0, 9)).read()))
                .isNotEqualTo(check.examine(Page.of("a.md", paragraphs(0, 8)).read()));
    }
}

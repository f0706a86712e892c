package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBreakerTest {
    /** A bar shows where a sentence must end, and nothing else may. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One. | Two! | Three? | Four",
                "Mr. Smith met Dr. Jones. | Gen. Lee left.",
                "Rep. Norman and Sen. McCoy left. | Maj. Gen. Orlov stayed.",
                "He lives in the U.S. | The house is old.",
                "The U.S. Senate met. | The U.S.-led force left.",
                "He works for the U.N. Security Council.",
                "Washington, D.C. is hot. | He lives in Washington, D.C. | It is hot.",
                "It left at 5 a.m. | The bus was full.",
                "It left at 5 a.m. on Monday. | He came at 3 p.m. Tuesday. | She slept.",
                "J. R. R. Tolkien wrote it. | John F. Kennedy read it.",
                "Take vitamin C. | The rest is plan B. | It works.",
                "Fruit, e.g. apples, is good, i.e. healthy.",
                "Smith et al. (2019) found it. | See Fig. 3 and No. 5 for more.",
                "It costs 3.50 today. | Version 2.0.1 is out.",
                "He paused... | Then he left. | He waited … and left.",
                "Well … I think so. | Well ... I know so.",
                "\"Stop.\" | He left. | \"Stop!\" he said.",
                "\"Why?\" she asked. | \"Because.\"",
                "“We won.” | The crowd cheered. | He said “Go.” and left.",
                "He left. | (It was late.) | She stayed.",
                "He left (it was late.) | She stayed.",
                "Acme Inc., a firm, grew. | They work for Acme Inc. | The end.",
                "He has a Ph.D. in maths. | She has a Ph.D. | They met.",
                "St. Paul is nice. | He walked down Main St. | The shop was shut.",
                "On Jan. 5 we met. | In Jan. | We parted.",
                "Apple vs. Pear is a case.",
                "What?! | No way!!",
                "A martyr.[1] | The emperor came.[7][8] | Next one.",
                "1. The first item. | 2. The second item.",
                "a.) The first item.",
                "He works at Yahoo!Mail and speaks !Xun.",
                "これは本です。 | それはペンです。",
                "It rose by a half in the U.S. | Millions went."
            })
    void sentencesEndWhereTheyEnd(String marked) {
        String text = marked.replace(" |", "");
        assertThat(sentences(text)).containsExactly(marked.split(" \\| "));
    }

    @Test
    void aKeptLineEndIsABlank() {
        assertThat(sentences("The mouse\nhas run. It is gone.")).containsExactly("The mouse\nhas run.", "It is gone.");
    }

    @Test
    void noWordsAreNoSentence() {
        assertThat(sentences(" \n ")).isEmpty();
    }

    @Property
    void sentencesHoldAllWordsInOrder(@ForAll String text) {
        List<Word> words = WordBreaker.breakUp(text);
        List<Word> inSentences = SentenceBreaker.breakUp(text, words).stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        assertThat(inSentences).isEqualTo(words);
    }

    private static List<String> sentences(String text) {
        return SentenceBreaker.breakUp(text, WordBreaker.breakUp(text)).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }
}

package org.copydesk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkedSentencesTest {
    static Stream<String> sentences() {
        return ResourceLines.of(MarkedSentencesTest.class, "sentences.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void claimsAreFoundWhereTheyAreMarkedAndNowhereElse(String marked) {
        MarkedSentence sentence = MarkedSentence.parse(marked);

        assertThat(sentence.found()).isEqualTo(sentence.expected());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void noPrefixOfASentenceThrows(String marked) {
        String text = MarkedSentence.parse(marked).text();
        for (int end = 0; end <= text.length(); end++) {
            assertThat(MarkedSentence.findings(text.substring(0, end))).isNotNull();
        }
    }

    @Test
    void marksAreReadInOrder() {
        MarkedSentence sentence = MarkedSentence.parse("{a|One} and {b note|two}.");

        assertThat(sentence.text()).isEqualTo("One and two.");
        assertThat(sentence.expected()).isEqualTo(List.of("a warning: One", "b note: two"));
    }
}

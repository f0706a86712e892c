package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangeTest {
    private static String between(String first, String second) {
        return WordChange.between(first, second).stream()
                .map(change -> change.kind().sign() + change.text())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "the old ferry, the old ferry, =the old ferry",
        "the old ferry, the new ferry, =the|-old|+new|=ferry",
        "it will sail, it will not sail, =it will|+!not|=sail",
        "it won\u2019t sail, it will sail, =it|-!won\u2019t|+will|=sail",
        "in 15 days, in 16 days, =in|-n15|+n16|=days",
        "a b, c d, -a b|+c d",
    })
    void wordsThatDifferAreTold(String first, String second, String expected) {
        assertThat(between(first, second)).isEqualTo(expected);
    }

    @Test
    void lineEndsAreNoDifference() {
        assertThat(between("the old\nferry", "the  old ferry")).isEqualTo("=the old ferry");
    }

    @Test
    void textsOfAnyLengthEnd() {
        String words = "a b c d e f g h ".repeat(200);

        assertThat(between(words, "x y z ".repeat(500))).isNotEmpty();
        assertThat(WordChange.between(words.repeat(10), words)).isEmpty();
    }
}

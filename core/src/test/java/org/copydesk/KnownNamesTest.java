package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNamesTest {
    private final KnownNames known = new KnownNames("key", List.of("minWords", "warning", "note", "off"));

    @ParameterizedTest
    @CsvSource({
        "minwords, minWords",
        "min-words, minWords",
        "MIN_WORDS, minWords",
        "minWord, minWords",
        "minumWords, minWords",
        "warn, warning",
        "wraning, warning",
        "notes, note",
        "of, off"
    })
    void namesWhatWasProbablyMeant(String written, String meant) {
        assertThat(known.nearest(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "error", "on", "wa", "maxWordsInAParagraph"})
    void namesNothingWhereNothingIsNear(String written) {
        assertThat(known.nearest(written)).isEmpty();
    }

    @Test
    void ofEquallyNearNamesTheFirstCounts() {
        assertThat(new KnownNames("rule", List.of("cab", "cat")).nearest("caz")).contains("cab");
    }

    @Test
    void listsAllWhereNothingIsNear() {
        assertThat(known.unknown("x")).isEqualTo("unknown key \"x\"; expected minWords, warning, note or off");
    }

    @Test
    void longTextsAreCutAndKeptOnOneLine() {
        String message = known.unknown("\uD83D\uDE00\n" + "x".repeat(1_000_000));
        assertThat(message)
                .startsWith("unknown key \"\uD83D\uDE00 xxx")
                .hasSizeLessThan(200)
                .doesNotContain("\n");
    }
}

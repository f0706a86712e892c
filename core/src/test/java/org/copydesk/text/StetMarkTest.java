package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.StetMark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StetMarkTest {
    @Test
    void aBareMarkSilencesEveryRule() {
        assertThat(StetMark.of(" stet ", 3, 16)).contains(new StetMark(Kind.STET, 3, 16, List.of()));
    }

    @Test
    void rulesAndGroupsStandBehindAColon() {
        assertThat(StetMark.of("stet: names , hearsay,", 0, 1))
                .hasValueSatisfying(mark -> assertThat(mark.names()).containsExactly("names", "hearsay"));
    }

    @Test
    void aRegionBeginsAndEnds() {
        assertThat(StetMark.of("stet-begin: claims", 0, 1))
                .hasValueSatisfying(mark -> assertThat(mark.kind()).isEqualTo(Kind.BEGIN));
        assertThat(StetMark.of("stet-end", 0, 1))
                .hasValueSatisfying(mark -> assertThat(mark.kind()).isEqualTo(Kind.END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STET", "Stet", "STET:"})
    void capitalLettersMeanTheSame(String comment) {
        assertThat(StetMark.of(comment, 3, 16)).contains(new StetMark(Kind.STET, 3, 16, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stet this", "stet-middle", "stet names", "Stet; names"})
    void aCommentThatBeginsWithTheWordIsAnAttempt(String comment) {
        assertThat(StetMark.of(" " + comment, 3, 16)).contains(new StetMark(Kind.ATTEMPT, 3, 16, List.of(comment)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stetson hats", "Note: stet", "stets: names", "stet1"})
    void anotherCommentIsNoMark(String comment) {
        assertThat(StetMark.of(comment, 0, 1)).isEmpty();
    }
}

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
    @ValueSource(strings = {"", "stetson hats", "stet this", "Note: stet", "stet-middle", "stets: names"})
    void anotherCommentIsNoMark(String comment) {
        assertThat(StetMark.of(comment, 0, 1)).isEmpty();
    }
}

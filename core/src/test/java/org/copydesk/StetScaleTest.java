package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand marks take linear time, however they stand. */
class StetScaleTest {
    private static final int MANY = 100_000;
    private static final String CLAIM = "The cook allegedly left.";

    private static Report check(String text) {
        return Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> Copydesk.builder().groups("claims").threads(1).build().checkText("a.md", text));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aMarkBeforeEachOfManyClaims() {
        Report report = check(("<!-- stet -->\n" + CLAIM + "\n\n").repeat(MANY));
        assertThat(report.silenced()).hasSize(MANY);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aMarkBehindEachLineOfOneParagraph() {
        Report report = check((CLAIM + " <!-- stet: hearsay -->\n").repeat(MANY));
        assertThat(report.silenced()).hasSize(MANY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- stet: claims -->\n",
                "<!-- stet-begin: claims -->\n\n",
                "<!-- stet-begin: hearsay -->",
                "<!-- stet-end -->\n"
            })
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void manyMarksBeforeManyItems(String mark) {
        Report report = check(mark.repeat(MANY) + "\n\n" + ("- " + CLAIM + "\n").repeat(MANY / 4));
        boolean ends = mark.contains("end");
        assertThat(report.silenced()).hasSize(ends ? 0 : MANY / 4);
        assertThat(report.findings()).hasSize(ends ? MANY + MANY / 4 : 0);
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void manyMarksThatSilenceNothing() {
        String lines = (CLAIM + "\n").repeat(MANY / 4) + "Nobody left. <!-- stet: hearsay -->\n".repeat(MANY);
        Report report = check(lines);
        assertThat(report.silenced()).isEmpty();
        assertThat(report.findings()).hasSize(MANY + MANY / 4);
    }
}

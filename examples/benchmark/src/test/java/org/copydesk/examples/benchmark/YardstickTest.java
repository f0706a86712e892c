package org.copydesk.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YardstickTest {
    @Test
    void paragraphsAreHashedOneByOne() {
        assertThat(Yardstick.hash("one\n\ntwo\n")).isEqualTo(Yardstick.hash("one\n") + Yardstick.hash("two\n"));
        assertThat(Yardstick.hash("one\ntwo\n")).isNotEqualTo(Yardstick.hash("one\n\ntwo\n"));
    }

    @Test
    void blanksMakeABlankLineToo() {
        assertThat(Yardstick.hash("one\n \t\r\ntwo\n")).isEqualTo(Yardstick.hash("one\n\n\ntwo\n"));
    }

    @Test
    void everyCharCounts() {
        assertThat(Yardstick.hash("one")).isNotEqualTo(Yardstick.hash("onf")).isNotEqualTo(Yardstick.hash("ond"));
        assertThat(Yardstick.hash("")).isZero();
    }
}

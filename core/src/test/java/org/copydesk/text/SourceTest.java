package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAndColumnsCountFromOneWhateverTheLineEnd(String lineEnd) {
        Source source = Source.of("a.md", "ab" + lineEnd + lineEnd + "\tcd");
        int c = source.text().indexOf('c');
        assertThat(source.lines()).isEqualTo(3);
        assertThat(source.line(c)).isEqualTo(3);
        assertThat(source.column(c)).isEqualTo(2);
        assertThat(source.line(0)).isEqualTo(1);
        assertThat(source.column(2)).isEqualTo(3);
        assertThat(source.text().substring(source.lineStart(1), source.lineEnd(1)))
                .isEqualTo("ab");
        assertThat(source.text().substring(source.lineStart(2), source.lineEnd(2)))
                .isEmpty();
        assertThat(source.text().substring(source.lineStart(3), source.lineEnd(3)))
                .isEqualTo("\tcd");
    }

    @Test
    void aByteOrderMarkIsNotCounted() {
        Source source = Source.of("a.md", "\uFEFFab");
        assertThat(source.text()).isEqualTo("ab");
        assertThat(source.column(1)).isEqualTo(2);
    }

    @Test
    void columnsCountCodeUnits() {
        Source source = Source.of("a.md", "\uD83D\uDE80x");
        assertThat(source.column(2)).isEqualTo(3);
    }

    @Test
    void aLineEndAtTheEndBeginsOneMoreLine() {
        Source source = Source.of("a.md", "ab\n");
        assertThat(source.lines()).isEqualTo(2);
        assertThat(source.line(3)).isEqualTo(2);
        assertThat(source.lineEnd(2)).isEqualTo(3);
        assertThat(Source.of("a.md", "").lines()).isEqualTo(1);
    }

    @Property
    void everyOffsetIsInTheLineThatHoldsIt(@ForAll @Chars({'a', '\n', '\r', ' '}) String text) {
        Source source = Source.of("a.md", text);
        for (int i = 0; i <= source.text().length(); i++) {
            int line = source.line(i);
            assertThat(source.lineStart(line)).isLessThanOrEqualTo(i);
            assertThat(line == source.lines() || source.lineStart(line + 1) > i).isTrue();
        }
    }
}

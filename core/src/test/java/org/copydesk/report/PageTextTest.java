package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
    @ParameterizedTest
    @ValueSource(chars = {'\u200F', '\u200E', '\u061C'})
    void marksOfDirectionBesideLettersFromRightToLeftStay(char mark) {
        for (String text :
                new String[] {"\u0642!" + mark, mark + "(\u05D0", "C++" + mark + " \u0642", "\uD83A\uDD00" + mark}) {
            assertThat(PageText.line(text)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u200F', '\u200E', '\u061C'})
    void marksOfDirectionElsewhereAreShown(char mark) {
        String escape = String.format("\\u%04X", (int) mark);

        assertThat(PageText.line("a" + mark + "b")).isEqualTo("a" + escape + "b");
        assertThat(PageText.line("\u0642" + ".".repeat(20) + mark)).endsWith(escape);
        assertThat(PageText.lines("\u0642\n" + mark, 0, 3)).endsWith(escape);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u202A', '\u202B', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u0007', '\u2028'})
    void whatReachesFartherIsAlwaysShown(char control) {
        assertThat(PageText.line("\u0642" + control + "\u0642"))
                .isEqualTo("\u0642" + String.format("\\u%04X", (int) control) + "\u0642");
    }

    @Test
    void linesEndInLineFeedsOrAreShownInOneLine() {
        assertThat(PageText.lines("a\r\nb\rc\n\td", 0, 9)).isEqualTo("a\nb\nc\n\td");
        assertThat(PageText.line("a\r\nb\t")).isEqualTo("a\\r\\nb\\t");
    }

    @Test
    void halvesOfPairsAreShownAndPairsStay() {
        assertThat(PageText.line("\uD83D\uDE00\uDE00\uD83D")).isEqualTo("\uD83D\uDE00\\uDE00\\uD83D");
    }
}

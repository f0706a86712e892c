package org.copydesk.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.PreferredName;
import org.copydesk.Settings;
import org.junit.jupiter.api.Test;

/** Spellings in capitals that the house list replaces are found in every block, also among capitals alone. */
class HouseCapitalsTest {
    private static List<String> places(String text) {
        Settings settings = Settings.builder()
                .preferredNames(List.of(
                        new PreferredName("United States", List.of("USA", "US"), List.of()),
                        new PreferredName("the Times", List.of("NYT"), List.of())))
                .build();
        return Copydesk.builder()
                .settings(settings)
                .groups("names")
                .build()
                .checkText("page.md", text)
                .findings()
                .stream()
                .map(finding -> finding.place().toString())
                .toList();
    }

    @Test
    void cellsItemsAndHeadingsInCapitalsCount() {
        assertThat(places("# NYT\n\n- USA\n- NYT, USA\n\n| USA | NYT |\n| --- | --- |\n| 1 | 2 |\n"))
                .containsExactly(
                        "page.md:1:3", "page.md:3:3", "page.md:4:3", "page.md:4:8", "page.md:6:3", "page.md:6:9");
    }

    @Test
    void aPronounInACapitalHeadingIsNoState() {
        assertThat(places("# WRITE TO US\n\nThe US consul answers.\n")).containsExactly("page.md:3:5");
    }
}

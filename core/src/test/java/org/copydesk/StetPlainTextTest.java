package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in plain text let stand what they let stand in Markdown, wherever they are on the line. */
class StetPlainTextTest {
    private static final Settings HOUSE = Settings.builder()
            .preferredNames(List.of(new PreferredName("Tarveshi", List.of("Tarweshi"), List.of())))
            .build();

    private static Report report(String page, String text) {
        return Copydesk.builder().settings(HOUSE).threads(1).build().checkText(page, text);
    }

    private static List<String> kept(Report report, String text) {
        return report.findings().stream()
                .filter(finding -> !finding.rule().equals(Checks.UNUSED_SUPPRESSION))
                .map(finding -> cut(text, finding.place()))
                .toList();
    }

    private static List<Integer> unused(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(Checks.UNUSED_SUPPRESSION))
                .map(Finding::place)
                .map(Place::startLine)
                .toList();
    }

    private static String cut(String text, Place place) {
        return text.substring(place.charOffset(), place.charEnd());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- stet --> The Tarweshi cook ate the ferry.\n",
                "\t<!-- stet --> The Tarweshi cook ate the ferry.\n",
                "<!-- stet -->\tThe Tarweshi cook ate the ferry.\n",
                "* one\n* <!-- stet --> The Tarweshi cook ate.\n* three\n",
                "1. <!-- stet --> The Tarweshi cook ate.\n2. two\n",
                "1. <!-- stet -->\n   The Tarweshi cook ate.\n2. two\n",
                "* <!-- stet -->\n  The Tarweshi cook ate.\n* two\n",
                "The <!-- stet --> Tarweshi cook ate.\n",
                "The Tarweshi cook ate.<!-- stet -->\n",
                "The Tarweshi cook <!-- stet: unpreferred-name,\nnames --> ate.\n",
                "The cook ate,\n<!-- stet --> and the Tarweshi cook left.\n",
                "# <!-- stet --> The Tarweshi Cook\n\nHe left.\n",
                "<!-- stet -->\nThe Tarweshi cook ate.\n"
            })
    void aMarkSilencesWhereverItIsOnTheLine(String text) {
        for (String ended : List.of(text, text.replace("\n", "\r\n"), text.replace('\n', '\r'), text.strip())) {
            Report report = report("page.txt", ended);
            assertThat(report.findings()).isEmpty();
            assertThat(report.silenced())
                    .singleElement()
                    .satisfies(
                            one -> assertThat(cut(ended, one.finding().place())).isEqualTo("Tarweshi"));
        }
    }

    @Test
    void aMarkAtTheStartIsForItsBlockOnly() {
        String text =
                "A Tarweshi cook sat.\n\n<!-- stet --> The Tarweshi cook ate\nwith a Tarweshi man.\n\nTarweshi men.\n";
        Report report = report("page.txt", text);
        assertThat(report.silenced()).hasSize(2);
        assertThat(kept(report, text)).hasSize(2);
    }

    @Test
    void aMarkBehindTheSignOfAnItemIsForThatItem() {
        for (String page : List.of("page.txt", "page.md")) {
            String text = "1. <!-- stet -->\n   Two Tarweshi cooks.\n2. One Tarweshi cook.\n";
            Report report = report(page, text);
            assertThat(report.silenced()).hasSize(1);
            assertThat(kept(report, text)).hasSize(1);
            assertThat(unused(report)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- stet --> The cook ate the ferry.\n",
                "* <!-- stet: heresay --> The cook ate the ferry.\n",
                "1. <!-- stet -->\n   The cook ate the ferry.\n",
                "> <!-- stet hearsay --> The cook ate the ferry.\n",
                "The cook <!-- stet-start --> ate the ferry.\n"
            })
    void aMarkThatIsWrongOrSilencesNothingIsTold(String text) {
        assertThat(unused(report("page.txt", text))).containsExactly(1);
    }

    @Test
    void aMarkThatIsSpokenOfIsNone() {
        String text = "Write `<!-- stet -->` or \"<!-- stet -->\" or `a <!-- stet --> b` before the Tarweshi cook.\n";
        Report report = report("page.txt", text);
        assertThat(kept(report, text)).containsExactly("Tarweshi");
        assertThat(unused(report)).isEmpty();
    }
}

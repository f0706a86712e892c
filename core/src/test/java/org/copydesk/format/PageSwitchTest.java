package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Document;
import org.copydesk.text.Source;
import org.copydesk.text.StetMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSwitchTest {
    private static List<StetMark> marks(String text) {
        Document document = new MarkdownFormat().read(Source.of("page.md", text), ReadingOptions.defaults());
        return document.stetMarks();
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (StetMark mark : marks(text)) {
            assertThat(mark.kind()).isEqualTo(StetMark.Kind.PAGE);
            shown.append(mark.names()).append(" at ").append(text, mark.start(), mark.end());
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "copydesk: off | [] at off",
                "copydesk: false  # for now | [] at false",
                "copydesk:   'off' | [] at 'off'",
                "\"copydesk\": \"off\" | [] at \"off\"",
                "copydesk: hearsay | [hearsay] at hearsay",
                "copydesk: [names, hearsay] | [names, hearsay] at [names, hearsay]",
                "copydesk: [names, \"hearsay\"] # both | [names, hearsay] at [names, \"hearsay\"]",
                "copydesk: [] | [[]] at []",
                "copydesk: on | [on] at on",
                "copydesk: true | [true] at true",
                "copydesk: {names: off} | [{names: off}] at {names: off}",
                "copydesk: [names | [[names] at [names",
                "{\"copydesk\": \"off\"} | [] at \"off\"",
            })
    void aValueOfYamlIsReadAtItsPlace(String entry, String expected) {
        String page = "\n---\n\nA page.\n";
        assertThat(shown("---\n" + entry + page)).isEqualTo(expected);
        assertThat(shown("---\ntitle: \uD83D\uDEA2 The ferry\n" + entry + "\nlayout: page" + page))
                .isEqualTo(entry.startsWith("{") ? "" : expected);
    }

    @Test
    void aListOfYamlMayGoOverLines() {
        assertThat(shown("---\ncopydesk:\n  - names\n  - hearsay # for now\n\n# end\nlayout: page\n---\n"))
                .isEqualTo("[names, hearsay] at - names\n  - hearsay");
        assertThat(shown("---\r\ncopydesk: [\r\n  names,\r\n  hearsay]\r\n---\r\n"))
                .isEqualTo("[names, hearsay] at [\r\n  names,\r\n  hearsay]");
    }

    @Test
    void aSwitchWithoutAValueIsNone() {
        assertThat(shown("---\ncopydesk:\n---\n")).isEqualTo("[] at ".replace("[]", "[" + "]"));
        assertThat(marks("---\ncopydesk:\n---\n").get(0).names()).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "copydesk = false | [] at false",
                "copydesk = false # for now | [] at false",
                "copydesk=\"off\" | [] at \"off\"",
                "copydesk = 'hearsay' | [hearsay] at 'hearsay'",
                "copydesk = [\"names\", 'hearsay'] | [names, hearsay] at [\"names\", 'hearsay']",
                "copydesk = [] | [[]] at []",
                "copydesk = true | [true] at true",
                "copydesk = {names = false} | [{names = false}] at {names = false}",
                "copydesk = [1, 2] | [[1, 2]] at [1, 2]",
                "copydesk = [\"names\" | [[\"names\"] at [\"names\"",
            })
    void aValueOfTomlIsReadAtItsPlace(String entry, String expected) {
        assertThat(shown("+++\n" + entry + "\n+++\n\nA page.\n")).isEqualTo(expected);
        assertThat(shown("+++\ntitle = \"x\"\n" + entry + "\nlayout = \"page\"\n+++\n\nA page.\n"))
                .isEqualTo(expected);
    }

    @Test
    void aListOfTomlMayGoOverLines() {
        assertThat(shown("+++\ncopydesk = [\n  \"names\", # both\n  \"hearsay\",\n]\ntitle = \"x\"\n+++\n"))
                .isEqualTo("[names, hearsay] at [\n  \"names\", # both\n  \"hearsay\",\n]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nparams:\n  copydesk: off\n---\n",
                "---\ncopydesks: off\n---\n",
                "+++\n[params]\ncopydesk = false\n+++\n",
                "A page.\n\n---\ncopydesk: off\n---\n",
                "copydesk: off\n"
            })
    void whatStandsElsewhereIsNoSwitch(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @Test
    void theSwitchHidesNoOtherValue() {
        Document document = new MarkdownFormat()
                .read(
                        Source.of("page.md", "---\ntitle: The mill\ncopydesk: [x\nsummary: A page\n---\n"),
                        ReadingOptions.defaults());
        assertThat(document.blocks()).extracting(block -> block.text()).containsExactly("The mill", "A page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.md", "page.html"})
    void marksStandInTheOrderOfTheSource(String path) {
        String page = "---\n# stet\ncopydesk: off\ntitle: A page # stet\n---\n<!-- stet -->\n<p>Words.\n";
        assertThat(Fixtures.read(path, page).stetMarks())
                .extracting(StetMark::kind)
                .containsExactly(StetMark.Kind.ATTEMPT, StetMark.Kind.PAGE, StetMark.Kind.ATTEMPT, StetMark.Kind.STET);
    }
}

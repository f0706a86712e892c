package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;

class SpellingsTest {
    private static final String TEXT = "Anne Berg met Ann Berg, Anne\nBerg and **Anne** Berg. Nobody else.";

    private static Place place(String path, String words) {
        int from = TEXT.indexOf(words);
        return Place.of(Source.of(path, TEXT), from, from + words.length());
    }

    private static Finding finding(Map<String, Object> properties, Place first, Place... others) {
        return new Finding(SampleReports.NAME, Level.WARNING, first, "m", List.of(others), properties, "s");
    }

    private static String spelt(Finding finding) {
        Spellings spellings = Spellings.of(List.of(finding));
        spellings.read("a.md", TEXT);
        StringBuilder spelt = new StringBuilder().append(spellings.at(finding.place()));
        finding.related().forEach(place -> spelt.append(spellings.at(place)));
        return spelt.toString();
    }

    @Test
    void eachPlaceHasTheNumberOfItsForm() {
        Map<String, Object> forms = Map.of("forms", List.of("Ann Berg", "Anne Berg"));

        assertThat(spelt(finding(forms, place("a.md", "Anne Berg"), place("a.md", "Ann Berg"))))
                .isEqualTo("10");
    }

    @Test
    void aLineEndIsABlankAndOfLongerWordsTheLongestFormCounts() {
        Map<String, Object> forms = Map.of("forms", List.of("Ann", "Anne", "Anne Berg"));

        assertThat(spelt(finding(forms, place("a.md", "Anne\nBerg"), place("a.md", "**Anne** Berg"))))
                .isEqualTo("21");
    }

    @Test
    void otherWordsAndFilesThatAreGoneAreNotKnown() {
        Map<String, Object> forms = Map.of("forms", List.of("Ann Berg", "Anne Berg"));

        assertThat(spelt(finding(forms, place("a.md", "Nobody"), place("b.md", "Anne Berg"))))
                .isEqualTo("--");
        assertThat(spelt(finding(forms, new Place("a.md", 9, 1, 9, 9, 900, 8)))).isEqualTo("-");
    }

    @Test
    void aFindingWithoutSpellingsHasNone() {
        assertThat(spelt(finding(Map.of(), place("a.md", "Anne Berg")))).isEqualTo("-");
    }
}

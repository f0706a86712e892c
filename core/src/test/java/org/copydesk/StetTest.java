package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.junit.jupiter.api.Test;

/** What stet marks do to a run as a whole. */
class StetTest extends MarkedFolder {
    @Test
    void whatIsSilencedIsKeptAndFailsNothing() throws IOException {
        put("a.md", "<!-- stet -->\n" + CLAIM);
        Report report = check(Settings.builder().rule("hearsay", Level.ERROR));
        assertThat(report.findings()).isEmpty();
        assertThat(silenced(report)).containsExactly("a.md:2:10 hearsay by a.md:1:1");
        assertThat(report.silenced().get(0).finding().level()).isEqualTo(Level.ERROR);
        assertThat(report.failsAt(FailOn.NOTE)).isFalse();
    }

    @Test
    void theSecondOfTwoPlacesThatIsMarkedIsMeant() throws IOException {
        put("a.md", PARAGRAPH);
        put("b.md", "<!-- stet: repeats -->\n" + PARAGRAPH);
        Report report = check();
        assertThat(report.findings()).isEmpty();
        assertThat(silenced(report)).containsExactly("b.md:2:1 repeated-paragraph by b.md:1:1");
    }

    @Test
    void theFirstOfTwoPlacesThatIsMarkedIsMeant() throws IOException {
        put("a.md", "<!-- stet: repeats -->\n" + PARAGRAPH);
        put("b.md", PARAGRAPH);
        Report report = check();
        assertThat(report.findings()).isEmpty();
        assertThat(silenced(report)).containsExactly("a.md:2:1 repeated-paragraph by a.md:1:1");
        assertThat(report.silenced().get(0).finding().related().toString()).contains("b.md");
    }

    @Test
    void ofMorePlacesThoseThatAreNotMarkedAreTold() throws IOException {
        put("a.md", "<!-- stet -->\n" + PARAGRAPH);
        put("b.md", PARAGRAPH);
        put("c.md", PARAGRAPH.strip() + " <!-- stet -->\n");
        put("d.md", PARAGRAPH);
        Report report = check();
        assertThat(shown(report)).containsExactly("d.md:1:1 repeated-paragraph");
        Finding finding = report.findings().get(0);
        assertThat(finding.message())
                .startsWith("the same paragraph (19 words) stands in 2 places, first at b.md:1:1:");
        assertThat(finding.properties()).containsEntry("places", 2);
        assertThat(finding.related()).hasSize(1);
        assertThat(report.silenced()).isEmpty();
    }

    @Test
    void allPlacesButOneMarkedLeaveNothingToTell() throws IOException {
        put("a.md", "<!-- stet -->\n" + PARAGRAPH);
        put("b.md", PARAGRAPH);
        put("c.md", "---\ncopydesk: off\n---\n\n" + PARAGRAPH);
        Report report = check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.silenced()).hasSize(1);
        assertThat(report.silenced().get(0).finding().properties()).containsEntry("places", 3);
    }

    @Test
    void aPassageThatBeganBeforeTheMarkedBlockIsNotSilenced() throws IOException {
        String second = "Nobody at the harbour knows who will steer the new boat when the old one is sold.\n";
        put("a.md", PARAGRAPH + "\n" + second);
        put("b.md", PARAGRAPH + "\n" + second.strip() + " <!-- stet: repeats -->\n");
        assertThat(shown(check())).containsExactly("b.md:1:1 repeated-paragraph");
    }

    @Test
    void marksThatWerePastedWithTheirTextAreNotBlamed() throws IOException {
        String text = "<!-- stet: hearsay -->\nThe cook allegedly took the silver spoons of the house by night.\n";
        put("a.md", text);
        put("b.md", text);
        Report report = check();
        assertThat(shown(report)).containsExactly("b.md:2:1 repeated-paragraph");
        assertThat(silenced(report)).containsExactly("a.md:2:10 hearsay by a.md:1:1");
    }

    @Test
    void aNameWhoseFirstRareUseIsMarkedIsToldAtTheNextOne() throws IOException {
        String often = "The U.N. sent boats. They say the U.N. sent food. He knows the U.N. sent tents.\n\n";
        put("a.md", often + "<!-- stet -->\nThey say the UN sent coal.\n\nThey say the UN sent oil.\n");
        Report report = check();
        assertThat(shown(report)).containsExactly("a.md:6:14 inconsistent-name");
        assertThat(report.findings().get(0).message()).startsWith("\"UN\" here and 1 more, \"U.N.\" 3 times");
        assertThat(report.silenced()).isEmpty();
    }

    @Test
    void aNameAllOfWhoseRareUsesAreMarkedIsSilenced() throws IOException {
        String often = "The U.N. sent boats. They say the U.N. sent food. He knows the U.N. sent tents.\n\n";
        put("a.md", often + "<!-- stet -->\nThey say the UN sent coal.\n\nThey say the UN sent oil. <!-- stet -->\n");
        Report report = check();
        assertThat(report.findings()).isEmpty();
        assertThat(silenced(report)).containsExactly("a.md:4:14 inconsistent-name by a.md:3:1");
    }

    @Test
    void aMarkOverTheSpellingToUseSilencesNothing() throws IOException {
        String often = "<!-- stet -->\nThe U.N. sent boats. They say the U.N. sent food.\n\n";
        put("a.md", often + "They say the U.N. and the harbour sent men. They say the UN sent oil.\n");
        assertThat(shown(check())).contains("a.md:1:1 unused-suppression");
    }

    @Test
    void aPageThatIsSwitchedOffIsEvidenceForOthers() throws IOException {
        put("a.md", "They say the UN sent oil.\n");
        put(
                "b.md",
                "---\ncopydesk: off\n---\n\nThey say the U.N. sent food. He knows the U.N. sent tents.\n\n" + CLAIM);
        Report report = check();
        assertThat(shown(report)).containsExactly("a.md:1:14 inconsistent-name");
        assertThat(report.findings().get(0).message()).contains("\"U.N.\" 2 times");
        assertThat(silenced(report)).containsExactly("b.md:7:10 hearsay by b.md:2:11");
    }

    @Test
    void aSwitchThatNamesRulesLeavesTheOthers() throws IOException {
        put("a.md", "---\ncopydesk: [names, repeats]\n---\n\n" + CLAIM);
        put("b.md", "+++\ncopydesk = \"claims\"\n+++\n\n" + CLAIM);
        put("c.md", "---\ncopydesk:\n  - hearsay\n---\n\n" + CLAIM);
        Report report = check();
        assertThat(shown(report)).containsExactly("a.md:2:11 unused-suppression", "a.md:5:10 hearsay");
        assertThat(silenced(report)).containsExactly("b.md:5:10 hearsay by b.md:2:12", "c.md:6:10 hearsay by c.md:3:3");
    }

    @Test
    void aSwitchThatIsNoListOfRulesIsReportedAtItsPlace() throws IOException {
        put("a.md", "---\ncopydesk: on\n---\n\n" + CLAIM);
        put("b.md", "---\ncopydesk: {names: off}\n---\n\n" + CLAIM);
        Report report = check();
        assertThat(shown(report))
                .containsExactly(
                        "a.md:2:11 unused-suppression",
                        "a.md:5:10 hearsay",
                        "b.md:2:11 unused-suppression",
                        "b.md:5:10 hearsay");
        assertThat(report.findings().get(0).message())
                .startsWith("copydesk is \"on\"; expected off, or rules and groups");
        assertThat(report.findings().get(2).message()).startsWith("copydesk is \"{names: off}\"; expected off,");
    }

    @Test
    void scopeOfDocumentsKnowsMarksToo() throws IOException {
        put("a.md", PARAGRAPH + "\n<!-- stet -->\n" + PARAGRAPH);
        put("b.md", PARAGRAPH + "\n<!-- stet: names -->\n" + PARAGRAPH);
        Report report = check(Settings.builder().scope(Scope.DOCUMENT));
        assertThat(shown(report)).containsExactly("b.md:4:1 repeated-paragraph");
        assertThat(silenced(report)).containsExactly("a.md:4:1 repeated-paragraph by a.md:3:1");
    }

    @Test
    void theReportIsTheSameOnOneThreadAndOnEight() throws IOException {
        for (int i = 0; i < 20; i++) {
            put("p" + i + ".md", "<!-- stet: hearsay -->\n" + CLAIM + "\n<!-- stet -->\n\n" + PARAGRAPH);
        }
        Copydesk.Builder desk = Copydesk.builder().baseFolder(base);
        assertThat(desk.threads(8).build().check().content())
                .isEqualTo(desk.threads(1).build().check().content());
    }
}

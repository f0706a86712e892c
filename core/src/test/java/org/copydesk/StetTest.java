package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stet marks do to a run as a whole. */
class StetTest {
    private static final String CLAIM = "The cook allegedly took the silver spoons.\n";
    private static final String PARAGRAPH =
            "The ferry to the island will be late again this winter for want of pilots and of deck hands.\n";

    @TempDir
    private Path base;

    private void put(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private Report check(Settings.Builder settings) {
        return Copydesk.builder()
                .settings(settings.build())
                .baseFolder(base)
                .threads(1)
                .build()
                .check();
    }

    private Report check() {
        return check(Settings.builder());
    }

    private static List<String> shown(Report report) {
        return report.findings().stream()
                .map(finding -> finding.place() + " " + finding.rule().id())
                .toList();
    }

    private static List<String> silenced(Report report) {
        return report.silenced().stream()
                .map(one -> one.finding().place() + " " + one.finding().rule().id() + " by "
                        + one.mark().orElseThrow())
                .toList();
    }

    private static List<String> unused(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(Checks.UNUSED_SUPPRESSION))
                .map(Finding::message)
                .toList();
    }

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
    void anUnusedMarkIsANoteAtTheComment() throws IOException {
        put("a.md", "A page.\n\n  <!-- stet: hearsay ,claims-->\nThe mill is open.\n");
        Finding finding = check().findings().get(0);
        assertThat(finding.rule().id()).isEqualTo("unused-suppression");
        assertThat(finding.level()).isEqualTo(Level.NOTE);
        assertThat(finding.place().toString()).isEqualTo("a.md:3:3");
        assertThat(finding.place().endColumn()).isEqualTo(32);
        assertThat(finding.message())
                .isEqualTo("\"stet: hearsay, claims\" silences nothing; take it out, or put it before or behind what"
                        + " it is for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stet: heresay | unknown rule \"heresay\"; did you mean \"hearsay\"?",
                "stet: hearsay as the minutes have it | unknown rule \"hearsay as the minutes have it\"; did you mean"
                        + " \"hearsay\"?",
                "stet: Hearsay | unknown rule \"Hearsay\"; did you mean \"hearsay\"?",
                "stet-begin: claim | unknown rule \"claim\"; did you mean \"claims\"?",
                "stet: unused-suppression | a stet mark cannot silence \"unused-suppression\"; set its level in the"
                        + " settings",
                "stet: reading | a stet mark cannot silence \"reading\"; set its level in the settings",
            })
    void namesThatMarksCannotHaveAreReportedWithWhatToDo(String mark, String message) throws IOException {
        put("a.md", "<!-- " + mark + " -->\n" + CLAIM);
        assertThat(unused(check())).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stet hearsay | \"stet: hearsay\"",
                "STET names, hearsay | \"stet: names, hearsay\"",
                "stet (heresay) | \"stet: hearsay\"",
                "stet - claims | \"stet: claims\"",
                "stet begin | \"stet-begin\"",
                "stet-start: names | \"stet-begin: names\"",
                "stet_end names | \"stet-end: names\"",
                "stet-begin hearsay | \"stet-begin: hearsay\"",
                "stet-middle | stet, stet-begin or stet-end",
            })
    void aMarkThatIsWrittenWrongIsToldAndSilencesNothing(String mark, String expected) throws IOException {
        put("a.md", "<!-- " + mark + " -->\n" + CLAIM);
        Report report = check();
        assertThat(unused(report)).containsExactly("\"" + mark + "\" is no mark; expected " + expected);
        assertThat(report.silenced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stet is Latin for let it stand",
                "stet this claim",
                "stet here",
                "stet begins with s",
                "stet-marked words",
                "stetson"
            })
    void aSentenceThatBeginsWithTheWordIsNoMark(String comment) throws IOException {
        put("a.md", "<!-- " + comment + " -->\n" + CLAIM);
        assertThat(shown(check())).containsExactly("a.md:2:10 hearsay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STET", "Stet: hearsay", "STET-BEGIN"})
    void aMarkMayHaveCapitalLetters(String mark) throws IOException {
        put("a.md", "<!-- " + mark + " -->\n" + CLAIM);
        assertThat(shown(check())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n# stet\ntitle: A page\n---\n",
                "+++\n# STET: names\ntitle = \"A page\"\n+++\n",
                "---\n# end # stet hearsay\n---\n",
            })
    void aCommentOfFrontMatterIsNoMarkAndIsTold(String frontMatter) throws IOException {
        put("a.md", frontMatter + "The mill is open.\n");
        put("b.html", frontMatter + "<p>The mill is open.");
        assertThat(unused(check()))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message)
                        .startsWith("\"# ")
                        .endsWith(" in front matter is no mark; expected copydesk: off, or rules and groups such as"
                                + " copydesk: [names, hearsay]"));
    }

    @Test
    void otherCommentsOfFrontMatterAreLeftAlone() throws IOException {
        put("a.md", "---\ntitle: \"# stet\"\ncolor: a#stet\n# stet is a word\n---\nThe mill is open.\n");
        assertThat(shown(check())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{# stet #}", "{% comment %}stet{% endcomment %}", "<%-- stet --%>", "@* stet *@"})
    void commentsOfTemplatesAreMarksInHtml(String comment) throws IOException {
        put("a.html", comment + "\n<p>" + CLAIM);
        assertThat(shown(check())).isEmpty();
    }

    @Test
    void aMarkWithOneWrongNameSilencesByTheOthers() throws IOException {
        put("a.md", "<!-- stet: heresay, hearsay -->\n" + CLAIM);
        Report report = check();
        assertThat(shown(report)).containsExactly("a.md:1:1 unused-suppression");
        assertThat(silenced(report)).hasSize(1);
    }

    @Test
    void anUnusedMarkCannotBeSilenced() throws IOException {
        put("a.md", "<!-- stet-begin -->\n" + CLAIM + "\n<!-- stet: names -->\nThe mill is open.\n");
        assertThat(shown(check())).containsExactly("a.md:4:1 unused-suppression");
    }

    @Test
    void theSettingsGiveUnusedMarksALevel() throws IOException {
        put("a.md", "<!-- stet -->\nThe mill is open.\n");
        assertThat(check(Settings.builder().rule("unused-suppression", Level.ERROR))
                        .failsAt(FailOn.ERROR))
                .isTrue();
        assertThat(check(Settings.builder().off("unused-suppression")).findings())
                .isEmpty();
        assertThat(check(Settings.builder().off("reading")).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hearsay", "claims"})
    void aMarkForARuleThatTheSettingsTurnOffIsNotBlamed(String off) throws IOException {
        put("hearsay.md", "<!-- stet: hearsay -->\n" + CLAIM);
        put("claims.md", "<!-- stet: claims -->\n" + CLAIM);
        put("both.md", "<!-- stet: names, hearsay -->\n" + CLAIM);
        put("all.md", "<!-- stet -->\n" + CLAIM);
        put("names.md", "<!-- stet: names -->\n" + CLAIM);
        Report report = check(Settings.builder().off(off));
        assertThat(shown(report)).containsExactly("names.md:1:1 unused-suppression");
        assertThat(report.silenced()).isEmpty();
    }

    @Test
    void aMarkInAFileInWhichItsRuleIsOffIsNotBlamed() throws IOException {
        put("fiction/a.md", "<!-- stet: claims -->\nThe mill is open.\n");
        put("news/a.md", "<!-- stet: claims -->\nThe mill is open.\n");
        RuleOverride override = new RuleOverride(List.of("fiction/**"), Map.of("claims", Optional.empty()));
        assertThat(shown(check(Settings.builder().overrides(List.of(override)))))
                .containsExactly("news/a.md:1:1 unused-suppression");
    }

    @Test
    void aMarkForAllRulesIsJudgedThoughTheProfileHasSomeOff() throws IOException {
        put("a.md", "<!-- stet: passive-attribution -->\nThe mill is open.\n\n<!-- stet -->\nThe mill is new.\n");
        assertThat(shown(check(Settings.builder().profile(Profile.DOCS))))
                .containsExactly("a.md:4:1 unused-suppression");
    }

    @Test
    void marksOfGroupsThatDoNotRunAreNotBlamed() {
        String text = """
            <!-- stet: claims -->
            The mill is open.

            <!-- stet -->
            The mill is new.

            <!-- stet: names -->
            The mill is old.
            """;
        Report report = Copydesk.builder().groups("names").build().checkText("a.md", text);
        assertThat(shown(report)).containsExactly("a.md:7:1 unused-suppression");
    }

    @Test
    void aMarkForARuleThatIsNotBuiltYetIsNotBlamed() throws IOException {
        put("a.md", "<!-- stet: unsourced-accusation -->\nThe mill is open.\n");
        assertThat(check().findings()).isEmpty();
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

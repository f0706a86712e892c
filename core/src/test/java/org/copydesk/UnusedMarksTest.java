package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that silence nothing: those that are not needed, and those that are written wrong. */
class UnusedMarksTest extends MarkedFolder {
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
    void aMarkForARuleThatIsOffInTheProfileIsNotBlamed() throws IOException {
        put("a.md", "<!-- stet: unsourced-accusation -->\nThe mill is open.\n");
        assertThat(check().findings()).isEmpty();
    }
}

package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a mark lets stand, layout by layout. {@code @x} in a text is a sentence with one finding that is called x, and
 * {@code [stet]} is a mark.
 */
class StetLayoutTest {
    private static final String SENTENCE = "The Tarweshi cook took ";

    private static final Settings HOUSE = Settings.builder()
            .preferredNames(List.of(new PreferredName("Tarveshi", List.of("Tarweshi", "Low Mill"), List.of())))
            .build();

    private record Outcome(List<String> kept, List<String> silenced, List<Integer> unused) {
        @Override
        public String toString() {
            return String.join(" ", kept) + " | " + String.join(" ", silenced)
                    + (unused.isEmpty() ? "" : " | unused " + unused);
        }
    }

    private static String text(String layout) {
        return layout.replaceAll("@(\\w+)", SENTENCE + "$1.").replaceAll("\\[(stet[^\\]]*)\\]", "<!-- $1 -->");
    }

    private static String outcome(String layout) {
        String text = text(layout);
        Report report = Copydesk.builder().settings(HOUSE).threads(1).build().checkText("page.md", text);
        List<String> kept = new ArrayList<>();
        List<Integer> unused = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.rule().equals(Checks.UNUSED_SUPPRESSION)) {
                unused.add(finding.place().startLine());
            } else {
                kept.add(name(text, finding.place()));
            }
        }
        List<String> silenced = report.silenced().stream()
                .map(one -> name(text, one.finding().place()))
                .toList();
        return new Outcome(kept, silenced, unused).toString();
    }

    private static String name(String text, Place place) {
        int from = text.indexOf("took", place.charEnd()) + "took".length();
        return text.substring(from, text.indexOf('.', from)).strip();
    }

    @Test
    void aMarkAloneIsForTheNextParagraphOnly() {
        assertThat(outcome("@a\n\n[stet]\n\n@b\n\n@c\n")).isEqualTo("a c | b");
        assertThat(outcome("@a\n\n[stet]\n@b @c\n\n@d\n")).isEqualTo("a d | b c");
    }

    @Test
    void aMarkAtTheEndOfALineIsForThatLine() {
        assertThat(outcome("@a\n\n@b [stet]\n\n@c\n")).isEqualTo("a c | b");
    }

    @Test
    void inHardWrappedTextAMarkAtTheEndOfALineLeavesTheOtherLines() {
        assertThat(outcome("@a\n@b [stet]\n@c\n")).isEqualTo("a c | b");
        assertThat(outcome("Nobody knows what the Low\nMill took a. [stet]\n@b\n"))
                .isEqualTo("b | a");
    }

    @Test
    void aMarkInTheMiddleOfASentenceIsForItsLine() {
        assertThat(outcome("@a\nThe Tarweshi [stet] cook took b. @c\n@d\n")).isEqualTo("a d | b c");
    }

    @Test
    void aMarkBeforeAListIsForTheList() {
        assertThat(outcome("@a\n\n[stet]\n\n- @b\n- @c\n\n  @d\n  - @e\n\n@f\n"))
                .isEqualTo("a f | b c d e");
        assertThat(outcome("A list:\n\n[stet]\n1. @b\n2. @c\n\n@f\n")).isEqualTo("f | b c");
    }

    @Test
    void aMarkRightBelowAParagraphAndAboveAListIsForTheList() {
        assertThat(outcome("@a\n[stet]\n- @b\n- @c\n")).isEqualTo("a | b c");
    }

    @Test
    void aMarkInAListIsForTheNextBlockOnly() {
        assertThat(outcome("1. @a\n   [stet]\n   @b\n2. @c\n")).isEqualTo("a c | b");
        assertThat(outcome("- @a\n\n  [stet]\n\n  @b\n\n  @c\n- @d\n")).isEqualTo("a c d | b");
        assertThat(outcome("- [stet]\n  @a\n- @b\n")).isEqualTo("b | a");
        assertThat(outcome("- [stet] @a\n- @b\n")).isEqualTo("b | a");
        assertThat(outcome("- @a\n  [stet]\n- @b\n- @c\n")).isEqualTo("a c | b");
    }

    @Test
    void aMarkBetweenItemsIsForTheNextItemThoughItBreaksTheList() {
        assertThat(outcome("- @a\n[stet]\n- @b\n- @c\n")).isEqualTo("a c | b");
        assertThat(outcome("- @a\n[stet: claims]\n[stet]\n- @b\n- @c\n")).isEqualTo("a c | b | unused [2]");
    }

    @Test
    void aMarkBetweenTwoListsIsForTheSecond() {
        assertThat(outcome("- @a\n\n[stet]\n\n- @b\n- @c\n")).isEqualTo("a | b c");
    }

    @Test
    void aMarkBeforeANestedListIsForItsFirstItem() {
        assertThat(outcome("- @a\n\n  [stet]\n\n  - @b\n  - @c\n- @d\n")).isEqualTo("a c d | b");
    }

    @Test
    void aMarkAtTheEndOfAnItemIsForItsLine() {
        assertThat(outcome("- @a\n- @b [stet]\n- @c\n")).isEqualTo("a c | b");
    }

    @Test
    void aMarkBeforeATableIsForTheTable() {
        assertThat(outcome("[stet]\n\n| @a | @b |\n|---|---|\n| @c | @d |\n| @e | f |\n\n@g\n"))
                .isEqualTo("g | a b c d e");
        assertThat(outcome("@a\n\n[stet]\n| @b |\n|---|\n| @c |\n\n| @d |\n|---|\n| @e |\n"))
                .isEqualTo("a d e | b c");
    }

    @Test
    void aMarkAtTheEndOfARowIsForAllItsCells() {
        assertThat(outcome("| x | y |\n|---|---|\n| @a | @b | [stet]\n| @c | @d |\n"))
                .isEqualTo("c d | a b");
        assertThat(outcome("| x | y |\n|---|---|\n| @a | @b [stet] |\n| @c | @d |\n"))
                .isEqualTo("c d | a b");
        assertThat(outcome("| x | y |\n|---|---|\n| @a [stet] | @b |\n| @c | @d |\n"))
                .isEqualTo("c d | a b");
    }

    @Test
    void aMarkAtTheStartOfACellIsForTheCell() {
        assertThat(outcome("| x | y |\n|---|---|\n| [stet] @a | @b |\n| @c | @d |\n"))
                .isEqualTo("b c d | a");
    }

    @Test
    void aMarkBeforeAHeadingIsForTheHeading() {
        assertThat(outcome("[stet]\n\n## @a\n\n@b\n")).isEqualTo("b | a");
        assertThat(outcome("[stet]\n@a\n===\n\n@b\n")).isEqualTo("b | a");
        assertThat(outcome("## @a [stet]\n\n@b\n")).isEqualTo("b | a");
    }

    @Test
    void aMarkBeforeAQuotationIsForItsFirstParagraph() {
        assertThat(outcome("[stet]\n\n> [!NOTE]\n> @a\n>\n> @b\n\n@c\n")).isEqualTo("b c | a");
        assertThat(outcome("> [!NOTE]\n> @a\n>\n> [stet]\n>\n> @b\n\n@c\n")).isEqualTo("a c | b");
        assertThat(outcome("> [!NOTE]\n> @a [stet]\n> @b\n")).isEqualTo("b | a");
    }

    @Test
    void aMarkBeforeOrInAFootnoteIsForIt() {
        assertThat(outcome("A text.[^1]\n\n[stet]\n\n[^1]: @a\n\n@b\n")).isEqualTo("b | a");
        assertThat(outcome("A text.[^1]\n\n[^1]: @a [stet]\n\n@b\n")).isEqualTo("b | a");
        assertThat(outcome("A text.[^1]\n\n[^1]: @a\n\n    [stet]\n\n    @b\n\n@c\n"))
                .isEqualTo("a c | b");
    }

    @Test
    void htmlInOneLineIsParted() {
        assertThat(outcome("<p>@a</p><!-- stet --><p>@b</p><p>@c</p>\n")).isEqualTo("a c | b");
        assertThat(outcome("<p>@a</p><p>@b <!-- stet --></p><p>@c</p>\n")).isEqualTo("a c | b");
        assertThat(outcome("<p>@a</p><p>@b</p> <!-- stet -->\n\n<p>@c</p>\n")).isEqualTo("a c | b");
        assertThat(outcome("<!--stet--><p>@a</p><p>@b</p>\n")).isEqualTo("b | a");
    }

    @Test
    void listsAndTablesOfHtmlAreOnes() {
        assertThat(outcome("<!-- stet -->\n<ul>\n<li>@a</li>\n<li>@b</li>\n</ul>\n\n@c\n"))
                .isEqualTo("c | a b");
        assertThat(outcome("<ul>\n<!-- stet -->\n<li>@a</li>\n<li>@b</li>\n</ul>\n"))
                .isEqualTo("b | a");
        assertThat(outcome("<ul><li>@a</li>\n<!-- stet -->\n<li>@b</li><li>@c</li></ul>\n"))
                .isEqualTo("a c | b");
        String table = """
            <!-- stet -->
            <table>
            <tr><td>@a</td><td>@b</td></tr>

            <tr><td>@c</td></tr>
            </table>

            <p>@d</p>
            """;
        assertThat(outcome(table)).isEqualTo("d | a b c");
        String row = """
            <table>
            <tr><td>@a</td></tr>
            <!-- stet -->
            <tr><td>@b</td>
            <td>@c</td></tr>
            <tr><td>@d</td></tr>
            </table>
            """;
        assertThat(outcome(row)).isEqualTo("a d | b c");
    }

    @Test
    void aMarkBetweenRowsOfMarkdownIsForTheNextRow() {
        String rows = "| one | two |\n|---|---|\n| @a | x |\n%s\n| @b | @c |\n| @d | x |\n\n@e\n";
        for (String mark :
                List.of("[stet]", "<!--\nstet\n-->", "{% comment %}stet{% endcomment %}", "[//]: # (stet)")) {
            assertThat(outcome(rows.formatted(mark))).as(mark).isEqualTo("a d e | b c");
        }
    }

    @Test
    void aMarkBehindARowThatLosesCellsIsForTheRow() {
        assertThat(outcome("| one |\n|---|\n| @a | x | [stet]\n| @b |\n")).isEqualTo("b | a");
        assertThat(outcome("| one | two |\n|---|---|\n| @a | | [stet]\n| @b | x |\n"))
                .isEqualTo("b | a");
    }

    @Test
    void twoMarksInARowAreForTheSameBlock() {
        assertThat(outcome("[stet: claims]\n[stet: unpreferred-name]\n\n@a\n\n@b\n"))
                .isEqualTo("b | a | unused [1]");
        assertThat(outcome("[stet: unpreferred-name] [stet: names]\n@a\n\n@b\n"))
                .isEqualTo("b | a");
    }

    @Test
    void otherCommentsInBetweenDoNotMatter() {
        assertThat(outcome("[stet]\n<!-- seen by the lawyer\n\non Monday -->\n\n@a\n\n@b\n"))
                .isEqualTo("b | a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\ncode\n```",
                "~~~ text\n  code\n~~~",
                "    indented = code",
                "<pre>\ncode\n</pre>",
                "<pre>code</pre>",
                "$$\nx + y\n$$",
                "<script>\nlet x = 1;\n</script>",
                "- ```\n  code\n  ```"
            })
    void aMarkBeforeCodeIsForTheCodeAndSilencesNothing(String code) {
        assertThat(outcome("[stet]\n\n" + code + "\n\n@a\n")).isEqualTo("a |  | unused [1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"note\">\n",
                "<div\n  class=\"note\">\n",
                "![](mill.png)\n",
                "{: .note }",
                "[mill]: https://example.org/mill",
                "---\n"
            })
    void markupBetweenAMarkAndItsParagraphDoesNotMatter(String markup) {
        assertThat(outcome("[stet]\n" + markup + "\n@a\n\n@b\n")).isEqualTo("b | a");
    }

    @Test
    void marksInCodeAreNone() {
        assertThat(outcome("```\n[stet]\n```\n\n@a\n")).isEqualTo("a | ");
        assertThat(outcome("Write `[stet]` above it.\n\n@a\n")).isEqualTo("a | ");
        assertThat(outcome("    [stet]\n\n@a\n")).isEqualTo("a | ");
    }

    @Test
    void marksAtTheStartAndAtTheEndOfAPageAreRead() {
        assertThat(outcome("[stet]\n@a")).isEqualTo(" | a");
        assertThat(outcome("@a [stet]")).isEqualTo(" | a");
        assertThat(outcome("@a\n\n[stet]")).isEqualTo("a |  | unused [3]");
        assertThat(outcome("[stet]")).isEqualTo(" |  | unused [1]");
    }

    @Test
    void aMarkBehindTheFrontMatterIsForThePageItself() {
        assertThat(outcome("---\ntitle: @a\n---\n[stet]\n\n@b\n\n@c\n")).isEqualTo("a c | b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsOfAnyKindAreTheSame(String lineEnd) {
        for (String layout : List.of(
                "@a\n\n[stet]\n\n@b\n\n@c\n",
                "@a\n\n@b [stet]\n\n@c\n",
                "@a\n@b [stet]\n@c\n",
                "1. @a\n   [stet]\n   @b\n2. @c\n",
                "- @a\n[stet]\n- @b\n- @c\n",
                "- @a\n\n[stet]\n\n- @b\n- @c\n",
                "[stet]\n\n    indented = code\n\n@a\n",
                "[stet]\n| @b |\n|---|\n| @c |\n\n| @d |\n|---|\n| @e |\n",
                "[stet-begin]\n@a\n[stet-end]\n\n@b\n")) {
            assertThat(outcome(layout.replace("\n", lineEnd))).as(layout).isEqualTo(outcome(layout));
        }
    }

    @Test
    void aByteOrderMarkIsNothing() {
        assertThat(outcome("\uFEFF[stet]\n@a\n\n@b\n")).isEqualTo("b | a");
    }

    @Test
    void aRegionReachesFromItsBeginningToItsEnd() {
        assertThat(outcome("@a\n\n[stet-begin]\n\n@b\n\n- @c\n\n[stet-end]\n\n@d\n"))
                .isEqualTo("a d | b c");
    }

    @Test
    void aRegionThatIsNotEndedReachesToTheEndOfThePage() {
        assertThat(outcome("@a\n\n[stet-begin]\n\n@b\n\n## @c\n\n@d\n")).isEqualTo("a | b c d");
    }

    @Test
    void anEndWithoutNamesEndsTheRegionThatBeganLast() {
        String nested = """
            [stet-begin: names]
            @a

            [stet-begin: claims]
            @b

            [stet-end]
            @c

            [stet-end]
            @d
            """;
        assertThat(outcome(nested)).isEqualTo("d | a b c | unused [4]");
    }

    @Test
    void anEndWithNamesEndsTheRegionOfTheseNames() {
        assertThat(outcome("[stet-begin: names]\n\n@a\n\n[stet-begin: claims]\n\n@b\n\n[stet-end: names]\n\n@c\n"))
                .isEqualTo("c | a b | unused [5]");
        assertThat(outcome("[stet-begin: names, claims]\n\n@a\n\n[stet-end: claims, names]\n\n@b\n"))
                .isEqualTo("b | a");
    }

    @Test
    void anEndThatEndsNothingIsUnused() {
        assertThat(outcome("@a\n\n[stet-end]\n")).isEqualTo("a |  | unused [3]");
        assertThat(outcome("[stet-begin: names]\n\n@a\n\n[stet-end: claims]\n\n@b\n"))
                .isEqualTo(" | a b | unused [5]");
    }

    @Test
    void namesOfOtherRulesSilenceNothing() {
        assertThat(outcome("[stet: anonymous-source]\n@a\n")).isEqualTo("a |  | unused [1]");
        assertThat(outcome("[stet: anonymous-source, unpreferred-name]\n@a\n")).isEqualTo(" | a");
        assertThat(outcome("[stet: names]\n@a\n")).isEqualTo(" | a");
    }
}

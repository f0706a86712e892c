package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static String text(ReportContent content) {
        return new MarkdownSummary(Runs.console(content), "copydesk/docs/").text();
    }

    private static Document page(String text) {
        Parser parser = Parser.builder().extensions(TABLES).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(TABLES).build();
        Document page = Jsoup.parse(renderer.render(parser.parse(text)));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private static Finding finding(String message, int line) {
        Place place = new Place("a.md", line, 1, line, 5, line * 10, 4);
        return new Finding(SampleReports.NAME, Level.WARNING, place, message, List.of(), Map.of(), message + line);
    }

    private static Element message(String message) {
        return page(text(SampleReports.of(finding(message, 1)))).expectFirst("tbody td:last-child");
    }

    @Test
    void aBarBehindABackslashEndsNoCell() {
        for (String bars : List.of("a|b", "a\\|b", "a\\\\|b", "|", "\\", "||\\")) {
            assertThat(message("\"" + bars + "\"").wholeText()).isEqualTo("\"" + bars + "\"");
        }
    }

    @Test
    void addressesOfTheContentAreNoLinks() {
        String text = text(SampleReports.of(finding(
                "\"https://a.example/b\", \"www.a.example\", \"ftp://a.example\", \"me@a.example\", \"@me\"", 1)));

        // GitHub links a scheme with :// and www. where no backslash stands in them ...
        assertThat(text).doesNotContainPattern("[a-z]://").doesNotContain("www.");
        // ... and names and mail where @ and what follows are one text of the page.
        assertThat(page(text).getAllElements().stream()
                        .flatMap(element -> element.textNodes().stream())
                        .map(TextNode::getWholeText))
                .noneMatch(words -> words.matches("(?s).*@\\S.*"));
        assertThat(page(text).expectFirst("tbody td:last-child").wholeText())
                .isEqualTo(
                        "\"https://a.example/b\", \"www.a.example\", \"ftp://a.example\", \"me@a.example\", \"@me\"");
    }

    @Property(tries = 500)
    void thePageShowsTheWordsAndNothingOfThemFormatsIt(@ForAll("markup") String words) {
        Element cell = message("\"" + words + "\"");

        assertThat(cell.wholeText()).isEqualTo("\"" + words + "\"");
        assertThat(cell.select("td *")).allMatch(element -> element.outerHtml().equals("<span></span>"));
        assertThat(cell.siblingElements()).hasSize(3);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "*",
                        "**",
                        "_",
                        "`",
                        "``",
                        "~~",
                        "[",
                        "](",
                        "]",
                        "(",
                        ")",
                        "!",
                        "<",
                        "<b>",
                        "</td>",
                        "<!--",
                        ">",
                        "&",
                        "&lt;",
                        "&#42;",
                        "\\",
                        "|",
                        "#",
                        "-",
                        "+",
                        "1.",
                        "$",
                        "$$",
                        ":",
                        "://",
                        "http",
                        "www.",
                        "@",
                        "a",
                        "b c",
                        "{",
                        "}",
                        "=",
                        "'",
                        "\uD83D\uDEA2",
                        "[^1]",
                        "<https://a.example>")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Test
    void whatTheSettingsAndTheBaselineSayFormatsNothingEither() {
        ReportContent rich = SampleReports.rich();
        ReadingTotals totals = new ReadingTotals(
                1, 1, 1, 1, 0, rich.totals().unreadFormats(), List.of("includes \"<b>*a*</b>\" matches no file"));
        ReportContent content = new ReportContent(
                List.of(),
                List.of(),
                rich.rules(),
                rich.levels(),
                totals,
                List.of(),
                List.of("- # *old*: gone", "1. x"));
        Document page = page(text(content));

        assertThat(page.select("li").eachText())
                .contains(
                        "Warning: includes \"<b>*a*</b>\" matches no file", "- # *old*: gone", "1. x", "found nothing");
        assertThat(page.select("li *, em, b, h1, ol")).isEmpty();
    }

    @Test
    void aTitleFormatsNothing() {
        ConsoleReport console = Runs.console(Runs.clean());
        Document page = page(new MarkdownSummary(console, "a_b_c\n# <i>d</i> #").text());

        assertThat(page.expectFirst("h2").text()).isEqualTo("Copydesk: a_b_c\\n# <i>d</i> #");
        assertThat(page.select("h1, i, em")).isEmpty();
    }

    @Test
    void countsByRuleStandUnderWhatWasFound() {
        Document page = page(text(SampleReports.rich()));

        assertThat(page.select("li li").eachText())
                .containsExactly(
                        "repeated-paragraph: 1 error",
                        "inconsistent-name: 1 warning",
                        "anonymous-source: 1 note",
                        "unreadable-content: 1 warning");
    }

    @Test
    void fiftyFindingsAreShownAndTheRestIsCounted() {
        Finding[] findings = IntStream.rangeClosed(1, 53)
                .mapToObj(line -> finding("again", line))
                .toArray(Finding[]::new);
        Document page = page(text(SampleReports.of(findings)));

        assertThat(page.select("tbody tr")).hasSize(50);
        assertThat(page.expectFirst("table + p").text()).isEqualTo("and 3 more; the log has all");
    }

    @Test
    void fiftyFindingsAreAll() {
        Finding[] findings = IntStream.rangeClosed(1, 50)
                .mapToObj(line -> finding("again", line))
                .toArray(Finding[]::new);

        assertThat(text(SampleReports.of(findings))).doesNotContain("more; the log has all");
    }

    @Test
    void twoSummariesInOneFileStayApart() {
        String text = text(SampleReports.rich());

        assertThat(page(text + text).select("h2")).hasSize(2);
        assertThat(text).isEqualTo(text(SampleReports.rich())).endsWith("\n\n");
    }
}

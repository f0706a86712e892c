package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GithubReportsTest {
    private static List<String> annotations(ReportContent content) {
        return new GithubAnnotations(content, "site/").lines();
    }

    private static Finding finding(Level level, int number) {
        Place place = new Place("a.md", number, 1, number, 5, number, 4);
        return new Finding(SampleReports.NAME, level, place, "message " + number, List.of(), Map.of(), "s" + number);
    }

    private static ReportContent many(int errors, int warnings, int notes) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < errors + warnings + notes; i++) {
            Level level = i < notes ? Level.NOTE : i < notes + warnings ? Level.WARNING : Level.ERROR;
            findings.add(finding(level, i + 1));
        }
        return SampleReports.of(findings.toArray(Finding[]::new));
    }

    @Test
    void anAnnotationNamesItsPlaceInTheRepository() {
        assertThat(annotations(SampleReports.rich()))
                .first()
                .isEqualTo("::error file=site/docs/setup.md,line=12,col=1,title=copydesk%3A repeated-paragraph"
                        + "::2 paragraphs again as in docs/intro.md:8:1; keep one and link to it");
    }

    @Test
    void theWorstComeFirst() {
        assertThat(annotations(SampleReports.rich()))
                .extracting(line -> line.substring(2, line.indexOf(' ')))
                .containsExactly("error", "warning", "warning", "notice");
    }

    @Test
    void whatMeansSomethingInACommandIsEscaped() {
        String line = annotations(Runs.hostile()).get(0);

        assertThat(line).startsWith("::warning file=site/docs/").doesNotContain("\n", "\r", "\u001B");
        String properties = line.substring(0, line.indexOf("::", 2));
        assertThat(properties).contains("%2525").contains("%3A%3Aerror%3A%3A");
        assertThat(properties.substring(2).chars().filter(c -> c == ':')).isEmpty();
    }

    @Test
    void columnsAreGivenOnlyWithinOneLine() {
        assertThat(annotations(many(0, 1, 0)))
                .containsExactly("::warning file=site/a.md,line=1,col=1,endLine=1,endColumn=4,title=copydesk%3A"
                        + " inconsistent-name::message 1");
    }

    @Test
    void tenOfALevelAreShownAndTheRestIsCounted() {
        List<String> lines = annotations(many(12, 10, 30));

        assertThat(lines.stream().filter(line -> line.startsWith("::error "))).hasSize(10);
        assertThat(lines.stream().filter(line -> line.startsWith("::warning "))).hasSize(10);
        assertThat(lines.stream().filter(line -> line.startsWith("::notice "))).hasSize(10);
        assertThat(lines).last().isEqualTo("::notice title=copydesk::2 more errors, 21 more notes; the log has all");
    }

    @Test
    void aRunThatFoundNothingHasNoAnnotation() {
        assertThat(annotations(Runs.clean())).isEmpty();
    }

    private static Document page(ReportContent content) {
        String text = new MarkdownSummary(Runs.console(content), "copydesk/docs/").text();
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        return Jsoup.parse(HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(text)));
    }

    @Test
    void theSummaryHasTheVerdictTheCountsAndTheFindings() {
        Document page = page(SampleReports.rich());

        assertThat(page.expectFirst("h2").text()).isEqualTo("Copydesk: copydesk/docs/");
        assertThat(page.expectFirst("p").text()).isEqualTo("Failed: failOn=warning: 3 findings at or above warning");
        assertThat(page.select("tbody tr")).hasSize(4);
        assertThat(page.select("tbody tr:nth-child(2) td").eachText())
                .containsExactly(
                        "docs/setup.md:12:1",
                        "error",
                        "repeated-paragraph",
                        "2 paragraphs again as in docs/intro.md:8:1; keep one and link to it");
        assertThat(page(Runs.clean()).expectFirst("p").text()).startsWith("Passed: ");
    }

    @Test
    void wordsOfTheContentFormatNothing() {
        Document page = page(Runs.hostile());

        assertThat(page.select("tbody td")).hasSize(4);
        assertThat(page.select("a, img, em, code, c, td ul, td strong")).isEmpty();
        assertThat(page.expectFirst("tbody td:last-child").text())
                .startsWith("\"a\" & 'b' <c> ]]> \\ | `d` *e* _f_ [g](h)");
    }
}

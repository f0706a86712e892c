package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.copydesk.report.SampleReports.SOURCE;
import static org.copydesk.report.SampleReports.finding;
import static org.copydesk.report.SampleReports.place;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.report.ConsoleLine.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleReportTest {
    private static final Duration DURATION = Duration.ofMillis(1234);

    @Test
    void wholeReportIsAsInTheGoldenFile() throws IOException {
        Golden.compare("console.txt", shown(report(SampleReports.rich(), Optional.of(Level.WARNING))));
    }

    @Test
    void reportDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            String root = shown(report(SampleReports.rich(), Optional.of(Level.WARNING)));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(shown(report(SampleReports.rich(), Optional.of(Level.WARNING))))
                    .isEqualTo(root);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSummaryCountsWhatIsProbablyMeant() {
        List<Finding> findings =
                List.of(meant("a.md", "twins", 3), meant("b.md", "twins", 1), meant("c.md", "refrain", 1));
        ReportContent content =
                new ReportContent(findings, List.of(SampleReports.REPEAT), Map.of(), SampleReports.totals(3));

        assertThat(report(content, Optional.of(Level.WARNING)).summary())
                .contains(
                        new ConsoleLine(Severity.INFO, "  probably meant, refrain: 1 finding of 1 paragraph"),
                        new ConsoleLine(Severity.INFO, "  probably meant, twins: 2 findings of 4 paragraphs"));
    }

    private static Finding meant(String path, String reason, int paragraphs) {
        Place place = new Place(path, 1, 1, 1, 5, 0, 4);
        return new Finding(
                SampleReports.REPEAT,
                Level.NOTE,
                place,
                "the same",
                List.of(),
                Map.of("meant", reason, "paragraphs", paragraphs),
                path);
    }

    @Test
    void noFileReadIsAWarning() {
        ReportContent nothing = new ReportContent(List.of(), List.of(), Map.of(), SampleReports.totals(0));
        assertThat(report(nothing, Optional.of(Level.WARNING)).lines())
                .contains(new ConsoleLine(
                        Severity.WARNING, "no content was read; set content, includes or excludes to find some"))
                .contains(new ConsoleLine(Severity.INFO, "failOn=warning: nothing at or above warning"));
    }

    @Test
    void noFileReadCanPassOrFailTheBuild() {
        ReportContent nothing = new ReportContent(List.of(), List.of(), Map.of(), SampleReports.totals(0));
        ConsoleReport pass = new ConsoleReport(nothing, DURATION, Optional.empty(), NoFiles.PASS);
        assertThat(pass.lines()).extracting(ConsoleLine::severity).containsOnly(Severity.INFO);
        assertThat(pass.isFailure()).isFalse();
        ConsoleReport fail = new ConsoleReport(nothing, DURATION, Optional.empty(), NoFiles.FAIL);
        assertThat(fail.isFailure()).isTrue();
        assertThat(fail.lines()).endsWith(new ConsoleLine(Severity.ERROR, "failOnNoFiles: no file was read"));
        ReportContent one = new ReportContent(List.of(), List.of(), Map.of(), SampleReports.totals(1));
        assertThat(new ConsoleReport(one, DURATION, Optional.empty(), NoFiles.FAIL).isFailure())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, true, failOn=error: 1 finding at or above error",
        "WARNING, true, failOn=warning: 3 findings at or above warning",
        "NOTE, true, failOn=note: 4 findings at or above note",
        ", false, failOn=never: no finding fails the build"
    })
    void verdictCountsWhatReachesTheLevel(Level failOn, boolean isFailure, String verdict) {
        ConsoleReport report = report(SampleReports.rich(), Optional.ofNullable(failOn));
        assertThat(report.isFailure()).isEqualTo(isFailure);
        assertThat(report.verdict()).isEqualTo(verdict);
        assertThat(report.lines()).endsWith(new ConsoleLine(isFailure ? Severity.ERROR : Severity.INFO, verdict));
    }

    @ParameterizedTest
    @CsvSource({
        "2, true, 'failOn=warning, maxFindings=2: 3 findings at or above warning'",
        "3, false, 'failOn=warning, maxFindings=3: 3 findings at or above warning'"
    })
    void asManyFindingsAsMaxFindingsPass(int most, boolean isFailure, String verdict) {
        ConsoleReport report =
                new ConsoleReport(SampleReports.rich(), DURATION, Optional.of(Level.WARNING), NoFiles.WARN, most);
        assertThat(report.isFailure()).isEqualTo(isFailure);
        assertThat(report.verdict()).isEqualTo(verdict);
        assertThat(report.findings()).hasSize(4);
    }

    @Test
    void maxFindingsIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsoleReport(SampleReports.rich(), DURATION, Optional.empty(), NoFiles.WARN, -1))
                .withMessage("maxFindings is -1; expected 0 or more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a ##[error]x       | a #\\u0023[error]x",
                "a ###[group]       | a ##\\u0023[group]",
                "##vso[task.x]y     | #\\u0023vso[task.x]y",
                "##teamcity[x]      | #\\u0023teamcity[x]",
                "::error::x         | \\u003A:error::x",
                "' ::stop-commands::x' | ' \\u003A:stop-commands::x'",
                "a ::error::x       | a ::error::x",
                "## Title [1]       | ## Title [1]",
                "#[x] ##            | #[x] ##"
            })
    void contentCannotGiveCommandsToABuildServer(String text, String shown) {
        assertThat(ConsoleLine.of(Severity.INFO, text).text()).isEqualTo(shown);
    }

    @Test
    void whatIsLetStandIsCountedAndFailsNothing() {
        ConsoleReport report = report(SampleReports.silenced(), Optional.of(Level.WARNING));
        assertThat(report.lines()).contains(new ConsoleLine(Severity.INFO, "2 findings silenced by stet marks"));
        assertThat(report.findings()).hasSize(1);
        assertThat(report.verdict()).isEqualTo("failOn=warning: 1 finding at or above warning");
    }

    @Test
    void contentCannotForgeLinesOrSteerTheTerminal() {
        ReportContent hostile = SampleReports.of(finding(
                SOURCE,
                Level.ERROR,
                place("a\u001B]8;;x\u0007.md", 1),
                "\"\r\nBUILD SUCCESS\u2028\u202Egnp\u009B2J \uD800\"; name who says it",
                Map.of()));
        List<ConsoleLine> lines = report(hostile, Optional.empty()).findings();
        assertThat(lines)
                .containsExactly(new ConsoleLine(
                        Severity.ERROR,
                        "a\\u001B]8;;x\\u0007.md:1:1: error [anonymous-source] "
                                + "\"\\r\\nBUILD SUCCESS\\u2028\\u202Egnp\\u009B2J \\uD800\"; name who says it"));
    }

    @Test
    void lettersOfAllLanguagesStay() {
        String words = "\u0634\u0647\u0631 \u041A\u0438\u0457\u0432 \uD83D\uDEA2 na\u00EFve \u200Dx";
        assertThat(HarmlessText.of(words)).isEqualTo(words);
    }

    private static ConsoleReport report(ReportContent content, Optional<Level> failOn) {
        return new ConsoleReport(content, DURATION, failOn);
    }

    private static String shown(ConsoleReport report) {
        return report.lines().stream()
                .map(line -> line.severity() + " " + line.text() + "\n")
                .collect(Collectors.joining());
    }
}

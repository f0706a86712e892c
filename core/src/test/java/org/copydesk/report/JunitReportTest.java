package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JunitReportTest {
    private static String written(ReportContent content, Optional<Level> failOn) throws IOException {
        return written(new ConsoleReport(content, Duration.ofMillis(5), failOn));
    }

    private static String written(ConsoleReport console) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JunitReport(new ReportRun(console, ContentTexts.none(), "copydesk/docs/", "")).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Element suite(ReportContent content, Optional<Level> failOn) throws IOException {
        return XmlTree.elements(XmlTree.of(written(content, failOn)), "testsuite")
                .get(0);
    }

    private static List<String> counts(ReportContent content, Optional<Level> failOn) throws IOException {
        Element suite = suite(content, failOn);
        return List.of(suite.getAttribute("tests"), suite.getAttribute("failures"), suite.getAttribute("skipped"));
    }

    private static void validate(String xml) throws IOException, SAXException {
        SchemaFactory.newDefaultInstance()
                .newSchema(JunitReportTest.class.getResource("junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void wholeReportIsAsInTheGoldenFile() throws IOException {
        Golden.compare("copydesk-junit.xml", Runs.written(ReportFormat.JUNIT, SampleReports.rich()));
    }

    @Test
    void schemaTestSeesAWrongReport() throws IOException {
        String xml = Runs.written(ReportFormat.JUNIT, SampleReports.rich());

        assertThatThrownBy(() -> validate(xml.replace("failures=\"3\"", "failures=\"x\"")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(xml.replace(" classname=", " class=")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(
                        () -> validate(xml.replace("<testsuites>", "<report>").replace("</testsuites>", "</report>")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void whatFailsDependsOnFailOn() throws IOException {
        // An error, two warnings and a note; the one other rule of the run is off.
        assertThat(counts(SampleReports.rich(), Optional.of(Level.NOTE))).containsExactly("4", "4", "0");
        assertThat(counts(SampleReports.rich(), Optional.of(Level.WARNING))).containsExactly("4", "3", "1");
        assertThat(counts(SampleReports.rich(), Optional.of(Level.ERROR))).containsExactly("4", "1", "3");
        assertThat(counts(SampleReports.rich(), Optional.empty())).containsExactly("4", "0", "4");
    }

    @Test
    void whatIsLetStandIsSkippedWhateverItsLevel() throws IOException {
        // One warning is new, two are let stand; their rules have found something, so none passed.
        assertThat(counts(SampleReports.silenced(), Optional.of(Level.NOTE))).containsExactly("3", "1", "2");
        Finding known = SampleReports.silenced().findings().get(0).at(Level.ERROR);
        ReportContent baseline = new ReportContent(
                List.of(),
                List.of(SilencedFinding.byBaseline(known)),
                List.of(SampleReports.SOURCE, SampleReports.NAME),
                Map.of(),
                SampleReports.totals(1));
        // The known one is skipped, the rule of names passed.
        assertThat(counts(baseline, Optional.of(Level.NOTE))).containsExactly("2", "0", "1");
        assertThat(XmlTree.elements(XmlTree.of(written(baseline, Optional.of(Level.NOTE))), "skipped"))
                .extracting(skipped -> skipped.getAttribute("message"))
                .containsExactly("known by the baseline: \"officials say\"");
    }

    @Test
    void aRuleThatIsOffHasNotPassed() throws IOException {
        ReportContent content = new ReportContent(
                List.of(),
                List.of(SampleReports.NAME, SampleReports.STATISTIC),
                Map.of(SampleReports.STATISTIC.id(), Optional.empty()),
                SampleReports.totals(1));

        assertThat(XmlTree.elements(XmlTree.of(written(content, Optional.of(Level.NOTE))), "testcase"))
                .extracting(test -> test.getAttribute("classname"))
                .containsExactly("copydesk.inconsistent-name");
    }

    @Test
    void findingsThatMayBeAreSkipped() throws IOException {
        ConsoleReport console =
                new ConsoleReport(SampleReports.rich(), Duration.ZERO, Optional.of(Level.WARNING), NoFiles.WARN, 3);
        Element suite =
                XmlTree.elements(XmlTree.of(written(console)), "testsuite").get(0);
        assertThat(suite.getAttribute("failures")).isEqualTo("0");
        assertThat(suite.getAttribute("skipped")).isEqualTo("4");
    }

    @Test
    void thatNoFileWasReadIsATestThatFailedIfItFailsTheBuild() throws IOException, SAXException {
        ReportContent nothing = new ReportContent(List.of(), List.of(), Map.of(), SampleReports.totals(0));
        String xml = written(new ConsoleReport(nothing, Duration.ZERO, Optional.empty(), NoFiles.FAIL));
        validate(xml);
        Element failure = XmlTree.elements(XmlTree.of(xml), "failure").get(0);
        assertThat(failure.getAttribute("message")).isEqualTo("failOnNoFiles: no file was read");
        Element suite = XmlTree.elements(XmlTree.of(xml), "testsuite").get(0);
        assertThat(List.of(suite.getAttribute("tests"), suite.getAttribute("failures")))
                .containsExactly("1", "1");
        assertThat(written(new ConsoleReport(nothing, Duration.ZERO, Optional.empty(), NoFiles.WARN)))
                .doesNotContain("<failure");
    }

    @Property
    void anyTextGivesAReportThatSaysIt(@ForAll String message) throws IOException, SAXException {
        Finding finding = SampleReports.finding(
                SampleReports.NAME, Level.ERROR, SampleReports.place("a.md", 2), message, Map.of());
        String xml = written(SampleReports.of(finding), Optional.of(Level.ERROR));
        validate(xml);
        Element failure = XmlTree.elements(XmlTree.of(xml), "failure").get(0);

        assertThat(failure.getAttribute("message")).isEqualTo(XmlTree.shown(message));
        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getTextContent()).isEqualTo("a.md:2:1: " + XmlTree.shown(message));
    }

    @Test
    void anEmptyRunIsAReportToo() throws IOException, SAXException {
        validate(written(SampleReports.of(), Optional.of(Level.WARNING)));
        assertThat(counts(SampleReports.of(), Optional.of(Level.WARNING))).containsExactly("0", "0", "0");
    }
}

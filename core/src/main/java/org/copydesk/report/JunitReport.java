package org.copydesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;

/**
 * The XML that JUnit's runners write and Jenkins, GitLab and others read. A finding that fails the build is a test that
 * failed; one that does not, or that is let stand, a test that was skipped; a rule that found nothing a test that passed,
 * so that there is always one. That no file was read is a test that failed if it fails the build.
 *
 * @param run the run
 */
public record JunitReport(ReportRun run) {
    /** Checks that nothing is missing. */
    public JunitReport {
        Objects.requireNonNull(run, "run");
    }

    /** A test of the suite. */
    private record Test(Finding finding, Optional<String> skipped) {}

    /**
     * Writes the report; the stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public void writeTo(OutputStream out) throws IOException {
        List<Test> tests = AllFindings.of(run.content()).stream()
                .map(one -> new Test(one.finding(), whySkipped(one)))
                .toList();
        XmlLines.write(out, xml -> write(tests, xml));
    }

    private Optional<String> whySkipped(AllFindings.One one) {
        if (one.silenced().isPresent()) {
            return Optional.of(one.silenced().get().isInBaseline() ? "known by the baseline: " : "let stand: ");
        }
        return run.console().isFailedBy(one.finding())
                ? Optional.empty()
                : Optional.of(one.finding().level().id() + ": ");
    }

    private void write(List<Test> tests, XmlLines xml) throws XMLStreamException {
        List<Rule> passed = passed(tests);
        long skipped = tests.stream().filter(test -> test.skipped().isPresent()).count();
        int noFiles = run.console().failsForNoFiles() ? 1 : 0;
        String[] counts = {
            "name",
            run.executionId(),
            "tests",
            String.valueOf(tests.size() + passed.size() + noFiles),
            "failures",
            String.valueOf(tests.size() - skipped + noFiles),
            "errors",
            "0",
            "skipped",
            String.valueOf(skipped),
            "time",
            "0"
        };
        xml.open("testsuites");
        xml.open("testsuite", counts);
        if (noFiles > 0) {
            writeNoFiles(xml);
        }
        for (Test test : tests) {
            write(test, xml);
        }
        for (Rule rule : passed) {
            xml.empty("testcase", "classname", "copydesk." + rule.id(), "name", "nothing found", "time", "0");
        }
        xml.close();
        xml.close();
    }

    private void writeNoFiles(XmlLines xml) throws XMLStreamException {
        String message = run.console().verdict();
        xml.open("testcase", "classname", "copydesk.reading", "name", "content to read", "time", "0");
        xml.text("failure", run.console().advice(), "message", message, "type", Level.ERROR.id());
        xml.close();
    }

    private List<Rule> passed(List<Test> tests) {
        Set<String> found = new HashSet<>();
        tests.forEach(test -> found.add(test.finding().rule().id()));
        return run.content().rules().stream()
                .filter(rule -> !found.contains(rule.id()))
                .filter(rule -> run.content()
                        .levels()
                        .getOrDefault(rule.id(), Optional.of(rule.level()))
                        .isPresent())
                .toList();
    }

    private static void write(Test test, XmlLines xml) throws XMLStreamException {
        Finding finding = test.finding();
        String place = finding.place().toString();
        xml.open("testcase", "classname", "copydesk." + finding.rule().id(), "name", place, "time", "0");
        if (test.skipped().isPresent()) {
            xml.empty("skipped", "message", test.skipped().get() + finding.message());
        } else {
            Level level = finding.level();
            xml.text("failure", place + ": " + finding.message(), "message", finding.message(), "type", level.id());
        }
        xml.close();
    }
}

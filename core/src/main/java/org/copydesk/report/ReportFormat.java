package org.copydesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports that are files. Equal runs give equal bytes: UTF-8 with LF line ends, no time, nothing of the machine. */
public enum ReportFormat {
    /** SARIF 2.1.0, for code scanning of GitHub and others. */
    SARIF("copydesk.sarif") {
        @Override
        public void write(ReportRun run, OutputStream out) throws IOException {
            new SarifReport(run.content(), run.executionId()).writeTo(out);
        }
    },
    /** A page for a browser, in one file. */
    HTML("copydesk.html") {
        @Override
        public void write(ReportRun run, OutputStream out) throws IOException {
            new HtmlReport(run.console(), run.texts()).writeTo(out);
        }
    },
    /** XML of JUnit as Jenkins, GitLab and others read it. */
    JUNIT("copydesk-junit.xml") {
        @Override
        public void write(ReportRun run, OutputStream out) throws IOException {
            new JunitReport(run).writeTo(out);
        }
    },
    /** XML of Checkstyle, which most tools for reviews read. */
    CHECKSTYLE("copydesk-checkstyle.xml") {
        @Override
        public void write(ReportRun run, OutputStream out) throws IOException {
            new CheckstyleReport(run.content()).writeTo(out);
        }
    },
    /** JSON for the Code Quality of GitLab. */
    GITLAB("copydesk-gitlab.json") {
        @Override
        public void write(ReportRun run, OutputStream out) throws IOException {
            new GitlabReport(run.content(), run.pathPrefix()).writeTo(out);
        }
    },
    /** All that is known, in JSON of our own. */
    JSON("copydesk.json") {
        @Override
        public void write(ReportRun run, OutputStream out) throws IOException {
            new JsonReport(run).writeTo(out);
        }
    };

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The name as settings have it, such as {@code sarif}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the file in the folder of reports. */
    public String fileName() {
        return fileName;
    }

    /** All names, in the order of this list. */
    public static List<String> ids() {
        return Stream.of(values()).map(ReportFormat::id).toList();
    }

    /** The report of a name. */
    public static Optional<ReportFormat> of(String id) {
        return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * Writes a report; the stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public abstract void write(ReportRun run, OutputStream out) throws IOException;
}

package org.copydesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;

/**
 * The XML that Checkstyle writes: files with errors, each with line, column, severity, message and source. Paths are
 * relative to the base folder; a note is an {@code info}; the source is {@code copydesk.} and the rule. What is let stand
 * is not in it.
 *
 * @param content what was found
 */
public record CheckstyleReport(ReportContent content) {
    /** The version of the format, as other tools that are not Checkstyle have it. */
    private static final String VERSION = "4.3";

    /** Checks that nothing is missing. */
    public CheckstyleReport {
        Objects.requireNonNull(content, "content");
    }

    /**
     * Writes the report; the stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public void writeTo(OutputStream out) throws IOException {
        XmlLines.write(out, this::write);
    }

    private void write(XmlLines xml) throws XMLStreamException {
        xml.open("checkstyle", "version", VERSION);
        String path = "";
        boolean isOpen = false;
        for (Finding finding : content.findings()) {
            if (!isOpen || !finding.place().path().equals(path)) {
                if (isOpen) {
                    xml.close();
                }
                path = finding.place().path();
                xml.open("file", "name", path);
                isOpen = true;
            }
            write(finding, xml);
        }
        if (isOpen) {
            xml.close();
        }
        xml.close();
    }

    private static void write(Finding finding, XmlLines xml) throws XMLStreamException {
        xml.empty(
                "error",
                "line",
                String.valueOf(finding.place().startLine()),
                "column",
                String.valueOf(finding.place().startColumn()),
                "severity",
                finding.level() == Level.NOTE ? "info" : finding.level().id(),
                "message",
                finding.message(),
                "source",
                "copydesk." + finding.rule().id());
    }
}

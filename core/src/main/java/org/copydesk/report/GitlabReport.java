package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;

/**
 * The JSON that the Code Quality of GitLab reads: an array of issues, each with description, check name, fingerprint,
 * severity and location. What is let stand is not in it. Of issues with one fingerprint GitLab shows one, so that
 * the same path in two builds of a repository gives two fingerprints.
 *
 * @param content what was found
 * @param pathPrefix the path of the base folder in the repository, with a {@code /} at its end; empty if it is the top
 */
public record GitlabReport(ReportContent content, String pathPrefix) {
    /** Checks that nothing is missing. */
    public GitlabReport {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(pathPrefix, "pathPrefix");
    }

    /**
     * Writes the report; the stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public void writeTo(OutputStream out) throws IOException {
        JsonLines.write(out, this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        AllFindings.of(content).write((one, fingerprint) -> {
            if (one.silenced().isEmpty()) {
                write(one.finding(), fingerprint, json);
            }
        });
        json.writeEndArray();
    }

    private void write(Finding finding, String fingerprint, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", HarmlessText.of(finding.message()));
        json.writeStringField("check_name", finding.rule().id());
        json.writeStringField("fingerprint", Fingerprints.within(pathPrefix, fingerprint));
        json.writeStringField("severity", severity(finding.level()));
        json.writeObjectFieldStart("location");
        json.writeStringField(
                "path", HarmlessText.encodable(pathPrefix + finding.place().path()));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.place().startLine());
        json.writeNumberField("end", finding.place().endLine());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}

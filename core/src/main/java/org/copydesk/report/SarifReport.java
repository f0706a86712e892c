package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * A log in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS Standard, 27 March 2020). Equal input
 * gives equal bytes: neither the time nor anything of the machine is in it.
 *
 * @param content what was found
 * @param executionId tells the runs of one build apart, such as {@code copydesk/docs/check}; the
 *     {@code automationDetails.id} of the log
 */
public record SarifReport(ReportContent content, String executionId) {
    /** The name of the base folder, to which all addresses of files are relative. */
    static final String BASE_ID = "%SRCROOT%";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** Checks that nothing is missing. */
    public SarifReport {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(executionId, "executionId");
    }

    /**
     * Writes the log as UTF-8 with LF line ends; the stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public void writeTo(OutputStream out) throws IOException {
        JsonLines.write(out, this::writeLog);
    }

    private void writeLog(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        writeRun(json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeRun(JsonGenerator json) throws IOException {
        SarifRules rules = SarifRules.of(content);
        json.writeStartObject();
        rules.writeTool(json);
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", HarmlessText.encodable(executionId));
        json.writeEndObject();
        writeInvocation(json, rules);
        writeBase(json);
        json.writeStringField("columnKind", "utf16CodeUnits");
        new SarifResults(rules).write(json, content);
        json.writeEndObject();
    }

    private void writeInvocation(JsonGenerator json, SarifRules rules) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        rules.writeOverrides(json, content.levels());
        json.writeArrayFieldStart("toolConfigurationNotifications");
        for (String warning : content.totals().warnings()) {
            writeNotification(json, "warning", warning);
        }
        for (String entry : content.staleEntries()) {
            writeNotification(json, "note", entry);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeNotification(JsonGenerator json, String level, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level);
        writeText(json, "message", HarmlessText.of(text));
        json.writeEndObject();
    }

    private static void writeBase(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(BASE_ID);
        writeText(
                json,
                "description",
                "The top folder of the build, or the current folder without a build; for content outside it, its"
                        + " content folder.");
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes a field that is an object with a text. */
    static void writeText(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}

package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;

/**
 * All that a run knows, in JSON of our own; {@code copydesk-report.schema.json} beside this class describes it. New keys
 * may come; what is there stays as it is while {@code version} is 1.
 *
 * @param run the run
 */
public record JsonReport(ReportRun run) {
    private static final int VERSION = 1;

    /** Checks that nothing is missing. */
    public JsonReport {
        Objects.requireNonNull(run, "run");
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
        ReportContent content = run.content();
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "Copydesk");
        json.writeStringField("version", ToolVersion.current());
        json.writeEndObject();
        json.writeStringField("run", HarmlessText.encodable(run.executionId()));
        json.writeStringField("failOn", run.failOn().map(Level::id).orElse("never"));
        writeTotals(json, content.totals());
        json.writeArrayFieldStart("rules");
        for (Rule rule : content.rules()) {
            write(rule, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        AllFindings.of(content).write((one, fingerprint) -> write(one, fingerprint, json));
        json.writeEndArray();
        writeTexts(json, "staleEntries", content.staleEntries());
        writeTexts(json, "warnings", content.totals().warnings());
        json.writeEndObject();
    }

    private static void writeTotals(JsonGenerator json, ReadingTotals totals) throws IOException {
        json.writeObjectFieldStart("totals");
        json.writeNumberField("files", totals.files());
        json.writeNumberField("paragraphs", totals.paragraphs());
        json.writeNumberField("words", totals.words());
        json.writeNumberField("bytes", totals.bytes());
        json.writeNumberField("binaryFiles", totals.binaryFiles());
        json.writeObjectFieldStart("unreadFormats");
        for (Map.Entry<String, Integer> format : totals.unreadFormats().entrySet()) {
            json.writeNumberField(format.getKey(), format.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Rule rule, JsonGenerator json) throws IOException {
        Optional<Level> level = run.content().levels().getOrDefault(rule.id(), Optional.of(rule.level()));
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("group", rule.group());
        json.writeStringField("level", level.map(Level::id).orElse("off"));
        json.writeStringField("summary", rule.summary());
        json.writeEndObject();
    }

    private static void write(AllFindings.One one, String fingerprint, JsonGenerator json) throws IOException {
        Finding finding = one.finding();
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("level", finding.level().id());
        json.writeStringField("message", HarmlessText.of(finding.message()));
        json.writeStringField("fingerprint", fingerprint);
        json.writeFieldName("place");
        write(finding.place(), json);
        json.writeArrayFieldStart("related");
        for (Place place : finding.related()) {
            write(place, json);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Object> property : finding.properties().entrySet()) {
            json.writeFieldName(HarmlessText.encodable(property.getKey()));
            JsonLines.writeValue(json, property.getValue());
        }
        json.writeEndObject();
        if (one.silenced().isPresent()) {
            write(one.silenced().get(), json);
        }
        json.writeEndObject();
    }

    private static void write(SilencedFinding silenced, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("silenced");
        json.writeStringField("by", silenced.isInBaseline() ? "baseline" : "stet");
        if (silenced.mark().isPresent()) {
            json.writeFieldName("mark");
            write(silenced.mark().get(), json);
        }
        json.writeEndObject();
    }

    private static void write(Place place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", HarmlessText.encodable(place.path()));
        json.writeNumberField("startLine", place.startLine());
        json.writeNumberField("startColumn", place.startColumn());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
        json.writeNumberField("charOffset", place.charOffset());
        json.writeNumberField("charLength", place.charLength());
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(HarmlessText.of(text));
        }
        json.writeEndArray();
    }
}

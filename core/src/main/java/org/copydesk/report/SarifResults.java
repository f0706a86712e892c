package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;

/** Writes findings as results of a log. */
final class SarifResults {
    /** What readers of logs take; GitHub, for one, refuses a log in which a result has more locations. */
    static final int MAX_RELATED_PLACES = 1000;

    private static final String FINGERPRINT_KEY = "copydesk/v1";
    private static final String MORE_PLACES = "morePlaces";

    private final SarifRules rules;

    SarifResults(SarifRules rules) {
        this.rules = rules;
    }

    /** Writes all findings, those that are let stand too. */
    void write(JsonGenerator json, ReportContent content) throws IOException {
        boolean hasSuppressions = !content.silenced().isEmpty();
        json.writeArrayFieldStart("results");
        AllFindings.of(content).write((one, fingerprint) -> write(json, one, fingerprint, hasSuppressions));
        json.writeEndArray();
    }

    private void write(JsonGenerator json, AllFindings.One result, String fingerprint, boolean hasSuppressions)
            throws IOException {
        Finding finding = result.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
        json.writeStringField("level", finding.level().id());
        SarifReport.writeText(json, "message", HarmlessText.of(finding.message()));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        writePhysicalLocation(json, finding.place());
        json.writeEndObject();
        json.writeEndArray();
        writeRelated(json, finding.related());
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT_KEY, fingerprint);
        json.writeEndObject();
        if (hasSuppressions) {
            writeSuppressions(json, result.silenced());
        }
        writeProperties(json, finding);
        json.writeEndObject();
    }

    /** An empty list says that a result is not suppressed: a run has lists at all its results or at none. */
    private static void writeSuppressions(JsonGenerator json, Optional<SilencedFinding> silenced) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (silenced.isPresent()) {
            writeSuppression(json, silenced.get().mark());
        }
        json.writeEndArray();
    }

    private static void writeSuppression(JsonGenerator json, Optional<Place> mark) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", mark.isPresent() ? "inSource" : "external");
        json.writeStringField("status", "accepted");
        json.writeStringField(
                "justification", mark.isPresent() ? "A stet mark lets it stand." : "The baseline has it.");
        if (mark.isPresent()) {
            json.writeObjectFieldStart("location");
            writePhysicalLocation(json, mark.get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writePhysicalLocation(JsonGenerator json, Place place) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", PathUri.of(place.path()));
        json.writeStringField("uriBaseId", SarifReport.BASE_ID);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.startLine());
        json.writeNumberField("startColumn", place.startColumn());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
        json.writeNumberField("charOffset", place.charOffset());
        json.writeNumberField("charLength", place.charLength());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeRelated(JsonGenerator json, List<Place> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        int id = 1;
        for (Place place : related.subList(0, Math.min(related.size(), MAX_RELATED_PLACES))) {
            json.writeStartObject();
            json.writeNumberField("id", id++);
            writePhysicalLocation(json, place);
            SarifReport.writeText(json, "message", HarmlessText.of("also at " + place));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeProperties(JsonGenerator json, Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Object> property : finding.properties().entrySet()) {
            json.writeFieldName(HarmlessText.encodable(property.getKey()));
            JsonLines.writeValue(json, property.getValue());
        }
        if (finding.related().size() > MAX_RELATED_PLACES) {
            json.writeNumberField(MORE_PLACES, finding.related().size() - MAX_RELATED_PLACES);
        }
        json.writeEndObject();
    }
}

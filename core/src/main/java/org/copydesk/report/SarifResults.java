package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int DIGITS = 12;

    private final SarifRules rules;

    SarifResults(SarifRules rules) {
        this.rules = rules;
    }

    /** A finding and, if it is let stand, what says so. */
    private record Result(Finding finding, Optional<SilencedFinding> silenced) {}

    /** Writes all findings in one order, those that are let stand too: each keeps its fingerprint when another is. */
    void write(JsonGenerator json, ReportContent content) throws IOException {
        List<Result> results = new ArrayList<>();
        content.findings().forEach(finding -> results.add(new Result(finding, Optional.empty())));
        content.silenced().forEach(one -> results.add(new Result(one.finding(), Optional.of(one))));
        results.sort(Comparator.comparing(Result::finding));
        List<String> fingerprints =
                Fingerprints.of(results.stream().map(Result::finding).toList());
        json.writeArrayFieldStart("results");
        for (int i = 0; i < results.size(); i++) {
            write(json, results.get(i), fingerprints.get(i), !content.silenced().isEmpty());
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, Result result, String fingerprint, boolean hasSuppressions)
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
            writeValue(json, property.getValue());
        }
        if (finding.related().size() > MAX_RELATED_PLACES) {
            json.writeNumberField(MORE_PLACES, finding.related().size() - MAX_RELATED_PLACES);
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Number number) {
            writeNumber(json, number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                writeValue(json, item);
            }
            json.writeEndArray();
        } else {
            json.writeString(HarmlessText.encodable(value.toString()));
        }
    }

    /** Rounds fractions, as their digits beyond are not the same in all versions of Java. JSON has no infinity. */
    private static void writeNumber(JsonGenerator json, Number number) throws IOException {
        if (!(number instanceof Double || number instanceof Float)) {
            json.writeNumber(number.toString());
        } else if (Double.isFinite(number.doubleValue())) {
            BigDecimal rounded = new BigDecimal(number.doubleValue()).round(new MathContext(DIGITS));
            json.writeNumber(rounded.stripTrailingZeros().toPlainString());
        } else {
            json.writeString(number.toString());
        }
    }
}

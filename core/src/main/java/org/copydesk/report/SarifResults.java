package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
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

    void write(JsonGenerator json, List<Finding> findings) throws IOException {
        List<String> fingerprints = Fingerprints.of(findings);
        json.writeArrayFieldStart("results");
        for (int i = 0; i < findings.size(); i++) {
            write(json, findings.get(i), fingerprints.get(i));
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, Finding finding, String fingerprint) throws IOException {
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
        writeProperties(json, finding);
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

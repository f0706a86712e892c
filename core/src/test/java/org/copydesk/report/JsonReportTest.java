package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream("copydesk-report.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode report(ReportContent content) throws IOException {
        return new ObjectMapper().readTree(Runs.written(ReportFormat.JSON, content));
    }

    /** A run in which a mark and the baseline let findings stand and the baseline has entries that are stale. */
    private static ReportContent withBaseline() {
        ReportContent marked = SampleReports.silenced();
        Finding known = SampleReports.finding(
                SampleReports.NAME, Level.WARNING, SampleReports.place("docs/c.md", 5), "\"Okafur\"", Map.of());
        List<SilencedFinding> silenced = new ArrayList<>(marked.silenced());
        silenced.add(SilencedFinding.byBaseline(known));
        return new ReportContent(
                marked.findings(),
                silenced,
                marked.rules(),
                Map.of(),
                SampleReports.rich().totals(),
                List.of(),
                List.of("copydesk-baseline.json:3:1: \u001B\uD800 gone"));
    }

    @Test
    void wholeReportIsAsInTheGoldenFile() throws IOException {
        String json = Runs.written(ReportFormat.JSON, SampleReports.rich());
        Golden.compare("copydesk.json", json.replace(ToolVersion.current(), "VERSION"));
    }

    @Test
    void everyKindOfRunFollowsTheSchema() throws IOException {
        for (ReportContent content : List.of(SampleReports.of(), withBaseline())) {
            assertThat(SCHEMA.validate(report(content))).isEmpty();
        }
        assertThat(report(SampleReports.of()).at("/findings").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/tool", "/totals", "/rules/0", "/findings/0", "/findings/0/place", "/findings/1/related/0"})
    void everyKeyIsRequired(String pointer) throws IOException {
        List<String> keys = new ArrayList<>();
        report(SampleReports.rich()).at(pointer).fieldNames().forEachRemaining(keys::add);
        assertThat(keys).isNotEmpty();
        for (String key : keys) {
            JsonNode report = report(SampleReports.rich());
            ((ObjectNode) report.at(pointer)).remove(key);
            assertThat(SCHEMA.validate(report))
                    .as("without %s/%s", pointer, key)
                    .hasSize(1);
        }
    }

    @Test
    void theSchemaRefusesValuesThatAreNone() throws IOException {
        String json = Runs.written(ReportFormat.JSON, withBaseline());
        for (String wrong : List.of(
                json.replace("\"startLine\": 7", "\"startLine\": 0"),
                json.replace("\"level\": \"warning\"", "\"level\": \"fatal\""),
                json.replace("\"by\": \"stet\"", "\"by\": \"hand\""),
                json.replace("\"failOn\": \"warning\"", "\"failOn\": \"off\""),
                json.replaceAll("\"fingerprint\": \"..", "\"fingerprint\": \""))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(SCHEMA.validate(new ObjectMapper().readTree(wrong))).isNotEmpty();
        }
    }

    @Test
    void whatTheBaselineKnowsHasNoMark() throws IOException {
        JsonNode report = report(withBaseline());

        assertThat(report.at("/findings")).hasSize(4);
        assertThat(report.at("/findings/3/silenced/by").asText()).isEqualTo("baseline");
        assertThat(report.at("/findings/3/silenced").has("mark")).isFalse();
        assertThat(report.at("/findings/1").has("silenced")).isFalse();
        assertThat(report.at("/staleEntries/0").asText()).isEqualTo("copydesk-baseline.json:3:1: \\u001B\\uD800 gone");
        assertThat(report.at("/warnings/0").asText()).isEqualTo("includes \"**/*.mdx\" matches no file");
    }

    @Test
    void levelsOfRulesAreThoseOfTheRun() throws IOException {
        assertThat(report(SampleReports.rich()).at("/rules").findValuesAsText("level"))
                .containsExactly("error", "warning", "warning", "off");
    }

    @Property
    void anyTextGivesAReportThatSaysIt(@ForAll String words) throws IOException {
        JsonNode report = report(SampleReports.of(SampleReports.finding(
                SampleReports.NAME,
                Level.NOTE,
                SampleReports.place(words, 1),
                words,
                SampleReports.properties("form", words))));

        assertThat(SCHEMA.validate(report)).isEmpty();
        assertThat(report.at("/findings/0/message").asText()).isEqualTo(HarmlessText.of(words));
        assertThat(report.at("/findings/0/place/path").asText()).isEqualTo(HarmlessText.encodable(words));
        assertThat(report.at("/findings/0/properties/form").asText()).isEqualTo(HarmlessText.encodable(words));
    }
}

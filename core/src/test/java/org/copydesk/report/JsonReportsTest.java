package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonReportsTest {
    private static JsonNode parsed(ReportFormat format, ReportContent content) throws IOException {
        return new ObjectMapper().readTree(Runs.written(format, content));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream("copydesk-report.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
        }
    }

    @Test
    void ourOwnReportIsAsItsSchemaSays() throws IOException {
        for (ReportContent content :
                List.of(SampleReports.rich(), SampleReports.silenced(), Runs.hostile(), Runs.clean())) {
            assertThat(schema().validate(parsed(ReportFormat.JSON, content))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesAReportWithoutAPlace() throws IOException {
        JsonNode report = parsed(ReportFormat.JSON, SampleReports.rich());
        ((ObjectNode) report.get("findings").get(0)).remove("place");

        assertThat(schema().validate(report)).hasSize(1);
    }

    @Test
    void ourOwnReportHasEverythingOfAFinding() throws IOException {
        JsonNode report = parsed(ReportFormat.JSON, SampleReports.rich());
        JsonNode repeat = report.get("findings").get(1);

        assertThat(report.get("failOn").asText()).isEqualTo("warning");
        assertThat(report.get("totals").get("unreadFormats").get("AsciiDoc").asInt())
                .isEqualTo(2);
        assertThat(repeat.get("rule").asText()).isEqualTo("repeated-paragraph");
        assertThat(repeat.get("place").get("endColumn").asInt()).isEqualTo(80);
        assertThat(repeat.get("related")).hasSize(2);
        assertThat(repeat.get("properties").get("paragraphs").asInt()).isEqualTo(2);
        JsonNode silenced = parsed(ReportFormat.JSON, SampleReports.silenced())
                .get("findings")
                .get(0)
                .get("silenced");
        assertThat(silenced.get("by").asText()).isEqualTo("stet");
        assertThat(silenced.get("mark").get("startLine").asInt()).isEqualTo(2);
    }

    @Test
    void gitlabGetsWhatItsManualAsksFor() throws IOException {
        JsonNode issues = parsed(ReportFormat.GITLAB, SampleReports.rich());

        assertThat(issues).hasSize(4);
        for (JsonNode issue : issues) {
            assertThat(issue.get("description").asText()).isNotEmpty();
            assertThat(issue.get("fingerprint").asText()).matches("[0-9a-f]{32}");
            assertThat(Set.of("info", "minor", "major", "critical", "blocker"))
                    .contains(issue.get("severity").asText());
            assertThat(issue.get("location").get("path").asText()).startsWith("sub dir/");
            assertThat(issue.get("location").get("lines").get("begin").asInt()).isPositive();
        }
        assertThat(issues.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
        assertThat(issues.get(1).get("check_name").asText()).isEqualTo("repeated-paragraph");
        assertThat(issues.get(1).get("severity").asText()).isEqualTo("major");
        assertThat(parsed(ReportFormat.GITLAB, SampleReports.silenced())).hasSize(1);
        assertThat(parsed(ReportFormat.GITLAB, Runs.clean())).isEmpty();
    }

    @Test
    void aFindingOfABuildAtTheTopOfItsRepositoryKeepsItsFingerprintInAllReports() throws IOException {
        List<String> ours = parsed(ReportFormat.JSON, SampleReports.rich()).findValuesAsText("fingerprint");
        JsonNode sarif = parsed(ReportFormat.SARIF, SampleReports.rich());

        ByteArrayOutputStream gitlab = new ByteArrayOutputStream();
        new GitlabReport(SampleReports.rich(), "").writeTo(gitlab);
        assertThat(new ObjectMapper().readTree(gitlab.toByteArray()).findValuesAsText("fingerprint"))
                .isEqualTo(ours);
        assertThat(sarif.findValuesAsText("copydesk/v1")).isEqualTo(ours);
    }
}

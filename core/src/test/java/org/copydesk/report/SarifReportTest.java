package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.report.SampleReports.NAME;
import static org.copydesk.report.SampleReports.REPEAT;
import static org.copydesk.report.SampleReports.SOURCE;
import static org.copydesk.report.SampleReports.finding;
import static org.copydesk.report.SampleReports.place;
import static org.copydesk.report.SampleReports.properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SarifReportTest {
    @Test
    void wholeLogIsAsInTheGoldenFile() throws IOException {
        String log = write(SampleReports.rich());
        Golden.compare("copydesk.sarif", log.replace(ToolVersion.current(), "VERSION"));
    }

    @Test
    void logFollowsThePublishedSchema() throws IOException {
        assertThat(violations(write(SampleReports.rich()))).isEmpty();
    }

    @Test
    void schemaTestSeesAWrongLog() throws IOException {
        String log = write(SampleReports.rich());
        assertThat(violations(log.replace("\"startLine\": 12", "\"startLine\": 0")))
                .isNotEmpty();
        assertThat(violations(log.replace("utf16CodeUnits", "utf16"))).isNotEmpty();
    }

    @Test
    void emptyRunFollowsTheSchemaToo() throws IOException {
        String log = write(SampleReports.of());
        assertThat(violations(log)).isEmpty();
        assertThat(run(log).path("results").isArray()).isTrue();
    }

    @Test
    void rulesOfARunCarryTextsAndDefaults() throws IOException {
        JsonNode rules = run(write(SampleReports.rich())).at("/tool/driver/rules");
        assertThat(rules).hasSize(5);
        JsonNode statistic = rules.get(3);
        assertThat(statistic.path("id").asText()).isEqualTo("unsourced-statistic");
        assertThat(statistic.path("name").asText()).isEqualTo("UnsourcedStatistic");
        assertThat(statistic.at("/shortDescription/text").asText()).isEqualTo("A figure has no source.");
        assertThat(statistic.at("/fullDescription/text").asText())
                .isEqualTo("A figure has no source. Say where the figure is from.");
        assertThat(statistic.at("/help/text").asText()).isEqualTo("Say where the figure is from.");
        assertThat(statistic.at("/defaultConfiguration/level").asText()).isEqualTo("note");
        assertThat(statistic.at("/defaultConfiguration/enabled").asBoolean()).isTrue();
    }

    @Test
    void whatIsLetStandIsAResultWithASuppression() throws IOException {
        String log = write(SampleReports.silenced());
        Golden.compare("silenced.sarif", log);
        assertThat(violations(log)).isEmpty();
        JsonNode results = run(log).path("results");
        assertThat(results).hasSize(3);
        assertThat(results.at("/0/suppressions/0/kind").asText()).isEqualTo("inSource");
        assertThat(results.at("/0/suppressions/0/location/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(2);
        assertThat(results.at("/2/suppressions")).hasSize(1);
        assertThat(run(log).at("/tool/driver/rules/1/id").asText()).isEqualTo("inconsistent-name");
    }

    @Test
    void whereOneResultIsSuppressedTheOthersSayThatTheyAreNot() throws IOException {
        JsonNode results = run(write(SampleReports.silenced())).path("results");
        assertThat(results.at("/1/suppressions").isArray()).isTrue();
        assertThat(results.at("/1/suppressions")).isEmpty();
        assertThat(run(write(SampleReports.rich())).at("/results/0").has("suppressions"))
                .isFalse();
    }

    @Test
    void fingerprintsOfOthersAreTheSameWhenOneIsLetStand() throws IOException {
        ReportContent silenced = SampleReports.silenced();
        ReportContent all = SampleReports.of(
                silenced.silenced().get(0).finding(),
                silenced.findings().get(0),
                silenced.silenced().get(1).finding());
        JsonNode with = run(write(silenced)).path("results");
        JsonNode without = run(write(all)).path("results");
        for (int i = 0; i < 3; i++) {
            assertThat(with.get(i).path("partialFingerprints"))
                    .isEqualTo(without.get(i).path("partialFingerprints"));
        }
    }

    @Test
    void pageOfARuleIsItsHelp() throws IOException {
        JsonNode rules = run(write(SampleReports.rich())).at("/tool/driver/rules");
        assertThat(rules.at("/2/help/markdown").asText()).startsWith("# anonymous-source\n\n## Why\n");
        assertThat(rules.at("/1/help").has("markdown")).isFalse();
    }

    @Test
    void levelsOfTheRunAreOverridesOfTheDefaults() throws IOException {
        JsonNode overrides = run(write(SampleReports.rich())).at("/invocations/0/ruleConfigurationOverrides");
        assertThat(overrides).hasSize(1);
        assertThat(overrides.at("/0/descriptor/id").asText()).isEqualTo("unsourced-statistic");
        assertThat(overrides.at("/0/descriptor/index").asInt()).isEqualTo(3);
        assertThat(overrides.at("/0/configuration/enabled").asBoolean()).isFalse();
    }

    @Test
    void everyResultNamesItsRuleByIndex() throws IOException {
        JsonNode run = run(write(SampleReports.rich()));
        for (JsonNode result : run.path("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules").path(result.path("ruleIndex").asInt());
            assertThat(result.path("ruleId")).isEqualTo(rule.path("id"));
        }
    }

    @Test
    void regionSaysLinesColumnsAndOffsets() throws IOException {
        JsonNode region = run(write(SampleReports.rich())).at("/results/1/locations/0/physicalLocation/region");
        assertThat(region)
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"startLine\": 12, \"startColumn\": 1, \"endLine\": 22, \"endColumn\": 80,"
                                + " \"charOffset\": 700, \"charLength\": 640}"));
    }

    @Test
    void runSaysWhichExecutionItIs() throws IOException {
        JsonNode run = run(write(SampleReports.rich()));
        assertThat(run.at("/automationDetails/id").asText()).isEqualTo("copydesk/docs/check");
        assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");
    }

    @Test
    void relatedPlacesStopAtAThousandAndTheRestIsCounted() throws IOException {
        List<Place> related = IntStream.rangeClosed(1, 2500)
                .mapToObj(line -> place("a.md", line))
                .toList();
        Finding finding =
                new Finding(REPEAT, Level.ERROR, place("b.md", 1), "again", related, properties("places", 2501), "");
        String log = write(SampleReports.of(finding));
        JsonNode result = run(log).at("/results/0");
        assertThat(result.path("relatedLocations")).hasSize(1000);
        assertThat(result.at("/relatedLocations/999/id").asInt()).isEqualTo(1000);
        assertThat(result.at("/relatedLocations/999/message/text").asText()).isEqualTo("also at a.md:1000:1");
        assertThat(result.at("/properties/morePlaces").asInt()).isEqualTo(1500);
        assertThat(result.at("/properties/places").asInt()).isEqualTo(2501);
        assertThat(violations(log)).isEmpty();
    }

    @Test
    void aThousandRelatedPlacesNeedNoCount() throws IOException {
        List<Place> related = IntStream.rangeClosed(1, 1000)
                .mapToObj(line -> place("a.md", line))
                .toList();
        Finding finding = new Finding(REPEAT, Level.ERROR, place("b.md", 1), "again", related, properties(), "");
        JsonNode result = run(write(SampleReports.of(finding))).at("/results/0");
        assertThat(result.path("relatedLocations")).hasSize(1000);
        assertThat(result.path("properties").has("morePlaces")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/two words.md",
                "docs/100%#1?.md",
                "docs/r\u00E9sum\u00E9/\u6CB3.md",
                "a:b/[x]/back\\slash.md",
                "docs/\uD83D\uDEA2.md",
                "+a&b=c;d,e!'(f)*@~.md"
            })
    void addressOfAFileLeadsBackToItsPath(String path) throws IOException {
        String log = write(SampleReports.of(finding(SOURCE, Level.NOTE, place(path, 1), "message", properties())));
        String uri = run(log).at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
        assertThat(uri).matches("[A-Za-z0-9\\-._~!$&'()*+,;=@/%]+");
        assertThat(URI.create(uri).isAbsolute()).isFalse();
        assertThat(URI.create(uri).getPath()).isEqualTo(path);
        assertThat(violations(log)).isEmpty();
    }

    @Test
    void percentEncodingIsThatOfRfc3986() {
        assertThat(PathUri.of("a b/100%#1\u00E9.md")).isEqualTo("a%20b/100%25%231%C3%A9.md");
    }

    @Test
    void hostileTextGivesAValidLog() throws IOException {
        Finding finding = finding(
                NAME,
                Level.WARNING,
                place("x\uDC00y\u0000.md", 1),
                "\"\u001B[31m\u0000\uD800\": a name",
                properties(
                        "forms",
                        List.of("a\uD800b", "</script>", "\u0000\u001F"),
                        "confidence",
                        Double.NaN,
                        "similarity",
                        0.85));
        String log = write(SampleReports.of(finding));
        assertThat(violations(log)).isEmpty();
        JsonNode result = run(log).at("/results/0");
        assertThat(result.at("/message/text").asText()).isEqualTo("\"\\u001B[31m\\u0000\\uD800\": a name");
        assertThat(result.at("/properties/forms/0").asText()).isEqualTo("a\uFFFDb");
        assertThat(result.at("/properties/forms/2").asText()).isEqualTo("\u0000\u001F");
        assertThat(result.at("/properties/confidence").asText()).isEqualTo("NaN");
        assertThat(result.at("/properties/similarity").decimalValue()).isEqualByComparingTo("0.85");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("x%EF%BF%BDy%00.md");
    }

    @Test
    void equalInputGivesEqualBytesInAnyLocale() throws IOException {
        String first = write(SampleReports.rich());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(write(SampleReports.rich())).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void logHoldsNoCarriageReturnAndNoPathOfTheMachine() throws IOException {
        assertThat(write(SampleReports.rich()))
                .doesNotContain("\r", Path.of("").toAbsolutePath().toString(), System.getProperty("user.home"))
                .endsWith("}\n");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(ToolVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    private static String write(ReportContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SarifReport(content, "copydesk/docs/check").writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode run(String log) throws IOException {
        return new ObjectMapper().readTree(log).at("/runs/0");
    }

    private static Set<ValidationMessage> violations(String log) throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
            return schema.validate(
                    log,
                    InputFormat.JSON,
                    context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        }
    }
}

package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.junit.jupiter.api.Test;

class GitlabReportTest {
    private static JsonNode issues(ReportContent content) throws IOException {
        return new ObjectMapper().readTree(Runs.written(ReportFormat.GITLAB, content));
    }

    private static Finding finding(Level level, String path, int line, String message) {
        return SampleReports.finding(SampleReports.NAME, level, SampleReports.place(path, line), message, Map.of());
    }

    @Test
    void wholeReportIsAsInTheGoldenFile() throws IOException {
        Golden.compare("copydesk-gitlab.json", Runs.written(ReportFormat.GITLAB, SampleReports.rich()));
    }

    @Test
    void everyIssueHasTheKeysThatGitlabRequires() throws IOException {
        for (ReportContent content : List.of(SampleReports.rich(), SampleReports.silenced(), Runs.hostile())) {
            for (JsonNode issue : issues(content)) {
                assertThat(issue.fieldNames())
                        .toIterable()
                        .containsExactly("description", "check_name", "fingerprint", "severity", "location");
                assertThat(issue.at("/description").isTextual()).isTrue();
                assertThat(issue.at("/check_name").isTextual()).isTrue();
                assertThat(issue.at("/location/path").isTextual()).isTrue();
                assertThat(issue.at("/location/lines/begin").isInt()).isTrue();
                assertThat(issue.at("/location/lines/end").asInt())
                        .isGreaterThanOrEqualTo(
                                issue.at("/location/lines/begin").asInt());
            }
        }
    }

    @Test
    void severityFollowsTheLevel() throws IOException {
        JsonNode issues = issues(SampleReports.of(
                finding(Level.ERROR, "a.md", 1, "m"),
                finding(Level.WARNING, "a.md", 2, "m"),
                finding(Level.NOTE, "a.md", 3, "m")));

        assertThat(issues.findValuesAsText("severity")).containsExactly("major", "minor", "info");
    }

    @Test
    void findingsThatAreEqualButForTheirLineHaveFingerprintsOfTheirOwn() throws IOException {
        JsonNode issues = issues(SampleReports.of(
                finding(Level.WARNING, "a.md", 1, "m"),
                finding(Level.WARNING, "a.md", 9, "m"),
                finding(Level.WARNING, "b.md", 1, "m")));

        assertThat(issues.findValuesAsText("fingerprint")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void samePathInTwoBuildsOfARepositoryHasTwoFingerprints() throws IOException {
        ReportContent content = SampleReports.of(finding(Level.NOTE, "docs/a.md", 1, "m"));
        List<String> fingerprints = new ArrayList<>();
        for (String pathPrefix : List.of("", "web/", "app/")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new GitlabReport(content, pathPrefix).writeTo(out);
            fingerprints.add(new ObjectMapper()
                    .readTree(out.toString(StandardCharsets.UTF_8))
                    .at("/0/fingerprint")
                    .asText());
        }
        assertThat(fingerprints).doesNotHaveDuplicates().allMatch(one -> one.matches("[0-9a-f]{32}"));
    }

    @Test
    void pathsAreThoseOfTheRepository() throws IOException {
        ReportContent content = SampleReports.of(finding(Level.NOTE, "docs/a b.md", 1, "m"));
        assertThat(issues(content).at("/0/location/path").asText()).isEqualTo("sub dir/docs/a b.md");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GitlabReport(content, "").writeTo(out);

        assertThat(new ObjectMapper()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .at("/0/location/path")
                        .asText())
                .isEqualTo("docs/a b.md");
    }

    @Property
    void anyTextGivesAReportThatSaysIt(@ForAll String path, @ForAll String message) throws IOException {
        JsonNode issue =
                issues(SampleReports.of(finding(Level.NOTE, path, 1, message))).get(0);

        assertThat(issue.at("/description").asText()).isEqualTo(HarmlessText.of(message));
        assertThat(issue.at("/location/path").asText()).isEqualTo("sub dir/" + HarmlessText.encodable(path));
    }

    @Test
    void aRunThatFoundNothingIsAnEmptyArray() throws IOException {
        assertThat(Runs.written(ReportFormat.GITLAB, SampleReports.of()).replaceAll("\\s", ""))
                .isEqualTo("[]");
    }
}

package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.copydesk.check.Level;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static String page(ReportContent content, Duration duration, ContentTexts texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(new ConsoleReport(content, duration, Optional.of(Level.WARNING)), texts).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String rich() throws IOException {
        return page(SampleReports.rich(), Duration.ZERO, ContentTexts.none());
    }

    private static JsonNode data(String page) throws IOException {
        return new ObjectMapper()
                .readTree(Jsoup.parse(page).expectFirst("#data").data());
    }

    @Test
    void equalRunsGiveEqualBytes() throws IOException {
        assertThat(page(SampleReports.rich(), Duration.ofSeconds(9), ContentTexts.none()))
                .isEqualTo(rich());
    }

    @Test
    void everyFindingIsInTheDataInTheOrderOfTheRun() throws IOException {
        ReportContent content = SampleReports.rich();

        JsonNode data = data(rich());

        List<String> messages = data.get("findings").findValuesAsText("message");
        assertThat(messages)
                .hasSize(content.findings().size() + content.silenced().size());
        assertThat(messages)
                .containsSubsequence(content.findings().stream()
                        .map(finding -> HarmlessText.of(finding.message()))
                        .toList());
        assertThat(data.get("verdict").asText()).startsWith("failOn=warning: ");
        assertThat(data.get("files").asInt()).isEqualTo(content.totals().files());
    }

    @Test
    void theDataCannotEndTheElementThatItIsIn() throws IOException {
        String page = page(
                SampleReports.rich(), Duration.ZERO, path -> Optional.of("</script><!--<script>&\u2028 ".repeat(500)));
        String data = Jsoup.parse(page).expectFirst("#data").data();

        assertThat(data).doesNotContain("<", ">", "&");
        assertThat(data(page).get("findings").findValuesAsText("t")).isNotNull();
        assertThat(data).contains("\\u003C/script");
    }

    @Test
    void thePolicyAllowsThisStyleAndThisScriptOnly() throws IOException, NoSuchAlgorithmException {
        Document page = Jsoup.parse(rich());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        Element style = page.expectFirst("style");
        Element script = page.expectFirst("script:not([type])");

        assertThat(page.select("style, link[rel=stylesheet]")).hasSize(1);
        assertThat(page.select("script:not([type])")).hasSize(1);
        assertThat(page.select("script[src], img, iframe, object, form[action]"))
                .isEmpty();
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("style-src '" + hash(style.data()) + "'")
                .contains("script-src '" + hash(script.data()) + "'");
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void excerptsTogetherStayBelowTheirLimit() {
        ReportContent content = SampleReports.rich();
        String text = "word ".repeat(100_000);

        Excerpts none = Excerpts.read(content.findings(), path -> Optional.of(text), 0);
        Excerpts some = Excerpts.read(content.findings(), path -> Optional.of(text), 1_000);

        assertThat(none.byPlace()).isEmpty();
        assertThat(some.byPlace()).isNotEmpty();
        assertThat(some.byPlace().values().stream().mapToInt(Excerpt::bytes).sum())
                .isLessThanOrEqualTo(1_000);
    }

    @Test
    void aFileThatHasBecomeShorterHasNoExcerpts() {
        Excerpts excerpts = Excerpts.read(SampleReports.rich().findings(), path -> Optional.of(""), 1_000_000);

        assertThat(excerpts.byPlace().keySet()).allMatch(place -> place.charEnd() == 0);
    }
}

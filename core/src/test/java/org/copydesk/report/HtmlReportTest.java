package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.copydesk.Copydesk;
import org.copydesk.Report;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void whatTheConsoleSaysOfTheRunIsInTheData() throws IOException {
        Finding meant = SampleReports.finding(
                SampleReports.REPEAT,
                Level.NOTE,
                SampleReports.place("docs/a.md", 3),
                "again",
                SampleReports.properties("meant", "refrain", "paragraphs", 2));
        ReportContent content = new ReportContent(
                List.of(meant),
                List.of(),
                List.of(SampleReports.REPEAT),
                Map.of(),
                new ReadingTotals(
                        3, 1, 1, 1, 2, new TreeMap<>(Map.of("DITA", 4)), List.of("excludes \"x\" matches no file")),
                List.of(),
                List.of("copydesk-baseline.json:3: nothing is found for it any more"));

        JsonNode data = data(page(content, Duration.ofSeconds(9), ContentTexts.none()));

        assertThat(data.get("notices")).extracting(JsonNode::asText).containsExactly("excludes \"x\" matches no file");
        assertThat(data.get("facts"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "left out 2 binary files",
                        "left out 4 DITA files; these formats are not read yet",
                        "probably meant, refrain: 1 finding of 2 paragraphs",
                        "copydesk-baseline.json:3: nothing is found for it any more");
    }

    @Test
    void thatNothingWasReadIsANotice() throws IOException {
        ReportContent content = new ReportContent(List.of(), List.of(), Map.of(), SampleReports.totals(0));

        assertThat(data(page(content, Duration.ZERO, ContentTexts.none())).get("notices"))
                .extracting(JsonNode::asText)
                .containsExactly("no content was read; set content, includes or excludes to find some");
    }

    @Test
    void whatIsNotAsciiStaysAsItIs() throws IOException {
        Finding finding = SampleReports.finding(
                SampleReports.NAME,
                Level.WARNING,
                SampleReports.place("docs/r\u00E9sum\u00E9.md", 1),
                "\"\u4E2D\u6587\" & \uD83D\uDEA2 \uD83D \"\u0642\u200F\"",
                SampleReports.properties("forms", List.of("\u00E9\u202E", "e"), "counts", List.of(2, 1)));

        String page = page(SampleReports.of(finding), Duration.ZERO, ContentTexts.none());

        assertThat(page)
                .contains("docs/r\u00E9sum\u00E9.md")
                .contains("\\\"\u4E2D\u6587\\\" \\u0026 \uD83D\uDEA2 \\\\uD83D \\\"\u0642\u200F\\\"")
                .contains("\"forms\":[\"\u00E9\\\\u202E\",\"e\"],\"counts\":[2,1]");
    }

    @Test
    void aPassageHasItsPlacesWithTheirWordsUpToTheContractsLimit() throws IOException {
        List<Place> places = IntStream.rangeClosed(1, 1_203)
                .mapToObj(line -> new Place("a.txt", line, 1, line, 5, 5 * line - 5, 4))
                .toList();
        Finding finding = new Finding(
                SampleReports.REPEAT, Level.ERROR, places.get(1), "again", places.subList(2, 1_203), Map.of(), "words");

        JsonNode written = data(page(
                        SampleReports.of(finding), Duration.ZERO, path -> Optional.of("word\n".repeat(1_203))))
                .get("findings")
                .get(0);

        assertThat(written.get("related")).hasSize(1_000);
        assertThat(written.get("morePlaces").asInt()).isEqualTo(201);
        assertThat(written.get("related").get(999).toString()).startsWith("[0,1002,1,1002,[[");
        assertThat(written.get("related")).allMatch(place -> place.size() == 5);
        assertThat(written.get("place").get(4).toString()).contains("[1,\"\",\"word\\n\",\"m\",\"word\"");
    }

    @Test
    void noContentMakesAPageOfMoreThanFifteenMegabytes() throws IOException {
        String line = "\u65E5\u672C\u8A9E\u306E\u9577\u3044\u6587 ".repeat(200);
        String text = (line + "\n").repeat(400);
        List<Place> places = IntStream.range(0, 400)
                .mapToObj(i ->
                        new Place("a.txt", i + 1, 1, i + 1, line.length(), i * (line.length() + 1), line.length() - 1))
                .toList();
        Finding[] findings = IntStream.range(0, 2_000)
                .mapToObj(i -> new Finding(
                        SampleReports.REPEAT, Level.ERROR, places.get(0), "again", places, Map.of(), "words " + i))
                .toArray(Finding[]::new);

        String page = page(SampleReports.of(findings), Duration.ZERO, path -> Optional.of(text));

        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(15_000_000);
        assertThat(data(page).get("findings").get(0).get("related").get(0)).hasSize(5);
    }

    @Test
    void manyFindingsShareTheRoomForPlaces() throws IOException {
        Place[] places = IntStream.rangeClosed(1, 1_001)
                .mapToObj(line -> SampleReports.place("a.txt", line))
                .toArray(Place[]::new);
        Finding[] findings = IntStream.range(0, 500)
                .mapToObj(i -> new Finding(
                        SampleReports.REPEAT,
                        Level.ERROR,
                        places[0],
                        "again " + i,
                        List.of(places),
                        Map.of(),
                        "words " + i))
                .toArray(Finding[]::new);

        String page = page(SampleReports.of(findings), Duration.ZERO, ContentTexts.none());

        JsonNode first = data(page).get("findings").get(0);
        assertThat(first.get("related")).hasSize(250);
        assertThat(first.get("morePlaces").asInt()).isEqualTo(751);
        assertThat(page.length()).isLessThan(5_000_000);
    }

    @Test
    void similarParagraphsAreComparedAsTheProseOfTheirPages(@TempDir Path folder) throws IOException {
        String text =
                "The harbour board decided on Monday that the old ferry will be sold within fifteen months, because"
                        + " the new bridge takes all the traffic across the sound.\n";
        Files.writeString(folder.resolve("a.md"), "# Ferry\n\n" + text);
        Files.writeString(
                folder.resolve("b.md"),
                text.replace("fifteen", "sixteen")
                        .replace("old ferry", "**old** _ferry_")
                        .replace(" because", " Because"));
        Report report = Copydesk.builder().baseFolder(folder).build().check(folder);

        JsonNode finding = data(page(report.content(), Duration.ZERO, report.texts()))
                .get("findings")
                .get(0);

        assertThat(finding.get("rows")).hasSize(1);
        assertThat(finding.get("rows").get(0).get(0).get(0).get(0).asInt()).isEqualTo(3);
        assertThat(changed(finding.get("rows").get(0).get(0).get(0))).containsExactly("n:fifteen");
        assertThat(changed(finding.get("rows").get(0).get(1).get(0))).containsExactly("n:sixteen");
        assertThat(finding.get("place")).hasSize(4);
        assertThat(finding.get("related").get(0)).hasSize(4);
    }

    private static List<String> changed(JsonNode stretch) {
        return IntStream.range(1, stretch.size() - 1)
                .filter(i -> i % 2 == 1 && !stretch.get(i).asText().isEmpty())
                .mapToObj(
                        i -> stretch.get(i).asText() + ":" + stretch.get(i + 1).asText())
                .toList();
    }

    @Test
    void theLimitOfExcerptsCountsBytesOfThePage() {
        List<Finding> findings = IntStream.range(0, 100)
                .mapToObj(i -> SampleReports.finding(
                        SampleReports.NAME, Level.NOTE, new Place("a.txt", 1, 1, 1, 2, 10 * i, 10), "x", Map.of()))
                .toList();

        Excerpts excerpts = Excerpts.read(findings, path -> Optional.of("\u4E2D<".repeat(1_000)), 20_000);

        int bytes = excerpts.byPlace().values().stream()
                .flatMap(Deque::stream)
                .flatMap(excerpt -> excerpt.stretches().stream())
                .flatMap(stretch -> stretch.pieces().stream())
                .mapToInt(piece -> piece.text().replace("<", "\\u003C").getBytes(StandardCharsets.UTF_8).length)
                .sum();
        assertThat(bytes).isBetween(10_000, 20_000);
    }

    @Test
    void aFileHasAsManyLinesAsAnEditorShows() {
        Finding finding = SampleReports.finding(
                SampleReports.NAME, Level.WARNING, new Place("a.txt", 1, 1, 1, 2, 0, 1), "x", Map.of());
        for (Map.Entry<String, Integer> text : Map.of("a", 1, "a\n", 1, "a\r\nb\r\n", 2, "a\n\nb", 3, "a\n\n", 2)
                .entrySet()) {
            Excerpts excerpts = Excerpts.read(List.of(finding), path -> Optional.of(text.getKey()), 1_000);

            assertThat(excerpts.linesByPath()).containsEntry("a.txt", text.getValue());
        }
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
        assertThat(some.byPlace().values().stream()
                        .flatMap(Deque::stream)
                        .mapToInt(Excerpt::bytes)
                        .sum())
                .isLessThanOrEqualTo(1_000);
    }

    @Test
    void aFileThatHasBecomeShorterHasNoExcerpts() {
        Excerpts excerpts = Excerpts.read(SampleReports.rich().findings(), path -> Optional.of(""), 1_000_000);

        assertThat(excerpts.byPlace().keySet()).allMatch(place -> place.charEnd() == 0);
    }
}

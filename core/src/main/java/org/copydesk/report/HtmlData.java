package org.copydesk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The data of an HTML report, as JSON in which no character can end the element that it stands in.
 *
 * <p>{@code paths} are {@code [path, lines]}. A place is {@code [path, line, column, endLine]}, the path as its index,
 * with the stretches of its excerpt behind if its words are shown. A stretch is {@code [line, sign, text, sign, text,
 * ...]}, see {@link Stretch.Sign}. {@code findings} come in the order of the run, with what is let stand among them; of
 * a comparison {@code rows} are {@code [left stretches, right stretches]}. {@code notices} and {@code facts} are lines
 * of the console. {@code spelt} has the number of the spelling of a name at each place, see {@link Spellings#at}.
 */
final class HtmlData {
    /** What all excerpts together may take: the page has to open at once. */
    private static final long MOST_BYTES = 5_000_000;

    /** What all comparisons together may take. */
    private static final long MOST_BYTES_COMPARED = 3_000_000;

    /** More other places of a finding are counted only, as in the SARIF log. */
    private static final int MOST_PLACES = 1_000;

    /** If all findings together have more other places, each has only as many as share these among them. */
    private static final int MOST_PLACES_IN_ALL = 200_000;

    private static final List<String> SHOWN_PROPERTIES = List.of("kind", "forms", "counts");

    private static final JsonFactory JSON = new JsonFactory();

    static {
        JSON.setCharacterEscapes(new ElementEscapes());
    }

    private final ConsoleReport console;
    private final ReportContent content;
    private final AllFindings findings;
    private final Comparisons comparisons;
    private final Excerpts excerpts;
    private final StetText stetText;
    private final int mostPlaces;
    private final FoundRules rules;
    private final Map<String, Integer> files = new HashMap<>();

    HtmlData(ConsoleReport console, ContentTexts texts) {
        this.console = console;
        this.content = console.content();
        this.findings = AllFindings.of(content);
        this.rules = FoundRules.of(content);
        List<Finding> all = findings.stream().map(AllFindings.One::finding).toList();
        this.comparisons = Comparisons.read(all, texts, MOST_BYTES_COMPARED);
        this.excerpts = Excerpts.read(all, texts, MOST_BYTES);
        this.mostPlaces = mostPlaces(all);
        this.stetText = new StetText(texts, excerpts.frontMatterByPath());
    }

    /** Writes all of it; the writer stays open. */
    void write(Writer page) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(page)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            writeRun(json);
            writeFiles(json);
            writeRules(json);
            writeFindings(json);
            json.writeEndObject();
        }
    }

    private void writeRun(JsonGenerator json) throws IOException {
        ReadingTotals totals = content.totals();
        json.writeStringField("version", ToolVersion.current());
        json.writeStringField("verdict", console.verdict());
        json.writeBooleanField("fails", console.isFailure());
        json.writeNumberField("files", totals.files());
        json.writeNumberField("paragraphs", totals.paragraphs());
        json.writeNumberField("words", totals.words());
        writeLines(json, "notices", line -> line.severity() != ConsoleLine.Severity.INFO);
        writeLines(json, "facts", line -> line.severity() == ConsoleLine.Severity.INFO);
    }

    private void writeLines(JsonGenerator json, String field, Predicate<ConsoleLine> isWritten) throws IOException {
        json.writeArrayFieldStart(field);
        for (ConsoleLine line : console.circumstances()) {
            if (isWritten.test(line)) {
                json.writeString(line.text().strip());
            }
        }
        json.writeEndArray();
    }

    private void writeFiles(JsonGenerator json) throws IOException {
        TreeSet<String> paths = new TreeSet<>();
        findings.stream().flatMap(one -> places(one.finding())).forEach(place -> paths.add(place.path()));
        json.writeArrayFieldStart("paths");
        for (String path : paths) {
            files.put(path, files.size());
            json.writeStartArray();
            json.writeString(HarmlessText.of(path));
            json.writeNumber(excerpts.linesByPath().getOrDefault(path, 1));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private Stream<Place> places(Finding finding) {
        return Stream.concat(
                Stream.of(finding.place()), finding.related().stream().limit(mostPlaces));
    }

    private static int mostPlaces(List<Finding> findings) {
        int most = MOST_PLACES;
        while (most > 1 && count(findings, most) > MOST_PLACES_IN_ALL) {
            most /= 2;
        }
        return most;
    }

    private static long count(List<Finding> findings, int most) {
        return findings.stream()
                .mapToLong(finding -> Math.min(most, finding.related().size()))
                .sum();
    }

    private void writeRules(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules.rules()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeStringField("group", rule.group());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFindings(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        findings.write((one, fingerprint) -> writeFinding(json, one, fingerprint));
        json.writeEndArray();
    }

    private void writeFinding(JsonGenerator json, AllFindings.One one, String fingerprint) throws IOException {
        Finding finding = one.finding();
        json.writeStartObject();
        json.writeStringField("id", fingerprint);
        json.writeNumberField("rule", rules.indexOf(finding.rule()));
        json.writeStringField("level", finding.level().id());
        json.writeStringField("message", PageText.line(finding.message()));
        if (one.silenced().isPresent()) {
            json.writeStringField("letStand", one.silenced().get().isInBaseline() ? "baseline" : "stet");
        } else {
            writeStet(json, finding);
        }
        Optional<Comparison> comparison = comparisons.of(finding);
        json.writeFieldName("place");
        writePlace(json, finding.place(), comparison.isEmpty());
        if (!finding.related().isEmpty()) {
            writeRelated(json, finding, comparison.isPresent());
        }
        if (finding.properties().containsKey("forms")) {
            json.writeStringField("spelt", spelt(finding));
        }
        writeProperties(json, finding);
        if (comparison.isPresent()) {
            writeComparison(json, comparison.get());
        }
        json.writeEndObject();
    }

    private void writeStet(JsonGenerator json, Finding finding) throws IOException {
        Optional<String> stet = stetText.of(finding);
        if (stet.isPresent()) {
            json.writeStringField("stet", stet.get());
        }
    }

    /** Where the first of them is compared, its words are in the comparison. */
    private void writeRelated(JsonGenerator json, Finding finding, boolean isFirstCompared) throws IOException {
        json.writeArrayFieldStart("related");
        List<Place> related = finding.related();
        for (int i = 0; i < Math.min(mostPlaces, related.size()); i++) {
            writePlace(json, related.get(i), i < Excerpts.MOST_RELATED && !(i == 0 && isFirstCompared));
        }
        json.writeEndArray();
        if (finding.related().size() > mostPlaces) {
            json.writeNumberField("morePlaces", finding.related().size() - mostPlaces);
        }
    }

    /** A character a place, the one of the finding first. */
    private String spelt(Finding finding) {
        StringBuilder spelt = new StringBuilder();
        places(finding).forEach(place -> spelt.append(excerpts.spellings().at(place)));
        return spelt.toString();
    }

    private void writePlace(JsonGenerator json, Place place, boolean isWithWords) throws IOException {
        json.writeStartArray();
        json.writeNumber(files.getOrDefault(place.path(), 0));
        json.writeNumber(place.startLine());
        json.writeNumber(place.startColumn());
        json.writeNumber(place.endLine());
        Optional<Excerpt> excerpt = isWithWords ? excerpts.take(place) : Optional.empty();
        if (excerpt.isPresent()) {
            writeStretches(json, excerpt.get().stretches());
        }
        json.writeEndArray();
    }

    private static void writeStretches(JsonGenerator json, List<Stretch> stretches) throws IOException {
        json.writeStartArray();
        for (Stretch stretch : stretches) {
            json.writeStartArray();
            json.writeNumber(stretch.line());
            for (Stretch.Piece piece : stretch.pieces()) {
                json.writeString(piece.sign().id());
                json.writeString(piece.text());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** Those that the page shows. */
    private static void writeProperties(JsonGenerator json, Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        for (String name : SHOWN_PROPERTIES) {
            Object value = finding.properties().getOrDefault(name, Optional.empty());
            if (value instanceof String words) {
                json.writeStringField(name, PageText.line(words));
            } else if (value instanceof List<?> list) {
                json.writeArrayFieldStart(name);
                for (Object item : list) {
                    JsonLines.writeValue(json, item instanceof String words ? PageText.line(words) : item);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static void writeComparison(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeArrayFieldStart("rows");
        for (Comparison.Row row : comparison.rows()) {
            json.writeStartArray();
            writeStretches(json, row.left());
            writeStretches(json, row.right());
            json.writeEndArray();
        }
        json.writeEndArray();
        if (comparison.moreChanges() > 0) {
            json.writeNumberField("moreChanges", comparison.moreChanges());
        }
    }

    /** Escapes what could end a script element, begin a comment in one or a line in a script. */
    private static final class ElementEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        private final int[] ascii = standardAsciiEscapesForJSON();

        ElementEscapes() {
            for (char c : new char[] {'<', '>', '&'}) {
                ascii[c] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null; // all else is UTF-8
        }
    }
}

package org.copydesk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;

/**
 * The data of an HTML report, as JSON in which no character can end the element that it stands in.
 *
 * <p>{@code files} are {@code [path, lines]}; a place is {@code [file, line, column, endLine, endColumn]}, and an object
 * with these and an excerpt if its words are shown; {@code findings} come in the order of the run, with what is let
 * stand among them.
 */
final class HtmlData {
    /** What all excerpts together may hold: the page has to open at once. */
    private static final long MOST_CHARACTERS = 7_000_000;

    /** More other places are counted only. */
    private static final int MOST_PLACES = 200;

    private static final JsonFactory JSON = new JsonFactory();

    static {
        JSON.setCharacterEscapes(new ElementEscapes());
    }

    private final ConsoleReport console;
    private final ReportContent content;
    private final AllFindings findings;
    private final Excerpts excerpts;
    private final FoundRules rules;
    private final Map<String, Integer> files = new HashMap<>();

    HtmlData(ConsoleReport console, ContentTexts texts) {
        this.console = console;
        this.content = console.content();
        this.findings = AllFindings.of(content);
        this.rules = FoundRules.of(content);
        this.excerpts =
                Excerpts.read(findings.stream().map(AllFindings.One::finding).toList(), texts, MOST_CHARACTERS);
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
        json.writeArrayFieldStart("notices");
        for (String warning : totals.warnings()) {
            json.writeString(HarmlessText.of(warning));
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

    private static Stream<Place> places(Finding finding) {
        return Stream.concat(
                Stream.of(finding.place()), finding.related().stream().limit(MOST_PLACES));
    }

    private void writeRules(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules.rules()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeStringField("group", rule.group());
            json.writeStringField("summary", HarmlessText.of(rule.summary()));
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
        json.writeStringField("message", HarmlessText.of(finding.message()));
        if (one.silenced().isPresent()) {
            json.writeStringField("letStand", one.silenced().get().isInBaseline() ? "baseline" : "stet");
        }
        json.writeFieldName("place");
        writePlace(json, finding.place());
        if (!finding.related().isEmpty()) {
            writeRelated(json, finding);
        }
        writeProperties(json, finding);
        writeChanges(json, finding);
        json.writeEndObject();
    }

    private void writeRelated(JsonGenerator json, Finding finding) throws IOException {
        json.writeArrayFieldStart("related");
        for (Place place : finding.related()
                .subList(0, Math.min(MOST_PLACES, finding.related().size()))) {
            writePlace(json, place);
        }
        json.writeEndArray();
        if (finding.related().size() > MOST_PLACES) {
            json.writeNumberField("morePlaces", finding.related().size() - MOST_PLACES);
        }
    }

    private void writePlace(JsonGenerator json, Place place) throws IOException {
        Optional<Excerpt> excerpt = excerpts.at(place);
        json.writeStartObject();
        json.writeNumberField("f", files.getOrDefault(place.path(), 0));
        json.writeNumberField("l", place.startLine());
        json.writeNumberField("c", place.startColumn());
        json.writeNumberField("m", place.endLine());
        json.writeNumberField("e", place.endColumn());
        if (excerpt.isPresent()) {
            writeExcerpt(json, excerpt.get());
        }
        json.writeEndObject();
    }

    private static void writeExcerpt(JsonGenerator json, Excerpt excerpt) throws IOException {
        json.writeNumberField("n", excerpt.line());
        json.writeArrayFieldStart("t");
        json.writeString((excerpt.isCutBefore() ? "\u2026" : "") + excerpt.before());
        json.writeString(excerpt.words());
        json.writeString(excerpt.after() + (excerpt.isCutAfter() ? "\u2026" : ""));
        json.writeEndArray();
    }

    private static void writeProperties(JsonGenerator json, Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Object> property : finding.properties().entrySet()) {
            json.writeFieldName(property.getKey());
            JsonLines.writeValue(json, property.getValue());
        }
        json.writeEndObject();
    }

    /** How the two sides of a comparison differ, where both are shown. */
    private void writeChanges(JsonGenerator json, Finding finding) throws IOException {
        boolean isComparison = finding.properties().containsKey("similarity")
                && !finding.related().isEmpty();
        Optional<Excerpt> right = excerpts.at(finding.place());
        Optional<Excerpt> left = isComparison ? excerpts.at(finding.related().get(0)) : Optional.empty();
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("changes");
        for (WordChange change :
                WordChange.between(left.get().words(), right.get().words())) {
            json.writeStartArray();
            json.writeString(change.kind().sign());
            json.writeString(change.text());
            json.writeEndArray();
        }
        json.writeEndArray();
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
        public SerializableString getEscapeSequence(int c) {
            return new SerializedString(String.format("\\u%04X", c));
        }
    }
}

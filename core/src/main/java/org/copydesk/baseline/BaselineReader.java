package org.copydesk.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.report.FileProblem;

/** Reads a baseline; anything unexpected in it ends the reading with its place. */
final class BaselineReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final List<String> CONFLICT_MARKS = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");
    private static final String REWRITE = "write it again with the goal baseline";

    private final Path file;
    private final String shownPath;

    BaselineReader(Path file) {
        this.file = file;
        this.shownPath = shown(file);
    }

    /** The path as given; relative to the current folder if the file lies in it, so that messages are short. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path full = file.toAbsolutePath().normalize();
        Path shown = full.startsWith(here) ? here.relativize(full) : file;
        return shown.toString().replace('\\', '/');
    }

    Baseline read() {
        String text = text();
        refuseConflict(text);
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        try (JsonParser json = JSON.createParser(text.substring(mark))) {
            Map<BaselineEntry, String> entries = readFile(json);
            if (json.nextToken() != null) {
                throw problem(json, "more than one value; expected nothing behind the last bracket");
            }
            return Baseline.of(entries);
        } catch (JsonProcessingException e) {
            throw new BaselineException(
                    place(e.getLocation()) + "no JSON: " + firstLine(e.getOriginalMessage()) + "; expected a baseline, "
                            + REWRITE,
                    e);
        } catch (IOException e) {
            throw new BaselineException(shownPath + " cannot be read: " + FileProblem.reason(e), e);
        }
    }

    /** What the parser says, without the places that it adds. */
    private static String firstLine(String message) {
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceFirst(" \\(start marker at .*", "")
                .strip();
    }

    private String text() {
        try {
            if (!Files.isRegularFile(file)) {
                String found = Files.exists(file) ? "no file" : "not there";
                throw new BaselineException(
                        shownPath + " is " + found + "; expected a baseline, which the goal baseline writes");
            }
            byte[] bytes = Files.readAllBytes(file);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BaselineException(shownPath + ":1:1: not UTF-8; expected a baseline, " + REWRITE, e);
        } catch (IOException e) {
            throw new BaselineException(shownPath + " cannot be read: " + FileProblem.reason(e), e);
        }
    }

    private void refuseConflict(String text) {
        int line = 1;
        for (String content : (Iterable<String>) text.lines()::iterator) {
            if (CONFLICT_MARKS.stream().anyMatch(content::startsWith)) {
                throw new BaselineException(shownPath + ":" + line + ":1: a merge conflict; expected one entry a line:"
                        + " keep the entries of both sides and take the marks out, or delete the file and " + REWRITE);
            }
            line++;
        }
    }

    private Map<BaselineEntry, String> readFile(JsonParser json) throws IOException {
        expect(json, json.nextToken(), JsonToken.START_OBJECT, "an object with version and entries");
        Map<BaselineEntry, String> entries = new LinkedHashMap<>();
        boolean hasVersion = false;
        boolean hasEntries = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            if (key.equals("version")) {
                hasVersion = true;
                readVersion(json);
            } else if (key.equals("entries")) {
                hasEntries = true;
                readEntries(json, entries);
            } else {
                throw problem(json, "unknown key \"" + key + "\"; expected version and entries");
            }
        }
        if (!hasVersion || !hasEntries) {
            throw problem(json, "no " + (hasVersion ? "entries" : "version") + "; expected version and entries");
        }
        return entries;
    }

    private void readVersion(JsonParser json) throws IOException {
        expect(json, json.nextToken(), JsonToken.VALUE_NUMBER_INT, "the number " + BaselineWriter.VERSION);
        if (!json.getText().equals(String.valueOf(BaselineWriter.VERSION))) {
            throw problem(
                    json,
                    "version is " + json.getText() + "; expected " + BaselineWriter.VERSION
                            + ", which this version of Copydesk reads and writes");
        }
    }

    private void readEntries(JsonParser json, Map<BaselineEntry, String> entries) throws IOException {
        expect(json, json.nextToken(), JsonToken.START_ARRAY, "a list of entries");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String place = place(json.currentTokenLocation());
            BaselineEntry entry = readEntry(json);
            entries.putIfAbsent(entry, place.substring(0, place.length() - 2));
        }
    }

    private BaselineEntry readEntry(JsonParser json) throws IOException {
        String expected = "an entry with rule, path, hash and count";
        expect(json, json.currentToken(), JsonToken.START_OBJECT, expected);
        Map<String, String> texts = new HashMap<>();
        int count = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            switch (key) {
                case "rule", "path", "hash", "parts" -> {
                    expect(json, json.nextToken(), JsonToken.VALUE_STRING, "a text as " + key);
                    texts.put(key, json.getText());
                }
                case "count" -> count = readCount(json);
                default -> throw problem(json, "unknown key \"" + key + "\"; expected " + expected);
            }
        }
        for (String key : List.of("rule", "path", "hash")) {
            if (!texts.containsKey(key)) {
                throw problem(json, "an entry without " + key + "; expected " + expected);
            }
        }
        if (count == 0) {
            throw problem(json, "an entry without count; expected " + expected);
        }
        return new BaselineEntry(
                texts.getOrDefault("rule", ""),
                texts.getOrDefault("path", ""),
                texts.getOrDefault("hash", ""),
                count,
                parts(texts.getOrDefault("parts", "")));
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private int readCount(JsonParser json) throws IOException {
        String expected = "a whole number from 1 as count";
        expect(json, json.nextToken(), JsonToken.VALUE_NUMBER_INT, expected);
        boolean isRight = json.getNumberType() == JsonParser.NumberType.INT && json.getIntValue() >= 1;
        if (!isRight) {
            throw problem(json, "count is " + json.getText() + "; expected " + expected);
        }
        return json.getIntValue();
    }

    private void expect(JsonParser json, JsonToken found, JsonToken wanted, String expected) throws IOException {
        if (found != wanted) {
            String what = found == null ? "the end of the file" : json.getText();
            throw problem(json, what + "; expected " + expected);
        }
    }

    private BaselineException problem(JsonParser json, String message) {
        return new BaselineException(place(json.currentTokenLocation()) + message);
    }

    private String place(JsonLocation location) {
        return shownPath + ":" + Math.max(1, location.getLineNr()) + ":" + Math.max(1, location.getColumnNr()) + ": ";
    }
}

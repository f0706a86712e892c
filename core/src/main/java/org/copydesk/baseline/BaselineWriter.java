package org.copydesk.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes entries so that versions of the file can be compared and merged line by line. */
final class BaselineWriter {
    /** The form of the file that this program writes and reads. */
    static final int VERSION = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private BaselineWriter() {}

    static void write(List<BaselineEntry> entries, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
            json.setPrettyPrinter(new EntryPerLine());
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("entries");
            for (BaselineEntry entry : entries) {
                write(entry, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(BaselineEntry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", entry.rule());
        json.writeStringField("path", entry.path());
        json.writeStringField("hash", entry.hash());
        json.writeNumberField("count", entry.count());
        if (!entry.parts().isEmpty()) {
            json.writeStringField("parts", String.join(" ", entry.parts()));
        }
        json.writeEndObject();
    }
}

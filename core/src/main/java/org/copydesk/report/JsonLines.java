package org.copydesk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;

/** JSON as all reports write it: UTF-8 with LF line ends, indented by two blanks, the same on every machine. */
final class JsonLines {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int DIGITS = 12;

    private JsonLines() {}

    /** What writes the one value of a file. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes a file; the stream stays open. */
    static void write(OutputStream out, Content content) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
            json.setPrettyPrinter(printer());
            content.write(json);
            json.writeRaw('\n');
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /** Writes a property of a finding. */
    static void writeValue(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Number number) {
            writeNumber(json, number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                writeValue(json, item);
            }
            json.writeEndArray();
        } else {
            json.writeString(HarmlessText.encodable(value.toString()));
        }
    }

    /** Rounds fractions, as their digits beyond are not the same in all versions of Java. JSON has no infinity. */
    private static void writeNumber(JsonGenerator json, Number number) throws IOException {
        if (!(number instanceof Double || number instanceof Float)) {
            json.writeNumber(number.toString());
        } else if (Double.isFinite(number.doubleValue())) {
            BigDecimal rounded = new BigDecimal(number.doubleValue()).round(new MathContext(DIGITS));
            json.writeNumber(rounded.stripTrailingZeros().toPlainString());
        } else {
            json.writeString(number.toString());
        }
    }
}

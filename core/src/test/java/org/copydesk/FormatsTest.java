package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.copydesk.format.ContentFormat;
import org.copydesk.format.PlainTextFormat;
import org.copydesk.format.ReadingOptions;
import org.copydesk.text.Document;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    /** A format of somebody else. */
    public static final class NoteFormat implements ContentFormat {
        /** Called by the service loader. */
        public NoteFormat() {}

        @Override
        public String id() {
            return "note";
        }

        @Override
        public boolean accepts(String fileName) {
            return fileName.endsWith(".note");
        }

        @Override
        public Document read(Source source, ReadingOptions options) {
            return new PlainTextFormat().read(source, options);
        }
    }

    private static Optional<String> format(Map<String, String> endings, String fileName) {
        Settings settings = Settings.builder().formats(endings).build();
        return Formats.of(settings).of(fileName).map(ContentFormat::id);
    }

    @Test
    void theEndingTellsTheFormatInAnyCase() {
        assertThat(format(Map.of(), "a.md")).contains("markdown");
        assertThat(format(Map.of(), "A.TXT")).contains("text");
        assertThat(format(Map.of(), "a.HTM")).contains("html");
        assertThat(format(Map.of(), "a.png")).isEmpty();
        assertThat(format(Map.of(), "md")).isEmpty();
    }

    @Test
    void endingsOfTheSettingsComeFirst() {
        assertThat(format(Map.of(".md", "text"), "a.MD")).contains("text");
        assertThat(format(Map.of(".Page", "markdown"), "a.page")).contains("markdown");
    }

    @Test
    void theLongestEndingCounts() {
        Map<String, String> endings = Map.of(".page", "text", ".en.page", "markdown", ".x.en.page", "text");
        assertThat(format(endings, "a.en.page")).contains("markdown");
        assertThat(format(endings, "a.de.page")).contains("text");
        assertThat(format(endings, "a.x.en.page")).contains("text");
    }

    @Test
    void furtherFormatsComeFromTheClassPath(@TempDir Path folder) throws IOException {
        try (FurtherProviders providers = new FurtherProviders(folder, ContentFormat.class, NoteFormat.class)) {
            assertThat(providers).isNotNull();
            assertThat(format(Map.of(), "a.note")).contains("note");
            assertThat(format(Map.of(".memo", "note"), "a.memo")).contains("note");
        }
        assertThat(format(Map.of(), "a.note")).isEmpty();
    }
}

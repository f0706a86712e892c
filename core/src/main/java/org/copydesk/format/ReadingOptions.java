package org.copydesk.format;

import java.util.List;
import java.util.Objects;

/**
 * What the settings say about reading.
 *
 * @param language the language of pages that do not name one, a BCP 47 tag
 * @param frontMatterKeys the keys of front matter whose values are prose
 */
public record ReadingOptions(String language, List<String> frontMatterKeys) {
    /** Copies the list. */
    public ReadingOptions {
        Objects.requireNonNull(language, "language");
        frontMatterKeys = List.copyOf(frontMatterKeys);
    }

    /** English, with titles, descriptions and summaries as prose. */
    public static ReadingOptions defaults() {
        return new ReadingOptions("en", List.of("title", "description", "summary"));
    }
}

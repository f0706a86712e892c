package org.copydesk.report;

import java.util.Locale;
import java.util.Optional;

/**
 * How the front matter of a page is written, told by the first line of the page, as far as it takes to write the switch
 * of the page.
 *
 * @param language what it is written in
 * @param end an offset that is not before its end: a place behind it is not in the front matter
 */
record FrontMatterSyntax(Language language, int end) {
    /** JSON that is longer is no front matter. */
    private static final int LONGEST = 100_000;

    /** What front matter is written in. */
    enum Language {
        YAML,
        TOML,
        JSON
    }

    /** The syntax of what could be front matter at the start of a page. */
    static Optional<FrontMatterSyntax> of(String page) {
        String first = page.lines().findFirst().orElse("").strip();
        if (first.startsWith("---")) {
            int end = Math.max(end(page, "---"), end(page, "..."));
            return Optional.of(new FrontMatterSyntax(named(first.substring(3).strip()), end));
        }
        if (first.startsWith("+++")) {
            return Optional.of(new FrontMatterSyntax(Language.TOML, end(page, "+++")));
        }
        if (first.equals(";;;")) {
            return Optional.of(new FrontMatterSyntax(Language.JSON, end(page, ";;;")));
        }
        return page.startsWith("{")
                ? Optional.of(new FrontMatterSyntax(Language.JSON, Math.min(page.length(), LONGEST)))
                : Optional.empty();
    }

    /** The language that stands behind the fence, as in {@code ---toml}. */
    private static Language named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "toml" -> Language.TOML;
            case "json", "json5" -> Language.JSON;
            default -> Language.YAML;
        };
    }

    /** Where the first line after the first one begins that begins with a fence; 0 if there is none. */
    private static int end(String page, String fence) {
        int lineFeed = page.indexOf("\n" + fence);
        int carriageReturn = page.indexOf("\r" + fence);
        return Math.max(lineFeed, carriageReturn) + 1;
    }

    /** The line that lets stand what a rule finds on the page. */
    String pageSwitch(String rule) {
        return switch (language) {
            case YAML -> "copydesk: [" + rule + "]";
            case TOML -> "copydesk = [\"" + rule + "\"]";
            case JSON -> "\"copydesk\": [\"" + rule + "\"],";
        };
    }
}

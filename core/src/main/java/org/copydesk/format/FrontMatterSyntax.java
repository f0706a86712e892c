package org.copydesk.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.format.FrontMatter.Value;

/** What front matter between two lines is written in, as its first line tells: {@code ---}, {@code ---toml}. */
enum FrontMatterSyntax {
    YAML,
    TOML,
    JSON,
    /** A program, which has no prose that could be read from it. */
    CODE,
    /** The line begins no front matter. */
    NONE;

    private static final int FENCE = 3;

    /** The syntax behind a first line. */
    static FrontMatterSyntax of(String line) {
        String fence = line.substring(0, Math.min(FENCE, line.length()));
        String name = line.substring(fence.length()).strip();
        return switch (fence) {
            case "---" -> named(name.toLowerCase(Locale.ROOT));
            case "+++" -> name.isEmpty() ? TOML : NONE;
            case ";;;" -> name.isEmpty() ? JSON : NONE;
            default -> NONE;
        };
    }

    private static FrontMatterSyntax named(String name) {
        return switch (name) {
            case "", "yaml", "yml" -> YAML;
            case "toml" -> TOML;
            case "json", "json5" -> JSON;
            case "js", "javascript", "ts", "typescript", "coffee", "cson" -> CODE;
            default -> NONE;
        };
    }

    /** The wanted values at the top level; empty if this is no front matter after all. */
    Optional<List<Value>> values(String page, int from, int to, Predicate<String> isWanted) {
        return switch (this) {
            case YAML -> YamlFrontMatter.values(page, from, to, isWanted);
            case TOML -> Optional.of(TomlFrontMatter.values(page, from, to));
            case JSON ->
                Optional.of(YamlFrontMatter.values(page, from, to, isWanted).orElse(List.of()));
            case CODE, NONE -> Optional.of(List.of());
        };
    }
}

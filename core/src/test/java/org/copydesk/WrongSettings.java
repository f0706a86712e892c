package org.copydesk;

import java.util.List;
import java.util.stream.Stream;

/**
 * A {@code copydesk.yaml} that is wrong, and all that is to be said about it.
 *
 * @param yaml the file
 * @param messages the lines of the message
 * @param isPlainToSchema whether the JSON Schema rejects it too; it cannot know all encodings, conflicts between
 *     entries, or keys that stand twice
 */
record WrongSettings(String yaml, List<String> messages, boolean isPlainToSchema) {
    private static final String KEYS =
            "profile, language, encoding, scope, failOn, content, includes, excludes, formats,"
                    + " frontMatterKeys, rules, repeats, mirrors, names, claims, allow or overrides";
    private static final String PATTERNS = "; expected a list of patterns, such as [\"**/CHANGELOG*\"]";
    private static final String NOT = "; expected a list of spellings to replace, such as not: [Kiev]";
    private static final String ENTRY = "an entry with use and not, such as {use: Kyiv, not: [Kiev]}";
    private static final String DISTINCT =
            "; expected a list of groups of two or more names, such as [[Sokolov, Sokoloff]]";
    private static final String INSIDE =
            "; expected a path inside the base folder, without / at its start and without ..";
    private static final String FILES = "; expected a pattern or a list of patterns, such as \"fiction/**\"";

    private static final String RELATIVE =
            "; expected a pattern relative to the base folder, without a drive and without ..";

    private static final String DIFFERS = "; expected * or ? for the part that differs, such as docs/v*/**";

    static Stream<WrongSettings> all() {
        return Stream.of(values(), rules(), reading(), names(), overrides()).flatMap(List::stream);
    }

    private static WrongSettings wrong(String yaml, String... messages) {
        return new WrongSettings(yaml, List.of(messages), true);
    }

    private static WrongSettings wrongBeyondSchema(String yaml, String... messages) {
        return new WrongSettings(yaml, List.of(messages), false);
    }

    private static List<WrongSettings> values() {
        return List.of(
                wrong("profile: newz\n", "1:10: unknown profile \"newz\"; did you mean \"news\"?"),
                wrong("profile: tabloid\n", "1:10: unknown profile \"tabloid\"; expected general, news or docs"),
                wrong("profile: 5\n", "1:10: profile is 5; expected general, news or docs"),
                wrong("profile: [news]\n", "1:10: profile is a list; expected general, news or docs"),
                wrong("scope: {}\n", "1:8: scope is a group of keys; expected corpus or document"),
                wrong("failOn:\n", "1:8: failOn is empty; expected error, warning, note or never"),
                wrong("failOn: warn\n", "1:9: unknown failOn \"warn\"; did you mean \"warning\"?"),
                wrong("failon: never\n", "1:1: unknown key \"failon\"; did you mean \"failOn\"?"),
                wrong("minWords: 9\n", "1:1: unknown key \"minWords\"; did you mean \"repeats.minWords\"?"),
                wrong("baseline: b.json\n", "1:1: unknown key \"baseline\"; expected " + KEYS),
                wrong(
                        "# words\nrepeats:\n\n  minWords: 0\n",
                        "4:13: repeats.minWords is 0; expected at least 3, such as 8"),
                wrong(
                        "repeats: {minWords: \"8\"}\n",
                        "1:21: repeats.minWords is \"8\"; expected a whole number of at least 3, such as 8"),
                wrong(
                        "repeats: {minWords: 8.5}\n",
                        "1:21: repeats.minWords is 8.5; expected a whole number of at least 3, such as 8"),
                wrong(
                        "repeats: {minWords: 99999999999}\n",
                        "1:21: repeats.minWords is 99999999999; expected a decimal number of at most 2147483647,"
                                + " such as 8"),
                wrong("repeats: 8\n", "1:10: repeats is 8; expected keys with values, one a line"),
                wrong(
                        "repeats: {minWord: 8}\n",
                        "1:11: unknown key \"repeats.minWord\"; did you mean \"repeats.minWords\"?"),
                wrong(
                        "allow: {repeats: once}\n",
                        "1:18: allow.repeats is \"once\"; expected a list of texts, such as [\"This page was"
                                + " translated\"]"),
                wrong("news\n", "1:1: the file is \"news\"; expected keys with values, such as profile: news"),
                wrong("- news\n", "1:1: the file is a list; expected keys with values, such as profile: news"),
                wrongBeyondSchema(
                        "profile: docs\nscope: corpus\nprofile: news\n",
                        "3:1: key \"profile\" stands twice, first in line 1; keep one"),
                wrongBeyondSchema("? [a]\n: b\n", "1:3: a key is a list; expected text"),
                wrongBeyondSchema(
                        "profile: !house news\n",
                        "1:10: profile is \"news\" with the tag \"!house\"; expected general, news or docs"));
    }

    private static List<WrongSettings> rules() {
        return List.of(
                wrong(
                        "rules:\n  # typo\n  repeated-paragraf: off\n",
                        "3:3: unknown rule \"repeated-paragraf\"; did you mean \"repeated-paragraph\"?"),
                wrong("rules: {repeats: eror}\n", "1:18: unknown level \"eror\"; did you mean \"error\"?"),
                wrong("rules: {repeats: true}\n", "1:18: rules.repeats is true; expected off, note, warning or error"),
                wrong("rules: off\n", "1:8: rules is \"off\"; expected rules with levels, such as hearsay: off"),
                wrong(
                        "rules: {unnamed-studies: warning}\n",
                        "1:9: unknown rule \"unnamed-studies\"; did you mean \"unnamed-study\"?"),
                wrong(
                        "mirrors: docs/v*/**\n",
                        "1:10: mirrors is \"docs/v*/**\"; expected a list of patterns, such as [\"docs/v*/**\"]"),
                wrong("mirrors: [../v*/**]\n", "1:11: mirrors has \"../v*/**\"" + RELATIVE),
                wrong("mirrors:\n  - docs/v1/a.md\n", "2:5: mirrors has \"docs/v1/a.md\"" + DIFFERS),
                wrongBeyondSchema(
                        "mirrors: ['docs/**', '*.md']\n",
                        "1:11: mirrors has \"docs/**\"" + DIFFERS,
                        "1:22: mirrors has \"*.md\"" + DIFFERS),
                wrong("claims: {phrases: p.yaml}\n", "1:10: claims.phrases is known but not built yet; leave it out"),
                wrong(
                        "claims: {phrase: p.yaml}\n",
                        "1:10: unknown key \"claims.phrase\"; did you mean \"claims.phrases\"?"));
    }

    private static List<WrongSettings> reading() {
        return List.of(
                wrong("language: en_US\n", "1:11: language is \"en_US\"; expected a language tag, such as en or pt-BR"),
                wrong(
                        "language: english\n",
                        "1:11: language is \"english\"; expected a language tag, such as en or pt-BR"),
                wrongBeyondSchema(
                        "language: qq\n", "1:11: language is \"qq\"; expected a language tag, such as en or pt-BR"),
                wrong("language: \"\"\n", "1:11: language is empty; expected a language tag, such as en or pt-BR"),
                wrongBeyondSchema("encoding: utf8x\n", "1:11: unknown encoding \"utf8x\"; did you mean \"UTF-8\"?"),
                wrong("encoding: 8\n", "1:11: encoding is 8; expected an encoding, such as UTF-8 or ISO-8859-1"),
                wrong(
                        "content: docs\n",
                        "1:10: content is \"docs\"; expected a list of folders in the base folder, such as"
                                + " [content, docs]"),
                wrong("content: [/srv/site]\n", "1:11: content has \"/srv/site\"" + INSIDE),
                wrong("content: ['C:\\site']\n", "1:11: content has \"C:/site\"" + INSIDE),
                wrong(
                        "content: [a/../../b, ../c]\n",
                        "1:11: content has \"a/../../b\"" + INSIDE,
                        "1:22: content has \"../c\"" + INSIDE),
                wrong("includes: \"**/*.md\"\n", "1:11: includes is \"**/*.md\"" + PATTERNS),
                wrong("excludes: ['C:\\docs\\**']\n", "1:12: excludes has \"C:\\docs\\**\"" + RELATIVE),
                wrong(
                        "includes: [a/**, ../b/**, a/../c]\n",
                        "1:18: includes has \"../b/**\"" + RELATIVE,
                        "1:27: includes has \"a/../c\"" + RELATIVE),
                wrong("excludes: [\" \"]\n", "1:12: an item of excludes is empty" + PATTERNS),
                wrong(
                        "excludes:\n  - 404\n  -\n",
                        "2:5: an item of excludes is 404" + PATTERNS,
                        "3:4: an item of" + " excludes is empty" + PATTERNS),
                wrong(
                        "frontMatterKeys: title\n",
                        "1:18: frontMatterKeys is \"title\"; expected a list of keys, such as [title, description]"),
                wrong(
                        "formats: {mdown: markdown}\n",
                        "1:11: formats has \"mdown\"; expected an ending with a point, such as \".mdown\""),
                wrong("formats: {.mdown: markdwn}\n", "1:19: unknown format \"markdwn\"; did you mean \"markdown\"?"),
                wrong("formats: {.tx: latex}\n", "1:16: format \"latex\" is known but not built yet; leave it out"),
                wrongBeyondSchema(
                        "formats: {.MD: text, .md: markdown}\n",
                        "1:22: formats has \".md\" twice, in another case; keep one"));
    }

    private static List<WrongSettings> names() {
        return List.of(
                wrong(
                        "names:\n  preferred:\n    - not: [Kiev]\n",
                        "3:7: an entry of names.preferred has no use; expected the spelling to use, such as use: Kyiv"),
                wrong("names:\n  preferred:\n    - use: Kyiv\n", "3:7: an entry of names.preferred has no not" + NOT),
                wrong(
                        "names:\n  preferred:\n    - {use: \"\", not: [Kiev]}\n",
                        "3:13: names.preferred.use is empty; expected the spelling to use, such as use: Kyiv"),
                wrong(
                        "names:\n  preferred: [{use: Kyiv, not: []}]\n",
                        "2:32: names.preferred.not is an empty list" + NOT),
                wrong("names:\n  preferred: [{use: Kyiv, not: Kiev}]\n", "2:32: names.preferred.not is \"Kiev\"" + NOT),
                wrong(
                        "names:\n  preferred: [Kyiv]\n",
                        "2:15: an item of names.preferred is \"Kyiv\"; expected " + ENTRY),
                wrong(
                        "names:\n  preferred: {Kyiv: Kiev}\n",
                        "2:14: names.preferred is a group of keys; expected a list of entries, each " + ENTRY),
                wrongBeyondSchema(
                        "names:\n  preferred: [{use: Kyiv, not: [Kiev, Kyiv]}]\n",
                        "2:39: \"Kyiv\" is to be used and is to be replaced; expected another spelling in not"),
                wrongBeyondSchema(
                        "names:\n  preferred:\n    - {use: A, not: [B]}\n    - {use: C, not: [B]}\n",
                        "4:22: \"B\" is replaced by \"A\" and by \"C\"; keep one"),
                wrongBeyondSchema(
                        "names:\n  preferred:\n    - {use: A, not: [B]}\n    - {use: B, not: [C]}\n",
                        "4:7: \"B\" is to be used here and is replaced by \"A\" elsewhere; keep one"),
                wrong(
                        "names: {distinct: [[Sokolov]]}\n",
                        "1:20: a group of names.distinct has fewer than two names;" + " expected two or more"),
                wrong("names: {distinct: [Sokolov]}\n", "1:20: an item of names.distinct is \"Sokolov\"" + DISTINCT),
                wrong(
                        "names: {distinct: [[Ida, Ida]]}\n",
                        "1:26: names.distinct has \"Ida\" twice in a group; keep one"),
                wrong(
                        "names: {ignore: Nginx}\n",
                        "1:17: names.ignore is \"Nginx\"; expected a list of names, such as" + " [Nginx]"));
    }

    private static List<WrongSettings> overrides() {
        return List.of(
                wrong(
                        "overrides:\n  - rules: {names: off}\n",
                        "2:5: an entry of overrides has no files; expected patterns, such as files: \"fiction/**\""),
                wrong(
                        "overrides:\n  - files: fiction/**\n",
                        "2:5: an entry of overrides has no rules; expected levels, such as rules: {claims: off}"),
                wrong(
                        "overrides:\n  - files: []\n    rules: {names: off}\n",
                        "2:12: overrides.files is an empty list" + FILES),
                wrong(
                        "overrides:\n  - files: '..\\x'\n    rules: {names: off}\n",
                        "2:12: overrides.files has \"..\\x\"" + RELATIVE),
                wrong(
                        "overrides:\n  - files: [a, 'd:/x/**']\n    rules: {names: off}\n",
                        "2:16: overrides.files has \"d:/x/**\"" + RELATIVE),
                wrong("overrides:\n  - files: 7\n    rules: {names: off}\n", "2:12: overrides.files is 7" + FILES),
                wrong(
                        "overrides:\n  - files: a\n    rules: {namez: off, unnamed-study: note}\n",
                        "3:13: unknown rule \"namez\"; did you mean \"names\"?"),
                wrong(
                        "overrides: {files: a, rules: {names: off}}\n",
                        "1:12: overrides is a group of keys; expected a list of groups with files and rules"),
                wrong(
                        "overrides:\n  - files: a\n    rule: {names: off}\n    rules: {names: off}\n",
                        "3:5: unknown key \"overrides.rule\"; did you mean \"overrides.rules\"?"));
    }

    @Override
    public String toString() {
        return yaml;
    }
}

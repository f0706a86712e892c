package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the keys of {@code copydesk.yaml} on reading and levels do to a run, and what is said of those that do nothing. */
class SettingsEffectTest {
    private static final String CLAIM = "The mill will close before the winter, sources close to the owner said.\n";

    @TempDir
    private Path base;

    private Path put(String path, String text) throws IOException {
        return put(path, text, StandardCharsets.UTF_8);
    }

    private Path put(String path, String text, Charset charset) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        return Files.write(file, text.getBytes(charset));
    }

    private Report check(String yaml) throws IOException {
        return desk(yaml).build().check();
    }

    private Copydesk.Builder desk(String yaml) throws IOException {
        Settings settings = Settings.read(put("copydesk.yaml", yaml));
        return Copydesk.builder().settings(settings).baseFolder(base);
    }

    private static List<String> shown(Report report) {
        return report.findings().stream()
                .map(finding -> finding.place() + " " + finding.level().id() + " "
                        + finding.rule().id())
                .toList();
    }

    private List<String> warnings(Report report) {
        return report.totals().warnings().stream()
                .map(warning -> warning.replace(base + "/", ""))
                .toList();
    }

    @Test
    void overridesGiveRulesAndGroupsOtherLevelsAndTheLaterOneWins() throws IOException {
        put("a.md", CLAIM);
        put("fiction/b.md", CLAIM);
        put("fiction/essays/c.md", CLAIM);
        put("news/d.md", CLAIM);
        Report report = check("""
                scope: document
                rules: {anonymous-source: note}
                overrides:
                  - files: "fiction/**"
                    rules: {claims: off}
                  - files: ['fiction\\essays\\**', news/]
                    rules: {claims: off, anonymous-source: error}
                """);
        assertThat(shown(report))
                .containsExactly(
                        "a.md:1:40 note anonymous-source",
                        "fiction/essays/c.md:1:40 error anonymous-source",
                        "news/d.md:1:40 error anonymous-source");
        assertThat(warnings(report)).isEmpty();
        assertThat(shown(check("""
                        scope: document
                        overrides:
                          - {files: "news/**", rules: {anonymous-source: error}}
                          - {files: "**", rules: {claims: off}}
                        """))).isEmpty();
    }

    @Test
    void formatsReadFurtherEndings() throws IOException {
        put("a.MDOWN", "<!-- " + CLAIM.strip() + " -->\n\n" + CLAIM);
        put("b.en.page", CLAIM);
        put("c.page", "# " + CLAIM);
        put("d.html", CLAIM);
        Report report = check("formats: {.mdown: markdown, .page: text, .EN.page: markdown, .html: text}\n");
        assertThat(report.totals().files()).isEqualTo(4);
        assertThat(shown(report))
                .contains("a.MDOWN:3:40 warning anonymous-source")
                .noneMatch(line -> line.contains(":1:45"));
        assertThat(warnings(report)).isEmpty();
        assertThat(check("").totals().files()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: T\nlead: L\nnested:\n  lead: N\n---\n",
                "+++\ntitle = 'T'\nlead = 'L'\n[nested]\nlead = 'N'\n+++\n"
            })
    void frontMatterKeysReplaceTheUsualOnesAtTheTopLevel(String frontMatter) throws IOException {
        String title = "Kiev sees more ferries than ever.";
        String lead = "Boats from Kiev leave at every hour.";
        put(
                "a.md",
                frontMatter
                        .replace("T\n", title + "\n")
                        .replace("'T'", "'" + title + "'")
                        .replace("L\n", lead + "\n")
                        .replace("'L'", "'" + lead + "'"));
        String house = "names: {preferred: [{use: Kyiv, not: [Kiev]}]}\n";
        Report report = check(house + "frontMatterKeys: [lead]\n");
        assertThat(report.totals().words()).isEqualTo(7);
        assertThat(shown(report)).singleElement().asString().startsWith("a.md:3:");
        assertThat(shown(check(house + "frontMatterKeys: [title]\n")))
                .singleElement()
                .asString()
                .startsWith("a.md:2:");
        assertThat(check("frontMatterKeys: []\n").totals().words()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-15", "windows-1251", "Shift_JIS", "UTF-16LE", "UTF-16", "UTF-32BE", "IBM037"})
    void encodingIsThatOfFilesThatDoNotSayTheirs(Charset charset) throws IOException {
        put("a.txt", "Zoe left.\n\n" + CLAIM, charset);
        put("b.txt", "\uFEFFZoë left.\n", StandardCharsets.UTF_8);
        put("c.html", "<meta charset=utf-8><p>Zoë left.", StandardCharsets.UTF_8);
        Report report = check("encoding: " + charset + "\nformats: {}\n");
        assertThat(shown(report)).contains("a.txt:3:40 warning anonymous-source");
        assertThat(report.totals().files()).isEqualTo(3);
    }

    @Test
    void excludesAndIncludesOfTheFileHold() throws IOException {
        put("docs/a.md", CLAIM);
        put("docs/old/b.md", CLAIM);
        put("c.txt", CLAIM);
        Report report = check("includes: ['docs\\**\\*.md']\nexcludes: [./docs/old/]\n");
        assertThat(shown(report)).containsExactly("docs/a.md:1:40 warning anonymous-source");
        assertThat(warnings(report)).isEmpty();
    }

    @Test
    void whatHasNoEffectIsToldWithItsPlace() throws IOException {
        put("docs/a.md", "---\ntitle: Ferries\n---\n\nThe ferry leaves.\n");
        String yaml = """
                includes:
                  - "**/*.md"
                  - more/**
                excludes: [docs, "**/CHANGELOG*"]
                formats:
                  .MDown: markdown
                frontMatterKeys: [title, description, standfirst]
                mirrors: ["docs/*/**", poems/v*/]
                overrides:
                  - {files: fiction/**, rules: {claims: off}}
                  - {files: ["docs/**", "poems/**"], rules: {claims: off}}
                """;
        assertThat(warnings(check(yaml)))
                .containsExactly(
                        "copydesk.yaml:3:5: includes \"more/**\" matches no file",
                        "copydesk.yaml:4:12: excludes \"docs\" matches no file; for all files of the folder write docs/**",
                        "copydesk.yaml:4:18: excludes \"**/CHANGELOG*\" matches no file",
                        "copydesk.yaml:6:3: formats \".mdown\" is the ending of no file",
                        "copydesk.yaml:8:24: mirrors \"poems/v*/\" matches no file",
                        "copydesk.yaml:10:13: overrides \"fiction/**\" matches no file",
                        "copydesk.yaml:11:25: overrides \"poems/**\" matches no file",
                        "copydesk.yaml:7:39: frontMatterKeys \"standfirst\" is in no front matter");
        assertThat(warnings(desk(yaml).sharedSettings().build().check())).isEmpty();
    }

    @Test
    void whatIsSetAfterTheFileIsNotToldAtItsPlace() throws IOException {
        put("a.md", "The ferry leaves.\n");
        Settings settings = Settings.builder()
                .read(put("copydesk.yaml", "excludes: [x/**]\n"))
                .excludes(List.of("x/**"))
                .build();
        assertThat(Copydesk.builder()
                        .settings(settings)
                        .baseFolder(base)
                        .build()
                        .check()
                        .totals()
                        .warnings())
                .containsExactly("excludes \"x/**\" matches no file");
    }

    @Test
    void contentThatIsNotThereIsToldWithItsPlace() throws IOException {
        put("docs/a.md", "The ferry leaves.\n");
        Copydesk.Builder desk = desk("content:\n  - docs\n  - 'more\\pages'\n");
        assertThatThrownBy(() -> desk.build().check())
                .isInstanceOf(SettingsException.class)
                .hasMessage(base + "/copydesk.yaml:3:5: content \"more/pages\" is not there; expected a file or folder,"
                        + " relative to the base folder");
    }

    @Test
    void defaultsAreNeverWithoutEffect() throws IOException {
        put("a.md", "The ferry leaves.\n");
        assertThat(warnings(check("names: {ignore: [Nginx]}\nallow: {repeats: [This page was translated]}\n")))
                .isEmpty();
    }

    @Test
    void aDeclaredEncodingThatIsNotKnownIsToldOnce() throws IOException {
        put("a.html", "<meta charset=klingon><p>Zoë left.");
        put("b.html", "<meta charset=klingon><p>Zoë came.");
        put("c.xhtml", "<?xml version='1.0' encoding='elvish'?><p>Zoë stayed.</p>");
        put("d.html", "<meta charset=klingon>caf\u00E9", StandardCharsets.ISO_8859_1);
        Report report = check("");
        assertThat(report.findings()).extracting(Finding::rule).containsExactly(Checks.UNREADABLE_CONTENT);
        assertThat(warnings(report))
                .containsExactly(
                        "c.xhtml: the declared encoding \"elvish\" is not known; read as UTF-8",
                        "a.html and 1 more: the declared encoding \"klingon\" is not known; read as UTF-8");
    }
}

package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.check.Level;
import org.copydesk.check.Profile;
import org.copydesk.check.Rule;
import org.copydesk.names.NamesCheck;
import org.copydesk.repeats.RepeatsCheck;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    /** Every key that works. */
    static final String ALL_KEYS = """
            profile: news                      # general | news | docs
            language: pt-BR
            encoding: ISO-8859-1
            scope: document
            failOn: note
            content: [content, docs]
            includes: ["**/*.md"]
            excludes: ["**/CHANGELOG*"]
            formats: {".mdown": markdown}
            frontMatterKeys: [title, lead]
            rules:
              unreadable-content: error
              repeats: off
              unnamed-study: off
            repeats:
              minWords: 12
            mirrors: ["docs/v*/**", "*.??.md"]
            names:
              preferred:
                - use: Kyiv
                  not: [Kiev]
                  except: ["chicken Kiev"]
              distinct: [[Sokolov, Sokoloff]]
              ignore: [Nginx]
            claims: {}
            allow:
              repeats: ["This page was translated by volunteers"]
            overrides:
              - files: "fiction/**"
                rules: {names: off}
              - files: [a.md, b.md]
                rules: {repeated-paragraph: note}
            """;

    @TempDir
    private Path folder;

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("copydesk.yaml"), yaml);
    }

    private Settings read(String yaml) throws IOException {
        return Settings.read(file(yaml));
    }

    /** The lines of the message, without the folder. */
    private List<String> messages(Path file) {
        Throwable thrown = catchThrowable(() -> Settings.read(file));
        assertThat(thrown).isInstanceOf(SettingsException.class);
        String prefix = folder + "/copydesk.yaml:";
        return String.valueOf(thrown.getMessage())
                .lines()
                .map(line -> line.startsWith(prefix) ? line.substring(prefix.length()) : line)
                .toList();
    }

    @Test
    void everyKeyReachesTheSettings() throws IOException {
        Settings settings = read(ALL_KEYS);
        assertThat(settings.profile()).isEqualTo(Profile.NEWS);
        assertThat(settings.language()).isEqualTo("pt-BR");
        assertThat(settings.encoding()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(settings.scope()).isEqualTo(Scope.DOCUMENT);
        assertThat(settings.failOn()).isEqualTo(FailOn.NOTE);
        assertThat(settings.content()).containsExactly("content", "docs");
        assertThat(settings.includes()).containsExactly("**/*.md");
        assertThat(settings.excludes()).containsExactly("**/CHANGELOG*");
        assertThat(settings.formats()).isEqualTo(Map.of(".mdown", "markdown"));
        assertThat(settings.reading().frontMatterKeys()).containsExactly("title", "lead");
        assertThat(settings.minWords()).isEqualTo(12);
        assertThat(settings.mirrors()).containsExactly("docs/v*/**", "*.??.md");
        assertThat(settings.allowedRepeats()).containsExactly("This page was translated by volunteers");
        assertThat(settings.preferredNames())
                .containsExactly(new PreferredName("Kyiv", List.of("Kiev"), List.of("chicken Kiev")));
        assertThat(settings.distinctNames()).containsExactly(List.of("Sokolov", "Sokoloff"));
        assertThat(settings.ignoredNames()).containsExactly("Nginx");
        assertThat(settings.overrides())
                .containsExactly(
                        new RuleOverride(List.of("fiction/**"), Map.of("names", Optional.empty())),
                        new RuleOverride(
                                List.of("a.md", "b.md"), Map.of("repeated-paragraph", Optional.of(Level.NOTE))));
        assertThat(settings.levelOf(Checks.UNREADABLE_CONTENT)).contains(Level.ERROR);
        assertThat(settings.levelOf(RepeatsCheck.REPEATED_PARAGRAPH)).isEmpty();
        assertThat(settings.levelOf(NamesCheck.INCONSISTENT_NAME)).contains(Level.WARNING);
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.WrongSettings#all")
    void everyMistakeIsToldWithItsPlace(WrongSettings wrong) throws IOException {
        assertThat(messages(file(wrong.yaml()))).isEqualTo(wrong.messages());
    }

    @Test
    void allMistakesAreToldInTheOrderOfTheFile() throws IOException {
        String yaml = "overrides: [{}]\nscope: x\nrules: {namez: off}\nrepeats: {minWords: 1}\nprofile: docs\n";
        assertThat(messages(file(yaml)))
                .extracting(message -> message.substring(0, 4))
                .containsExactly("1:13", "1:13", "2:8:", "3:9:", "4:21");
    }

    @Test
    void aThousandMistakesAreCutShort() throws IOException {
        List<String> messages = messages(file("excludes: [" + "1, ".repeat(1000) + "2]"));
        assertThat(messages).hasSize(51);
        assertThat(messages.get(50)).isEqualTo(" and 951 more");
    }

    @Test
    void nothingIsTakenOverFromAFileThatIsWrong() throws IOException {
        Settings.Builder builder = Settings.builder();
        Path file = file("profile: news\nscope: x\n");
        assertThatThrownBy(() -> builder.read(file)).isInstanceOf(SettingsException.class);
        assertThat(builder.build().profile()).isEqualTo(Profile.GENERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n", "---\n...\n", "\uFEFF", "{}", "~", "\n\n"})
    void aFileWithoutKeysChangesNothing(String yaml) throws IOException {
        assertThat(read(yaml).profile()).isEqualTo(Profile.GENERAL);
    }

    @Test
    void aSectionWithoutContentChangesNothing() throws IOException {
        String yaml = "repeats:\nrules:\nexcludes:\nnames:\n  preferred:\n  # - use: x\nclaims:\nallow:\noverrides:\n";
        assertThat(read(yaml).excludes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "\"off\"", "'off'", "false", "False", "!!str off"})
    void offCanBeWrittenAsTextOrAsFalse(String off) throws IOException {
        Settings settings = read("rules: {repeats: " + off + "}");
        assertThat(settings.levelOf(RepeatsCheck.REPEATED_PARAGRAPH)).isEmpty();
    }

    @Test
    void whatIsOffInAProfileMayBeOff() throws IOException {
        Rule working = RepeatsCheck.REPEATED_PARAGRAPH;
        Settings settings = read("rules: {unsourced-superlative: off, unused-suppression: false}");
        assertThat(settings.levelOf(working)).contains(working.level());
    }

    @Test
    void valuesMayComeFromAnchors() throws IOException {
        Settings settings = read("includes: &all ['**/*.md']\nexcludes: *all\n");
        assertThat(settings.excludes()).isEqualTo(settings.includes());
    }

    static Stream<Arguments> encodedFiles() {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> Stream.of("\n", "\r\n", "\r").map(end -> Arguments.of(charset, end)));
    }

    @ParameterizedTest
    @MethodSource("encodedFiles")
    void byteOrderMarksAndLineEndsDoNotMovePlaces(Charset charset, String lineEnd) throws IOException {
        String yaml = "\uFEFF# \uD83D\uDE00 é" + lineEnd + "---" + lineEnd + "language: x" + lineEnd + "scope: \"\"";
        Path file = Files.write(folder.resolve("copydesk.yaml"), yaml.getBytes(charset));
        assertThat(messages(file))
                .extracting(message -> message.substring(0, 5))
                .containsExactly("3:11:", "4:8: ");
    }

    @Test
    void columnsAreUtf16CodeUnits() throws IOException {
        String message = messages(file("excludes: [\"\uD83D\uDE00\", 5]")).get(0);
        assertThat(message).startsWith("1:18: an item of excludes is 5");
    }

    static Stream<Arguments> brokenYaml() {
        return Stream.of(
                Arguments.of(
                        "includes: [**/*.md]",
                        "1:12: a value that begins with * needs quotes; expected quotes"
                                + " around it, such as \"**/*.md\""),
                Arguments.of(
                        "includes:\n  - *.md\n",
                        "2:5: a value that begins with * needs quotes; expected quotes"
                                + " around it, such as \"**/*.md\""),
                Arguments.of("names:\n\tignore: [a]", "2:1: a tab in the indentation; expected blanks"),
                Arguments.of("a: @x", "1:4: a value that begins with @ needs quotes; expected quotes around it"),
                Arguments.of(
                        "language: \"en\nscope: corpus",
                        "1:11: a text in quotes has no end; expected its closing quotation mark"),
                Arguments.of(
                        "content: [a, b\nscope: x\n",
                        "2:6: the list from line 1 has no end here; expected a" + " comma or ]"),
                Arguments.of(
                        "names: {ignore: [a]\n",
                        "2:1: the group from line 1 has no end here; expected a comma" + " or }"),
                Arguments.of(
                        "scope: a: b",
                        "1:9: a colon where no key ends; expected quotes around a value with a"
                                + " colon, or other indentation"),
                Arguments.of("scope: corpus\nnews", "2:1: a key without a colon; expected key: value"),
                Arguments.of(
                        "rules:\n  a: off\n b: on\n",
                        "3:2: this does not continue the lines above; expected the"
                                + " indentation of the line it belongs to, and quotes around a value with quotes or brackets"
                                + " in it"),
                Arguments.of("scope: \"\\q\"", "1:10: broken YAML: found unknown escape character q(113)"),
                Arguments.of(
                        "a: 1\n---\nb: 2\n",
                        "2:1: a second document begins here; expected one document in the" + " file"),
                Arguments.of("a: \u0007", "1:4: a control character U+0007; expected text"),
                Arguments.of(
                        "a: " + "[".repeat(100_000),
                        "1:23: more than 20 lists and groups in each other; expected" + " at most 4"),
                Arguments.of(
                        "a: &a b\nexcludes: [" + "*a , ".repeat(101) + "]",
                        "2:512: more than 100 aliases; write" + " the values out"));
    }

    @ParameterizedTest
    @MethodSource("brokenYaml")
    void brokenYamlIsToldInPlainWords(String yaml, String message) throws IOException {
        assertThat(messages(file(yaml))).containsExactly(message);
    }

    @Test
    void listsWithinThemselvesEnd() throws IOException {
        assertThat(messages(file("names: {ignore: &a [*a]}"))).hasSize(1);
    }

    @Test
    void nestedAliasesCostNothing() throws IOException {
        StringBuilder yaml = new StringBuilder("x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 10; i++) {
            yaml.append("x" + i + ": &x" + i + " [" + ("*x" + (i - 1) + ", ").repeat(9) + "a]\n");
        }
        yaml.append("names: {ignore: *x9}\n");
        Path file = file(yaml.toString());
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(messages(file)).isNotEmpty());
    }

    @Test
    void bytesThatAreNotUtf8AreTold() throws IOException {
        byte[] latin1 = "scope: corpus # é".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("copydesk.yaml"), latin1);
        assertThat(messages(file))
                .containsExactly("1:17: not UTF-8: the byte at offset 16 cannot be decoded; expected a file in UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Path file = folder.resolve("other.yaml");
        assertThat(messages(file)).containsExactly(file + " is not there; expected a file of settings");
        assertThat(messages(folder)).containsExactly(folder + " is no file; expected a file of settings");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Path file = file("#".repeat(2_000_001));
        assertThat(messages(file)).containsExactly(file + " has 2000001 bytes; expected at most 2000000");
    }

    @Test
    void aFileInTheCurrentFolderIsShownRelativeToIt() throws IOException {
        Path target = Path.of("target", "settings-test");
        Files.createDirectories(target);
        Path file = Files.writeString(target.resolve("copydesk.yaml"), "scope: x");
        assertThatThrownBy(() -> Settings.read(file.toAbsolutePath()))
                .hasMessage("target/settings-test/copydesk.yaml:1:8: unknown scope \"x\"; expected corpus or document");
    }

    @Test
    void whatIsSetAfterTheFileWins() throws IOException {
        Settings settings = Settings.builder()
                .profile(Profile.DOCS)
                .read(file("profile: news\nscope: document"))
                .scope(Scope.CORPUS)
                .build();
        assertThat(settings.profile()).isEqualTo(Profile.NEWS);
        assertThat(settings.scope()).isEqualTo(Scope.CORPUS);
    }
}

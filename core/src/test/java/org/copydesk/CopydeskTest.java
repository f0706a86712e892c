package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.check.Check;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Profile;
import org.copydesk.check.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopydeskTest {
    private final FurtherProviders providers;

    @TempDir
    private Path base;

    CopydeskTest(@TempDir Path services) throws IOException {
        providers = new FurtherProviders(services, Check.class, LoudCheck.class);
    }

    @AfterEach
    void closeProviders() throws IOException {
        providers.close();
    }

    private Path put(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    private Copydesk.Builder desk(Settings.Builder settings) {
        return Copydesk.builder().settings(settings.build()).baseFolder(base);
    }

    private Report check(Settings.Builder settings) {
        return desk(settings).build().check();
    }

    private static List<String> shown(Report report) {
        return report.findings().stream()
                .map(finding -> finding.place() + " " + finding.level().id() + " "
                        + finding.rule().id())
                .toList();
    }

    @Test
    void findingsComeInTheOrderOfPlacesAndRules() throws IOException {
        put("b.txt", "LOUD\n\nquiet text\n\nLOUD\n");
        put("a/a.txt", "LOUD\n");
        assertThat(shown(check(Settings.builder())))
                .containsExactly(
                        "a/a.txt:1:1 warning loud-paragraph",
                        "a/a.txt:1:1 note loud-question",
                        "b.txt:1:1 warning loud-paragraph",
                        "b.txt:1:1 note loud-question",
                        "b.txt:5:1 warning loud-paragraph",
                        "b.txt:5:1 note loud-question");
    }

    @Test
    void aFindingStaysAsFarBelowItsRuleAsTheCheckHasPutIt() throws IOException {
        put("a.txt", "LOUD\n");
        Settings.Builder error = Settings.builder().rule("loud", Level.ERROR);
        assertThat(shown(check(error)))
                .containsExactly("a.txt:1:1 error loud-paragraph", "a.txt:1:1 warning loud-question");
        Settings.Builder note = Settings.builder().rule("loud", Level.NOTE);
        assertThat(shown(check(note))).containsExactly("a.txt:1:1 note loud-paragraph", "a.txt:1:1 note loud-question");
    }

    @Test
    void profilesGiveRulesTheirLevels() throws IOException {
        put("a.txt", "LOUD\n");
        assertThat(shown(check(Settings.builder().profile(Profile.NEWS)))).contains("a.txt:1:1 error loud-paragraph");
        assertThat(shown(check(Settings.builder().profile(Profile.DOCS))))
                .containsExactly("a.txt:1:1 note loud-question");
    }

    @Test
    void ofOverridesTheLastThatMatchesCounts() throws IOException {
        put("a.txt", "LOUD\n");
        put("x/b.txt", "LOUD\n");
        put("x/y/c.txt", "LOUD\n");
        Settings.Builder settings = Settings.builder()
                .off("loud-question")
                .overrides(List.of(
                        new RuleOverride(List.of("x/**"), Map.of("loud", Optional.empty())),
                        new RuleOverride(List.of("x/y/**"), Map.of("loud-paragraph", Optional.of(Level.ERROR))),
                        new RuleOverride(List.of("z/**", "**/*.txt"), Map.of("reading", Optional.empty()))));
        Report report = check(settings);
        assertThat(shown(report))
                .containsExactly("a.txt:1:1 warning loud-paragraph", "x/y/c.txt:1:1 error loud-paragraph");
        assertThat(report.totals().warnings()).containsExactly("overrides \"z/**\" matches no file");
    }

    @Test
    void furtherChecksCanBeSetInTheFileAndChosen() throws IOException {
        put("a.txt", "LOUD\n");
        Path file = put("copydesk.yaml", "rules: {loud: off, loud-question: error}\n");
        assertThat(shown(check(Settings.builder().read(file)))).containsExactly("a.txt:1:1 warning loud-question");
        Copydesk.Builder desk = desk(Settings.builder());
        assertThat(shown(desk.groups("loud", "loud").build().check())).hasSize(2);
        assertThat(shown(desk.groups("claims").build().check())).isEmpty();
    }

    @Test
    void withoutGroupsContentIsReadAndCountedAndNothingElseIsDone() throws IOException {
        String paragraph = "The mill will close before the winter, and nobody will buy it, sources say.\n";
        put("a.txt", paragraph + "\n" + paragraph);
        Files.write(base.resolve("b.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        Report report = desk(Settings.builder()).groups().build().check();

        assertThat(shown(report)).containsExactly("b.txt:1:4 warning unreadable-content");
        assertThat(report.totals().files()).isEqualTo(1);
        assertThat(report.totals().words()).isEqualTo(28);
        assertThat(report.content().rules())
                .extracting(Rule::id)
                .containsExactly("unreadable-content", "unused-suppression");
    }

    @Test
    void aKeyThatNoFrontMatterHasIsAWarning() throws IOException {
        put("a.md", "---\ntitle: Ferries\nteaser: Ferries at night\n---\n\nThe ferry leaves.\n");
        Settings.Builder settings = Settings.builder().frontMatterKeys(List.of("title", "teaser", "standfirst"));
        assertThat(desk(settings).build().check().totals().warnings())
                .containsExactly("frontMatterKeys \"standfirst\" is in no front matter");
    }

    @Test
    void aReportKnowsTheRulesThatRanAndTheirLevels() throws IOException {
        put("a.txt", "quiet text\n");
        Report report = desk(Settings.builder().off("loud-question"))
                .groups("loud")
                .build()
                .check();
        assertThat(report.content().rules())
                .extracting(Rule::id)
                .containsExactly("loud-paragraph", "loud-question", "unreadable-content", "unused-suppression");
        assertThat(report.content().levels())
                .isEqualTo(Map.of(
                        "loud-paragraph", Optional.of(Level.WARNING),
                        "loud-question", Optional.empty(),
                        "unreadable-content", Optional.of(Level.WARNING),
                        "unused-suppression", Optional.of(Level.NOTE)));
    }

    @Test
    void unknownGroupsAndNegativeThreadsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Copydesk.builder().groups("repaets"))
                .withMessage("unknown group of checks \"repaets\"; did you mean \"repeats\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Copydesk.builder().threads(-1))
                .withMessage("threads is -1; expected 0 or more");
    }

    @Test
    void contentIsRelativeToTheBaseFolder() throws IOException {
        put("a.txt", "LOUD\n");
        put("docs/b.txt", "LOUD\n");
        put("more/c.txt", "quiet text\n");
        Report report = check(Settings.builder().content(List.of("docs", "more/c.txt")));
        assertThat(report.findings())
                .extracting(finding -> finding.place().path())
                .containsOnly("docs/b.txt");
        assertThat(report.totals().files()).isEqualTo(2);
        assertThatThrownBy(() -> check(Settings.builder().content(List.of("none"))))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("none");
    }

    @Test
    void aFileInAnotherEncodingIsToldWithItsFirstBadByte() throws IOException {
        Files.write(base.resolve("cafe.txt"), "The café is open.\n".getBytes(StandardCharsets.ISO_8859_1));
        put("plain.txt", "LOUD\n");
        Report report = check(Settings.builder().off("loud-question"));
        assertThat(shown(report))
                .containsExactly("cafe.txt:1:8 warning unreadable-content", "plain.txt:1:1 warning loud-paragraph");
        assertThat(report.totals().files()).as("only what could be read").isEqualTo(1);
        assertThat(report.totals().bytes()).isEqualTo(5);
        Finding unreadable = report.findings().get(0);
        assertThat(unreadable.properties()).isEqualTo(Map.of("byteOffset", 7));
        assertThat(unreadable.message())
                .isEqualTo("not UTF-8: the byte at offset 7 cannot be decoded; save the file as UTF-8, set encoding or"
                        + " exclude it");
        assertThat(check(Settings.builder().encoding(StandardCharsets.ISO_8859_1))
                        .findings())
                .extracting(finding -> finding.place().path())
                .containsOnly("plain.txt");
    }

    @Test
    void markedUtf16IsReadWhateverIsConfigured() throws IOException {
        Files.write(base.resolve("a.txt"), "\uFEFFquiet\r\n\r\nLOUD".getBytes(StandardCharsets.UTF_16LE));
        assertThat(shown(check(Settings.builder()))).contains("a.txt:3:1 warning loud-paragraph");
    }

    @Test
    void binaryFilesAreCountedAndLeftOut() throws IOException {
        put("a.txt", "LOUD\0\n");
        put("b.txt", "two words\n");
        Report report = check(Settings.builder());
        assertThat(report.findings()).isEmpty();
        assertThat(report.totals().binaryFiles()).isEqualTo(1);
        assertThat(report.totals().files()).isEqualTo(1);
        assertThat(report.totals().words()).isEqualTo(2);
        assertThat(report.totals().bytes()).isEqualTo(10);
    }

    @Test
    void noContentIsNoMistake() {
        Report report = check(Settings.builder());
        assertThat(report.findings()).isEmpty();
        assertThat(report.totals().files()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAIL", "OVERFLOW"})
    void aFileOnWhichACheckFailsDoesNotStopTheRun(String text) throws IOException {
        put("a.txt", "LOUD\n");
        put("b.txt", text + "\n");
        put("c.txt", "LOUD\n");
        Report report = check(Settings.builder().off("loud-question"));
        assertThat(shown(report))
                .containsExactly(
                        "a.txt:1:1 warning loud-paragraph",
                        "b.txt:1:1 warning unreadable-content",
                        "c.txt:1:1 warning loud-paragraph");
        String failure = text.equals("FAIL") ? "IllegalStateException" : "StackOverflowError";
        assertThat(report.findings().get(1).message())
                .isEqualTo("the check loud fails on this file (" + failure + "); exclude the file, and report this with"
                        + " the file as a mistake of the check loud");
    }

    @Test
    void aCheckThatFailsHidesNoOtherCheck() throws IOException {
        put("b.txt", "FAIL\n\nThe mill will close, sources close to the owner said.\n");
        assertThat(shown(check(Settings.builder())))
                .containsExactly("b.txt:1:1 warning unreadable-content", "b.txt:3:22 warning anonymous-source");
    }

    @Test
    void oneTextIsCheckedByItsName() {
        Copydesk desk = desk(Settings.builder()
                        .off("loud-question")
                        .excludes(List.of("**"))
                        .overrides(List.of(
                                new RuleOverride(List.of("x/**"), Map.of("loud-paragraph", Optional.of(Level.ERROR))),
                                new RuleOverride(List.of("y/**"), Map.of("loud", Optional.empty())))))
                .build();
        assertThat(shown(desk.checkText("x/a.md", "\uFEFFLOUD"))).containsExactly("x/a.md:1:1 error loud-paragraph");
        assertThat(shown(desk.checkText("y/a.md", "LOUD"))).isEmpty();
        Report report = desk.checkText("no ending", "quiet\n\nLOUD");
        assertThat(shown(report)).containsExactly("no ending:3:1 warning loud-paragraph");
        assertThat(report.totals().warnings()).isEmpty();
        assertThat(report.totals().files()).isEqualTo(1);
    }

    @Test
    void oneTextOnWhichACheckFailsIsToldToo() {
        Report report = desk(Settings.builder()).build().checkText("a.txt", "FAIL");
        assertThat(shown(report)).containsExactly("a.txt:1:1 warning unreadable-content");
    }

    @Test
    void reportsAreEqualForAnyNumberOfThreadsAndAnyLocale() throws IOException {
        for (int i = 0; i < 60; i++) {
            put("d" + i % 7 + "/f" + i + ".txt", i % 10 == 3 ? "FAIL\n" : "quiet text\n\nLOUD " + i + "\n");
        }
        Files.write(base.resolve("bad.txt"), new byte[] {'a', (byte) 0xFF});
        Report one = desk(Settings.builder()).threads(1).build().check();
        assertThat(one.findings()).hasSize(54 * 2 + 6 + 1);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            for (int threads : new int[] {0, 2, 8}) {
                Report other = desk(Settings.builder()).threads(threads).build().check();
                assertThat(other.content()).isEqualTo(one.content());
                assertThat(other.content().toString()).isEqualTo(one.content().toString());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aReportTellsWhetherItFailsABuild() throws IOException {
        put("a.txt", "LOUD\n");
        Report report = check(Settings.builder());
        assertThat(report.failsAt(FailOn.WARNING)).isTrue();
        assertThat(report.failsAt(FailOn.NOTE)).isTrue();
        assertThat(report.failsAt(FailOn.ERROR)).isFalse();
        assertThat(report.failsAt(FailOn.NEVER)).isFalse();
        assertThat(report.count(Level.WARNING)).isEqualTo(1);
        assertThat(report.duration()).isPositive();
    }

    @Test
    void scopeDocumentConcludesEachFileAlone() throws IOException {
        put("a.txt", "LOUD\n");
        put("b.txt", "LOUD\n");
        assertThat(shown(check(Settings.builder().scope(Scope.DOCUMENT)))).isEqualTo(shown(check(Settings.builder())));
    }
}

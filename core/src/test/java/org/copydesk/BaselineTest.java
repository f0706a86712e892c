package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.baseline.Baseline;
import org.copydesk.check.Level;
import org.copydesk.report.SilencedFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a baseline knows after content has changed. */
class BaselineTest {
    private static final String FERRY =
            "The ferry to the island will be late again this winter for want of pilots and of deck hands.\n\n";
    private static final String TRAM =
            "A tram that leaves the depot after midnight carries nobody but the driver and a sleeping cat.\n\n";
    private static final String BRIDGE =
            "Under the old bridge the council keeps two rowing boats which no inspector has ever asked about.\n\n";
    private static final String CRITICS = "Critics say the mill was sold too cheaply to its own manager.\n\n";
    private static final String INSIDERS = "Insiders say the harbour will be closed before the end of March.\n\n";

    @TempDir
    private Path base;

    private void put(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private Baseline recorded() {
        return Baseline.of(Copydesk.builder().baseFolder(base).build().check().findings());
    }

    private Report check(Baseline baseline) {
        return Copydesk.builder().baseFolder(base).baseline(baseline).build().check();
    }

    private List<String> left(Baseline baseline) {
        return check(baseline).findings().stream()
                .map(finding -> finding.place().path() + " " + finding.rule().id())
                .toList();
    }

    @Test
    void allThatIsRecordedIsSilencedAndCountsForNothing() throws IOException {
        put("a.md", CRITICS + FERRY + FERRY + "Okafor came. We saw Okafor, and Okafor saw Okafur.\n");
        Report report = check(recorded());
        assertThat(report.findings()).isEmpty();
        assertThat(report.silenced())
                .hasSize(2)
                .allMatch(SilencedFinding::isInBaseline)
                .extracting(one -> one.finding().level())
                .containsExactly(Level.WARNING, Level.ERROR);
        assertThat(report.failsAt(FailOn.NOTE)).isFalse();
        assertThat(report.staleEntries()).isEmpty();
    }

    @Test
    void anotherLineIsNotNew() throws IOException {
        put("a.md", CRITICS + FERRY + FERRY);
        Baseline baseline = recorded();
        put("a.md", "A word.\n\n".repeat(40) + CRITICS.replace(" ", "\n") + FERRY + FERRY);
        assertThat(left(baseline)).isEmpty();
    }

    @Test
    void aRenamedFileIsNotNew() throws IOException {
        put("docs/a.md", CRITICS + CRITICS.replace(".", "!") + FERRY);
        put("docs/b.md", FERRY);
        Baseline baseline = recorded();
        Files.delete(base.resolve("docs/a.md"));
        Files.delete(base.resolve("docs/b.md"));
        put("pages/c.md", CRITICS + CRITICS.replace(".", "!") + FERRY);
        put("pages/b.md", FERRY);
        Report report = check(baseline);
        assertThat(report.findings()).isEmpty();
        assertThat(report.staleEntries()).isEmpty();
    }

    @Test
    void aSentenceInAnotherFileIsNewWhileTheFirstFileIsThere() throws IOException {
        put("a.md", CRITICS);
        Baseline baseline = recorded();
        put("a.md", "The mill is open.\n");
        put("b.md", CRITICS);
        Report report = check(baseline);
        assertThat(report.findings())
                .extracting(finding -> finding.place().path())
                .containsExactly("b.md");
        assertThat(report.staleEntries())
                .containsExactly("stale entry of the baseline: [vague-authority] in a.md is not found any more");
    }

    @Test
    void aThirdCopyIsNewAndSoIsAThirdEqualSentence() throws IOException {
        String claim = "Critics say it is late.\n\n";
        put("a.md", FERRY + FERRY + claim + claim);
        Baseline baseline = recorded();
        assertThat(left(baseline)).isEmpty();
        put("b.md", FERRY);
        assertThat(left(baseline)).containsExactly("a.md repeated-paragraph");
        Files.delete(base.resolve("b.md"));
        put("a.md", FERRY + FERRY + claim + claim + claim);
        assertThat(check(baseline).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().startLine()).isEqualTo(9));
    }

    @Test
    void oneCopyLessIsNotNewWhereverTheFindingIsToldNow() throws IOException {
        put("a.md", FERRY);
        put("b.md", FERRY);
        put("c.md", FERRY);
        Baseline baseline = recorded();
        put("b.md", "The mill is open.\n");
        assertThat(left(baseline)).isEmpty();
    }

    @Test
    void oneCopyOfAParagraphOfAPassageIsOneNewFinding() throws IOException {
        put("a.md", FERRY + TRAM + BRIDGE);
        put("b.md", FERRY + TRAM + BRIDGE + "The end.\n");
        Baseline baseline = recorded();
        assertThat(baseline.entries()).hasSize(1);
        put("c.md", TRAM);
        Report report = check(baseline);
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.count()).isEqualTo(3));
        assertThat(report.silenced()).hasSize(2);
        assertThat(report.staleEntries()).isEmpty();
    }

    @Test
    void paragraphsThatBecomeOnePassageAreNotNew() throws IOException {
        put("a.md", FERRY + TRAM);
        put("b.md", FERRY + TRAM);
        put("c.md", TRAM);
        Baseline baseline = recorded();
        assertThat(baseline.entries()).hasSize(2);
        Files.delete(base.resolve("c.md"));
        assertThat(left(baseline)).isEmpty();
    }

    @Test
    void aCopyBeforeTheFirstOneIsOneNewFindingThoughItsClaimsAreToldThere() throws IOException {
        put("b.md", "The mill is open.\n\n" + CRITICS);
        Baseline baseline = recorded();
        put("a.md", CRITICS);
        Report report = check(baseline);
        assertThat(left(baseline)).containsExactly("b.md repeated-paragraph");
        assertThat(report.staleEntries()).isEmpty();
    }

    @Test
    void oneMoreUseOfASpellingToMendIsNewAndOneOfTheOthersIsNot() throws IOException {
        String names = "We met Ada Okafor. Then Ada Okafor met us. Ben and Ada Okafor left. Nobody met Ada Okafur.\n\n";
        put("a.md", names);
        Baseline baseline = recorded();
        assertThat(baseline.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.count()).isEqualTo(1));
        put("b.md", "We wrote to Ada Okafor.\n");
        assertThat(left(baseline)).isEmpty();
        put("b.md", "We wrote to Ada Okafur.\n");
        assertThat(left(baseline)).containsExactly("a.md inconsistent-name");
    }

    @Test
    void staleEntriesAreListedWithTheirPlaceInTheFile() throws IOException {
        put("a.md", CRITICS);
        put("b.md", INSIDERS);
        Path file = base.resolve("copydesk-baseline.json");
        recorded().write(file);
        put("a.md", "The mill is open.\n");
        Files.delete(base.resolve("b.md"));
        assertThat(check(Baseline.read(file)).staleEntries())
                .hasSize(2)
                .anyMatch(line -> line.endsWith("copydesk-baseline.json:4:5: stale entry of the baseline:"
                        + " [vague-authority] in a.md is not found any more"))
                .anyMatch(line -> line.endsWith("copydesk-baseline.json:5:5: stale entry of the baseline:"
                        + " [anonymous-source] in b.md is not found any more"));
    }

    @Test
    void entriesOfWhatWasNotLookedAtAreNotStale() throws IOException {
        put("a.md", CRITICS);
        put("b.md", INSIDERS);
        Baseline baseline = recorded();
        Copydesk.Builder desk = Copydesk.builder().baseFolder(base).baseline(baseline);
        put("b.md", "The mill is open.\n");
        assertThat(desk.build().check(base.resolve("a.md")).staleEntries()).isEmpty();
        assertThat(desk.groups("names").build().check().staleEntries()).isEmpty();
        Files.delete(base.resolve("b.md"));
        assertThat(Copydesk.builder()
                        .baseFolder(base)
                        .baseline(baseline)
                        .sharedSettings()
                        .build()
                        .check()
                        .staleEntries())
                .as("another run may read the file elsewhere")
                .isEmpty();
    }

    @Test
    void whatAStetMarkSilencesIsNotRecorded() throws IOException {
        put("a.md", "<!-- stet -->\n" + CRITICS);
        assertThat(recorded().entries()).isEmpty();
    }

    @Test
    void aNewBaselineKeepsWhatIsKnownOfFilesThatAreNotRead() throws IOException {
        put("a.md", CRITICS);
        put("b.md", INSIDERS);
        put("gone.md", INSIDERS.replace("harbour", "canal"));
        Baseline before = recorded();
        Files.delete(base.resolve("gone.md"));
        Copydesk desk = Copydesk.builder().baseFolder(base).build();
        put("a.md", "The mill is open.\n");
        Baseline after = desk.baseline(desk.check(base.resolve("a.md")), before);
        assertThat(after.entries()).extracting(entry -> entry.path()).containsExactly("b.md");
        assertThat(desk.baseline(desk.check(), before).entries()).hasSize(1);
    }

    @Test
    void aBaselineHoldsForATextInMemory() {
        Copydesk.Builder desk = Copydesk.builder().baseFolder(base);
        Baseline baseline = Baseline.of(desk.build().checkText("a.md", CRITICS).findings());
        assertThat(desk.baseline(baseline).build().checkText("a.md", CRITICS).findings())
                .isEmpty();
    }
}

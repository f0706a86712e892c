package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.report.ReportContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The newsroom's article: nine one-line paragraphs without blank lines, pasted four times over, nothing configured. */
class PastedArticleTest {
    private static final Path NEWSROOM = Path.of("../examples/newsroom/content");

    private String article = "";

    @BeforeEach
    void read() throws IOException {
        article = Files.readString(NEWSROOM.resolve("news/ferry-treaty.txt"));
    }

    @Test
    void eachOfTheThreeJobsHasOneFinding() {
        List<Finding> findings = findings(article);

        assertThat(findings)
                .extracting(finding -> finding.rule().id() + " " + finding.place())
                .containsExactly(
                        "inconsistent-name ferry-treaty.txt:3:100",
                        "anonymous-source ferry-treaty.txt:8:96",
                        "repeated-paragraph ferry-treaty.txt:10:1");
    }

    @Test
    void theWholeArticleIsOnePassageInFourPlaces() {
        Finding passage = findings(article).get(2);

        assertThat(passage.properties())
                .containsEntry("kind", "exact")
                .containsEntry("paragraphs", 9)
                .containsEntry("places", 4);
        assertThat(passage.place().endLine()).isEqualTo(18);
        assertThat(passage.related()).extracting(Place::startLine).containsExactly(1, 19, 28);
        assertThat(passage.related()).extracting(Place::endLine).containsExactly(9, 27, 36);
    }

    @Test
    void theNameCountsEveryCopyAndShowsTheFirst() {
        Finding name = findings(article).get(0);

        assertThat(name.properties())
                .containsEntry("kind", "abbreviation")
                .containsEntry("forms", List.of("U.N.", "UN"))
                .containsEntry("counts", List.of(12, 4))
                .containsEntry("suggestion", "U.N.");
        assertThat(name.related()).hasSize(15);
    }

    @Test
    void theClaimCoversTheSourceAndItsVerb() {
        Place place = findings(article).get(1).place();

        assertThat(article.substring(place.charOffset(), place.charEnd()))
                .isEqualTo("say officials close to the negotiations");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ferry-treaty.txt"), "\uFEFF" + article.replace("\n", "\r\n"));
        List<Finding> findings =
                Copydesk.builder().baseFolder(folder).build().check().findings();

        assertThat(findings)
                .extracting(this::shown)
                .isEqualTo(findings(article).stream().map(this::shown).toList());
    }

    private String shown(Finding finding) {
        Place place = finding.place();
        return place + "-" + place.endLine() + ":" + place.endColumn() + finding.message() + finding.properties()
                + finding.related().stream().map(Place::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void threadsChangeNothing(int threads) {
        assertThat(newsroom(threads)).isEqualTo(newsroom(1));
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        ReportContent here = newsroom(1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(newsroom(1)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOtherTextsOfTheNewsroomAreClean() {
        assertThat(newsroom(1).findings())
                .extracting(finding -> finding.place().path())
                .containsOnly("news/ferry-treaty.txt");
    }

    private static ReportContent newsroom(int threads) {
        return Copydesk.builder()
                .baseFolder(NEWSROOM)
                .threads(threads)
                .build()
                .check()
                .content();
    }

    private static List<Finding> findings(String text) {
        return Copydesk.builder().build().checkText("ferry-treaty.txt", text).findings();
    }
}

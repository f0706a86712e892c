package org.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report for those who hear it, on small screens, and from right to left. */
@ExtendWith(Browser.class)
@org.jspecify.annotations.NullUnmarked
class AccessBrowserTest {
    @TempDir
    static Path folder;

    private final OpenPage page;

    AccessBrowserTest(OpenPage page) {
        this.page = page;
    }

    @AfterEach
    void useLargeScreen() {
        page.resize(OpenPage.WIDTH);
    }

    private static List<Path> reports() throws IOException {
        return List.of(
                Pages.desk(folder),
                Pages.newsroom(folder),
                Pages.changed(folder),
                Pages.hostile(folder),
                Pages.longPassage(folder));
    }

    @Test
    void whatReadsThePageAloudFindsItsWay() throws IOException {
        for (Path report : reports()) {
            page.open(report);
            page.choose("#by-state", "");
            assertThat(violations()).as("%s, light", report.getFileName()).isEmpty();
            page.resize(360);
            page.click(page.one("#theme"));
            page.unfoldAll();
            assertThat(violations())
                    .as("%s, dark, narrow, unfolded", report.getFileName())
                    .isEmpty();
            page.resize(OpenPage.WIDTH);
        }
    }

    /** What axe-core finds. */
    @SuppressWarnings("unchecked")
    private List<String> violations() throws IOException {
        page.run(axe());
        return (List<String>) page.runLater("const done = arguments[0]; axe.run().then((result) => done("
                + "result.violations.map((one) => one.impact + ' ' + one.id + ' '"
                + " + one.nodes.map((node) => node.html).join(' ').slice(0, 500))))");
    }

    /** The script of axe-core as npm has it, in CI, or else out of a jar, so that the tests need no npm. */
    private static String axe() throws IOException {
        String given = System.getProperty("axe.script", "");
        if (!given.isEmpty()) {
            return Files.readString(Path.of(given));
        }
        try (InputStream in = AccessBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aNarrowScreenNeedsNoScrollingSidewaysAndNothingScrollsWithin() throws IOException {
        page.resize(360);
        for (Path report : reports()) {
            page.open(report);
            page.unfoldAll();
            assertThat(page.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s", report.getFileName())
                    .isEqualTo(true);
            assertThat(page.run("return [...document.querySelectorAll('body *')].filter((one) =>"
                            + " ['auto', 'scroll'].includes(getComputedStyle(one).overflowY) && one.clientHeight > 0)"
                            + ".length"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void theReasonForANameIsSeenOnANarrowScreen() throws IOException {
        page.resize(360);
        page.open(Pages.desk(folder));

        assertThat(page.run("const cell = document.querySelector('#names td:last-child').getBoundingClientRect();"
                        + "return cell.left >= 0 && cell.right <= innerWidth && cell.width > 200"))
                .isEqualTo(true);
    }

    @Test
    void theWritingDirectionOfALineIsThatOfItsWords() throws IOException {
        page.open(Pages.rightToLeft(folder));

        assertThat(page.style(".line:has(mark) .words", "direction")).isEqualTo("rtl");
    }

    @Test
    void eachLineOfAPassageHasItsOwnDirection() throws IOException {
        page.open(Pages.deskWith(
                folder, data -> data.replace("It will sail in spring.", "\u0642\u0627\u0644\u062A 2024.")));

        assertThat(page.run("return [...document.querySelectorAll('#list .line:has(mark) .words')].map((one) =>"
                        + " getComputedStyle(one).direction).slice(2, 4)"))
                .isEqualTo(List.of("ltr", "rtl"));
    }

    @Test
    void aPathRunsFromLeftToRightWhateverItsLetters() throws IOException {
        page.open(Pages.deskWith(folder, data -> data.replace("docs/sub/b.md", "\u0645\u0644\u0641/b.md")));

        assertThat(page.run("return [...document.querySelectorAll('.place bdi, .path')].filter((one) =>"
                        + " getComputedStyle(one).direction !== 'ltr'"
                        + " || getComputedStyle(one).unicodeBidi !== 'isolate').length"))
                .isEqualTo(0L);
        assertThat(page.style("#by-path option", "direction")).isEqualTo("ltr");
        assertThat(page.contents("#list .place").toString()).contains("\u0645\u0644\u0641/b.md:3:1");
    }
}

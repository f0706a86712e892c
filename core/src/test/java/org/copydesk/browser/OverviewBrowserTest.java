package org.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The overview of the HTML report: what was read and found, as numbers that are filters. */
@ExtendWith(Browser.class)
@org.jspecify.annotations.NullUnmarked
class OverviewBrowserTest {
    @TempDir
    static Path folder;

    private static Path desk;
    private final OpenPage page;

    OverviewBrowserTest(OpenPage page) {
        this.page = page;
    }

    @BeforeAll
    static void write() throws IOException {
        desk = Pages.desk(folder);
    }

    @Test
    void theVerdictAndWhatWasReadAreSaid() {
        page.open(desk);

        assertThat(page.title()).isEqualTo("Fails \u2013 Copydesk");
        assertThat(page.text("#verdict")).isEqualTo("Fails: failOn=warning: 4 findings at or above warning");
        assertThat(page.text("#read")).isEqualTo("Read 5 files, 12 paragraphs, 1,234 words.");
        assertThat(page.texts("#notices .notice")).contains("includes \"**/*.rst\" matches no file");
        assertThat(page.texts("#notices li").toString()).contains("2 binary files");
    }

    @Test
    void aCardCountsEachLevelAndWhatIsLetStand() {
        page.open(desk);

        assertThat(page.contents("#levels .card"))
                .containsExactly("1error", "3warnings", "1note", "1known by the baseline", "1let stand by stet");
    }

    @Test
    void everyNumberIsAFilterThatGivesAsMany() {
        page.open(desk);
        int buttons = page.all("#levels .card, .bar").size();

        assertThat(buttons).isEqualTo(5 + 5 + 4 + 3);
        for (int i = 0; i < buttons; i++) {
            String number = page.all("#levels .card, .bar")
                    .get(i)
                    .findElement(By.cssSelector(".big, .many"))
                    .getText();
            page.click(page.all("#levels .card, .bar").get(i));
            assertThat(page.text("#shown")).as("button %s", i).startsWith(number + " of 7 ");
            assertThat(page.all("#list article")).hasSize(Integer.parseInt(number));
        }
    }

    @Test
    void barsNameRulesFilesAndFoldersMostFirst() {
        page.open(desk);

        assertThat(page.contents("#rules .bar")).hasSize(5).allMatch(text -> text.endsWith("1"));
        assertThat(page.contents("#files .bar"))
                .containsExactly("docs/sub/b.md2", "docs/a.md1", "docs/sub/c.mdx1", "news/d.txt1");
        assertThat(page.contents("#folders .bar")).containsExactly("docs/4", "docs/sub/3", "news/1");
    }

    @Test
    void theFolderOfASingleFolderIsLeftOut() throws IOException {
        page.open(Pages.deskWith(folder, data -> data.replace("\"docs/a.md\"", "\"docs/sub/a.md\"")));

        assertThat(page.contents("#folders .bar")).containsExactly("docs/sub/4", "news/1");
    }

    @Test
    void whatIsBeyondTheFirstBarsIsOneClickAway() throws IOException {
        page.open(Pages.many(folder, 1_000));

        assertThat(page.all("#files .bar")).hasSize(8);
        page.click(page.one("#files .more"));
        assertThat(page.all("#files .bar")).hasSize(10);
        assertThat(page.all("#files .more")).isEmpty();
        assertThat(page.run("return document.activeElement.textContent")).isEqualTo("news/f8.txt100");
    }

    @Test
    void aPathThatHasNoRoomKeepsItsEnd() throws IOException {
        page.resize(360);
        try {
            page.open(Pages.longPassage(folder));
            assertThat(page.run("const start = document.querySelector('#files .start'), end = start.nextSibling;"
                            + "return start.scrollWidth > start.clientWidth && end.scrollWidth <= end.clientWidth"))
                    .isEqualTo(true);
        } finally {
            page.resize(OpenPage.WIDTH);
        }
    }

    @Test
    void namesAreShownWithTheirSpellingsAndWhereEachIs() {
        page.open(desk);

        assertThat(page.contents("#names .form")).containsExactly("Okafor \u00D7 1", "Okafur \u00D7 1");
        assertThat(page.text("#names tr")).contains("spelling").contains("use one spelling");
        assertThat(page.all("#names .strip .spelling-0, #names .strip .spelling-1"))
                .hasSize(2);
        assertThat(page.one("#names .strip .spelling-0").getDomAttribute("y"))
                .isNotEqualTo(page.one("#names .strip .spelling-1").getDomAttribute("y"));
        assertThat(page.style("#names .strip .spelling-0", "fill"))
                .isEqualTo(page.style("#names .swatch .spelling-0", "fill"))
                .isNotEqualTo(page.style("#names .strip .spelling-1", "fill"));
        page.click(page.one("#names a"));
        page.await("the name is current", () -> page.all("article.current").size() == 1);
        assertThat(page.text("article.current .rule")).isEqualTo("inconsistent-name");
        page.choose("#by-rule", "hearsay");
        page.click(page.one("#names a"));
        page.await(
                "the name is current again", () -> page.all("article.current").size() == 1);
    }

    @Test
    void claimsAreShownByKindInTheirParagraph() {
        page.open(desk);

        assertThat(page.texts("#claims button")).containsExactly("hearsay (1)", "vague-authority (1)");
        assertThat(page.texts("#claims mark")).containsExactly("Reportedly", "Experts say");
        page.click(page.all("#claims a").get(1));
        page.await("the claim is current", () -> page.all("article.current").size() == 1);
        assertThat(page.text("article.current .rule")).isEqualTo("vague-authority");
    }

    @Test
    void everyClaimCanBeReached() throws IOException {
        page.open(Pages.many(folder, 200));

        assertThat(page.all("#claims mark")).hasSize(3);
        page.click(page.one("#claims .more"));
        assertThat(page.all("#claims mark")).hasSize(200);
    }
}

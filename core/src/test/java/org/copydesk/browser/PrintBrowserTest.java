package org.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report on paper. */
@ExtendWith(Browser.class)
@org.jspecify.annotations.NullUnmarked
class PrintBrowserTest {
    @TempDir
    static Path folder;

    private static Path desk;
    private final OpenPage page;

    PrintBrowserTest(OpenPage page) {
        this.page = page;
    }

    @BeforeAll
    static void write() throws IOException {
        desk = Pages.desk(folder);
    }

    @AfterEach
    void useScreen() {
        page.useMedium("");
    }

    @Test
    void paperIsLightAlsoIfTheScreenIsDark() {
        page.open(desk);
        String ink = page.style("article h3", "color");
        page.click(page.one("#theme"));

        page.useMedium("print");

        assertThat(page.style("body", "background-color")).isEqualTo("rgb(255, 255, 255)");
        assertThat(page.style("article", "background-color")).isEqualTo("rgb(255, 255, 255)");
        assertThat(page.style("article h3", "color")).isEqualTo(ink);
        assertThat(page.style(":root", "color-scheme")).isEqualTo("light");
        assertThat(List.of("mark", "del", "ins"))
                .allMatch(name -> page.style(name, "print-color-adjust").equals("exact"));
    }

    @Test
    void whatCanOnlyBeClickedIsNotPrinted() {
        page.open(desk);

        page.useMedium("print");

        assertThat(List.of(".tools", "#filters", ".actions"))
                .allMatch(name -> page.style(name, "display").equals("none"));
        assertThat(page.one("#printed-filter").isDisplayed()).isTrue();
        assertThat(page.text("#printed-filter")).isEqualTo("state to be mended");
    }

    @Test
    void nothingIsClipped() throws IOException {
        page.open(Pages.longPassage(folder));

        page.useMedium("print");

        assertThat(page.run("return [...document.querySelectorAll('main *')].filter((one) =>"
                        + " !one.closest('.aloud, .side-names, svg') && one.scrollHeight > one.clientHeight + 2"
                        + " && getComputedStyle(one).overflowY !== 'visible').map((one) => one.className)"))
                .isEqualTo(List.of());
    }

    @Test
    void allThatTheFiltersChooseIsPrinted() throws IOException {
        Path many = Pages.many(folder, 150);
        page.open(many);
        String last =
                (String) page.run("return JSON.parse(document.getElementById('data').textContent).findings[140].id");
        page.open(many, "#" + last);
        assertThat(page.all("#list article")).hasSizeLessThan(100);

        page.print();

        assertThat(page.all("#list article")).hasSize(150);
        assertThat(page.text("#list article h3")).isEqualTo("finding number 0");
        assertThat(page.text("article.current h3")).isEqualTo("finding number 140");
    }

    @Test
    void aListThatIsTooLongForPaperSaysSo() throws IOException {
        page.open(Pages.many(folder, 2_100));

        page.run("dispatchEvent(new Event('beforeprint'))");

        assertThat(page.all("#list article")).hasSize(2_000);
        assertThat(page.contents(".unprinted"))
                .hasSize(1)
                .allMatch(text -> text.startsWith("Only the first 2,000 findings are printed, 100 more are not"));
        page.useMedium("print");
        assertThat(page.one(".unprinted").isDisplayed()).isTrue();
        page.run("dispatchEvent(new Event('afterprint'))");
        assertThat(page.all(".unprinted")).isEmpty();
    }
}

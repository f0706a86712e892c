package org.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The keyboard, the address and the theme of the HTML report. */
@ExtendWith(Browser.class)
@org.jspecify.annotations.NullUnmarked
class KeysBrowserTest {
    @TempDir
    static Path folder;

    private static Path desk;
    private final OpenPage page;

    KeysBrowserTest(OpenPage page) {
        this.page = page;
    }

    @BeforeAll
    static void write() throws IOException {
        desk = Pages.desk(folder);
    }

    private String current() {
        return page.text("article.current .rule");
    }

    @Test
    void keysGoFromFindingToFinding() {
        page.open(desk);

        page.press("j");
        page.press("j");
        assertThat(current()).isEqualTo("inconsistent-name");
        page.press("k");
        assertThat(current()).isEqualTo("vague-authority");
        page.press("?");
        assertThat(page.one("#help").isDisplayed()).isTrue();
        page.press(Keys.ESCAPE);
        assertThat(page.one("#help").isDisplayed()).isFalse();
    }

    @Test
    void keysBeginWhereTheFocusIs() {
        page.open(desk);

        page.run("document.querySelectorAll('#list article')[2].querySelector('summary').focus()");
        page.press("j");

        assertThat(current()).isEqualTo("hearsay");
    }

    @Test
    void keysWorkAfterAFilterWasChosen() {
        page.open(desk);

        page.run("document.querySelector('#by-level').focus()");
        page.press("j");

        assertThat(current()).isEqualTo("vague-authority");
    }

    @Test
    void stepsChangeTheAddressAndAreNoStepsBack() {
        page.open(desk);
        Object before = page.run("return history.length");

        page.press("j");
        page.press("j");

        assertThat(page.address()).endsWith("#" + page.one("article.current").getDomAttribute("id"));
        assertThat(page.run("return history.length")).isEqualTo(before);
    }

    @Test
    void aStepBeforeTheFirstThatIsDrawnDrawsThoseBeforeIt() throws IOException {
        Path many = Pages.many(folder, 300);
        page.open(many, "#" + idOf(many, 100));
        String id = page.one("article.current").getDomAttribute("id");

        page.press("k");

        assertThat(page.text("article.current h3")).isEqualTo("finding number 99");
        assertThat(page.one("article.current + article").getDomAttribute("id")).isEqualTo(id);
        assertThat(page.all("#list article").size()).isGreaterThan(60);
    }

    private String idOf(Path report, int index) {
        page.open(report);
        return (String) page.run(
                "return JSON.parse(document.getElementById('data').textContent).findings[arguments[0]].id", index);
    }

    @Test
    void anAddressLeadsToItsFindingAlsoIfAFilterHidesIt() {
        page.open(desk);
        String id = page.all("#list article").get(2).getDomAttribute("id");

        page.open(desk, "#" + id);
        assertThat(page.one("article.current").getDomAttribute("id")).isEqualTo(id);
        page.choose("#by-level", "note");
        page.run("location.hash = ''; location.hash = arguments[0]", id);
        page.await("it is shown again", () -> page.all("article.current").size() == 1);
        assertThat(page.one("article.current").getDomAttribute("id")).isEqualTo(id);
    }

    @Test
    void anAddressLeadsToWhatIsLetStand() {
        page.open(desk);
        page.open(desk, "#" + idOf(desk, 6));

        assertThat(page.text("article.current .state")).isEqualTo("known by the baseline");
        assertThat(page.text("#shown")).isEqualTo("7 findings");
    }

    @Test
    void theThemeTurnsDarkAndLightAndIsKept() {
        page.open(desk);
        String light = page.style("body", "background-color");

        page.click(page.one("#theme"));
        String dark = page.style("body", "background-color");
        page.reload();
        assertThat(dark).isNotEqualTo(light).isEqualTo(page.style("body", "background-color"));
        assertThat(page.one("#theme").getDomAttribute("aria-pressed")).isEqualTo("true");
        page.press("d");
        assertThat(page.style("body", "background-color")).isEqualTo(light);
        assertThat(page.one("#theme").getDomAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void thePageWorksWhereNothingIsKept() {
        page.beforeScripts("Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }});"
                + "history.replaceState = () => { throw new Error('refused'); };");
        try {
            page.open(desk);
            page.click(page.one("#theme"));
            page.press("j");
            assertThat(page.one("#theme").getDomAttribute("aria-pressed")).isEqualTo("true");
            assertThat(current()).isEqualTo("vague-authority");
            assertThat(page.complaints()).isEmpty();
        } finally {
            page.beforeScripts("");
        }
    }
}

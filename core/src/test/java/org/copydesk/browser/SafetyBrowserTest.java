package org.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report keeps to itself and does not do what content says; very large ones open at once. */
@ExtendWith(Browser.class)
@org.jspecify.annotations.NullUnmarked
class SafetyBrowserTest {
    @TempDir
    static Path folder;

    private final OpenPage page;

    SafetyBrowserTest(OpenPage page) {
        this.page = page;
    }

    @Test
    void theReportOfTheNewsroomShowsWhatIsInIt() throws IOException {
        page.open(Pages.newsroom(folder));

        assertThat(page.text("#verdict")).isEqualTo("Fails: failOn=warning: 3 findings at or above warning");
        assertThat(page.texts("#list article .rule"))
                .containsExactly("inconsistent-name", "anonymous-source", "repeated-paragraph");
        assertThat(page.text("#list article:nth-child(2) h3"))
                .contains("\"" + page.text("#list article:nth-child(2) mark") + "\"");
        assertThat(page.all("#map .mark")).isNotEmpty();
    }

    @Test
    void nothingIsAskedForAndNothingIsComplainedOf() throws IOException {
        page.open(Pages.newsroom(folder));
        page.press("j");
        page.click(page.one("#theme"));
        page.unfoldAll();

        assertThat(page.requests()).isNotEmpty().allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void hostileNamesAndTextsAreShownAndDoNothing() throws IOException {
        page.open(Pages.hostile(folder));

        assertThat(page.title()).endsWith("\u2013 Copydesk").doesNotContain("broken");
        assertThat(page.all("img")).isEmpty();
        assertThat(page.texts("#list .place").toString()).contains("<img src=x onerror=document.title='broken'>.txt:1");
        assertThat(page.text("#list")).contains("</script><script>document.title='broken'</script>");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void tenThousandFindingsAreDrawnAFewAtATime() throws IOException {
        Path many = Pages.many(folder, 10_000);
        page.open(many);

        assertThat(page.text("#shown")).isEqualTo("10,000 findings");
        assertThat(page.all("#list article")).hasSizeBetween(20, 400);
        assertThat(((Number) page.run("return performance.now()")).doubleValue())
                .isLessThan(8_000);
        String last =
                (String) page.run("return JSON.parse(document.getElementById('data').textContent).findings[9990].id");
        page.open(many, "#" + last);
        assertThat(page.text("article.current h3")).startsWith("finding number");
        assertThat(page.all("#list article")).hasSizeLessThan(400);
        page.run("scrollTo(0, document.body.scrollHeight)");
        page.click(page.one(".earlier"));
        assertThat(page.all("#list article").size()).isGreaterThan(40);
    }

    @Test
    void scrollingDrawsMore() throws IOException {
        page.open(Pages.many(folder, 1_000));
        int first = page.all("#list article").size();

        page.run("scrollTo(0, document.body.scrollHeight)");

        page.await("more is drawn", () -> page.all("#list article").size() > first);
    }
}

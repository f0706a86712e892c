package org.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Opens HTML reports in a real browser and works with them as an editor does. */
@org.jspecify.annotations.NullUnmarked
class HtmlReportBrowserTest {
    @TempDir
    static Path folder;

    private static OpenPage page;
    private static Path newsroom;
    private static Path pasted;

    @BeforeAll
    static void write() throws IOException {
        page = new OpenPage();
        newsroom = Pages.newsroom(folder);
        pasted = Pages.pasted(folder);
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void theVerdictAndAllFindingsOfTheNewsroomAreShown() {
        page.open(newsroom);

        assertThat(page.title()).isEqualTo("Fails \u2013 Copydesk");
        assertThat(page.text("#verdict")).isEqualTo("Fails: failOn=warning: 3 findings at or above warning");
        assertThat(page.text("#shown")).isEqualTo("3 findings");
        assertThat(page.texts("#list article .rule"))
                .containsExactly("inconsistent-name", "anonymous-source", "repeated-paragraph");
        assertThat(page.all("#list article mark")).isNotEmpty();
        assertThat(page.all("#map .mark")).isNotEmpty();
    }

    @Test
    void theWordsOfAFindingAreMarkedInTheirLine() {
        page.open(newsroom);

        WebElement marked = page.one("#list article:nth-child(2) .line:has(mark)");
        assertThat(marked.getText()).startsWith("8");
        assertThat(page.text("#list article:nth-child(2) h3"))
                .contains("\"" + page.text("#list article:nth-child(2) mark") + "\"");
    }

    @Test
    void claimsAreShownByKindInTheirParagraph() {
        page.open(newsroom);

        assertThat(page.texts("#claims button")).containsExactly("anonymous-source (1)");
        assertThat(page.all("#claims .excerpt mark")).hasSize(1);
        page.click(page.one("#claims a"));
        page.await("the finding is current", () -> page.all("article.current").size() == 1);
        assertThat(page.text("article.current .rule")).isEqualTo("anonymous-source");
    }

    @Test
    void namesAreShownWithTheirSpellings() {
        page.open(newsroom);

        assertThat(page.all("#names tr")).hasSize(1);
        assertThat(page.all("#names .form").size()).isGreaterThanOrEqualTo(2);
        assertThat(page.all("#names svg.strip")).hasSize(1);
    }

    @Test
    void aNumberIsAFilter() {
        page.open(newsroom);

        page.click(page.one("#levels .card.error"));

        assertThat(page.text("#shown")).isEqualTo("1 of 3 findings");
        assertThat(page.texts("#list article .rule")).containsExactly("repeated-paragraph");
        page.click(page.one("#clear"));
        assertThat(page.text("#shown")).isEqualTo("3 findings");
    }

    @Test
    void aSearchKeepsWhatHasTheWords() {
        page.open(newsroom);

        page.press("/");
        page.press("anonymous-source");

        assertThat(page.texts("#list article .rule")).containsExactly("anonymous-source");
        page.press(Keys.ESCAPE);
        assertThat(page.text("#shown")).isEqualTo("3 findings");
    }

    @Test
    void anAddressLeadsToItsFindingAlsoIfAFilterHidesIt() {
        page.open(newsroom);
        String id = page.all("#list article").get(2).getDomAttribute("id");

        page.open(newsroom, "#" + id);

        assertThat(page.one("article.current").getDomAttribute("id")).isEqualTo(id);
        page.click(page.one("#levels .card.warning"));
        page.run("location.hash = ''");
        page.run("location.hash = arguments[0]", id);
        page.await(
                "the finding is shown again", () -> page.all("article.current").size() == 1);
        assertThat(page.one("article.current").getDomAttribute("id")).isEqualTo(id);
    }

    @Test
    void keysGoFromFindingToFinding() {
        page.open(newsroom);

        page.press("j");
        page.press("j");
        assertThat(page.text("article.current .rule")).isEqualTo("anonymous-source");
        page.press("k");
        assertThat(page.text("article.current .rule")).isEqualTo("inconsistent-name");
        page.press("?");
        assertThat(page.one("#help").isDisplayed()).isTrue();
        page.press(Keys.ESCAPE);
        assertThat(page.one("#help").isDisplayed()).isFalse();
    }

    @Test
    void theStetMarkCanBePasted() {
        page.open(newsroom);
        page.allowClipboard();

        WebElement button = page.one("#list article:nth-child(2) [data-copies=stet]");
        page.click(button);

        page.await("it is copied", () -> button.getText().equals("Copied"));
        page.press("/");
        page.one("#search").sendKeys(Keys.chord(Keys.CONTROL, "v"));
        assertThat(page.one("#search").getDomProperty("value")).isEqualTo("<!-- stet: anonymous-source -->");
    }

    @Test
    void theThemeTurnsDarkAndLight() {
        page.open(newsroom);
        Object light = background();

        page.click(page.one("#theme"));
        Object dark = background();
        page.press("d");

        assertThat(dark).isNotEqualTo(light);
        assertThat(background()).isEqualTo(light);
        assertThat(page.one("#theme").getDomAttribute("aria-pressed")).isEqualTo("false");
    }

    private static Object background() {
        return page.run("return getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void aMarkOfTheMapLeadsToItsFinding() {
        page.open(pasted);

        assertThat(page.all("#map .mark")).hasSize(8 * 7);
        page.click(page.all("#map .mark").get(0));

        page.await("a finding is current", () -> page.all("article.current").size() == 1);
        assertThat(page.text("article.current .rule")).isEqualTo("repeated-paragraph");
        assertThat(page.address()).endsWith("#" + page.one("article.current").getDomAttribute("id"));
    }

    @Test
    void otherPlacesAndThePageOfTheRuleUnfold() {
        page.open(pasted);

        WebElement finding = page.all("#list article").stream()
                .filter(article -> article.getText().contains("repeated-paragraph"))
                .findFirst()
                .orElseThrow();
        for (WebElement summary : finding.findElements(By.cssSelector("summary"))) {
            page.click(summary);
        }

        page.await(
                "all is unfolded",
                () -> page.all("details[open] > div, details[open] > ol").size() == 2);
        assertThat(finding.findElements(By.cssSelector(".places li"))).hasSize(7);
        assertThat(finding.findElement(By.cssSelector(".page")).getText()).contains("Why");
    }

    @Test
    void aComparisonTellsWordsNumbersAndNegationsApart() throws IOException {
        page.open(Pages.changed(folder));

        assertThat(page.texts("ins.negation")).containsExactly("not");
        assertThat(page.texts("del.number")).containsExactly("15");
        assertThat(page.texts("ins.number")).containsExactly("16");
        assertThat(page.all(".comparison .side")).hasSize(2);
    }

    @Test
    void nothingIsAskedForAndNothingIsComplainedOf() {
        page.open(newsroom);
        page.press("j");
        page.click(page.one("#theme"));

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

    @Test
    void theWritingDirectionOfALineIsThatOfItsWords() throws IOException {
        Path rtl = Pages.rightToLeft(folder);
        page.open(rtl);

        assertThat(page.run("return getComputedStyle(document.querySelector('.line:has(mark) .words')).direction"))
                .isEqualTo("rtl");
    }

    @Test
    void aNarrowScreenNeedsNoScrollingSideways() {
        page.resize(500, 900);
        try {
            page.open(newsroom);
            assertThat(page.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        } finally {
            page.resize(1280, 1000);
        }
    }

    @Test
    void whatReadsThePageAloudFindsItsWay() throws IOException {
        for (Path report : List.of(newsroom, pasted, Pages.changed(folder), Pages.hostile(folder))) {
            page.open(report);
            assertThat(violations()).as("%s, light", report.getFileName()).isEmpty();
            page.click(page.one("#theme"));
            assertThat(violations()).as("%s, dark", report.getFileName()).isEmpty();
        }
    }

    /** What axe-core finds serious or critical. */
    @SuppressWarnings("unchecked")
    private static List<String> violations() throws IOException {
        try (InputStream in = HtmlReportBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            page.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<Map<String, Object>> found = (List<Map<String, Object>>) page.runLater(
                "const done = arguments[0]; axe.run().then((result) => done(result.violations.map((one) => ({id: one.id,"
                        + " impact: one.impact, nodes: one.nodes.map((node) => node.html).join(' ')}))))");
        return found.stream()
                .filter(one -> List.of("serious", "critical").contains(one.get("impact")))
                .map(Object::toString)
                .toList();
    }
}

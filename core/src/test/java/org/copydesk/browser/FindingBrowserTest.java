package org.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** One finding in the HTML report: its words, its places, what can be copied. */
@ExtendWith(Browser.class)
@org.jspecify.annotations.NullUnmarked
class FindingBrowserTest {
    @TempDir
    static Path folder;

    private static Path desk;
    private final OpenPage page;

    FindingBrowserTest(OpenPage page) {
        this.page = page;
    }

    @BeforeAll
    static void write() throws IOException {
        desk = Pages.desk(folder);
    }

    /** The finding of a rule that has one to be mended. */
    private WebElement finding(String rule) {
        return page.all("#list article").stream()
                .filter(one -> one.findElement(By.className("rule")).getText().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(WebElement element, String selector) {
        return element.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void levelMessageAndPlaceAreTold() {
        page.open(desk);

        WebElement finding = finding("hearsay");

        assertThat(texts(finding, ".level")).containsExactly("NOTE");
        assertThat(texts(finding, "h3")).containsExactly("\"Reportedly\" names nobody");
        assertThat(texts(finding, ".place")).containsExactly("docs/sub/c.mdx:1:1");
    }

    @Test
    void theWordsAreMarkedInTheirNumberedLines() {
        page.open(desk);

        WebElement passage = finding("repeated-paragraph");

        assertThat(texts(passage, ".line:has(mark) .line-number")).containsExactly("3", "4");
        assertThat(texts(passage, "mark"))
                .containsExactly("The harbour board met on Monday and agreed on a ferry.", "It will sail in spring.");
        assertThat(texts(finding("vague-authority"), "mark")).containsExactly("Experts say");
        assertThat(texts(finding("vague-authority"), ".line:has(mark)"))
                .containsExactly("3\nExperts say that it is safe.");
    }

    @Test
    void whatIsLetStandSaysByWhatAndOffersNoMark() {
        page.open(desk);

        page.choose("#by-state", "");
        List<WebElement> last = page.all("#list article").subList(5, 7);

        assertThat(last)
                .extracting(one -> texts(one, ".state"))
                .containsExactly(List.of("let stand by stet"), List.of("known by the baseline"));
        assertThat(last).allMatch(one -> texts(one, ".actions button").equals(List.of("Copy link")));
        assertThat(page.all("#list article.silent")).isEqualTo(last);
        assertThat(page.style("article.silent", "border-style")).isEqualTo("dashed");
    }

    @Test
    void theStripShowsWhereThePlacesAre() {
        page.open(desk);

        WebElement strip = finding("repeated-paragraph").findElement(By.className("strip"));
        List<Double> marks = strip.findElements(By.cssSelector("rect:not(.ground)")).stream()
                .map(mark -> Double.valueOf(mark.getDomAttribute("x")))
                .sorted()
                .toList();

        assertThat(strip.getDomAttribute("aria-label")).isEqualTo("3 places in 3 files");
        assertThat(marks).hasSize(3);
        assertThat(marks.get(0)).isBetween(9.0, 16.0);
        assertThat(marks.get(1)).isBetween(55.0, 70.0);
        assertThat(marks.get(2)).isEqualTo(80.0);
    }

    @Test
    void otherPlacesAndThePageOfTheRuleUnfold() {
        page.open(desk);
        WebElement finding = finding("repeated-paragraph");

        assertThat(texts(finding, "summary")).containsExactly("2 other places", "About this rule");
        page.unfoldAll();

        assertThat(texts(finding, "li .place")).containsExactly("docs/a.md:5:1", "news/d.txt:1:1");
        assertThat(texts(finding, "li .line:has(mark) .line-number")).containsExactly("5", "6", "1", "2");
        assertThat(texts(finding, ".page h4")).isNotEmpty();
        assertThat(texts(finding, ".page").toString()).contains("Why");
    }

    @Test
    void placesThatAreLeftOutAreCounted() throws IOException {
        page.open(Pages.deskWith(
                folder, data -> data.replace("3 places; keep one\"", "3 places; keep one\",\"morePlaces\":59")));
        WebElement finding = finding("repeated-paragraph");

        assertThat(finding.findElement(By.className("strip")).getDomAttribute("aria-label"))
                .isEqualTo("62 places in at least 3 files");
        page.unfoldAll();
        assertThat(finding.getText()).contains("61 other places").contains("and 59 more places");
        page.choose("#order", "places");
        assertThat(page.text("#list article .rule")).isEqualTo("repeated-paragraph");
    }

    @Test
    void aComparisonTellsWordsNumbersAndNegationsApart() throws IOException {
        page.open(Pages.changed(folder));

        assertThat(page.contents(".side ins.negation")).containsExactly("[negation only here: not]");
        assertThat(page.contents(".side del.number")).containsExactly("[number only here: 15]");
        assertThat(page.contents(".side ins.number")).containsExactly("[number only here: 16]");
        assertThat(page.contents(".legend span")).containsExactly("a number", "a number", "a negation");
        assertThat(page.run("return document.querySelector('.side .aloud').getBoundingClientRect().width"))
                .isEqualTo(1L);
    }

    @Test
    void aNumberThatDiffersReadsAndCopiesLikeTheWordsAroundIt() throws IOException {
        page.open(Pages.changed(folder));

        assertThat(page.run("const number = getComputedStyle(document.querySelector('.side ins.number'));"
                        + "const words = getComputedStyle(document.querySelector('.side .words'));"
                        + "return number.fontSize === words.fontSize && number.color === words.color"
                        + " && number.userSelect !== 'none' && number.fontWeight > words.fontWeight"
                        + " && number.outlineStyle === 'dashed'"))
                .isEqualTo(true);
        assertThat(page.run("getSelection().selectAllChildren(document.querySelector('.side:has(ins.number)'));"
                        + "return getSelection().toString()"))
                .asString()
                .contains("16");
    }

    @Test
    void theSidesOfAComparisonAreThoseOfItsPlaces() {
        page.open(desk);

        WebElement finding = finding("similar-paragraph");

        assertThat(texts(finding, ".place")).containsExactly("docs/sub/b.md:6:1", "news/d.txt:4:1");
        List<WebElement> sides = finding.findElements(By.cssSelector("[role=group]"));
        assertThat(sides.get(0).getText())
                .startsWith("6\nThe old sound")
                .contains("15")
                .doesNotContain("16");
        assertThat(sides.get(1).getText())
                .startsWith("4\nThe old sound")
                .contains("16")
                .doesNotContain("15");
        assertThat(sides)
                .extracting(side -> side.getDomAttribute("aria-label"))
                .containsExactly("docs/sub/b.md:6:1", "news/d.txt:4:1");
    }

    @Test
    void aLongPassageIsFoldedAndUnfoldsWhole() throws IOException {
        page.open(Pages.longPassage(folder));

        assertThat(page.run(
                        "const box = document.querySelector('.excerpt'); return box.scrollHeight > box.clientHeight"))
                .isEqualTo(true);
        assertThat(page.one("article .unfold").getDomAttribute("aria-expanded")).isEqualTo("false");
        page.click(page.one("article .unfold"));
        assertThat(page.run(
                        "const box = document.querySelector('.excerpt'); return box.scrollHeight > box.clientHeight"))
                .isEqualTo(false);
        assertThat(page.one("article .unfold").getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(page.text("article .unfold")).isEqualTo("Show less");
    }

    @Test
    void eachButtonCopiesWhatItSays() {
        page.open(desk);
        page.allowClipboard();

        assertThat(copied("vague-authority", "stet")).isEqualTo("<!-- stet: vague-authority -->");
        assertThat(copied("hearsay", "stet")).isEqualTo("{/* stet: hearsay */}");
        assertThat(copied("hearsay", "baseline"))
                .matches("mvn org\\.copydesk:copydesk-maven-plugin:[0-9.]+(-SNAPSHOT)?:baseline");
        assertThat(copied("hearsay", "link"))
                .isEqualTo(desk.toUri() + "#" + finding("hearsay").getDomAttribute("id"));
    }

    private String copied(String rule, String what) {
        WebElement button = finding(rule).findElement(By.cssSelector("[data-copies=" + what + "]"));
        page.run(
                "const button = arguments[0]; window.seen = ''; new MutationObserver(() => {"
                        + " seen += button.textContent + document.getElementById('said').textContent; })"
                        + ".observe(button, {childList: true})",
                button);
        page.click(button);
        page.await(
                "it is copied and said",
                () -> page.run("return seen").toString().contains("CopiedCopied"));
        return page.clipboard();
    }

    @Test
    void aButtonThatIsPressedTwiceGetsItsLabelBack() {
        page.open(desk);
        page.allowClipboard();
        WebElement button = finding("hearsay").findElement(By.cssSelector("[data-copies=stet]"));

        page.click(button);
        page.await("it is copied", () -> button.getText().equals("Copied"));
        page.click(button);

        page.await("the label is back", () -> button.getText().equals("Copy stet mark"));
        page.await("no more is said", () -> page.contents("#said").equals(List.of("")));
    }
}

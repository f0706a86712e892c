package org.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The map of repeated passages in the HTML report. */
@ExtendWith(Browser.class)
@org.jspecify.annotations.NullUnmarked
class MapBrowserTest {
    @TempDir
    static Path folder;

    private static Path desk;
    private final OpenPage page;

    MapBrowserTest(OpenPage page) {
        this.page = page;
    }

    @BeforeAll
    static void write() throws IOException {
        desk = Pages.desk(folder);
    }

    private List<Double> numbers(String attribute) {
        return page.attributes("#map .mark rect", attribute).stream()
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void eachPairHasAMarkOnBothSidesOfTheDiagonal() {
        page.open(desk);

        List<Double> x = numbers("x");
        List<Double> y = numbers("y");

        assertThat(x).hasSize(3 * 2 + 2 + 2);
        List<String> points = IntStream.range(0, x.size())
                .mapToObj(i -> x.get(i) + " " + y.get(i))
                .toList();
        List<String> mirrored = IntStream.range(0, x.size())
                .mapToObj(i -> y.get(i) + " " + x.get(i))
                .toList();
        assertThat(points).containsExactlyInAnyOrderElementsOf(mirrored).doesNotHaveDuplicates();
    }

    @Test
    void aMarkStandsWhereItsLinesAre() {
        page.open(desk);
        List<String> titles = page.contents("#map .mark title");

        int mark = IntStream.range(0, titles.size())
                .filter(i ->
                        titles.get(i).contains("docs/a.md") && titles.get(i).contains("news/d.txt"))
                .findFirst()
                .orElseThrow();

        assertThat(titles.get(mark).split("\n"))
                .containsExactly(
                        "the same passage stands in 3 places; keep one",
                        "\u2066docs/a.md:5:1\u2069",
                        "\u2066news/d.txt:1:1\u2069");
        assertThat(page.attributes("#map .mark", "aria-label").get(mark)).contains("news/d.txt:1:1");
        double down = number("document.querySelectorAll('.side-names.down > span')[0]", "top");
        double across = number("document.querySelectorAll('.side-names.along > span')[3]", "left");
        assertThat(numbers("x").get(mark) / 640).isCloseTo(across, within(.01));
        assertThat(numbers("y").get(mark) / 640).isBetween(down + .1, down + .25);
    }

    /** A percentage of a style as a share of 1. */
    private double number(String element, String property) {
        String percent = (String) page.run("return " + element + ".style." + property);
        return Double.parseDouble(percent.replace("%", "")) / 100;
    }

    @Test
    void filesHaveTheirNamesAlongTheSides() {
        page.open(desk);

        assertThat(page.contents(".side-names.down > span"))
                .containsExactly("docs/a.md", "docs/sub/b.md", "docs/sub/c.mdx", "news/d.txt", "top.md")
                .isEqualTo(page.contents(".side-names.along > span"));
        assertThat(page.text("#map-note"))
                .startsWith("Both sides are 5 files in the order of their paths. Choose a mark to go to its finding;")
                .endsWith("What is let stand is grey.");
    }

    @Test
    void oneFileHasItsLineNumbersAlongTheSides() throws IOException {
        page.open(Pages.pasted(folder));

        assertThat(page.all("#map .mark")).hasSize(8 * 7);
        assertThat(page.texts(".side-names.down > span")).startsWith("1").doesNotHaveDuplicates();
        assertThat(page.text("#map-note")).contains("the lines of").contains("article.txt");
    }

    @Test
    void whatIsLetStandIsGrey() {
        page.open(desk);

        assertThat(page.contents("#map .silent title"))
                .hasSize(2)
                .allMatch(title -> title.startsWith("the same sentence stands in 2 places"));
        assertThat(page.style("#map .silent", "fill")).isNotEqualTo(page.style("#map .error", "fill"));
    }

    @Test
    void aMarkLeadsToItsFindingEachTime() {
        page.open(desk);
        WebElement mark = page.one("#map .mark.warning");

        page.click(mark);
        page.await("a finding is current", () -> page.all("article.current").size() == 1);
        assertThat(page.text("article.current .rule")).isEqualTo("similar-paragraph");
        assertThat(page.address()).endsWith("#" + page.one("article.current").getDomAttribute("id"));
        page.choose("#by-rule", "hearsay");
        page.click(mark);
        page.await("it is shown again", () -> page.all("article.current").size() == 1);
        assertThat(page.text("article.current .rule")).isEqualTo("similar-paragraph");
        assertThat(page.text("#shown")).isEqualTo("5 of 7 findings");
        page.run("scrollTo(0, 0)");
        page.click(mark);
        page.await(
                "it is in sight again", () -> page.run("return scrollY > 200").equals(true));
    }

    @Test
    void arrowKeysGoFromMarkToMark() {
        page.open(desk);

        assertThat(page.all("#map .mark[tabindex='0']")).hasSize(1);
        page.run("document.querySelector('#map .mark').focus()");
        page.press(Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ARROW_LEFT);
        assertThat(page.run("return [...document.querySelectorAll('#map .mark')].indexOf(document.activeElement)"))
                .isEqualTo(1L);
        assertThat(page.all("#map .mark[tabindex='0']")).hasSize(1);
        page.press(Keys.END);
        page.press(Keys.ENTER);
        page.await("a finding is current", () -> page.all("article.current").size() == 1);
    }

    @Test
    void ofVeryManyPairsEachIsInASquare() throws IOException {
        page.open(Pages.crowded(folder, 60, 10));

        List<String> titles = page.contents("#map .mark title");
        List<Double> x = numbers("x");
        List<Double> y = numbers("y");
        int above = 0;
        for (int i = 0; i < titles.size(); i++) {
            if (x.get(i) >= y.get(i)) {
                above += Integer.parseInt(titles.get(i).split(" ", 2)[0]);
            }
        }

        assertThat(above).isEqualTo(60 * 45);
        assertThat(titles).allMatch(title -> title.matches("(?s)[0-9]+ pairs? of [0-9]+ findings?\n.*"));
        assertThat(x).allMatch(one -> one % 8 == 0);
        assertThat(IntStream.range(0, x.size()).anyMatch(i -> x.get(i) > 500 && y.get(i) > 500))
                .isTrue();
        assertThat(page.text("#map-note")).contains("all of the 2,700 pairs");
        assertThat(page.attributes("#map .mark rect", "opacity")).doesNotContainNull();
    }

    @Test
    void aSquareLeadsToEachOfItsFindings() throws IOException {
        page.open(Pages.crowded(folder, 60, 10));
        WebElement square = page.all("#map .mark").get(5);

        page.click(square);
        page.await("a finding is current", () -> page.all("article.current").size() == 1);
        String first = page.text("article.current h3");
        page.click(square);
        page.await("another one is", () -> !page.text("article.current h3").equals(first));
    }
}

package org.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The list of findings of the HTML report: filters, search, orders. */
@ExtendWith(Browser.class)
@org.jspecify.annotations.NullUnmarked
class FilterBrowserTest {
    @TempDir
    static Path folder;

    private static Path desk;
    private final OpenPage page;

    FilterBrowserTest(OpenPage page) {
        this.page = page;
    }

    @BeforeAll
    static void write() throws IOException {
        desk = Pages.desk(folder);
    }

    private List<String> rules() {
        return page.texts("#list article .rule");
    }

    @Test
    void whatIsToBeMendedIsShownInTheOrderOfPlaces() {
        page.open(desk);

        assertThat(page.text("#shown")).isEqualTo("5 of 7 findings");
        assertThat(rules())
                .containsExactly(
                        "vague-authority", "inconsistent-name", "repeated-paragraph", "hearsay", "similar-paragraph");
    }

    @Test
    void theOrderIsThatOfLevelsOfRulesOrOfTheNumberOfPlaces() {
        page.open(desk);

        page.choose("#order", "level");
        assertThat(rules())
                .containsExactly(
                        "repeated-paragraph", "vague-authority", "inconsistent-name", "similar-paragraph", "hearsay");
        page.choose("#order", "rule");
        assertThat(rules())
                .containsExactly(
                        "hearsay", "inconsistent-name", "repeated-paragraph", "similar-paragraph", "vague-authority");
        page.choose("#order", "places");
        assertThat(rules())
                .containsExactly(
                        "repeated-paragraph", "inconsistent-name", "similar-paragraph", "vague-authority", "hearsay");
    }

    @Test
    void eachFilterKeepsWhatItNames() {
        page.open(desk);

        page.choose("#by-rule", "hearsay");
        assertThat(rules()).containsExactly("hearsay");
        page.choose("#by-rule", "claims");
        assertThat(rules()).containsExactly("vague-authority", "hearsay");
        page.choose("#by-level", "note");
        assertThat(rules()).containsExactly("hearsay");
        page.click(page.one("#clear"));
        page.choose("#by-path", "docs/sub/");
        assertThat(rules()).containsExactly("inconsistent-name", "repeated-paragraph", "hearsay");
        page.choose("#by-path", "docs/a.md");
        assertThat(rules()).containsExactly("vague-authority");
        page.click(page.one("#clear"));
        page.choose("#by-state", "stet");
        assertThat(page.texts("#list .place")).containsExactly("top.md:1:1");
        page.choose("#by-state", "baseline");
        assertThat(page.texts("#list .place")).containsExactly("top.md:3:1");
        page.choose("#by-state", "");
        assertThat(page.text("#shown")).isEqualTo("7 findings");
    }

    @Test
    void optionsSayWhatTheyAreAndHowManyTheyWouldShow() {
        page.open(desk);

        assertThat(page.contents("#by-rule option"))
                .containsExactly(
                        "all (5)",
                        "all claims (2)",
                        "all repeats (2)",
                        "all names (1)",
                        "repeated-paragraph (1)",
                        "vague-authority (1)",
                        "hearsay (1)",
                        "inconsistent-name (1)",
                        "similar-paragraph (1)");
        assertThat(page.contents("#by-level option"))
                .containsExactly("all (5)", "error (1)", "warning (3)", "note (1)");
        assertThat(page.contents("#by-path option"))
                .containsExactly(
                        "all (5)",
                        "docs/ (4)",
                        "docs/a.md (1)",
                        "docs/sub/ (3)",
                        "docs/sub/b.md (2)",
                        "docs/sub/c.mdx (1)",
                        "news/ (1)",
                        "news/d.txt (1)",
                        "top.md (0)");
        assertThat(page.contents("#by-state option"))
                .containsExactly("all (7)", "to be mended (5)", "let stand by stet (1)", "known by the baseline (1)");
        assertThat(page.contents("#order option")).containsExactly("place", "level", "rule", "most places");
    }

    @Test
    void theNumbersOfOptionsGoByTheOtherFilters() {
        page.open(desk);

        page.choose("#by-state", "");
        page.choose("#by-path", "top.md");

        assertThat(page.contents("#by-level option"))
                .containsExactly("all (2)", "error (1)", "warning (1)", "note (0)");
        assertThat(page.contents("#by-path option")).contains("docs/ (4)", "top.md (2)");
    }

    @Test
    void aSearchKeepsWhatHasAllItsWords() {
        page.open(desk);

        page.press("/");
        page.press("ferry monday");
        assertThat(rules()).containsExactly("repeated-paragraph");
        page.press(Keys.ESCAPE);
        assertThat(page.text("#shown")).isEqualTo("5 of 7 findings");
        page.press("/");
        page.press("hearsay");
        assertThat(rules()).containsExactly("hearsay");
        page.press(Keys.ESCAPE);
        page.press("/");
        page.press("d.txt");
        assertThat(rules()).containsExactly("repeated-paragraph", "similar-paragraph");
    }

    @Test
    void aSearchKnowsOneLetterInAllItsForms() {
        page.open(desk);

        page.one("#search").sendKeys("ZU\u0308RICH hafenstrasse");

        assertThat(rules()).containsExactly("hearsay");
    }
}

package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.copydesk.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on which a parser that recurses overflows and one that looks back does not come to an end. */
class DeepNestingTest {
    private static final int MANY = HardPages.MANY;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration SHORT_LIMIT = Duration.ofSeconds(10);

    @ParameterizedTest
    @MethodSource("org.copydesk.format.HardPages#html")
    void hardHtmlIsReadInTime(HardPages.HardPage page) {
        String text = page.text().get();
        Document document = assertTimeoutPreemptively(SHORT_LIMIT, () -> Fixtures.read("a.html", text));
        assertThat(document.source().text()).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.format.HardPages#markdown")
    void hardPagesAreReadInTime(HardPages.HardPage page) {
        String text = page.text().get();
        for (String path : new String[] {"a.md", "a.mdx", "a.txt", "a.html"}) {
            Document document = assertTimeoutPreemptively(LIMIT, () -> Fixtures.read(path, text));
            assertThat(document.source().text()).hasSameSizeAs(text);
        }
    }

    /** Read in quadratic time these take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"[x]: <u\n", "[x]: <u> 't\n", "[x]: u (t\n"})
    void definitionsThatAreNoneAreReadInTime(String line) {
        String text = line.repeat(4 * MANY);
        Document document = assertTimeoutPreemptively(SHORT_LIMIT, () -> Fixtures.read("a.md", text));
        assertThat(document.blocks()).hasSize(1);
    }

    /** Read in quadratic time these take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"</svg>|a|\n", "<--->\n{{", "a|b\n|-|\n", "a\n<b>\n", "<!D\n$"})
    void linesThatOnlyLookLikeTablesAndHtmlAreReadInTime(String line) {
        String text = line.repeat(4 * MANY);
        Document document = assertTimeoutPreemptively(SHORT_LIMIT, () -> Fixtures.read("a.md", text));
        assertThat(document.source().text()).hasSameSizeAs(text);
    }

    @Test
    void manyDefinitionsAreDefinitions() {
        String definitions =
                HardPages.lines(3000, i -> "[a" + i + "]: u" + i + " 'title'\n[b" + i + "]: <u>\n'title'\n");
        assertThat(Fixtures.read("a.md", "See [a3000] and [b3000].\n\n" + definitions)
                        .blocks())
                .hasSize(1)
                .first()
                .satisfies(block -> assertThat(block.marks()).hasSize(2));
    }

    @Test
    void aLineOfTenMillionCharactersIsRead() {
        String page = "The quick brown fox. ".repeat(500_000);
        assertTimeoutPreemptively(LIMIT, () -> {
            assertThat(Fixtures.read("a.md", page).blocks()).hasSize(1);
            assertThat(Fixtures.read("a.txt", page).blocks()).hasSize(1);
            assertThat(Fixtures.read("a.html", page).blocks()).hasSize(1);
            assertThat(Fixtures.read("a.html", page.replace("fox", "<b>fox</b>"))
                            .blocks())
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.format.HardPages#plainTexts")
    void hardPlainTextIsReadInTime(HardPages.HardPage page) {
        String text = page.text().get();
        Document document = assertTimeoutPreemptively(LIMIT, () -> Fixtures.read("a.txt", text));
        assertThat(document.source().text()).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*", "["})
    void wordsBelowDeepMarkupAreRead(String piece) {
        String page = piece.repeat(MANY) + "words to be found";
        assertThat(Fixtures.read("a.md", page).blocks())
                .last()
                .satisfies(block -> assertThat(block.text()).endsWith("words to be found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<ul><li>", "<table><tr><td>", "<b>", "<span lang=fr>", "<blockquote>"})
    void wordsBelowDeepTagsAreRead(String piece) {
        Document document = Fixtures.read("a.html", piece.repeat(MANY) + "words to be found");
        PlaceRules.check(document);
        assertThat(document.blocks()).hasSize(1);
        assertThat(document.blocks().get(0).text()).isEqualTo("words to be found");
    }

    @Test
    void overloadedParagraphsKeepTheirWordsAndPlaces() {
        Document document = Fixtures.read("a.md", "*[words](u)* ".repeat(5000) + "end");
        PlaceRules.check(document);
        assertThat(document.blocks()).hasSize(1);
        assertThat(document.blocks().get(0).text()).contains("words").endsWith("end");
    }

    @Test
    void bigTablesListsAndCodeAreNoOverloadedParagraphs() {
        String table = "|a|b|\n|-|-|\n" + "|*x*|[y](u)|\n".repeat(3000);
        String list = "- *x* and [y](u)\n".repeat(3000);
        String code = "```\n" + "*[<_`\n".repeat(3000) + "```\n";
        String html = "<table>\n" + "<tr><td>x</td><td>y</td></tr>\n".repeat(1500) + "</table>\n";
        Document document = Fixtures.read("a.md", table + "\n" + list + "\n" + code + "\n" + html);
        assertThat(document.blocks())
                .allSatisfy(block -> assertThat(block.text()).matches("[abxy]|x and y"));
        assertThat(document.blocks()).hasSize(2 + 6000 + 3000 + 3000);
    }
}

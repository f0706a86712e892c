package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on which a parser that recurses overflows and one that looks back does not come to an end. */
class DeepNestingTest {
    private static final int MANY = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    static Stream<String> hardPages() {
        Map<String, String> pages = new TreeMap<>();
        Stream.of(
                        ">",
                        "> ",
                        "[",
                        "![",
                        "*",
                        "*a ",
                        "*a _b ",
                        "~a ",
                        "`a ``b ",
                        "- ",
                        "1. ",
                        "> - ",
                        "<a ",
                        "<a b=\"",
                        "<b>",
                        "<div>",
                        "<code>",
                        "x <pre>\n",
                        "x<a href=u>",
                        "x <!--",
                        "<",
                        "<?x ",
                        "x <![CDATA[",
                        "{{ ",
                        "{% ",
                        "{% comment %} ",
                        "{{< highlight >}} ",
                        "{{ x\n\n",
                        "{{/* ",
                        "{",
                        "{: ",
                        "{# ",
                        "{/* ",
                        "$a_ ",
                        "$$ ",
                        "<A b={",
                        "{{ x }} ",
                        "{{ x }}\n",
                        "[^1] ",
                        "[a\n",
                        "[a](",
                        "[a](<b",
                        "[a](b \"",
                        "&",
                        "\\[",
                        "<a@b",
                        "a.",
                        "a.b/",
                        "/",
                        "a@",
                        "a:",
                        "http://",
                        "x\r",
                        "a\n=\n",
                        "---\n",
                        ":::\n",
                        "> [!NOTE]\n",
                        "```\n",
                        "    x\n",
                        "1x\n",
                        "x\\\n",
                        "- x\n",
                        "a  b\n",
                        "Ab,\n",
                        "> x\n",
                        "&amp;",
                        "*[a](b)* ",
                        "![a](b) ",
                        "<img alt=\"x y\"> ",
                        "\uD83D ",
                        "+++\n",
                        "---\ntitle: \"",
                        "|")
                .forEach(piece -> pages.put(piece, piece.repeat(MANY)));
        pages.put("links", "[".repeat(MANY) + "x" + "](u)".repeat(MANY));
        pages.put("images", "![".repeat(MANY) + "x" + "](u)".repeat(MANY));
        pages.put("stars", "*".repeat(MANY) + "x" + "*".repeat(MANY));
        pages.put("emphasis", "*a ".repeat(MANY) + " b*".repeat(MANY));
        pages.put("cells", "a|b\n-|-\n" + "x|y\n".repeat(MANY));
        pages.put("escaped pipes", "|a|\n|-|\n|" + "\\|".repeat(MANY) + "|");
        pages.put("flow in front matter", "---\ntitle: " + "[".repeat(MANY) + "\n---\nx");
        pages.put("nested lists", lines(1500, i -> " ".repeat(2 * i) + "- x\n"));
        pages.put("backticks", lines(1500, i -> "`".repeat(i) + " "));
        pages.put("references", lines(MANY, i -> "[a" + i + "]\n") + "\n" + lines(MANY, i -> "[a" + i + "]: u\n"));
        return pages.values().stream();
    }

    private static String lines(int count, java.util.function.IntFunction<String> line) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(1, count).forEach(i -> text.append(line.apply(i)));
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("hardPages")
    void hardPagesAreReadInTime(String page) {
        for (String path : new String[] {"a.md", "a.mdx", "a.txt"}) {
            Document document = assertTimeoutPreemptively(LIMIT, () -> Fixtures.read(path, page));
            assertThat(document.source().text()).hasSize(page.length());
        }
    }

    @Test
    void aLineOfTenMillionCharactersIsRead() {
        String page = "The quick brown fox. ".repeat(500_000);
        assertTimeoutPreemptively(LIMIT, () -> {
            assertThat(Fixtures.read("a.md", page).blocks()).hasSize(1);
            assertThat(Fixtures.read("a.txt", page).blocks()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*", "["})
    void wordsBelowDeepMarkupAreRead(String piece) {
        String page = piece.repeat(MANY) + "words to be found";
        assertThat(Fixtures.read("a.md", page).blocks())
                .last()
                .satisfies(block -> assertThat(block.text()).endsWith("words to be found"));
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

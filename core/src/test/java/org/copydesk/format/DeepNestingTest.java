package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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
    private static final int MANY_PIECES = 30_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration SHORT_LIMIT = Duration.ofSeconds(10);

    /** A page that is built when its test begins: together they would fill the heap. */
    record HardPage(String name, Supplier<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<HardPage> hardPages() {
        Stream<HardPage> pieces = Stream.of(
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
                        "{% raw %} ",
                        "{% endraw %}{% raw %}{{ ",
                        "{% if %}a",
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
                        "  1. a\n\n    b\n\n",
                        "!!! note\n",
                        "=== \"T\"\n\n    ",
                        "a\n: b\n\n",
                        ": b\n",
                        "[[",
                        "[[a|b]]",
                        "[[a\n",
                        "{--a",
                        "{~~a~>",
                        " ^abc\n",
                        "#a\n",
                        "[@a]",
                        "[a]{.b}",
                        "[a][b]",
                        "==a",
                        ":a: ",
                        "^[",
                        "x^[a] ",
                        "*[a]: b\n",
                        "{::comment}",
                        "%% ",
                        "% a\n\n",
                        "```{note}\n",
                        ":::{note}\n:a: b\n",
                        "````\n```\n",
                        "> ```\n",
                        "- ```\n",
                        "\\(",
                        "\\begin{a}\n",
                        "$$\n\n",
                        "<url> ",
                        "<a-b>",
                        "<pre>\n",
                        "<svg>\n",
                        "<!DOCTYPE x\n",
                        "* TOC\n{:toc}\n",
                        "<p>",
                        "<ul><li>",
                        "<span lang=\"fr\">",
                        "<div lang=\"fr\">\n\n",
                        "<div markdown=\"1\">\n\n",
                        "<!-- stet -->",
                        "[//]: # (stet)\n",
                        "{% highlight x %}{% endhighlight %}",
                        "import a from \"b\"\n\n",
                        "export const a = {\n\n",
                        "{\"",
                        "<A b={`",
                        "    {{< x >}} a\n",
                        "<A>\n    - x\n",
                        "<A>\n\t\t> x\n</A>\n",
                        "<A/>",
                        "<a @b=\"",
                        "<a @b ",
                        "<a #b>",
                        "---js\n",
                        "```{glossary}\n",
                        "```{unknown}\nAn a b c\n",
                        "```{note}\n---\na: b\n",
                        ":::{math}\n",
                        "Term\n  words\n",
                        "+++\n",
                        "---\ntitle: \"",
                        "|")
                .map(piece -> new HardPage(piece, () -> piece.repeat(MANY_PIECES)));
        Stream<HardPage> wholes = Stream.of(
                new HardPage(
                        "front matter of tags",
                        () -> "---\ntitle: |\n  " + "<code><!-- [a {{ ` ".repeat(MANY) + "\n---\n"),
                new HardPage("links", () -> "[".repeat(MANY) + "x" + "](u)".repeat(MANY)),
                new HardPage("images", () -> "![".repeat(MANY) + "x" + "](u)".repeat(MANY)),
                new HardPage("stars", () -> "*".repeat(MANY) + "x" + "*".repeat(MANY)),
                new HardPage("emphasis", () -> "*a ".repeat(MANY) + " b*".repeat(MANY)),
                new HardPage("cells", () -> "a|b\n-|-\n" + "x|y\n".repeat(MANY)),
                new HardPage("escaped pipes", () -> "|a|\n|-|\n|" + "\\|".repeat(MANY) + "|"),
                new HardPage("flow in front matter", () -> "---\ntitle: " + "[".repeat(MANY) + "\n---\nx"),
                new HardPage("deeper items", () -> "<A>\n" + lines(1500, i -> " ".repeat(4 * i) + "- x\n") + "</A>\n"),
                new HardPage("names of components", () -> lines(MANY, i -> "<A" + i + ">\n") + "</A1>\n"),
                new HardPage("nested lists", () -> lines(1500, i -> " ".repeat(2 * i) + "- x\n")),
                new HardPage("backticks", () -> lines(1500, i -> "`".repeat(i) + " ")),
                new HardPage(
                        "references",
                        () -> lines(MANY, i -> "[a" + i + "]\n") + "\n" + lines(MANY, i -> "[a" + i + "]: u\n")));
        Stream<HardPage> many = Stream.of(
                        "{{<", "<!--", "$", "`", "[", "![", "<a ", "{{< x >}}", "<A>", "(", "|x", "<b>", "> ")
                .map(piece -> new HardPage("many " + piece, () -> piece.repeat(MANY)));
        return Stream.of(pieces, wholes, many).flatMap(pages -> pages);
    }

    static Stream<HardPage> hardHtml() {
        Stream<HardPage> pieces = Stream.of(
                        "<p>",
                        "<div>",
                        "<b>",
                        "<b>x",
                        "<p><b>x",
                        "<i lang=fr>x",
                        "<span lang=fr><p>x",
                        "<li>",
                        "<ul><li>x",
                        "<table><tr><td>x",
                        "<td>x",
                        "<blockquote>x",
                        "<button>x<p>",
                        "<a href=u>x",
                        "<a href=u><div>x",
                        "<code>",
                        "<code><div>x",
                        "<code>x</code>",
                        "<x-y>",
                        "<svg>",
                        "<pre>x",
                        "<q>",
                        "<h1>x",
                        "<dl><dt>x<dd>",
                        "<sup><a href=#x>1</a></sup>",
                        "<script>x",
                        "<title>x",
                        "<textarea>",
                        "<!--",
                        "<!-- x",
                        "<![CDATA[",
                        "<!DOCTYPE [",
                        "<?php ",
                        "<% ",
                        "<a b=\">\"",
                        "<a b='",
                        "<a =\"",
                        "a<b ",
                        "</b>",
                        "<b></i>",
                        "<b><a href=u></a>",
                        "<div><i></div>",
                        "<table></div>",
                        "<br>",
                        "<br>x",
                        "x <em>",
                        "x\n<em>\n",
                        "<img alt=x>",
                        "<em>http://a.b/c ",
                        "$a(",
                        "${",
                        "#if(",
                        "\\(",
                        "{# ",
                        "&am",
                        "&#")
                .map(piece -> new HardPage(piece, () -> piece.repeat(MANY)));
        Stream<HardPage> wholes = Stream.of(
                new HardPage("closed divs", () -> "<div>".repeat(MANY) + "x" + "</div>".repeat(MANY)),
                new HardPage("wrong ends", () -> "<b>".repeat(MANY) + "x" + "</i>".repeat(MANY)),
                new HardPage("ends in other order", () -> "<a href=u><b>".repeat(MANY) + "x" + "</a></b>".repeat(MANY)),
                new HardPage("cells", () -> "<table>" + "<tr><td>x</td><td>y</td></tr>".repeat(MANY / 2) + "</table>"));
        return Stream.concat(pieces, wholes);
    }

    @ParameterizedTest
    @MethodSource("hardHtml")
    void hardHtmlIsReadInTime(HardPage page) {
        String text = page.text().get();
        Document document = assertTimeoutPreemptively(SHORT_LIMIT, () -> Fixtures.read("a.html", text));
        assertThat(document.source().text()).hasSameSizeAs(text);
    }

    private static String lines(int count, IntFunction<String> line) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(1, count).forEach(i -> text.append(line.apply(i)));
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("hardPages")
    void hardPagesAreReadInTime(HardPage page) {
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
        String definitions = lines(3000, i -> "[a" + i + "]: u" + i + " 'title'\n[b" + i + "]: <u>\n'title'\n");
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

    static Stream<HardPage> hardPlainTexts() {
        return Stream.of(
                new HardPage("one line", () -> "The quick brown fox. ".repeat(500_000)),
                new HardPage("one word", () -> "x".repeat(10_000_000)),
                new HardPage("one line of gaps", () -> "a  b|c,d;e: ".repeat(800_000)),
                new HardPage("lines of one character", () -> "x\n".repeat(5_000_000)),
                new HardPage("quote marks", () -> ">".repeat(MANY) + " x"),
                new HardPage("growing quotes", () -> lines(2000, i -> ">".repeat(i) + " x\n")),
                new HardPage("bullets", () -> "- x\n".repeat(MANY)),
                new HardPage("bullets on a line", () -> "- ".repeat(MANY) + "x"),
                new HardPage("blank lines", () -> "\n".repeat(1_000_000)),
                new HardPage("blank lines between words", () -> "x\n\n".repeat(300_000)),
                new HardPage("form feeds", () -> "x\n\f".repeat(300_000)),
                new HardPage("far right", () -> lines(3000, i -> " ".repeat(i) + "Word.\n")),
                new HardPage("growing emphasis", () -> "_a *b ".repeat(500_000)),
                new HardPage("code signs", () -> "`a ``b [1 <!-- -->\n".repeat(MANY)),
                new HardPage("fences", () -> "~~~ x\n``` x\n".repeat(MANY)),
                new HardPage("one row and its cell", () -> "a    b\n" + "     c\n".repeat(MANY)),
                new HardPage("numbers of sections in one paragraph", () -> "1.1 A\nb c\n".repeat(MANY)),
                new HardPage("bars of two kinds", () -> "a | b\na | b | c | d\n".repeat(MANY)),
                new HardPage(
                        "bars, then bars of other kinds",
                        () -> "a | b\n".repeat(MANY / 2) + "a | b\na | b | c\n".repeat(MANY / 2)),
                new HardPage("rows of one kind and another", () -> "a    b\n| a\n".repeat(MANY)),
                new HardPage("frames", () -> "+--+\n".repeat(MANY) + "|--|\n".repeat(MANY)),
                new HardPage("comments that are not closed", () -> "/* x\n".repeat(MANY)),
                new HardPage("a comment that is not closed", () -> "/*\n" + " * x\n".repeat(MANY)),
                new HardPage("keys of one length", () -> "ab : c\n".repeat(MANY)),
                new HardPage("a key and its lines", () -> "ab : c\n" + "     d\n".repeat(MANY)),
                new HardPage("keys of one length and their lines", () -> "ab : c\n     d\n".repeat(MANY)),
                new HardPage("data without an end", () -> "-----BEGIN X-----\n".repeat(MANY)),
                new HardPage("prompts", () -> ">>> f(x)\n".repeat(MANY)),
                new HardPage("letters", () -> lines(MANY, i -> (char) ('A' + i % 26) + ". one two three four\n")),
                new HardPage("small letters", () -> "small\n".repeat(MANY) + "end.\n"),
                new HardPage("items of small letters", () -> "- Small\n" + "small letters\n".repeat(MANY)),
                new HardPage("loops", () -> "for (x = 1) {\n".repeat(MANY)),
                new HardPage("assignments", () -> "x = 1;\n".repeat(MANY) + "Words.\n"),
                new HardPage("commands", () -> "    git x\n".repeat(MANY) + "    Words.\n"),
                new HardPage("feet of pages", () -> lines(MANY, i -> "a    b    [Page " + i % 999 + "]\n\nc\n\n")),
                new HardPage("notes", () -> lines(MANY, i -> "[" + i + "] see [" + (i + 1) + "]\n")),
                new HardPage("page numbers", () -> lines(MANY, i -> i % 9000 + "\n\n")),
                new HardPage("signs of a title", () -> "Ab\n==\n".repeat(MANY)),
                new HardPage("stars", () -> "*".repeat(5_000_000)),
                new HardPage("tabs", () -> "\t".repeat(1_000_000) + "x\ty".repeat(MANY)));
    }

    @ParameterizedTest
    @MethodSource("hardPlainTexts")
    void hardPlainTextIsReadInTime(HardPage page) {
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

package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingPropertiesTest {
    private static final String[] PIECES = {
        "word",
        "two words",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\n\n    ",
        "\t",
        "*",
        "**",
        "_",
        "`",
        "``",
        "[",
        "]",
        "(u)",
        "![",
        "](u)",
        "> ",
        "- ",
        "1. ",
        "# ",
        "\n---\n",
        "\n===\n",
        "|",
        "\n|-|-|\n",
        "\\",
        "\\|",
        "\\*",
        "&amp;",
        "&#233;",
        "&",
        "<b>",
        "</b>",
        "<br>",
        "<div>",
        "</div>",
        "<!-- x -->",
        "<!--",
        "<code>",
        "</code>",
        "<img alt=\"an image\">",
        "<",
        ">",
        "{{ x }}",
        "{{< x >}}",
        "{{< /x >}}",
        "{{",
        "}}",
        "{% x %}",
        "{% raw %}",
        "{% endraw %}",
        "{% else %}",
        "\n|a|b|\n|---+---|\n|c|\n",
        "\n<!-- stet -->\n",
        "\n{:toc}\n",
        "<svg>",
        "</svg>",
        "<!DOCTYPE x",
        "+++",
        "{a=b}",
        "{#id}",
        "{: .x}",
        "{",
        "}",
        "$",
        "$$",
        "[^1]",
        "\n[^1]: ",
        "\n[a]: u\n",
        ":::note x\n",
        "> [!NOTE]\n",
        "https://example.org/a.",
        "a.md",
        "desk@example.org",
        ".",
        "U.S.",
        "\uD83D\uDE00",
        "\uD83D",
        "e\u0301",
        "日本",
        "\u200B",
        "\u00A0",
        "\u00AA",
        "\0",
        "~~",
        "<Card x={1}>",
        "</Card>",
        "import x\n",
        "{/* c */}",
        "- [ ] ",
        "  \n",
        "\\\n",
        "---\ntitle: 'x'\n---\n",
        "\n!!! note \"A title\"\n    ",
        "\n=== \"A tab\"\n\n    ",
        "\n??? tip\n    ",
        "\nTerm\n: meaning\n",
        "\n:   ",
        "\n::::tip[A *title*]{.x}\n",
        "\n/// note | Title\n",
        "\n```{note}\n",
        "\n:class: x\n",
        "\n*[HTML]: Hyper\n",
        "\n[TOC]\n",
        "\n(target)=\n",
        "\n% stet\n",
        "[[Page|words]]",
        "![[picture.png]]",
        "[@key, p. 3]",
        "[words]{.x}",
        "[words][label]",
        "^[a note]",
        "==marked==",
        ":smile:",
        "{::comment}",
        "{:/comment}",
        "{# stet #}",
        "{% comment %} stet {% endcomment %}",
        "{% highlight x %}",
        "{{/* stet */}}",
        "{{</* x */>}}",
        "\n[//]: # (stet)\n",
        "%%",
        "\\(a_b\\)",
        "\\[a_b\\]",
        "\n\\begin{a}\n",
        "\\end{a}",
        "$`x`$",
        "<url>",
        "<span lang=\"fr\">",
        "</span>",
        "\n<div lang=\"de\">\n",
        "\n<div markdown=\"1\">\n",
        "<li>",
        "\n<pre>\n",
        "\n<?php\n",
        "export const x = {\n\n};\n",
        "{\"text\"}",
        "  1. wide\n\n    more\n",
        "{ .x title=\"y\" }",
        "~~~\n",
        "\n/*\n * words\n",
        "\n */\n",
        "\nKey : value\n",
        "\nLonger  : value\n",
        "\n>>> call(x)\n",
        "\n-----BEGIN X-----\n",
        "\n-----END X-----\n",
        "\nA. One two three four\nB. Five\n",
        "\nDear Sir,\n",
        "\na    b    [Page 1]\n",
        "\f",
        "```\n"
    };

    /** Pieces of pages of HTML; a page of HTML takes the others too. */
    private static final String[] HTML_PIECES = {
        "<p>",
        "</p>",
        "<p lang=fr>",
        "<span lang=\"pt-BR\">",
        "</span>",
        "<html lang=de>",
        "<body>",
        "</body>",
        "<head>",
        "<title>",
        "</title>",
        "<h1>",
        "</h2>",
        "<ul>",
        "</ul>",
        "<li>",
        "</li>",
        "<dl><dt>",
        "<dd>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "<th>",
        "<caption>",
        "</table>",
        "<blockquote>",
        "</blockquote>",
        "<a href=\"u\">",
        "<a name=x>",
        "<a href='#n'>1</a>",
        "<sup><a href=#n>1</a></sup>",
        "<div id=n class=footnotes>",
        "</a>",
        "<em>",
        "</em>",
        "<i>",
        "</i>",
        "<q>",
        "</q>",
        "<br/>",
        "<br>\n",
        "<hr>",
        "<pre>",
        "</pre>",
        "<script>",
        "</script>",
        "<style>a > b</style>",
        "<svg><title>",
        "</svg>",
        "<template>",
        "</template>",
        "<select><option>",
        "<div hidden>",
        "<img src=a alt=b>",
        "<img alt='one\n  two'>",
        "<math>",
        "</math>",
        "<span class=katex>",
        "<x-card>",
        "</x-card>",
        "<button>",
        "<details><summary>",
        "<noscript>",
        "<ruby>x<rt>y</ruby>",
        "<![CDATA[ c ]]>",
        "<!DOCTYPE html [<!ENTITY a 'b>'>]>",
        "<?xml version='1.0'?>",
        "<?php echo 1 > 2 ?>",
        "<%= x %>",
        "<!-- stet -->",
        "<!-->",
        "&copy",
        "&#146;",
        "&#x41",
        "&notit;",
        "${x}",
        "#if($x)",
        "#end",
        "\\(a<b\\)",
        "{# c #}",
        "{% comment %}",
        "{% endcomment %}",
        "<a href=\"",
        "<a b='",
        "a<b",
        "</",
        "</>"
    };

    @Provide
    Arbitrary<String> htmlPages() {
        return Arbitraries.oneOf(Arbitraries.of(HTML_PIECES), Arbitraries.of(HTML_PIECES), Arbitraries.of(PIECES))
                .list()
                .ofMinSize(1)
                .ofMaxSize(50)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 4000)
    void placesOfHtmlHold(@ForAll("htmlPages") String page) {
        PlaceRules.check(Fixtures.read("a.html", page));
    }

    @Property(tries = 1000)
    void placesOfXhtmlHold(@ForAll("htmlPages") String page) {
        PlaceRules.check(Fixtures.read("a.xhtml", page));
    }

    @Property(tries = 1500)
    void lineEndsChangeNoPlaceOfHtml(@ForAll("htmlPages") String page) {
        String expected = BlockListing.of(Fixtures.read("a.html", page));
        assertThat(BlockListing.of(Fixtures.read("a.html", page.replace("\n", "\r\n"))))
                .isEqualTo(expected);
        assertThat(BlockListing.of(Fixtures.read("a.html", page.replace("\n", "\r"))))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 3000)
    void placesOfMarkdownHold(@ForAll("pages") String page) {
        PlaceRules.check(Fixtures.read("a.md", page));
    }

    @Property(tries = 1500)
    void placesOfMdxHold(@ForAll("pages") String page) {
        PlaceRules.check(Fixtures.read("a.mdx", page));
    }

    @Example
    void anExpressionThatIsCutAtAFormFeedEndsBeforeIt() {
        PlaceRules.check(Fixtures.read("a.mdx", "word{{\f\n wordword{{ x }}"));
        PlaceRules.check(Fixtures.read("a.mdx", "1. {\f\nA. One } two"));
    }

    @Property(tries = 1500)
    void placesOfPlainTextHold(@ForAll("pages") String page) {
        PlaceRules.check(Fixtures.read("a.txt", page));
    }

    @Property(tries = 1500)
    void finalLineEndsChangeNothingInPlainText(@ForAll("pages") String page) {
        String text = page.stripTrailing();
        String expected = BlockListing.of(Fixtures.read("a.txt", text));
        assertThat(BlockListing.of(Fixtures.read("a.txt", text + "\n"))).isEqualTo(expected);
        assertThat(BlockListing.of(Fixtures.read("a.txt", text + "\n\n\n"))).isEqualTo(expected);
    }

    @Property(tries = 1500)
    void lineEndsChangeNoPlace(@ForAll("pages") String page) {
        String expected = BlockListing.of(Fixtures.read("a.md", page));
        assertThat(BlockListing.of(Fixtures.read("a.md", page.replace("\n", "\r\n"))))
                .isEqualTo(expected);
        assertThat(BlockListing.of(Fixtures.read("a.md", page.replace("\n", "\r"))))
                .isEqualTo(expected);
    }

    @Property(tries = 1000)
    void frontMatterMovesBlocksDownAndChangesNothingElse(@ForAll("pages") String page) {
        String body = "\n" + page;
        String front = "---\nweight: 1\nslug: x\n---\n";
        String expected = BlockListing.of(Fixtures.read("a.md", body));
        String moved = BlockListing.of(Fixtures.read("a.md", front + body));
        assertThat(withoutLines(moved)).isEqualTo(withoutLines(expected));
    }

    private static String withoutLines(String listing) {
        return listing.replaceAll("(?m)^\\d+:(\\d+)-\\d+:(\\d+)", "$1-$2");
    }
}

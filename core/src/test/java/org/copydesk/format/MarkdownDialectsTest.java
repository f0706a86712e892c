package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Mark;
import org.copydesk.text.StetMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the additions of tools to Markdown hide, and what they leave. */
class MarkdownDialectsTest {
    private static List<String> texts(String page) {
        return Fixtures.read("page.md", page).blocks().stream()
                .map(block -> block.text().replace('\uFFFC', '#'))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< note",
                "{{< note >}}",
                "{% if x",
                "{% comment %}",
                "{{/* open",
                "<!-- open",
                "<pre>",
                "<script>",
                "<?php",
                "<![CDATA[",
                "{# open",
                "{::comment}",
                "%% open",
                "$$",
                "\\[ a_b",
                "\\begin{align}",
                "```{note}",
                "<!DOCTYPE x [",
                "<!ENTITY",
                "<svg",
                "<svg>",
                "{/* open",
                "[[open",
                "{++ open",
                "{>> open",
                ":::{math}",
                "<Tabs>",
                "<Menu @open=\"",
                "```sh\necho one",
                "~~~\nfor x",
            })
    void whatIsNotClosedHidesNoParagraphBehindIt(String open) {
        String words = "The words of a paragraph behind it, with a stop.";
        assertThat(texts("Before.\n\n" + open + "\n\n" + words + "\n")).contains("Before.", words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $5 or $10.",
                "From $3 = a bargain, to $4.",
                "The list \\[optional\\] is short.",
                "See [a] and [b].",
                "At 10:30:45 it ends.",
                "If a == b then c == d.",
                "Take 5% of it or 10%% of it.",
                "Use array[i][j] here.",
                "! Not a note.",
                "!!! Attention, this is prose.",
                "/// so is this line",
            })
    void ordinarySignsStay(String page) {
        assertThat(texts(page)).containsExactly(page.replace("\\", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Take $n$ of them.~Take # of them.",
                "Let \\(a+b\\) be.~Let # be.",
                "Let $\\text{all the words} = 3$ be.~Let # be.",
                "Let $\\textbf{words}$ be.~Let # be.",
                "Let $3 \\text{ of them}$ be.~Let # be.",
                "Set <url> and <your-name> first.~Set # and # first.",
                "Some ==marked words== here.~Some marked words here.",
                "I :heart: it.~I # it.",
                "The [[page|shown words]] here.~The shown words here.",
                "Some [words]{.small} here.~Some words here.",
                "As [@key2020] has it.~As # has it.",
                "The [words][of.another.file] here.~The words here.",
                "Press [it](x){ .button } now.~Press it now.",
                "{{< highlight >}}Words that stand out.{{< /highlight >}}~Words that stand out.",
                "{% raw %}Say {{ name }} there.{% endraw %}~Say # there.",
                "Say {% raw %}{{ name }}{% endraw %} there.~Say # there.",
                "{%- verbatim -%}Use {% if x %} here.{%- endverbatim -%}~Use # here.",
                "{% raw %}Use {% comment %} here.{% endraw %} End. {% comment %}x{% endcomment %}~Use # here. End.",
                "{{< raw >}}Some <b>bold</b> words.{{< /raw >}}~Some bold words.",
                "Code `{% raw %}{{ x }}{% endraw %}` here.~Code # here.",
                "Say {% raw %} unclosed {{ a }}.~Say  unclosed #.",
                "We have {% if a %}one{% else %}many{% endif %} ships.~We have one#many ships.",
                "One ship{% if b %}s{% endif %} came.~One ships came.",
                "{% if a %}one{% endif %}{% if b %}two{% endif %}~one#two",
                "One {{< tab >}}two{{< /tab >}}{{< tab >}}three{{< /tab >}}.~One two#three.",
                "A ![picture](a.png){ align=left } here.~A picture here.",
                "A [link](x){ target=_blank rel=nofollow } here.~A link here.",
                "Some `code`{width=50} here.~Some # here.",
                "A ![picture](a.png){ data-preview } here.~A picture here.",
                "Some [words]{width=50} here.~Some words here.",
                "# The title { data-toc-label=Short }~The title",
                "A set {x=5} and a set {x} stay.~A set {x=5} and a set {x} stay.",
                "See {% link a.md %} and {% include x.html y=\"z\" %} for it.~See # and # for it.",
                "{% include icon.html %} Words here.~Words here.",
                "1. {% include icon.html %} Words here.~Words here.",
                "{% if a %}One{% endif %} {% include x %} two.~One # two.",
                "The one {% if a %}{% include x %}{% endif %} two.~The one # two.",
                "More {% assign x = 3 %}text.~More text.",
                "Take {% highlight js %}code{% endhighlight %} or {{< katex >}}x{{< /katex >}} now.~Take # or # now.",
            })
    void signsOfDialectsAreNoProse(String page, String prose) {
        assertThat(texts(page)).containsExactly(prose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take $a +\nb = c$ of it.",
                "Take $a_1 + b_2 =\r\nc$ of it.",
                "Take $$\na + b = c\n$$ of it.",
                "Take $$a + b$$ of it.",
                "Take {{< figure\n  src=\"a.png\"\n>}} of it.",
                "Take\n$a$ of it.",
            })
    void whatStandsInASentencePartsIt(String page) {
        assertThat(texts(page)).containsExactly("Take # of it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It costs $5 to\nbuy and $10 to sell.", "It is $5 or\nless, not 6$ and more.", "A $b\n\nc$ d."})
    void pricesInTwoLinesStay(String page) {
        assertThat(String.join("\n\n", texts(page))).isEqualTo(page.replaceFirst("(?<!\n)\n(?!\n)", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg width=\"1\">\n\n<text>No words.</text>\n\n<path d=\"x\"/>\n</svg>",
                "<math>\n\n<mi>x</mi>\n\n</math>",
                "<!DOCTYPE html\n PUBLIC \"x\">",
                "<--->",
                "+++",
                "+++ {\"a\": 1}",
                "^",
                "* TOC\n{:toc}",
                "- The contents\n{:toc .x}",
                "1. Contents\n{: toc}",
            })
    void whatIsNoProseBetweenParagraphsLeavesNothing(String page) {
        assertThat(texts("Before.\n\n" + page + "\n\nBehind.\n")).containsExactly("Before.", "Behind.");
    }

    @Test
    void onlyTheItemBeforeContentsIsReplacedByThem() {
        assertThat(texts("* One\n* TOC\n{:toc}\n\n* Two\n{: .x}\n")).containsExactly("One", "Two");
        assertThat(texts("Words.\n{:toc}\n")).containsExactly("Words.");
        assertThat(texts("+++ words\n\n<---> words\n")).containsExactly("+++ words", "<---> words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "The <b>big</b> ship~The big ship",
                "Use `npm run` now~Use # now",
                "Use ``a ` b`` now~Use # now",
                "Use <code>npm run</code> now~Use # now",
                "Ask {{ site.name }} there~Ask # there",
                "One{% if a %}s{% endif %} here~Ones here",
                "One<br>two<br /> three~One#two three",
                "The [words](a.md) here~The words here",
                "A <your-name> here~A # here",
                "A b < c > d `open <b [c] {{ e~A b < c > d `open <b [c] {{ e",
            })
    void markupInFrontMatterIsNoProse(String value, String prose) {
        assertThat(texts("---\ntitle: " + value + "\n---\n")).containsExactly(prose);
        assertThat(texts("---\ntitle: \"" + value + "\"\n---\n")).containsExactly(prose);
        assertThat(texts("---\ntitle: '" + value + "'\ndescription: " + value + "\n---\n"))
                .containsExactly(prose, prose);
        assertThat(texts("---\ntitle: >-\n  " + value + "\n---\n")).containsExactly(prose);
        assertThat(texts("+++\ntitle = \"" + value + "\"\n+++\n")).containsExactly(prose);
        assertThat(texts("{\n\"title\": \"" + value + "\"\n}\n")).containsExactly(prose);
    }

    @Test
    void escapesInMarkupOfFrontMatterAreNoProse() {
        assertThat(texts("---\ntitle: \"A <a href=\\\"x\\\">link\\u0021</a> here\"\n---\n"))
                .containsExactly("A link! here");
        assertThat(texts("---\ntitle: 'A <a href=''x''>link</a>, it''s'\n---\n"))
                .containsExactly("A link, it's");
        assertThat(texts("---\ntitle: \"A <a\n  href=x>link</a> here\"\n---\n")).containsExactly("A link here");
    }

    @Test
    void pairedTagsAreBoundariesInQuotations() {
        String page = "> One.\n> {{< note >}}\n> Two.\n> {{< /note >}}\n> Three.\n";
        assertThat(texts(page)).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void codeInABodyThatIsPrintedAsItStandsIsCode() {
        String page = "{% raw %}\n\nWords.\n\n```\n{{ code }}\n```\n\n    {{ x }}\n\n{% endraw %}\n\nEnd.\n";
        assertThat(texts(page)).containsExactly("Words.", "End.");
    }

    @Test
    void termsAndDefinitionsAreItems() {
        Document document = Fixtures.read("page.md", "Term\n: The first.\n\n: The second\n  goes on.\n");
        assertThat(document.blocks()).extracting(Block::kind).containsOnly(BlockKind.LIST_ITEM);
        assertThat(document.blocks())
                .extracting(Block::text)
                .containsExactly("Term", "The first.", "The second goes on.");
    }

    @Test
    void bodiesOfNotesAreParagraphsAndTheirTitlesHeadings() {
        String page = "!!! note \"Mind this\"\n    The body.\n\n    ```\n    code\n    ```\n\nBehind it.\n";
        Document document = Fixtures.read("page.md", page);
        assertThat(document.blocks()).extracting(Block::text).containsExactly("Mind this", "The body.", "Behind it.");
        assertThat(document.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    }

    @Test
    void footnotesWithAttributesAreFootnotes() {
        String page = "So[^2]{: .fn} it[^1]{.x} is[sic][^note].\n\n[^1]: One.\n[^2]: Two.\n[^note]: Three.\n";
        Document document = Fixtures.read("page.md", page);
        assertThat(document.blocks()).extracting(Block::text).startsWith("So it is[sic].");
        assertThat(document.blocks().get(0).marks())
                .containsExactly(
                        new Mark(Mark.Kind.FOOTNOTE, 2, 2, "2"),
                        new Mark(Mark.Kind.FOOTNOTE, 5, 5, "1"),
                        new Mark(Mark.Kind.FOOTNOTE, 13, 13, "note"));
        assertThat(texts("So^[A note.]{.x} it is.")).containsExactly("So it is.", "A note.");
    }

    @Test
    void linksByLabelWithAttributesAreLinks() {
        Document document = Fixtures.read("page.md", "See [the label]{.x} now.\n\n[the label]: a.md\n");
        assertThat(document.blocks()).extracting(Block::text).containsExactly("See the label now.");
        assertThat(document.blocks().get(0).marks()).containsExactly(new Mark(Mark.Kind.LINK, 4, 13, "a.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::note[The title]{.x}",
                ":::note [The title] {: .x}",
                "::: tip The title {.x}",
                ":::note[The title]"
            })
    void titlesOfNotesLoseTheirBracketsAndAttributes(String line) {
        assertThat(texts(line + "\n\nWords.\n\n:::\n")).containsExactly("The title", "Words.");
    }

    @Test
    void footnotesInTheTextAreBlocksOfTheirOwn() {
        Document document = Fixtures.read("page.md", "Said here.^[By *somebody*.] And on.\n");
        assertThat(document.blocks()).extracting(Block::text).containsExactly("Said here. And on.", "By somebody.");
        assertThat(document.blocks().get(0).marks()).extracting(Mark::kind).containsExactly(Mark.Kind.FOOTNOTE);
    }

    @Test
    void languagesOfElementsHoldForBlocksAndWords() {
        String page = "<div lang=\"fr\">\n\nUn texte.\n\n</div>\n\nA <i lang=\"la\">terminus</i> here.\n";
        Document document = Fixtures.read("page.md", page);
        assertThat(document.blocks()).extracting(Block::language).containsExactly("fr", "en");
        assertThat(document.blocks().get(1).marks()).contains(new Mark(Mark.Kind.LANGUAGE, 2, 10, "la"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- stet: names -->",
                "<!--\nstet: names\n-->",
                "{% comment %} stet: names {% endcomment %}",
                "{%- # stet: names -%}",
                "{# stet: names #}",
                "{{/* stet: names */}}",
                "{{- /* stet: names */ -}}",
                "{::comment}stet: names{:/comment}",
                "{/* stet: names */}",
                "[//]: # (stet: names)",
                "%% stet: names %%",
                "% stet: names",
            })
    void commentsOfEverySyntaxAreMarks(String comment) {
        String page = "Before.\n\n" + comment + "\n\nBehind.\n";
        Document document = Fixtures.read("page.md", page);
        int start = page.indexOf(comment);
        assertThat(document.stetMarks())
                .containsExactly(new StetMark(StetMark.Kind.STET, start, start + comment.length(), List.of("names")));
        assertThat(texts(page)).containsExactly("Before.", "Behind.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"`<!-- stet -->`", "```\n<!-- stet -->\n```", "{{</* stet */>}}", "<!-- stetson -->", "stet"})
    void codeAndOtherWordsAreNoMarks(String page) {
        assertThat(Fixtures.read("page.md", page).stetMarks()).isEmpty();
    }
}

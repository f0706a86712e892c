package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.StetMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are rows, and what their cells are; beside the extension that commonmark-java has for it. */
class MarkdownTableTest {
    private static final Parser COMMONMARK = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .inlineParserFactory(UnreadInlines.FACTORY)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static List<String> cells(String page) {
        return Fixtures.read("page.md", page).blocks().stream()
                .filter(block -> block.kind() == BlockKind.TABLE_CELL)
                .map(block -> block.text().replace('\uFFFC', '#'))
                .toList();
    }

    /** The cells of a page that have more than the signs of rules in them, as they stand there. */
    private static List<String> cells(String page, Parser parser) {
        List<String> cells = new ArrayList<>();
        Node node = parser.parse(page);
        while (node != null) {
            if (node instanceof TableCell || node instanceof MarkdownTable.Cell) {
                for (SourceSpan span : node.getSourceSpans()) {
                    int end = span.getInputIndex() + span.getLength();
                    String cell = page.substring(span.getInputIndex(), end).strip();
                    if (!cell.chars().allMatch(c -> "-:+= ".indexOf(c) >= 0)) {
                        cells.add(span.getInputIndex() + " " + cell);
                    }
                }
            }
            node = next(node);
        }
        return cells.stream().map(cell -> cell.substring(cell.indexOf(' '))).toList();
    }

    private static Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node done = node;
        while (done.getNext() == null && done.getParent() != null) {
            done = done.getParent();
        }
        return done.getNext();
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "|", "|", "a", "b ", "-", "--", ":", " ", "\n", "\n|", "\\|", "\\", "> ", "- ", "`", "|-|\n")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces).replaceAll(" +(\n|$)", "$1")); // the extension makes them cells
    }

    @Property(tries = 10_000)
    void generatedTablesAreReadLikeCommonmark(@ForAll("pages") String rows) {
        String page = "|a|b\n|-|-\n" + rows;
        assertThat(cells(page, MarkdownParser.of(false))).as(page).isEqualTo(cells(page, COMMONMARK));
        assertThat(cells(rows, MarkdownParser.of(false))).as(rows).isEqualTo(cells(rows, COMMONMARK));
    }

    @Test
    void shortRowsAreNotFilledUpToTheWidthOfTheTable() {
        int many = 5000; // filled up these rows have 25 million cells
        String page = "|" + "a|".repeat(many) + "\n|" + "-|".repeat(many) + "\n" + "|b|\n".repeat(many);
        int nodes = 0;
        for (Node node = MarkdownParser.of(false).parse(page); node != null; node = next(node)) {
            nodes++;
        }
        assertThat(nodes).isLessThan(10 * many);
        assertThat(cells(page)).hasSize(2 * many);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- stet: names -->",
                "<!--\nstet: names\n-->",
                "{% comment %}stet: names{% endcomment %}",
                "{/* stet: names */}",
                "{# stet: names #}",
                "%% stet: names %%",
                "[//]: # (stet: names)",
            })
    void aMarkBetweenRowsEndsNoTable(String mark) {
        String page = "| a | b |\n|---|---|\n| c | d |\n" + mark + "\n| e | f |\n\nBehind.\n";
        Document document = Fixtures.read("page.md", page);
        int start = page.indexOf(mark);
        assertThat(cells(page)).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(document.stetMarks())
                .containsExactly(new StetMark(StetMark.Kind.STET, start, start + mark.length(), List.of("names")));
        assertThat(document.blocks()).extracting(Block::text).endsWith("Behind.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{% for p in x %}| c | d |{% endfor %}",
                "{%- for p in x %}\\n| c | d |\\n{%- endfor %}",
                "{% for p in x %}\\n{% if p %}\\n| c | d |\\n{% endif %}\\n{% endfor %}\\n",
                "{{< each >}}\\n| c | d |\\n{{< /each >}}",
                "{% for p in x %}c | d\\n{% endfor %}",
                "<!-- c --> | c | d |",
            })
    void tagsOfTemplatesBeforeAndBetweenRowsTakeNoCells(String rows) {
        assertThat(cells("| a | b |\n|---|---|\n" + rows.replace("\\n", "\n"))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void valuesOfTemplatesAreCells() {
        assertThat(cells("a | b\n--|--\n{% for p in x %}\n{{ p.a }} | b\n{% endfor %}\n"))
                .containsExactly("a", "b", "#", "b");
    }

    @Test
    void theRulesOfKramdownAreNoCells() {
        assertThat(cells("| a | b |\n|---+---|\n| c | d |\n|---+---|\n| e | f |\n|===+===|\n| g | h |\n"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void aRuleAboveTheHeadIsNoParagraph() {
        assertThat(Fixtures.read("a.md", "Words.\n\n|---+---|\n| a | b |\n|---|---|\n| c | d |\n")
                        .blocks())
                .extracting(Block::text)
                .containsExactly("Words.", "a", "b", "c", "d");
    }

    @Test
    void tagsBetweenParagraphsStillPartThem() {
        String page = "One.\n{% if a %}\nTwo.\n{% endif %}\n| a |\n|---|\n{% if b %}\nThree.\n";
        assertThat(Fixtures.read("page.md", page).blocks())
                .extracting(Block::text)
                .containsExactly("One.", "Two.", "a", "Three.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"||", "| |", "|||", "| | |", "|\t|\t|", "|  | c | <!-- stet -->", "| c |  | <!-- stet -->"})
    void emptyCellsAreNothing(String row) {
        assertThat(cells("| a | b |\n|---|---|\n" + row + "\n| d | e |\n"))
                .filteredOn(cell -> !cell.equals("c"))
                .containsExactly("a", "b", "d", "e");
    }

    @Test
    void cellsBehindTheLastColumnAreNotShown() {
        assertThat(cells("| a |\n|---|\n| b | c |\n")).containsExactly("a", "b");
    }
}

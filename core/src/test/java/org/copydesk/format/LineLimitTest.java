package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paragraphs of many lines, and blocks of many lines that are none. */
class LineLimitTest {
    private static final int MANY_LINES = 400_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Lines that go on with a paragraph however much they look like other blocks. */
    record Lookalike(String before, String line) {
        String page() {
            return before + line.repeat(MANY_LINES);
        }
    }

    static Stream<Lookalike> lookalikes() {
        return Stream.of(
                new Lookalike("", "#a\n"),
                new Lookalike("", "#1234 fixed\n"),
                new Lookalike("", "####### a\n"),
                new Lookalike("a\n", "+ \n"),
                new Lookalike("a\n", "1. \n"),
                new Lookalike("a\n", "1.\n"),
                new Lookalike("a\n", "2) b\n"),
                new Lookalike("a\n", "    > b\n    #b\n"),
                new Lookalike("", "<!1\n"),
                new Lookalike("", "<!a\n"),
                new Lookalike("", "<![a\n"),
                new Lookalike("", "<div.a>\n"),
                new Lookalike("a\n", "<b>\n"),
                new Lookalike("<b =>\n", "#b\n"),
                new Lookalike("<?a?>\n", "#b\n"),
                new Lookalike("- a\n", "  #b\n"),
                new Lookalike("- a\n", "  + \n"),
                new Lookalike("- > a\n", "  > + \n"),
                new Lookalike("", "> #b\n"),
                new Lookalike("> a\n", "#b\n"),
                new Lookalike("-```\na\n", "+ \n"),
                new Lookalike("a|b\n> -|-\n", "#c|d\n"),
                new Lookalike("[a]: u\n", "'t'\n"),
                new Lookalike("", "[]: u\n"),
                new Lookalike("", "[a]: u(\n"),
                new Lookalike("", "[^]: u\n"));
    }

    /** Read in quadratic time these take a minute and more. */
    @ParameterizedTest
    @MethodSource("lookalikes")
    void linesThatOnlyLookLikeOtherBlocksAreReadInTime(Lookalike lines) {
        String page = lines.page();
        Document document = assertTimeoutPreemptively(LIMIT, () -> Fixtures.read("a.md", page));
        assertThat(document.source().text()).hasSize(page.length());
    }

    @Test
    void linesOfALongParagraphKeepTheirWords() {
        List<Block> blocks =
                Fixtures.read("a.md", "#tag has words\n".repeat(5000)).blocks();
        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).text()).startsWith("#tag has words #tag").endsWith("words #tag has words");
    }

    @Test
    void blocksInPagesWithoutBlankLinesStayWhatTheyAre() {
        String page =
                numbered(2000, i -> "# Head " + i + "\n- one\n-\n- two\n  1. a\n  3. b\n> Quoted\n```\n#x\n```\n");
        assertThat(Fixtures.read("a.md", page).blocks())
                .extracting(Block::kind)
                .hasSize(12_000)
                .startsWith(
                        BlockKind.HEADING,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.QUOTATION)
                .endsWith(BlockKind.LIST_ITEM, BlockKind.QUOTATION);
    }

    @Test
    void itemsWithoutWordsBetweenItemsDoNotEndTheirList() {
        String page = "- word\n-\n3.\n4. next\n- \n".repeat(3000);
        assertThat(Fixtures.read("a.md", page).blocks())
                .hasSize(6000)
                .allMatch(block -> block.kind() == BlockKind.LIST_ITEM);
    }

    @Test
    void aLongTableInAQuotationHasCells() {
        String page = "> |a|b|\n> |-|-|\n" + "> |c|d|\n".repeat(5000);
        assertThat(Fixtures.read("a.md", page).blocks())
                .hasSize(10_002)
                .allMatch(block -> block.kind() == BlockKind.TABLE_CELL);
    }

    private static String numbered(int count, IntFunction<String> lines) {
        return IntStream.range(0, count).mapToObj(lines).collect(Collectors.joining());
    }
}

package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.StetMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mark of the editor in plain text is no prose, and what is around it is the block that it is without the mark. */
class PlainTextStetTest {
    private static Document read(String text) {
        Document document = Fixtures.read("a.txt", text);
        PlaceRules.check(document);
        return document;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ The miller left.| PARAGRAPH",
                "The miller @ left.| PARAGRAPH",
                "The miller@ left.| PARAGRAPH",
                "The miller left. @| PARAGRAPH",
                "The miller @ @ left.| PARAGRAPH",
                "* @ The miller left.| LIST_ITEM",
                "*  @The miller left.| LIST_ITEM",
                "12. @ The miller left.| LIST_ITEM",
                "- [x] @ The miller left.| LIST_ITEM",
                "* @#   The miller left.| LIST_ITEM",
                "1. @#   The miller#   left.| LIST_ITEM",
                "> @ The miller left.| QUOTATION",
                "> > @ The miller left.| QUOTATION"
            })
    void theTextIsTheSameWithoutTheMark(String layout, BlockKind kind) {
        String text = layout.replace("@", "<!-- stet: names -->").replace('#', '\n');
        Document document = read(text);
        assertThat(document.blocks()).singleElement().satisfies(block -> {
            assertThat(block.kind()).isEqualTo(kind);
            assertThat(block.text()).isEqualTo("The miller left.");
        });
        for (StetMark mark : document.stetMarks()) {
            assertThat(text.substring(mark.start(), mark.end())).isEqualTo("<!-- stet: names -->");
        }
        assertThat(document.stetMarks())
                .hasSize((int) layout.chars().filter(c -> c == '@').count());
    }

    @Test
    void anItemThatIsMarkedIsOneOfItsList() {
        assertThat(read("1. one\n2. <!-- stet -->\n   two\n3. three\n").blocks())
                .hasSize(3)
                .allSatisfy(block -> assertThat(block.list()).isEqualTo(1));
    }

    @Test
    void aMarkedItemThatHasItemsOnlyKeepsThem() {
        assertThat(read("* <!-- stet -->\n  * inner\n").blocks())
                .extracting(Block::text)
                .containsExactly("inner");
    }

    @Test
    void theSecondColumnStaysOneBehindAMark() {
        assertThat(read("| a | b |\n|---|---|\n| x <!-- stet --> | y |\n").blocks())
                .extracting(Block::text)
                .containsExactly("a", "b", "x", "y");
    }

    @Test
    void theIndentOfAMarkIsTheIndentOfItsLine() {
        assertThat(read("* one\n\n  <!-- stet --> more\n\n<!-- stet --> none\n").blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH);
    }

    @Test
    void anyOtherCommentIsText() {
        String text = "The miller <!-- not a mark --> left <!-- stetson --> in May.";
        Document document = read(text);
        assertThat(document.stetMarks()).isEmpty();
        assertThat(document.blocks()).singleElement().extracting(Block::text).isEqualTo(text);
    }
}

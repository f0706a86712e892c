package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Line breaks that authors write: in verse, and in prose that is none. */
class VerseInMarkupTest {
    private static final String[] BREAKS = {"<br>", "<br/>\n", "  \n", "\\\n", "<br>\r\n"};

    private static List<Block> blocks(String path, String lines, String lineBreak) {
        String page = lines.replace("/", lineBreak);
        return Fixtures.read(path, path.endsWith(".html") ? "<p>" + page + "</p>" : page)
                .blocks();
    }

    private static void assertKind(String lines, BlockKind kind) {
        for (String lineBreak : BREAKS) {
            String path = lineBreak.startsWith("<") ? "a.html" : "a.md";
            for (List<Block> blocks : List.of(blocks("a.md", lines, lineBreak), blocks(path, lines, lineBreak))) {
                assertThat(blocks).as(lineBreak).hasSize(1);
                assertThat(blocks.get(0).kind()).as(lineBreak).isEqualTo(kind);
                assertThat(blocks.get(0).text()).isEqualTo(lines.replace('/', '\n'));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials allegedly knew of it./The minister reportedly denied it./Critics say that the ferry is lost.",
                "Officials allegedly knew of it./The minister reportedly denied it./Critics say that the ferry is lost",
                "A line with/break and/more.",
                "Harbour Office/12 Quay Street/Port Vell",
                "Monday: closed,/Tuesday: open,/Wednesday: open at noon,",
                "The city wanted a bigger harbour, and it reportedly paid for it with all the fees that the ships"
                        + " pay,/But the money was lost, said the minister,/Nobody knows where it went.",
            })
    void proseWithBreaksIsNoVerse(String lines) {
        assertKind(lines, BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roses wait below the wall,/Violets wait for rain,/Ferries come and ferries go,/And come to us again.",
                "The harbour sleeps beneath the moon/And every boat is still,/A lantern burns above the quay/And one"
                        + " upon the hill.",
                "Boats come in at night,/Lanterns at their bows,/Nobody sees them land./\u2014 Ina Corvin",
            })
    void poemsAreVerse(String lines) {
        assertKind(lines, BlockKind.VERSE);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <p>One stands here.<br><br>Two stands here.<br>Three.</p>",
        "a.md, One stands here.<br><br>Two stands here.<br>Three.",
        "a.md, One stands here.<br /> <br>Two stands here.<br>Three.",
        "a.md, <div>One stands here.<br><br>Two stands here.<br>Three.</div>",
    })
    void twoBreaksInARowPartParagraphs(String path, String page) {
        assertThat(Fixtures.read(path, page).blocks())
                .extracting(Block::text)
                .containsExactly("One stands here.", "Two stands here.\nThree.");
    }

    @Test
    void twoBreaksPartParagraphsOfWhatTheyAreIn() {
        String page = "> One.<br><br>Two.\n\n- Three.<br>\n  <br>Four.\n\n# Five<br><br>Six\n";
        assertThat(Fixtures.read("a.md", page).blocks())
                .extracting(block -> block.kind() + " " + block.text())
                .containsExactly(
                        "QUOTATION One.", "QUOTATION Two.", "LIST_ITEM Three.", "LIST_ITEM Four.", "HEADING Five\nSix");
    }
}

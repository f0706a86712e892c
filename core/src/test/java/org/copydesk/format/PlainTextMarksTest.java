package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Mark;
import org.copydesk.text.StetMark;
import org.copydesk.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What plain text says beside its words, and that the width at which it is wrapped changes none of them. */
class PlainTextMarksTest {
    private static final String PARAGRAPH =
            "The well-known pilot Mara Oduya (born 1957) has said that the U.S. boats, of which"
                    + " there were 2,500 in the harbour, came in \u201Cby the back door\u201D; others, among them the keeper of the"
                    + " north light, have written to https://example.org/harbour since then, and the _Marjoram_ was towed to the"
                    + " shipyard at the end of the long pier.";

    private static Document read(String text) {
        return Fixtures.read("a.txt", text);
    }

    private static List<String> words(String text) {
        return read(text).blocks().stream()
                .flatMap(block -> block.words().stream())
                .map(Word::folded)
                .toList();
    }

    private static String wrap(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0 && column + 1 + word.length() > width) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.append('\n').toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 72, 80, 100, 120})
    void theWidthOfLinesChangesNoWord(int width) {
        Document document = read(wrap(PARAGRAPH, width));
        assertThat(document.blocks()).hasSize(1);
        assertThat(words(wrap(PARAGRAPH, width))).isEqualTo(words(PARAGRAPH + "\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 72, 100})
    void quotedAndIndentedLinesHaveTheSameWords(int width) {
        String wrapped = wrap(PARAGRAPH, width);
        assertThat(words("> " + wrapped.strip().replace("\n", "\n> "))).isEqualTo(words(PARAGRAPH));
        assertThat(words("  " + wrapped.strip().replace("\n", "\n  "))).isEqualTo(words(PARAGRAPH));
    }

    @Test
    void marksOfTheEditorAreCollectedAndAreNoProse() {
        String text = "<!-- stet: claims -->\nAll say so.\nThe wall is old. <!--stet-->\n<!-- stet-end -->";
        Document document = read(text);
        assertThat(document.stetMarks())
                .containsExactly(
                        new StetMark(StetMark.Kind.STET, 0, 21, List.of("claims")),
                        new StetMark(StetMark.Kind.STET, 51, 62, List.of()),
                        new StetMark(StetMark.Kind.END, 63, 80, List.of()));
        assertThat(document.blocks()).extracting(Block::text).containsExactly("All say so.", "The wall is old.");
    }

    @Test
    void aReferenceToANoteIsEvidenceAndNoWord() {
        Document document = read("The lamp is bright [1]; it is old [7].\n\n[1] Orvel Papers, May 1997.\n");
        Block paragraph = document.blocks().get(0);
        assertThat(paragraph.text()).isEqualTo("The lamp is bright; it is old [7].");
        assertThat(paragraph.marks()).containsExactly(new Mark(Mark.Kind.FOOTNOTE, 18, 18, "1"));
        assertThat(document.blocks().get(1).kind()).isEqualTo(BlockKind.FOOTNOTE);
    }

    @Test
    void emphasisGoesOverTheEndOfALine() {
        Block block =
                read("The crew had been told that the book was called _The Keeper of the\nNorth Light_ and sang.\n")
                        .blocks()
                        .get(0);
        assertThat(block.text())
                .isEqualTo("The crew had been told that the book was called The Keeper of the North Light and sang.");
        assertThat(block.marks()).hasSize(1);
        Mark mark = block.marks().get(0);
        assertThat(mark.kind()).isEqualTo(Mark.Kind.EMPHASIS);
        assertThat(block.text().substring(mark.start(), mark.end())).isEqualTo("The Keeper of the North Light");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The names a_b_c and __init__ stay.",
                "A sum is 2 * 3 * 4 and a note* has a star*.",
                "Files such as *.txt and *.md are read.",
                "The `old' quotes and ``these'' stay, `so' to speak.",
                "A list [of things] and a[1] stay."
            })
    void otherSignsStay(String line) {
        assertThat(read(line).blocks()).extracting(Block::text).containsExactly(line);
    }

    @Test
    void aFormFeedBehindAMarkerIsNoPartOfTheItem() {
        Document document = read("- \fword\n");
        PlaceRules.check(document);
        assertThat(document.blocks()).singleElement().extracting(Block::text).isEqualTo("word");
    }

    @Test
    void aFormFeedAtTheEndOfTheFileTakesNoLineAway() {
        assertThat(read("The first words.\n\nThe last words.\n\f\n").blocks())
                .extracting(Block::text)
                .containsExactly("The first words.", "The last words.");
    }
}

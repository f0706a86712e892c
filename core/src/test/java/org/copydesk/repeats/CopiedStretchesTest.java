package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.check.LaterCopies;
import org.copydesk.text.BlockKind;
import org.junit.jupiter.api.Test;

class CopiedStretchesTest {
    private static final String PILOT = "The pilot waits on the lower step with the book of names in his hand.";
    private static final String CARGO = "Cargo that smells, drips or hums is put on the outer quay until the evening.";
    private static final String OTHER = "In the evening the teacher reads the tide table aloud to all the children.";
    private static final String CLAIM = "The mill closes, sources say.";
    private static final String OTHER_CLAIM = "The mill stays, experts believe.";

    private static List<Integer> laterLines(RepeatsOptions options, Page page, Page... others) {
        Page[] pages = new Page[others.length + 1];
        pages[0] = page;
        System.arraycopy(others, 0, pages, 1, others.length);
        LaterCopies copies = Page.laterCopies(options, pages);
        List<Integer> lines = new ArrayList<>();
        for (int line = 1; line <= page.read().blocks().size(); line++) {
            if (copies.contains(page.line(line))) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Integer> laterLines(Page page, Page... others) {
        return laterLines(RepeatsOptions.defaults(), page, others);
    }

    @Test
    void allButTheFirstPlaceAreLaterCopies() {
        assertThat(laterLines(Page.of("a.md", PILOT, CARGO, OTHER, PILOT, CARGO, PILOT)))
                .containsExactly(4, 5, 6);
    }

    @Test
    void theFirstPlaceIsTheFirstByPath() {
        Page a = Page.of("a.md", OTHER, PILOT);
        Page b = Page.of("b.md", PILOT);

        assertThat(laterLines(a, b)).isEmpty();
        assertThat(laterLines(b, a)).containsExactly(1);
    }

    @Test
    void shortParagraphsWithinAPassageAreCopiesIfTheyAreEqual() {
        Page page = Page.of("a.md", PILOT, CLAIM, CARGO, PILOT, CLAIM, CARGO, OTHER, PILOT, OTHER_CLAIM, CARGO);

        assertThat(laterLines(page)).containsExactly(4, 5, 6, 8, 10);
    }

    @Test
    void shortParagraphsAtTheEdgesOfAPassageAreCopies() {
        Page page = Page.of("a.md", CLAIM, PILOT, CARGO, CLAIM, PILOT, CARGO, CLAIM, PILOT, CARGO);

        assertThat(laterLines(page)).containsExactly(4, 5, 6, 7, 8, 9);
    }

    @Test
    void shortParagraphsAfterAPassageAreCopiesEvenIfTheLastPlaceLacksThem() {
        Page page = Page.of("a.md", PILOT, CARGO, CLAIM, PILOT, CARGO, CLAIM, PILOT, CARGO);

        assertThat(laterLines(page)).containsExactly(4, 5, 6, 7, 8);
    }

    @Test
    void aRowOfShortParagraphsIsACopyAsFarAsItIsEqual() {
        Page a = Page.of("a.md", PILOT, CLAIM, "One.", "Two.", CLAIM);
        Page b = Page.of("b.md", PILOT, CLAIM, "One.", "Three.", CLAIM);

        assertThat(laterLines(b, a)).containsExactly(1, 2, 3);
    }

    @Test
    void shortParagraphsBesideOtherTextAreNoCopies() {
        Page page = Page.of("a.md", PILOT, CLAIM, CARGO, OTHER, CLAIM, CLAIM);

        assertThat(laterLines(page)).isEmpty();
    }

    @Test
    void headingsAndCellsBesideCopiesAreCopies() {
        Page a = Page.of("a.md").add(BlockKind.HEADING, "The pilot").add(BlockKind.PARAGRAPH, PILOT);
        Page b = Page.of("b.md")
                .add(BlockKind.HEADING, "The pilot")
                .add(BlockKind.PARAGRAPH, PILOT)
                .add(BlockKind.TABLE_CELL, "none");

        assertThat(laterLines(b, a)).containsExactly(1, 2);
    }

    @Test
    void itemsOfALaterListAreCopies() {
        String[] items = {"Fill the oil lamp first.", CLAIM, "Trim both ends of wick.", "Close the small glass door."};
        Page page = Page.of("a.md").list(1, items).list(2, items).list(3, CLAIM, items[0]);

        assertThat(laterLines(page)).containsExactly(5, 6, 7, 8);
    }

    @Test
    void anItemOfAFirstListThatStandsBeforeItIsACopy() {
        Page page = Page.of("a.md", PILOT)
                .list(1, "Fill the oil lamp first.", PILOT, CARGO)
                .list(2, "Fill the oil lamp first.", PILOT, CARGO);

        assertThat(laterLines(page)).containsExactly(3, 5, 6, 7);
    }

    @Test
    void meantRepeatsAreCopiesAllTheSame() {
        RepeatsOptions options = new RepeatsOptions(50, List.of(PILOT));

        assertThat(laterLines(options, Page.of("CHANGELOG.md", PILOT, CARGO, PILOT)))
                .containsExactly(3);
    }

    @Test
    void aLowerLimitMakesShorterCopies() {
        Page page = Page.of("a.md", CLAIM, OTHER, CLAIM);

        assertThat(laterLines(page)).isEmpty();
        assertThat(laterLines(new RepeatsOptions(5, List.of()), page)).containsExactly(3);
    }
}

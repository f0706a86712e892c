package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.repeats.Page.findings;
import static org.copydesk.repeats.Page.shown;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.junit.jupiter.api.Test;

class RepeatedListsTest {
    private static final String BEFORE = "Before the night watch begins, the keeper does all of the following.";
    private static final String AFTER = "When all of this is done, the keeper may sit down and read a book.";
    private static final String OTHER = "In the evening the teacher reads the tide table aloud to all the children.";
    private static final String WIND = "Write the direction of the wind and the height of the water in the blue book.";
    private static final String LAMPS = "Count the lamps on the long quay and tell the pilot which of them are dark.";
    private static final String FILL = "Fill the oil lamp first.";
    private static final String TRIM = "Trim both ends of wick.";
    private static final String CLOSE = "Close the small glass door.";
    private static final String CLOCK = "Wind the old clock twice.";

    @Test
    void aListOfShortItemsThatStandsAgainIsOneFinding() {
        Page first = Page.of("a.md", OTHER).list(1, FILL, TRIM, CLOSE, CLOCK);
        Page second = Page.of("b.md", BEFORE).list(7, FILL, TRIM, CLOSE, CLOCK);

        assertThat(shown(findings(first, second))).containsExactly("1: a.md 2-5 [b.md 2-5]");
        assertThat(findings(first, second).get(0).message())
                .isEqualTo("the same list of 4 items (20 words) stands in 2 places, first at a.md:2:1:"
                        + " \"Fill the oil lamp first.\"; keep one and link to it");
    }

    @Test
    void aListOfNineteenWordsOrTwoItemsDoesNotCount() {
        Page nineteen = Page.of("a.md").list(1, FILL, TRIM, CLOSE, "Wind the clock twice.");
        Page nineteenAgain = Page.of("b.md").list(1, FILL, TRIM, CLOSE, "Wind the clock twice.");
        String seven = "Hang the key up on the wall.";
        Page two = Page.of("c.md").list(1, seven, "Put out the light in the hall.");
        Page twoAgain = Page.of("d.md").list(1, seven, "Put out the light in the hall.");

        assertThat(findings(nineteen, nineteenAgain, two, twoAgain)).isEmpty();
    }

    @Test
    void aListNeedsTheLeastNumberOfWordsThatIsSet() {
        Page first = Page.of("a.md").list(1, FILL, TRIM, CLOSE, CLOCK);
        Page second = Page.of("b.md").list(1, FILL, TRIM, CLOSE, CLOCK);

        assertThat(findings(new RepeatsOptions(21, List.of()), first, second)).isEmpty();
        assertThat(findings(new RepeatsOptions(20, List.of()), first, second)).hasSize(1);
    }

    @Test
    void twoListsInARowAreTwoLists() {
        Page page = Page.of("a.md").list(1, FILL, TRIM, CLOSE, CLOCK).list(2, FILL, TRIM, CLOSE, CLOCK);

        assertThat(shown(findings(page))).containsExactly("1: a.md 1-4 [a.md 5-8]");
    }

    @Test
    void itemsWithoutAListAreNoList() {
        Page page = Page.of("a.md")
                .list(Block.NO_LIST, FILL, TRIM, CLOSE, CLOCK)
                .list(1, OTHER)
                .list(Block.NO_LIST, FILL, TRIM, CLOSE, CLOCK);

        assertThat(findings(page)).isEmpty();
    }

    @Test
    void theLongItemsOfARepeatedListAreNotReportedAgain() {
        Page first = Page.of("a.md").list(1, FILL, WIND, LAMPS);
        Page second = Page.of("b.md").list(1, FILL, WIND, LAMPS);

        assertThat(shown(findings(first, second))).containsExactly("1: a.md 1-3 [b.md 1-3]");
    }

    @Test
    void aLongItemOfDifferentListsIsAParagraph() {
        Page page = Page.of("a.md").list(1, FILL, TRIM, WIND).list(2, CLOSE, WIND, CLOCK);

        assertThat(shown(findings(page))).containsExactly("1: a.md 3 [a.md 5]");
    }

    @Test
    void anItemOfARepeatedListThatStandsElsewhereTooIsFoundThere() {
        Page first = Page.of("a.md").list(1, FILL, WIND, LAMPS);
        Page second = Page.of("b.md").list(1, FILL, WIND, LAMPS);
        Page third = Page.of("c.md", OTHER, WIND, LAMPS);

        assertThat(shown(findings(first, second, third)))
                .containsExactlyInAnyOrder("1: a.md 1-3 [b.md 1-3]", "2: a.md 2-3 [c.md 2-3]");
    }

    @Test
    void anItemOfARepeatedListThatStandsBeforeItIsFoundInItsFirstCopy() {
        Page before = Page.of("a.md", WIND);
        Page first = Page.of("b.md").list(1, FILL, WIND, LAMPS);
        Page second = Page.of("c.md").list(1, FILL, WIND, LAMPS);

        assertThat(shown(findings(before, first, second)))
                .containsExactlyInAnyOrder("1: b.md 1-3 [c.md 1-3]", "1: a.md 1 [b.md 2]");
    }

    @Test
    void anItemTwiceInAListIsFoundOnceHoweverOftenTheListStands() {
        Page first = Page.of("a.md").list(1, WIND, FILL, WIND);
        Page second = Page.of("b.md").list(1, WIND, FILL, WIND);

        assertThat(shown(findings(first, second)))
                .containsExactlyInAnyOrder("1: a.md 1-3 [b.md 1-3]", "1: a.md 1 [a.md 3]");
    }

    @Test
    void aListBetweenParagraphsIsPartOfTheirPassage() {
        Page first =
                Page.of("a.md", OTHER, BEFORE).list(1, FILL, TRIM, CLOSE, CLOCK).add(BlockKind.PARAGRAPH, AFTER);
        Page second = Page.of("b.md", BEFORE).list(1, FILL, TRIM, CLOSE, CLOCK).add(BlockKind.PARAGRAPH, AFTER);

        assertThat(shown(findings(first, second))).containsExactly("3: a.md 2-7 [b.md 1-6]");
    }

    @Test
    void aListThatStandsAloneCutsThePassageThatHasItToo() {
        Page first = Page.of("a.md", BEFORE).list(1, FILL, TRIM, CLOSE, CLOCK).add(BlockKind.PARAGRAPH, AFTER);
        Page second = Page.of("b.md", BEFORE).list(1, FILL, TRIM, CLOSE, CLOCK);
        Page third = Page.of("c.md", OTHER).list(1, FILL, TRIM, CLOSE, CLOCK);

        assertThat(shown(findings(first, second, third)))
                .containsExactly("1: a.md 1 [b.md 1]", "1: a.md 2-5 [b.md 2-5] c.md 2-5");
    }

    @Test
    void theUnchangedPartsOfAChangedListAreFoundByTheirLongItems() {
        Page first = Page.of("a.md").list(1, WIND, FILL, LAMPS, TRIM);
        Page second = Page.of("b.md").list(1, WIND, FILL, LAMPS, CLOCK);

        assertThat(shown(findings(first, second))).containsExactly("2: a.md 1-3 [b.md 1-3]");
    }
}

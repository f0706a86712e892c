package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.repeats.Page.findings;
import static org.copydesk.repeats.Page.shown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.text.BlockKind;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final String BOATS = "Every boat that enters the inner basin shows a white lamp at the bow.";
    private static final String PILOT = "The pilot waits on the lower step with the book of names in his hand.";
    private static final String CARGO = "Cargo that smells, drips or hums is put on the outer quay until the evening.";
    private static final String OTHER = "In the evening the teacher reads the tide table aloud to all the children.";
    private static final String ANOTHER = "A new coat of paint dries for two days before the boats go back to sea.";

    private static List<String> lines(int first, int last) {
        List<String> lines = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            lines.add(
                    "Paragraph " + (char) ('a' + i) + " tells what the harbour master saw from the tower that night.");
        }
        return lines;
    }

    private static Page page(String path, List<String> lines) {
        return Page.of(path, lines.toArray(String[]::new));
    }

    private static List<String> times(int copies, List<String> lines) {
        return Collections.nCopies(copies, lines).stream().flatMap(List::stream).toList();
    }

    @Test
    void elevenParagraphsPastedEightTimesAreOneFinding() {
        List<Finding> findings = findings(page("a.txt", times(8, lines(0, 10))));

        assertThat(shown(findings))
                .containsExactly("11: a.txt 1-11 [a.txt 12-22] a.txt 23-33 a.txt 34-44 a.txt 45-55 a.txt 56-66"
                        + " a.txt 67-77 a.txt 78-88");
        assertThat(findings.get(0).properties())
                .containsEntry("kind", "exact")
                .containsEntry("paragraphs", 11)
                .containsEntry("places", 8);
        assertThat(findings.get(0).level()).isEqualTo(Level.ERROR);
    }

    @Test
    void aLastCopyWithoutItsLastParagraphGivesTwoFindingsThatDoNotOverlap() {
        List<String> lines = times(3, lines(0, 3));

        assertThat(shown(findings(page("a.txt", lines.subList(0, lines.size() - 1)))))
                .containsExactly("3: a.txt 1-3 [a.txt 5-7] a.txt 9-11", "1: a.txt 4 [a.txt 8]");
    }

    @Test
    void aTruncatedNinthCopyGivesTwoPassages() {
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            pages.add(Page.of("r" + i + ".md", lines(0, 5).toArray(String[]::new))
                    .add(BlockKind.PARAGRAPH, "Copy " + i + "."));
        }
        pages.add(page("r9.md", lines(0, 3)));

        assertThat(shown(findings(pages.toArray(Page[]::new))))
                .containsExactly(
                        "4: r1.md 1-4 [r2.md 1-4] r3.md 1-4 r4.md 1-4 r5.md 1-4 r6.md 1-4 r7.md 1-4 r8.md 1-4"
                                + " r9.md 1-4",
                        "2: r1.md 5-6 [r2.md 5-6] r3.md 5-6 r4.md 5-6 r5.md 5-6 r6.md 5-6 r7.md 5-6 r8.md 5-6");
    }

    @Test
    void theSameParagraphThreeTimesInARowIsOneFindingWithThreePlaces() {
        assertThat(shown(findings(Page.of("a.txt", BOATS, BOATS, BOATS))))
                .containsExactly("1: a.txt 1 [a.txt 2] a.txt 3");
    }

    @Test
    void twoParagraphsInTurnAreOneFindingOfBoth() {
        assertThat(shown(findings(Page.of("a.txt", BOATS, PILOT, BOATS, PILOT, BOATS, PILOT))))
                .containsExactly("2: a.txt 1-2 [a.txt 3-4] a.txt 5-6");
    }

    @Test
    void twoParagraphsInTurnWithOneMoreAtTheEndAreTwoFindings() {
        assertThat(shown(findings(Page.of("a.txt", BOATS, PILOT, BOATS, PILOT, BOATS))))
                .containsExactly("1: a.txt 1 [a.txt 3] a.txt 5", "1: a.txt 2 [a.txt 4]");
    }

    @Test
    void aPassageNeverCrossesTheBorderOfAFile() {
        Page a = Page.of("a.md", BOATS);
        Page b = Page.of("b.md", PILOT, OTHER, BOATS);
        Page c = Page.of("c.md", PILOT);

        assertThat(shown(findings(a, b, c))).containsExactly("1: a.md 1 [b.md 3]", "1: b.md 1 [c.md 1]");
    }

    @Test
    void equalShortParagraphsAndHeadingsDoNotInterrupt() {
        Page a = Page.of("a.md", BOATS)
                .add(BlockKind.HEADING, "The pilot")
                .add(BlockKind.PARAGRAPH, "See below.", PILOT);
        Page b = Page.of("b.md", OTHER, BOATS)
                .add(BlockKind.HEADING, "The pilot")
                .add(BlockKind.PARAGRAPH, "See below.", PILOT);

        assertThat(shown(findings(a, b))).containsExactly("2: a.md 1-4 [b.md 2-5]");
    }

    @Test
    void shortParagraphsThatDifferDoNotInterrupt() {
        Page a = Page.of("a.md", BOATS).add(BlockKind.HEADING, "The pilot").add(BlockKind.PARAGRAPH, PILOT);
        Page b = Page.of("b.md", BOATS).add(BlockKind.HEADING, "On pilots").add(BlockKind.PARAGRAPH, PILOT);

        assertThat(shown(findings(a, b))).containsExactly("2: a.md 1-3 [b.md 1-3]");
    }

    @Test
    void muchThatDiffersInShortPiecesInterrupts() {
        Page a = Page.of(
                "a.md",
                BOATS,
                "Red and blue.",
                "Oak, ash, elm.",
                "One, two, three, four.",
                "Salt and pepper and oil.",
                PILOT);
        Page b = Page.of(
                "b.md",
                BOATS,
                "North by east.",
                "Day and night.",
                "Bread and butter and jam.",
                "Up and down and up.",
                PILOT);

        assertThat(shown(findings(a, b))).containsExactly("1: a.md 1 [b.md 1]", "1: a.md 6 [b.md 6]");
    }

    @Test
    void shortParagraphsAtTheEdgesAreNoPartOfThePassage() {
        Page page = Page.of("a.md", "See below.", BOATS, PILOT, "See above.", "See below.", BOATS, PILOT, "See above.");

        assertThat(shown(findings(page))).containsExactly("2: a.md 2-3 [a.md 6-7]");
    }

    @Test
    void aParagraphThatIsAddedInOneCopyCutsThePassage() {
        assertThat(shown(findings(Page.of("a.md", BOATS, PILOT, CARGO), Page.of("b.md", BOATS, OTHER, PILOT, CARGO))))
                .containsExactly("1: a.md 1 [b.md 1]", "2: a.md 2-3 [b.md 3-4]");
    }

    @Test
    void onlyProseOfEightWordsCounts() {
        Page page = Page.of("a.md", "One two three four five six seven.", "One two three four five six seven.")
                .add(BlockKind.HEADING, BOATS, BOATS)
                .add(BlockKind.TABLE_CELL, PILOT, PILOT)
                .add(BlockKind.FRONT_MATTER, CARGO)
                .add(BlockKind.PARAGRAPH, CARGO);

        assertThat(findings(page)).isEmpty();
    }

    @Test
    void itemsQuotationsFootnotesAndCaptionsCountLikeParagraphs() {
        Page page = Page.of("a.md", BOATS)
                .list(1, BOATS)
                .add(BlockKind.QUOTATION, BOATS)
                .add(BlockKind.FOOTNOTE, BOATS)
                .add(BlockKind.CAPTION, BOATS);

        assertThat(shown(findings(page))).containsExactly("1: a.md 1 [a.md 2] a.md 3 a.md 4 a.md 5");
    }

    @Test
    void theLeastNumberOfWordsIsAnOption() {
        Page page = Page.of("a.md", "See the other page.", OTHER, "See the other page.", OTHER);

        assertThat(shown(findings(new RepeatsOptions(4, List.of()), page))).containsExactly("2: a.md 1-2 [a.md 3-4]");
        assertThat(findings(new RepeatsOptions(15, List.of()), page)).isEmpty();
    }

    @Test
    void aPictureMayStandTwice() {
        String picture = "![A map of the harbour with the old and the new quay and all lamps]";

        assertThat(findings(Page.of("a.md", picture, picture))).isEmpty();
        assertThat(findings(Page.of("a.md", picture + " " + BOATS, picture + " " + BOATS)))
                .hasSize(1);
    }

    @Test
    void aRefrainIsANote() {
        Page poem = Page.of("a.md").add(BlockKind.VERSE, PILOT, BOATS, CARGO, BOATS, OTHER, BOATS);

        List<Finding> findings = findings(poem);

        assertThat(shown(findings)).containsExactly("1: a.md 2 [a.md 4] a.md 6");
        assertThat(findings.get(0).level()).isEqualTo(Level.NOTE);
        assertThat(findings.get(0).message()).startsWith("the same stanza (14 words) stands in 3 places");
    }

    @Test
    void versePastedTwiceOrOnTwoPagesIsNoRefrain() {
        Page twice = Page.of("a.md").add(BlockKind.VERSE, BOATS, CARGO, BOATS, CARGO);
        Page first = Page.of("b.md").add(BlockKind.VERSE, PILOT, OTHER);
        Page second = Page.of("c.md").add(BlockKind.VERSE, PILOT, OTHER);

        assertThat(findings(twice, first, second)).hasSize(2).allMatch(finding -> finding.level() == Level.ERROR);
    }

    @Test
    void theMessageOfOneParagraphInOneFileTellsItsWordsPlacesAndOpening() {
        assertThat(findings(Page.of("a.md", BOATS, OTHER, BOATS)).get(0).message())
                .isEqualTo("the same paragraph (14 words) stands in 2 places, first at a.md:1:1:"
                        + " \"Every boat that enters the inner basin shows a white lamp at\u2026\"; keep one of them");
    }

    @Test
    void theMessageOfAPassageInTwoFilesAdvisesALink() {
        assertThat(findings(Page.of("a.md", OTHER, BOATS, PILOT), Page.of("b.md", BOATS, PILOT, ANOTHER))
                        .get(0)
                        .message())
                .isEqualTo("the same 2 paragraphs (29 words) stand in 2 places, first at a.md:2:1:"
                        + " \"Every boat that enters the inner basin shows a white lamp at\u2026\";"
                        + " keep one and link to it");
    }

    @Test
    void theMessageQuotesThePrimaryPlaceWithItsCode() {
        String plain = "Run `make all` in the upper folder, then wait until the lamp is green.";
        String shouted = "RUN `make all` in the upper folder \u2013 then wait until the lamp is green!";

        assertThat(findings(Page.of("a.md", plain, shouted)).get(0).message())
                .contains("\"RUN `make all` in the upper folder \u2013 then wait until the\u2026\"");
    }

    @Test
    void theSubjectIsTheTextAndNotItsPlace() {
        Finding here = findings(Page.of("a.md", BOATS, BOATS)).get(0);
        Finding elsewhere =
                findings(Page.of("b.md", OTHER, BOATS, ANOTHER, BOATS, CARGO)).get(0);
        Finding other = findings(Page.of("a.md", PILOT, PILOT)).get(0);

        assertThat(here.subject()).isEqualTo(elsewhere.subject()).hasSize(32);
        assertThat(here.subject()).isNotEqualTo(other.subject());
    }
}

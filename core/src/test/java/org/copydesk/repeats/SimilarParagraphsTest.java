package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.repeats.Page.findings;
import static org.copydesk.repeats.Page.shown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarParagraphsTest {
    private static final String A = "Guests meet at the old scales beside the fish market and wait for the guide with"
            + " the green flag, who carries a list of their names.";
    private static final String A2 = A.replace("green", "yellow");
    private static final String B =
            "The walk leads along the mole to the lower light, which was moved in the year after"
                    + " the great storm because sand had buried its door.";
    private static final String B2 = B.replace("lower", "upper");
    private static final String C = "Bring shoes that may get wet, for the last steps lie under water at high tide, and"
            + " nobody will carry you across the weed.";
    private static final String D = "In the evening the teacher reads the tide table aloud and all the children of the"
            + " school write it down in their blue books.";

    private static Finding only(String one, String other) {
        List<Finding> findings = findings(Page.of("a.md", one, D, other));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static String kind(String one, String other) {
        return String.valueOf(only(one, other).properties().get("kind"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "may climb the tower|may not climb the tower|negation",
                "may climb the tower|may never climb the tower|negation",
                "can climb the tower|can't climb the tower|negation",
                "climb with a rope|climb without a rope|negation",
                "may not climb 3 towers|may climb 4 towers|negation",
                "don't climb the tower|do not climb the tower|near",
                "climb 15 towers|climb 16 towers|number",
                "climb two towers|climb three towers|number",
                "climb two towers|climb 2 towers|near",
                "wait at 5 degrees|wait at -5 degrees|number",
                "wait at the towers|wait at the 5 towers|number",
                "climb the red tower|climb the old tower|near",
                "climb the red tower in 5 steps|climb the old tower in 6 steps|number",
                "call the Python client|call the Rust client|template",
                "call Anna Berg here|call Olga Holm here|template",
                "call it from C here|call it from C++ here|template",
                "set `left` to it|set `right` to it|template",
                "call the Python client|call the red client|near",
                "call the client. Python works|call the client. Rust works|near",
                "ask Anna about Rust|ask Olga about Python|near",
            })
    void theKindIsThatOfTheMostDangerousDifference(String one, String other, String kind) {
        String rest = " when the keeper has checked the lamp and the wind does shake neither the upper rail nor the"
                + " lower door of the house";

        assertThat(kind("Today you " + one + rest, "Today you " + other + rest)).isEqualTo(kind);
    }

    @Test
    void aSentenceWithANotThatWasPutInTurnsNothingRound() {
        assertThat(kind(A + " " + B, A + " Guides do not take money, nor gifts of any kind. " + B))
                .isEqualTo("near");
    }

    @Test
    void oneNameThatIsReplacedEverywhereIsATemplate() {
        String text = "To install the Python client, open the tools page, choose the newest package for Python and run"
                + " the script from an empty folder on your own disk, not on that of the office. Python's own folder stays"
                + " as it is, and so do the files that you have put into it.";
        Finding finding = only(text, text.replace("Python", "Go"));

        assertThat(finding.properties()).containsEntry("kind", "template");
        assertThat(finding.level()).isEqualTo(Level.NOTE);
    }

    private static Page page(String path, String heading, String text) {
        return Page.of(path).add(BlockKind.HEADING, heading).add(BlockKind.PARAGRAPH, text);
    }

    private static String kindOf(Page... pages) {
        return String.valueOf(findings(pages).get(0).properties().get("kind"));
    }

    @Test
    void whatEachHeadingNamesIsATemplate() {
        String text = "Guests who want to rent a boat fill in the long form at the desk and wait until the boats that"
                + " are rented have come back to the old quay, or one of the boats of the school is free again.";
        String other = text.replace("rent a boat", "borrow a cart").replace("are rented", "are lent");

        assertThat(kindOf(page("a.md", "Renting boats", text), page("b.md", "Borrowing a cart", other)))
                .isEqualTo("template");
        assertThat(kindOf(page("rent-boat.md", "Form", text), page("borrow-cart.md", "Form", other)))
                .isEqualTo("template");
        assertThat(kindOf(page("a.md", "The form", text), page("b.md", "Another form", other)))
                .isEqualTo("near");
        assertThat(kindOf(
                        page("a.md", "Rent a boat, borrow a cart", text),
                        page("b.md", "Rent a boat, borrow a cart", other)))
                .isEqualTo("near");
    }

    @Test
    void aNumberOrANegationBesideWhatTheHeadingsNameIsNoTemplate() {
        String text = "Guests who want to rent a boat pay 20 crowns at the desk and may take a dog along, if it wears"
                + " a short lead and does not bark at the gulls on the lower mole.";
        String other = text.replace("rent a boat", "borrow a cart");

        assertThat(kindOf(page("a.md", "Rent a boat", text), page("b.md", "Borrow a cart", other.replace("20", "30"))))
                .isEqualTo("number");
        assertThat(kindOf(
                        page("a.md", "Rent a boat", text),
                        page("b.md", "Borrow a cart", other.replace("may take", "may not take"))))
                .isEqualTo("negation");
    }

    @Test
    void theNumberOfAPartThatItsTitleNamesIsATemplate() {
        String text = "This is part two of a series on the old quay that tells what the keepers of the light have"
                + " seen from their tower in all the years after the storm.";

        assertThat(kindOf(
                        page("a.md", "The quay, part 2", text),
                        page("b.md", "The quay, part 3", text.replace("two", "three"))))
                .isEqualTo("template");
        assertThat(kindOf(page("a.md", "The quay", text), page("b.md", "The mole", text.replace("two", "three"))))
                .isEqualTo("number");
    }

    @Test
    void codeInOneAndPlainInTheOtherIsTheSameButForMarkup() {
        String text = "Write sluice into the line of the lock and wait until the lamp is green, for the keeper has to"
                + " see sluice there before he opens anything.";
        Finding finding = only(text.replace("sluice", "`sluice`"), text);

        assertThat(finding.properties()).containsEntry("kind", "near");
        assertThat(finding.message()).contains("the same as a.md:1:1, but for markup; keep one");
    }

    @Test
    void ofManyPlacesTheMessageShowsOneThatDiffersInTheWorstWay() {
        String red = "Ask Anna for the key of the tower and the map of the mole, and climb the stairs with the red rope"
                + " tied to the belt until you see the lamp.";

        Finding finding = findings(Page.of(
                        "a.md", red, D, red.replace("Anna", "Olga"), C, red.replace("the red rope", "the 3 red ropes")))
                .get(0);

        assertThat(finding.place().startLine()).isEqualTo(3);
        assertThat(finding.message()).contains(", but for a number: at a.md:5:1 \"with the [3]");
    }

    @Test
    void theFirstWordOfASentenceIsANameIfTheCorpusShowsIt() {
        String rest =
                " has low vision and uses the keys alone, so that each of them needs a clear name and a mark of its"
                        + " own that can be felt.";
        Page page = Page.of("a.md", "Esther" + rest, D, "Rohit" + rest);
        Page elsewhere = Page.of("b.md", "Then we asked Esther and Rohit what they think.");
        Page against = Page.of("c.md", "In the town of Rust a rohit is a bird.");

        assertThat(findings(page).get(0).properties()).containsEntry("kind", "near");
        assertThat(findings(page, elsewhere).get(0).properties()).containsEntry("kind", "template");
        assertThat(findings(page, elsewhere, against).get(0).properties()).containsEntry("kind", "near");
    }

    @Test
    void longCodeIsCutInTheMiddle() {
        String code = "`" + "alpha/".repeat(20) + "`";

        assertThat(only(A + " Then open " + code, A + " Then open `beta`").message())
                .contains("[`alpha/alpha/alpha/alpha/\u2026alpha/alpha/alpha/alpha/`]");
    }

    @Test
    void theMessageShowsTheWordsThatDifferAsTheyWereWritten() {
        Finding finding = only(
                "Rinse the FILTER under cold water for 30 seconds, let it dry in the shade for a day and put it back into"
                        + " the housing of the US-built pump.",
                "Do not rinse the FILTER under cold water for 45 seconds, let it dry in the shade for a day and put it"
                        + " back into the housing of the UK-built pump.");

        assertThat(finding.level()).isEqualTo(Level.WARNING);
        assertThat(finding.message())
                .isEqualTo("71% the same as a.md:1:1, but for a negation: here \"[Do not] rinse the\","
                        + " \"water for [45] seconds let\", \"of the [UK]-built pump\","
                        + " there \"[] Rinse the\", \"water for [30] seconds let\", \"of the [US]-built pump\";"
                        + " find out which one is right and keep it");
    }

    @Test
    void changesThatDecideTheKindAreShownBeforeOthers() {
        String text = "k " + A + " l " + B + " m " + C + " Keep 5 of them.";
        String message = only(
                        text,
                        text.replace("old scales", "new scales")
                                .replace("sand had", "mud had")
                                .replace("high tide", "low tide")
                                .replace("5 of", "6 of"))
                .message();

        assertThat(message)
                .contains("here \"weed Keep [6] of them\"")
                .contains("there \"weed Keep [5] of them\"")
                .contains(", and 1 more");
    }

    @Test
    void longChangesAreCutInTheMiddle() {
        String message = only(
                        A + " " + B + " " + C,
                        A + " One two and three and four and five and six and seven. " + B + " " + C)
                .message();

        assertThat(message).contains("\"their names [One two and three\u2026six and seven] The walk\"");
    }

    @Test
    void theSimilarityIsTheShareOfCommonWordPairs() {
        // 18 pairs each, 16 in both, 20 in either
        Finding finding = only(
                "Carts that carry glass must stop at the upper gate and wait until the guard has checked the straw.",
                "Carts that carry glass must stop at the lower gate and wait until the guard has checked the straw.");

        assertThat(finding.properties()).containsEntry("similarity", 0.8).containsEntry("places", 2);
    }

    @Test
    void aMemberIsComparedWithTheFirstOneOfItsGroupAndTheLowestSimilarityTold() {
        List<Finding> findings =
                findings(Page.of("a.md", A, A2, A.replace("guide", "man").replace("names", "ages")));

        assertThat(shown(findings)).containsExactly("near: a.md 1 [a.md 2] a.md 3");
        assertThat(findings.get(0).message())
                .startsWith(
                        "nearly the same in 3 places, first at a.md:1:1, at least 78%: here \"with the [yellow] flag who\"");
    }

    @Test
    void aRunOfEqualAndEditedParagraphsIsOneFinding() {
        List<Finding> findings = findings(Page.of("a.md", A, B, C), Page.of("b.md", A, B2, C));

        assertThat(shown(findings)).containsExactly("near: a.md 1-3 [b.md 1-3]");
        assertThat(findings.get(0).message())
                .startsWith("3 paragraphs (76 words) stand in 2 places nearly the same, first at a.md:1:1, 1 of them"
                        + " differs: here \"to the [upper] light");
    }

    @Test
    void placesThatAreEqualToEachOtherAreARepeatAmongThemselves() {
        assertThat(shown(findings(Page.of("a.md", A, B, C), Page.of("b.md", A, B, C), Page.of("c.md", A, B2, C))))
                .containsExactly("3: a.md 1-3 [b.md 1-3]", "near: a.md 1-3 [c.md 1-3]");
        assertThat(shown(findings(Page.of("a.md", A, B, C), Page.of("b.md", A, B2, C), Page.of("c.md", A, B2, C))))
                .containsExactly("near: a.md 1-3 [b.md 1-3]", "3: b.md 1-3 [c.md 1-3]");
    }

    @Test
    void aPassageStaysWholeWhenOneOfItsParagraphsHasASimilarOneElsewhere() {
        assertThat(shown(findings(Page.of("a.md", A, B, C), Page.of("b.md", A, B, C), Page.of("c.md", D, B2))))
                .containsExactly("3: a.md 1-3 [b.md 1-3]", "near: a.md 2 [c.md 2]");
    }

    @Test
    void editedCopiesInARowAreOneFinding() {
        assertThat(shown(findings(Page.of("a.md", A, A2, A.replace("green", "red")))))
                .containsExactly("near: a.md 1 [a.md 2] a.md 3");
        assertThat(shown(findings(Page.of("a.md", A, A2, A, A2))))
                .containsExactly("near: a.md 1 [a.md 2]", "2: a.md 1-2 [a.md 3-4]");
    }

    @Test
    void aParagraphWithinALongerOneIsContained() {
        List<Finding> findings = findings(Page.of("a.md", A), Page.of("b.md", D + " " + A + " " + C));

        assertThat(shown(findings)).containsExactly("contained: a.md 1 [b.md 1]");
        assertThat(findings.get(0).properties()).containsEntry("similarity", 1.0);
        assertThat(findings.get(0).message())
                .isEqualTo(
                        "holds a.md:1:1 (26 words) nearly whole: \"Guests meet at the old scales beside the fish market"
                                + " and\u2026\"; say it in one of the two");
        assertThat(findings(Page.of("a.md", D + " " + A + " " + C), Page.of("b.md", A))
                        .get(0)
                        .message())
                .startsWith("these 26 words stand within a.md:1:1: ");
    }

    @Test
    void twoParagraphsThatWereMergedAreOneFindingWithTheLongOne() {
        List<Finding> findings = findings(Page.of("a.md", A, B), Page.of("b.md", A + " " + B));

        assertThat(shown(findings)).containsExactly("contained: a.md 1 [a.md 2] b.md 1");
    }

    @Test
    void wordsThatAreScatteredOverALongTextAreNotContained() {
        String scattered =
                A.replace(" the ", " the very same and only one that there is or ever will be in this town ");

        assertThat(findings(Page.of("a.md", A, D, scattered))).isEmpty();
    }

    @Test
    void fewerThanFifteenWordsAreNotLookedForInOthers() {
        String few = "A lamp hangs over the long table in the hall of the school.";

        assertThat(findings(Page.of("a.md", few, D + " " + few + " " + C))).isEmpty();
    }

    @Test
    void aPullQuoteIsANote() {
        Page page = Page.of("a.md", D).add(BlockKind.QUOTATION, A).add(BlockKind.PARAGRAPH, C + " " + A + " " + B);

        assertThat(findings(page))
                .singleElement()
                .satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.NOTE));
    }

    @Test
    void aSentenceThatMovedCostsLittle() {
        assertThat(shown(findings(Page.of("a.md", A + " " + B + " " + C, D, A + " " + C + " " + B))))
                .containsExactly("near: a.md 1 [a.md 3]");
    }

    @Test
    void theSameWordsInAnotherOrderAreAnotherText() {
        List<String> words = new ArrayList<>(List.of(A.split(" ")));
        Collections.shuffle(words, new Random(3));

        assertThat(findings(Page.of("a.md", A, D, String.join(" ", words)))).isEmpty();
    }

    @Test
    void anAllowedTextIsNoPartner() {
        RepeatsOptions options = new RepeatsOptions(8, List.of(A));

        assertThat(findings(options, Page.of("a.md", A, D, A2))).isEmpty();
    }

    @Test
    void headingsCellsAndLabelsAreNoPartners() {
        Page page = Page.of("a.md", A).add(BlockKind.HEADING, A2).add(BlockKind.TABLE_CELL, A2);

        assertThat(findings(page)).isEmpty();
    }

    @Test
    void aParagraphThatIsNearToAMemberAloneIsInAFindingWithIt() {
        String first = "Carts that carry glass must stop at the upper gate and wait until the guard has checked the"
                + " straw.";
        String second = first.replace("upper", "lower");
        String third = second.replace("glass", "bread");

        assertThat(shown(findings(Page.of("a.md", first, D, second, C, third))))
                .containsExactly("near: a.md 1 [a.md 3]", "near: a.md 3 [a.md 5]");
    }

    @Test
    void theSubjectIsThatOfTheTextsWhereverTheyStand() {
        Finding here = only(A, A2);
        Finding elsewhere = findings(Page.of("z.md", C, D, A2, B, A)).get(0);

        assertThat(here.subject()).isEqualTo(elsewhere.subject()).hasSize(32);
    }
}

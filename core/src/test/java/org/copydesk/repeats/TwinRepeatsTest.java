package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.repeats.Page.findings;
import static org.copydesk.repeats.Page.shown;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.junit.jupiter.api.Test;

class TwinRepeatsTest {
    private static final String LAMP = "Fill the lamp with oil before dusk and trim both ends of the wick by hand.";
    private static final String LAMP_OF_2 =
            "Fill the lamp with oil before dusk and trim both ends of the wick by feel.";
    private static final String SHED = LAMP + " The oil is kept in the shed.";
    private static final String ROPE = "The rope on the upper winch is as long as the quay and as thick as a wrist.";
    private static final String DOOR =
            "Nobody leaves the tower without closing the small glass door behind the stairs.";
    private static final String BOAT = "Every boat that comes in at night is written into the book beside the window.";
    private static final String FISH = "On Fridays the fishermen bring what they could not sell on the market in town.";

    private static List<String> levels(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.level().id() + " " + finding.place() + " "
                        + finding.properties().getOrDefault("meant", "-"))
                .toList();
    }

    @Test
    void equalTextInTwinsIsOneNoteForEachPage() {
        List<Finding> findings = findings(
                Page.of("v1/a.md", LAMP, ROPE, DOOR, BOAT),
                Page.of("v2/a.md", LAMP, FISH, DOOR, BOAT),
                Page.of("v1/b.md", "One of the keepers sleeps in the tower while the other one walks the wall."),
                Page.of("v2/b.md", "One of the keepers sleeps in the tower while the other one walks the wall."));

        assertThat(levels(findings)).containsExactly("note v2/a.md:1:1 twins", "note v2/b.md:1:1 twins");
        assertThat(findings.get(0).message())
                .isEqualTo("3 of 4 paragraphs (44 words) are the same in v1/a.md: \"Fill the lamp with oil before dusk"
                        + " and trim both ends of the…\"; keep them if they are meant to be the same");
        assertThat(findings.get(0).properties())
                .containsEntry("kind", "exact")
                .containsEntry("paragraphs", 3)
                .containsEntry("places", 2);
    }

    @Test
    void manyVersionsOfAPageAreOneNote() {
        Page[] pages = new Page[20];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = Page.of("v" + (i + 1) + "/a.md", LAMP, ROPE);
        }

        List<Finding> findings = findings(pages);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).related()).hasSize(19);
        assertThat(findings.get(0).message())
                .startsWith("2 of 2 paragraphs (34 words) are the same among 20 files of one page, first in v1/a.md: ");
    }

    @Test
    void aPassageLeftUntranslatedIsANoteOfItsOwn() {
        List<Finding> findings = findings(
                Page.of("de/a.md", "Das Boot liegt am Ende vom Kai und wartet dort auf den neuen Morgen.", BOAT, DOOR),
                Page.of("en/a.md", LAMP, ROPE, BOAT, DOOR, FISH, "The harbour master keeps the keys of all the sheds."),
                Page.of(
                        "fr/a.md",
                        "Le bateau attend au bout du quai que le jour se lève enfin sur la mer.",
                        "Personne ne quitte la tour sans fermer la petite porte derrière les escaliers du phare.",
                        "La corde du treuil est longue comme le quai et grosse comme le poignet.",
                        BOAT));

        assertThat(levels(findings)).containsExactly("note en/a.md:3:1 twins", "note fr/a.md:4:1 twins");
        assertThat(findings.get(1).message())
                .isEqualTo(
                        "the same paragraph (15 words) stands in 2 files of one page, first at de/a.md:2:1: \"Every boat"
                                + " that comes in at night is written into the book…\"; translate it, or keep it if it is meant"
                                + " to be the same");
    }

    @Test
    void severalPassagesOfOtherwiseDifferentPagesAreSeveralNotes() {
        String[] own = {"Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn."};
        List<Finding> findings = findings(
                Page.of("de/a.md", own[0], own[0] + " Ende.", BOAT, own[0] + " Anfang und Ende.", ROPE),
                Page.of("en/a.md", LAMP, BOAT, DOOR, ROPE, FISH));

        assertThat(findings.stream().filter(finding -> finding.properties().containsKey("meant")))
                .extracting(finding -> finding.place().toString())
                .containsExactly("en/a.md:2:1", "en/a.md:4:1");
    }

    @Test
    void aPassageThatDiffersInOneOfManyTwinsShowsThatOne() {
        String old = SHED.replace("dusk", "dawn");
        String[] own = {
            "The first handbook tells all that its writers knew of the harbour and of the sea.",
            "Here the second handbook speaks of winches and of cranes, which nobody had before.",
            "A third one came out in the year in which the old pier was lost to a storm."
        };
        String more = "It goes on with what has changed since the last one: steps, ladders, doors and locks.";
        List<Finding> findings = findings(
                Page.of("v1/a.md", own[0], "Own words: " + own[0], SHED),
                Page.of("v2/a.md", own[1], "Further words: " + own[1], SHED),
                Page.of("v3/a.md", own[2], more, old));

        Finding note = findings.stream()
                .filter(finding -> finding.properties().containsKey("similarity"))
                .filter(finding -> finding.properties().containsValue("twins"))
                .findFirst()
                .orElseThrow();
        assertThat(note.place()).hasToString("v3/a.md:3:1");
        assertThat(note.message())
                .isEqualTo(
                        "nearly the same in 3 places, first at v1/a.md:3:1, at least 83%: here \"oil before [dawn] and"
                                + " trim\", there \"oil before [dusk] and trim\"; keep them if they are meant to be the same");
    }

    @Test
    void aRepeatWithinOnePageStaysAnErrorOfThatPage() {
        List<Finding> findings = findings(
                Page.of("v1/a.md", LAMP, ROPE), Page.of("v2/a.md", LAMP, DOOR, LAMP), Page.of("v3/a.md", LAMP, BOAT));

        assertThat(levels(findings))
                .containsExactly("note v2/a.md:1:1 twins", "error v2/a.md:3:1 -", "note v3/a.md:1:1 twins");
        assertThat(findings.get(1).related()).singleElement().hasToString("v2/a.md:1:1");
    }

    @Test
    void aRepeatWithinEachPageIsAnErrorOfEachPage() {
        List<Finding> findings =
                findings(Page.of("v1/a.md", LAMP, ROPE, LAMP), Page.of("v2/a.md", LAMP, ROPE, LAMP, FISH));

        assertThat(shown(findings.stream()
                        .filter(finding -> finding.level() == Level.ERROR)
                        .toList()))
                .containsExactly("1: v1/a.md 1 [v1/a.md 3]", "1: v2/a.md 1 [v2/a.md 3]");
    }

    @Test
    void aTextThatStandsElsewhereTooIsAFindingThere() {
        List<Finding> findings = findings(
                Page.of("docs/v1/a.md", LAMP, ROPE),
                Page.of("docs/v2/a.md", LAMP, ROPE),
                Page.of("guide.md", FISH, LAMP, ROPE));

        assertThat(levels(findings)).containsExactly("note docs/v2/a.md:1:1 twins", "error guide.md:2:1 -");
        assertThat(shown(findings.subList(1, 2))).containsExactly("2: docs/v1/a.md 1-2 [guide.md 2-3]");
    }

    @Test
    void nearlyEqualTextInTwinsIsANote() {
        List<Finding> findings = findings(Page.of("v1/a.md", LAMP), Page.of("v2/a.md", LAMP_OF_2));

        assertThat(levels(findings)).containsExactly("note v2/a.md:1:1 twins");
        assertThat(findings.get(0).rule()).isEqualTo(RepeatsCheck.SIMILAR_PARAGRAPH);
        assertThat(findings.get(0).properties()).containsEntry("kind", "near").containsEntry("places", 2);
        assertThat(findings.get(0).message())
                .startsWith("1 of 1 paragraph (16 words), 1 of them nearly, is the same in v1/a.md: ");
    }

    @Test
    void nearlyEqualTextElsewhereIsAWarning() {
        List<Finding> findings =
                findings(Page.of("v1/a.md", LAMP), Page.of("v2/a.md", LAMP), Page.of("other.md", LAMP_OF_2));

        assertThat(levels(findings)).containsExactly("warning v1/a.md:1:1 -", "note v2/a.md:1:1 twins");
    }

    @Test
    void nearlyEqualTextWithinOnePageIsAWarningThoughItHasTwins() {
        List<Finding> findings = findings(Page.of("v1/a.md", LAMP, LAMP_OF_2), Page.of("v2/a.md", LAMP));

        assertThat(levels(findings)).containsExactly("warning v1/a.md:2:1 -", "note v2/a.md:1:1 twins");
    }

    @Test
    void aParagraphThatGrewFromOneVersionToTheNextIsNone() {
        String longer = SHED + " " + ROPE;

        assertThat(findings(Page.of("v1/a.md", SHED), Page.of("v2/a.md", longer)))
                .isEmpty();
        assertThat(levels(findings(Page.of("v1/a.md", SHED), Page.of("v2/b.md", longer))))
                .containsExactly("warning v2/b.md:1:1 -");
        assertThat(levels(findings(Page.of("v1/a.md", SHED), Page.of("v2/a.md", longer, SHED))))
                .contains("warning v2/a.md:2:1 -");
    }

    @Test
    void aListInTwinsIsOneParagraphOfTheNote() {
        String[] items = {"Fill the oil lamp first.", "Trim both ends of wick.", "Close the small glass door.", BOAT};

        List<Finding> findings =
                findings(Page.of("en/a.md").list(1, items), Page.of("fr/a.md").list(1, items));
        assertThat(levels(findings)).containsExactly("note fr/a.md:1:1 twins");
        assertThat(findings.get(0).properties()).containsEntry("paragraphs", 1);
    }

    @Test
    void mirrorsMakeTwins() {
        Page one = Page.of("north/a.md", LAMP);
        Page two = Page.of("south/a.md", LAMP);

        assertThat(levels(findings(one, two))).containsExactly("error south/a.md:1:1 -");
        assertThat(levels(findings(new RepeatsOptions(8, List.of(), List.of("*/**")), one, two)))
                .containsExactly("note south/a.md:1:1 twins");
    }

    @Test
    void numbersThatDifferBetweenVersionsMakeNoTemplate() {
        Page[] pages = new Page[6];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = Page.of(
                    "v" + (i + 1) + "/a.md", "This is the handbook of the old harbour winch as of release " + i + ".");
        }

        List<Finding> findings = findings(pages);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).properties()).containsEntry("meant", "twins").containsEntry("places", 6);
    }

    @Test
    void aHundredVersionsOfAThousandPagesTakeNoLong() {
        List<Page> pages = new ArrayList<>();
        for (int page = 0; page < 1000; page++) {
            String word = Integer.toString(page, 36).replaceAll("[0-9]", "z$0q");
            for (int version = 0; version < 100; version++) {
                pages.add(Page.of(
                        "docs/v" + version + "/p" + page + ".md",
                        "The boat called " + word + " lies at the end of the quay under the " + word + " lamp.",
                        "Nobody but " + word + " knows who has put out the light in the tower of " + word + "."));
            }
        }

        List<Finding> findings = assertTimeout(Duration.ofSeconds(40), () -> findings(pages.toArray(Page[]::new)));
        assertThat(findings)
                .hasSize(1000)
                .allSatisfy(finding -> assertThat(finding.related()).hasSize(99));
    }
}

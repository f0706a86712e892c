package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.repeats.Page.findings;
import static org.copydesk.repeats.Page.shown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeantRepeatsTest {
    private static final String NOTICE =
            "Preview. This call is in preview and may change in any release without a notice.";
    private static final String PILOT =
            "The pilot waits on the lower step of the old mole with the book of names in his hand.";
    private static final String CARGO = "Cargo that smells, drips or hums is put on the outer quay until the evening.";

    @Test
    void anAllowedTextIsNotReported() {
        RepeatsOptions options = new RepeatsOptions(
                8, List.of("PREVIEW: this call is in preview\nand may change in any release, without a notice"));

        assertThat(findings(options, Page.of("a.md", NOTICE, PILOT, NOTICE, NOTICE)))
                .isEmpty();
    }

    @Test
    void aPartOfAnAllowedTextIsNotReported() {
        RepeatsOptions options = new RepeatsOptions(8, List.of("Note well: " + NOTICE + " Ask the desk."));

        assertThat(findings(options, Page.of("a.md", NOTICE, NOTICE))).isEmpty();
    }

    @Test
    void aChangedNoticeIsReported() {
        RepeatsOptions options = new RepeatsOptions(8, List.of(NOTICE));
        String changed = NOTICE + " Really.";

        assertThat(shown(findings(options, Page.of("a.md", changed, changed)))).containsExactly("1: a.md 1 [a.md 2]");
    }

    @Test
    void aPartOfAWordIsNotAllowed() {
        RepeatsOptions options = new RepeatsOptions(8, List.of(NOTICE + "board"));
        String cut = NOTICE.substring(0, NOTICE.length() - 1);
        RepeatsOptions glued = new RepeatsOptions(8, List.of(cut + "board"));

        assertThat(findings(options, Page.of("a.md", NOTICE, NOTICE))).isEmpty();
        assertThat(findings(glued, Page.of("a.md", NOTICE, NOTICE))).hasSize(1);
    }

    @Test
    void anAllowedTextWithCodeIsWrittenAsItStands() {
        String text = "Run `make all` in the upper folder and wait for the green lamp.";
        RepeatsOptions options = new RepeatsOptions(8, List.of(text));

        assertThat(findings(options, Page.of("a.md", text, text))).isEmpty();
    }

    @Test
    void anAllowedListIsNotReported() {
        String[] items = {"Fill the oil lamp first.", "Trim both ends of wick.", "Close the small glass door.", PILOT};
        RepeatsOptions options = new RepeatsOptions(8, List.of(String.join("\n", items)));
        Page page = Page.of("a.md").list(1, items).list(2, items);

        assertThat(findings(page)).hasSize(1);
        assertThat(findings(options, page)).isEmpty();
    }

    @Test
    void anAllowedTextIsNoPartOfAPassage() {
        RepeatsOptions options = new RepeatsOptions(8, List.of(NOTICE));

        assertThat(shown(findings(options, Page.of("a.md", NOTICE, PILOT), Page.of("b.md", NOTICE, PILOT))))
                .containsExactly("1: a.md 2 [b.md 2]");
        assertThat(shown(findings(
                        options, Page.of("a.md", CARGO, NOTICE, PILOT), Page.of("b.md", CARGO, NOTICE, PILOT))))
                .containsExactly("2: a.md 1-3 [b.md 1-3]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHANGELOG.md",
                "docs/changelog.txt",
                "CHANGELOG",
                "Changelog-archive.md",
                "CHANGELOG-1.2.md",
                "change-log.md",
                "CHANGES.rst",
                "changes-2.0.md",
                "HISTORY.md",
                "a/NEWS",
                "NEWS-2031.md",
                "news.de.md"
            })
    void changeHistoriesAreLeftOut(String path) {
        assertThat(findings(Page.of(path, PILOT, PILOT), Page.of("z.md", PILOT)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whats-new.md",
                "newsroom.md",
                "newsletter.md",
                "news-from-the-harbour.md",
                "history-of-the-bridge.md",
                "historyof.md",
                "changes/index.md",
                "changes-to-expect.md",
                "2031-changelog-of-the-heart.md"
            })
    void pagesWithSuchWordsInTheirNamesAreNot(String path) {
        assertThat(findings(Page.of(path, PILOT, PILOT))).hasSize(1);
    }

    @Test
    void aTeaserInTheFrontMatterMayEchoTheText() {
        assertThat(findings(Page.of("a.md").add(BlockKind.FRONT_MATTER, PILOT).add(BlockKind.PARAGRAPH, PILOT)))
                .isEmpty();
    }

    @Test
    void fiveTextsThatDifferInNumbersAreATemplate() {
        List<String> posts = new ArrayList<>();
        for (int week : List.of(345, 422, 418, 422, 577, 591, 345)) {
            posts.add(week + " pull requests were merged in the last week.");
            posts.add("Note " + (char) ('a' + posts.size()) + " of the harbour master on what else there was.");
        }

        List<Finding> template = findings(Page.of("a.md", posts.toArray(String[]::new)));
        assertThat(template).hasSize(1);
        assertThat(template.get(0).rule()).isEqualTo(RepeatsCheck.SIMILAR_PARAGRAPH);
        assertThat(template.get(0).level()).isEqualTo(Level.NOTE);
        assertThat(template.get(0).properties())
                .containsEntry("kind", "template")
                .containsEntry("places", 7);
        assertThat(template.get(0).place().startLine()).isEqualTo(3);
        assertThat(template.get(0).message())
                .isEqualTo(
                        "a template: it stands in 7 places with other numbers, first at a.md:1:1: \"422 pull requests"
                                + " were merged in the last week.\"; keep it if the numbers are meant to change");
        assertThat(shown(findings(Page.of("a.md", posts.subList(0, 7).toArray(String[]::new)))))
                .containsExactly("1: a.md 3 [a.md 7]");
    }

    @Test
    void fivePlacesAreEnoughIfMostOfThemDiffer() {
        String[] texts = new String[5];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = "In the week " + Math.max(1, i) + " the harbour had more guests than ever before.";
        }

        assertThat(findings(Page.of("a.md", texts)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.properties()).containsEntry("places", 5));
    }

    @Test
    void oneCopyWithAnotherNumberMakesNoTemplate() {
        String text = "The council signed 15 agreements with the towns around the long bay.";
        String changed = "The council signed 16 agreements with the towns around the long bay.";

        assertThat(shown(findings(Page.of("a.md", text, text, text, text, text, changed))))
                .containsExactly("1: a.md 1 [a.md 2] a.md 3 a.md 4 a.md 5");
    }

    private static Page[] withNotice(int pages, int withIt, String notice) {
        Page[] all = new Page[pages];
        for (int i = 0; i < pages; i++) {
            String own = "page-" + Integer.toString(i, 36).replaceAll("[0-9]", "z$0q");
            all[i] = i < withIt ? Page.of(own + ".md", own, notice) : Page.of(own + ".md", own);
        }
        return all;
    }

    @Test
    void whatTwentyFilesAndATenthOfAllHaveIsBoilerplate() {
        Finding finding = findings(withNotice(200, 20, NOTICE)).get(0);

        assertThat(finding.level()).isEqualTo(Level.NOTE);
        assertThat(finding.properties()).containsEntry("meant", "boilerplate").containsEntry("places", 20);
        assertThat(finding.message())
                .endsWith("; keep it if every page needs it, or put it where all pages get it from");
    }

    @Test
    void fewerFilesOrMoreWordsAreNone() {
        String more = NOTICE + " " + NOTICE + " " + NOTICE;
        String sixty = more + " " + NOTICE;

        assertThat(findings(withNotice(190, 19, more)).get(0).level()).isEqualTo(Level.ERROR);
        assertThat(findings(withNotice(201, 20, more)).get(0).level()).isEqualTo(Level.ERROR);
        assertThat(findings(withNotice(20, 20, sixty)).get(0).level()).isEqualTo(Level.NOTE);
        assertThat(findings(withNotice(20, 20, sixty + " Now.")).get(0).level()).isEqualTo(Level.ERROR);
    }

    @Test
    void aPhraseOfTwentyWordsInThreeFilesIsBoilerplate() {
        String twenty = NOTICE + " Write to the desk first.";

        assertThat(findings(withNotice(200, 3, twenty))).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.NOTE);
            assertThat(finding.properties()).containsEntry("meant", "boilerplate");
        });
        assertThat(findings(withNotice(200, 2, twenty)).get(0).level()).isEqualTo(Level.ERROR);
        assertThat(findings(withNotice(200, 3, twenty + " Now.")).get(0).level())
                .isEqualTo(Level.ERROR);
    }

    @Test
    void fortyWordsInSixFilesAreBoilerplate() {
        String forty = NOTICE + " " + NOTICE + " " + "Write to the desk first, or wait a week. ";

        assertThat(findings(withNotice(200, 6, forty)).get(0).level()).isEqualTo(Level.NOTE);
        assertThat(findings(withNotice(200, 5, forty)).get(0).level()).isEqualTo(Level.ERROR);
        assertThat(findings(withNotice(200, 6, forty + "Some do.")).get(0).level())
                .isEqualTo(Level.ERROR);
    }

    @Test
    void whatThreeFilesHaveAtTheirEndsIsBoilerplate() {
        String thirty = NOTICE + " " + NOTICE;
        List<Page> feet = new ArrayList<>(List.of(withNotice(17, 0, "")));
        List<Page> middles = new ArrayList<>(feet);
        for (String own : List.of("anchor", "bollard", "capstan")) {
            String[] five = new String[5];
            Arrays.setAll(five, i -> "The " + own + " of the quay " + "abcde".charAt(i) + " is old.");
            feet.add(Page.of(own + ".md", five).add(BlockKind.PARAGRAPH, thirty));
            middles.add(
                    Page.of(own + ".md", five).add(BlockKind.PARAGRAPH, thirty).add(BlockKind.PARAGRAPH, five));
        }

        assertThat(findings(feet.toArray(Page[]::new)).get(0).properties()).containsEntry("meant", "boilerplate");
        assertThat(findings(feet.subList(0, feet.size() - 1).toArray(Page[]::new))
                        .get(0)
                        .level())
                .isEqualTo(Level.ERROR);
        assertThat(findings(middles.toArray(Page[]::new)))
                .filteredOn(finding -> finding.message().contains("Preview"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.ERROR));
    }

    @Test
    void inTwentyPagesATextOfLessThanSixteenWordsIsANote() {
        String sixteen = "One two four six seven nine eleven ash birch cedar elm fir hazel larch oak pine.";
        String fifteen = sixteen.substring(4);
        Finding note = findings(withNotice(20, 2, fifteen)).get(0);

        assertThat(findings(withNotice(20, 2, sixteen)).get(0).level()).isEqualTo(Level.ERROR);
        assertThat(findings(withNotice(19, 2, fifteen)).get(0).level()).isEqualTo(Level.ERROR);
        assertThat(note.level()).isEqualTo(Level.NOTE);
        assertThat(note.message()).endsWith("; keep one and link to it");
        assertThat(note.properties()).doesNotContainKey("meant");
    }

    @Test
    void inFewPagesNoPhraseIsBoilerplate() {
        assertThat(findings(withNotice(19, 6, NOTICE)).get(0).level()).isEqualTo(Level.ERROR);
    }

    @Test
    void oneFileWithTwentyPlacesHasNoBoilerplate() {
        String[] texts = new String[25];
        Arrays.fill(texts, NOTICE + " Really.");

        assertThat(findings(Page.of("a.md", texts)).get(0).level()).isEqualTo(Level.ERROR);
    }

    @Test
    void aParagraphThatItsPageQuotesIsAPullQuote() {
        Page page = Page.of("a.md").add(BlockKind.PARAGRAPH, CARGO, PILOT).add(BlockKind.QUOTATION, PILOT);

        assertThat(findings(page)).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.NOTE);
            assertThat(finding.properties()).containsEntry("meant", "pull-quote");
            assertThat(finding.message()).endsWith("; keep it if it is a pull-quote");
        });
    }

    @Test
    void whatIsSaidTwiceAndQuotedOrQuotedElsewhereIsNoPullQuote() {
        Page twice =
                Page.of("a.md").add(BlockKind.PARAGRAPH, PILOT, CARGO, PILOT).add(BlockKind.QUOTATION, PILOT);
        Page quoted = Page.of("a.md").add(BlockKind.QUOTATION, PILOT, CARGO, PILOT);

        assertThat(findings(twice).get(0).level()).isEqualTo(Level.ERROR);
        assertThat(findings(quoted).get(0).level()).isEqualTo(Level.ERROR);
        assertThat(findings(Page.of("a.md", PILOT), Page.of("b.md").add(BlockKind.QUOTATION, PILOT))
                        .get(0)
                        .level())
                .isEqualTo(Level.ERROR);
    }

    private static Page chapter(String path, BlockKind kind, String... motto) {
        return Page.of(path)
                .add(BlockKind.HEADING, "Chapter " + path)
                .add(kind, motto)
                .add(BlockKind.PARAGRAPH, "The harbour of " + path + " lies where the river meets the sea.");
    }

    private static List<Finding> ofChapters(BlockKind kind, String... motto) {
        return findings(chapter("one.md", kind, motto), chapter("two.md", kind, motto));
    }

    @Test
    void aSourcedQuotationThatOpensChaptersIsAnEpigraph() {
        for (List<Finding> findings : List.of(
                ofChapters(BlockKind.QUOTATION, PILOT, "Ina Corvin, Letters from the Mole"),
                ofChapters(BlockKind.QUOTATION, PILOT + " \u2014 Ina Corvin"),
                ofChapters(BlockKind.QUOTATION, PILOT + "\n-- Ina Corvin, 1931"),
                ofChapters(BlockKind.VERSE, PILOT, "\u2014 Ina Corvin."),
                ofChapters(BlockKind.PARAGRAPH, "\u201C" + PILOT + "\u201D", "\u2014 Ina Corvin"))) {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.level()).isEqualTo(Level.NOTE);
                assertThat(finding.properties()).containsEntry("meant", "epigraph");
            });
        }
    }

    @Test
    void aQuotationWithoutSourceOrInTheMiddleIsNoEpigraph() {
        for (List<Finding> findings : List.of(
                ofChapters(BlockKind.QUOTATION, PILOT),
                ofChapters(BlockKind.QUOTATION, PILOT, "He never came."),
                ofChapters(BlockKind.PARAGRAPH, PILOT, "\u2014 Ina Corvin"),
                ofChapters(
                        BlockKind.QUOTATION,
                        "He waits \u2014 as ever \u2014 on the lower step of the old mole with the book of names."),
                findings(
                        chapter("one.md", BlockKind.QUOTATION, PILOT, "Ina Corvin"),
                        Page.of("two.md", CARGO).add(BlockKind.QUOTATION, PILOT, "Ina Corvin")))) {
            assertThat(findings.get(0).level()).isEqualTo(Level.ERROR);
        }
    }
}

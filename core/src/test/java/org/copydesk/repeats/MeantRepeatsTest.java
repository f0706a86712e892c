package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.repeats.Page.findings;
import static org.copydesk.repeats.Page.shown;

import java.util.ArrayList;
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
    private static final String PILOT = "The pilot waits on the lower step with the book of names in his hand.";
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
}

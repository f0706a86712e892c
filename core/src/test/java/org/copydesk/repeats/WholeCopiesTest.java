package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.repeats.Page.findings;
import static org.copydesk.repeats.Page.shown;

import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.text.BlockKind;
import org.junit.jupiter.api.Test;

class WholeCopiesTest {
    private static final String LAMP = "Fill the lamp with oil before dusk and trim both ends of the wick by hand.";
    private static final String ROPE = "The rope on the upper winch is as long as the quay and as thick as a wrist.";
    private static final String DOOR =
            "Nobody leaves the tower without closing the small glass door behind the stairs.";

    @Test
    void aCopyOfAFileIsOneErrorWhateverElseItsParagraphsAreIn() {
        List<Finding> findings =
                findings(Page.of("a.md", LAMP, ROPE, DOOR), Page.of("b.md", ROPE), Page.of("c.md", LAMP, ROPE, DOOR));

        assertThat(shown(findings)).containsExactly("1: a.md 2 [b.md 1]", "3: a.md 1-3 [c.md 1-3]");
        assertThat(findings).extracting(Finding::level).containsOnly(Level.ERROR);
        assertThat(findings.get(1).message())
                .isEqualTo(
                        "files that are the same as a whole: the same 3 paragraphs (47 words) stand in 2 places, first"
                                + " at a.md:1:1: \"Fill the lamp with oil before dusk and trim both ends of the…\"; keep one and"
                                + " link to it");
    }

    @Test
    void whatStandsTwiceInACopiedFileIsFoundInTheFirstCopy() {
        assertThat(shown(findings(Page.of("a.md", LAMP, ROPE, LAMP), Page.of("b.md", LAMP, ROPE, LAMP))))
                .containsExactly("1: a.md 1 [a.md 3]", "3: a.md 1-3 [b.md 1-3]");
    }

    @Test
    void frontMatterMakesNoDifference() {
        Page one = Page.of("a.md").add(BlockKind.FRONT_MATTER, "One.").add(BlockKind.PARAGRAPH, LAMP, ROPE, LAMP);
        Page other = Page.of("b.md").add(BlockKind.FRONT_MATTER, "Other.").add(BlockKind.PARAGRAPH, LAMP, ROPE, LAMP);

        assertThat(shown(findings(one, other))).containsExactly("1: a.md 2 [a.md 4]", "3: a.md 2-4 [b.md 2-4]");
    }

    @Test
    void anotherHeadingMakesAnotherFile() {
        Page one = Page.of("a.md").add(BlockKind.HEADING, "Lamps").add(BlockKind.PARAGRAPH, LAMP, ROPE, LAMP);
        Page other = Page.of("b.md").add(BlockKind.HEADING, "Ropes").add(BlockKind.PARAGRAPH, LAMP, ROPE, LAMP);

        assertThat(findings(one, other)).noneMatch(finding -> finding.message().startsWith("files"));
    }

    @Test
    void copiesThatAreTwinsAreANoteAndCountAsOne() {
        List<Finding> findings = findings(
                Page.of("docs/v1/a.md", LAMP, ROPE), Page.of("docs/v2/a.md", LAMP, ROPE), Page.of("x.md", LAMP, ROPE));

        assertThat(shown(findings))
                .containsExactly("2: docs/v1/a.md 1-2 [docs/v2/a.md 1-2]", "2: docs/v1/a.md 1-2 [x.md 1-2]");
        assertThat(findings).extracting(Finding::level).containsExactly(Level.NOTE, Level.ERROR);
    }

    @Test
    void aFileOfOneParagraphIsLikeAnyParagraph() {
        assertThat(findings(Page.of("a.md", LAMP), Page.of("b.md", LAMP)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("the same paragraph"));
    }
}

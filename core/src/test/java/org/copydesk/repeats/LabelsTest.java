package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Copydesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private static long findings(String paragraph) {
        String page = "# First\n\n" + paragraph + "\n\n# Second\n\n" + paragraph + "\n";
        return Copydesk.builder()
                .groups(RepeatsCheck.GROUP)
                .build()
                .checkText("page.md", page)
                .findings()
                .size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**What made you want to work on the boat of the lighthouse?**",
                "<strong>How the lamps of the old quay are lit by night</strong>",
                "[How the lamps of the old quay are lit by night](lamps.md)",
                "The Harbour Board, [The lamps of the old quay by night](lamps.md) (12 pages, May 2031)",
                "- [How the lamps are lit](a.md)\n- [How the bells are rung by night](b.md)\n"
                        + "- [How the flags are sewn by hand](c.md)\n- [How the boats are painted](d.md)",
                "![A map of the harbour with the old and the new quay](map.png)"
            })
    void headingsInBoldReferencesAndPicturesMayStandTwice(String paragraph) {
        assertThat(findings(paragraph)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Never leave the lamp of the lighthouse alone in a storm.**",
                "**Note** that nobody may leave the lamp of the lighthouse alone",
                "*What made you want to work on the boat of the lighthouse?*",
                "Tell us at the [harbour desk](desk.md) if you find a lost oar on the beach.",
                "- **Which of the boats may lie at the long quay by night?**",
                "- See [the lamps](a.md) and how they are lit by the keeper.\n- [Bells](b.md) are rung in the fog.\n"
                        + "- Sew the flags by hand."
            })
    void whatSaysSomethingMayNot(String paragraph) {
        assertThat(findings(paragraph)).isEqualTo(1);
    }

    @Test
    void aReferenceBetweenCopiesDoesNotInterrupt() {
        String one = "The pilot waits on the lower step with the book of names in his hand.";
        String two = "Cargo that smells, drips or hums is put on the outer quay until the evening.";

        assertThat(findings(one + "\n\n[How the lamps of the old quay are lit by night](a.md)\n\n" + two))
                .isEqualTo(1);
    }
}

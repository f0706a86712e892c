package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few lines alone in a file say little: they are verse only where nothing speaks for running text. */
class ShortStanzaTest {
    private static List<BlockKind> kinds(String lines) {
        return Fixtures.read("a.txt", lines.replace(" / ", "\n") + "\n").blocks().stream()
                .map(Block::kind)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister sagte am Montag, dass die F\u00E4hre / nicht mehr fahre. \u201EEs ist aus\u201C, sagte er. / Niemand widersprach ihm.",
                "Der Minister sagte am Montag, dass keine / F\u00E4hre mehr fahre. \u201EEs ist aus\u201C, sagte er. / Niemand widersprach ihm.",
                "Der Minister sagte am Montag, dass keine / F\u00E4hre mehr fahre. / Niemand widersprach ihm.",
                "The minister said on Monday that the / ferry was old. It was sold, / Nobody knew why.",
                "The minister said on Monday, after all, / That the ferry was old. It was sold, / Nobody knew why.",
                "The minister said on Monday, / after a while. He had sold it, / He said, for nothing, / And nobody knew."
            })
    void runningTextInFewLinesIsNoVerse(String lines) {
        assertThat(kinds(lines)).containsExactly(BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    The lamp is lit, the pier is grey, /     The boats are coming home, /     And none will sail again today.",
                "The lamp is lit, / The boats are coming slowly to the pier, / And none will sail.",
                "The lamp is lit, / The boats are in. None sails, / The pier is grey, / And none will sail."
            })
    void linesThatEndOnPurposeAreVerse(String lines) {
        assertThat(kinds(lines)).containsExactly(BlockKind.VERSE);
    }
}

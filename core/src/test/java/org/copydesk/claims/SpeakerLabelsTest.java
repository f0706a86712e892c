package org.copydesk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;

class SpeakerLabelsTest {
    private static final String CLAIM = "Experts say the wall is weak.";

    @Test
    void whatStandsBehindLabelsInCapitalsIsSpeech() {
        assertThat(claims("REPORTER: Is it safe?", "LIND: " + CLAIM, CLAIM)).isEqualTo(1);
        assertThat(claims("Q: Is it safe?", "A: " + CLAIM)).isZero();
        assertThat(claims("REPORTER: Is it safe?\nLIND: " + CLAIM)).isZero();
    }

    @Test
    void oneLabelMakesNoTranscript() {
        assertThat(claims("LIND: " + CLAIM, CLAIM)).isEqualTo(2);
    }

    @Test
    void labelsOfRemarksAreNoSpeakers() {
        assertThat(claims("NOTE: " + CLAIM, "WARNING: " + CLAIM)).isEqualTo(2);
    }

    @Test
    void strongNamesAreSpeakersWhenTheyComeAgainOrAQuestionIsAmongThem() {
        assertThat(strong("Piet: Is it safe?", "Mara: " + CLAIM)).isZero();
        assertThat(strong("Mara: " + CLAIM, "Piet: It is old.", "Mara: " + CLAIM))
                .isZero();
        assertThat(strong("Cost: " + CLAIM, "Speed: " + CLAIM)).isEqualTo(2);
    }

    @Test
    void plainWordsBeforeAColonAreNoLabels() {
        assertThat(claims("Cost: " + CLAIM, "Cost: " + CLAIM)).isEqualTo(2);
    }

    private static int claims(String... paragraphs) {
        return count(false, paragraphs);
    }

    private static int strong(String... paragraphs) {
        return count(true, paragraphs);
    }

    private static int count(boolean isStrong, String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        Source source = Source.of("a.txt", text);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            int end = start + paragraph.length();
            Prose prose = new Prose.Builder(text).copy(start, end).build();
            Mark mark = new Mark(Mark.Kind.STRONG, 0, paragraph.indexOf(':') + 1, "");
            blocks.add(Block.builder(BlockKind.PARAGRAPH, prose)
                    .marks(isStrong ? List.of(mark) : List.of())
                    .build(start, end));
            start = end + 2;
        }
        return MarkedSentence.findings(new Document(source, "en", blocks)).size();
    }
}

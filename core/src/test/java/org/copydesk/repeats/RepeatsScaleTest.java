package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.text.Document;
import org.junit.jupiter.api.Test;

class RepeatsScaleTest {
    private static final int MANY = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static String[] different(int count) {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = "The boat called " + Integer.toString(i, 36).replaceAll("[0-9]", "z$0q")
                    + " lies at the end of the quay.";
        }
        return texts;
    }

    @Test
    void aHundredThousandEqualParagraphsAreOneFinding() {
        String[] texts = new String[MANY];
        Arrays.fill(texts, "The boat called Anna lies at the end of the quay.");

        List<Finding> findings = assertTimeout(LIMIT, () -> Page.findings(Page.of("a.txt", texts)));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).related()).hasSize(MANY - 1);
    }

    @Test
    void aHundredThousandDifferentParagraphsAreNone() {
        assertThat(assertTimeout(LIMIT, () -> Page.findings(Page.of("a.txt", different(MANY)))))
                .isEmpty();
    }

    @Test
    void aHundredThousandParagraphsThatDifferInOneSlotAreOneFinding() {
        String[] texts = different(MANY);
        for (int i = 0; i < MANY; i++) {
            texts[i] += " Whoever wants to visit it asks at the window with the green shutter before noon.";
        }

        List<Finding> findings = assertTimeout(LIMIT, () -> Page.findings(Page.of("a.txt", texts)));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).properties()).containsEntry("places", MANY);
    }

    @Test
    void aHundredThousandNumbersInOneSlotAreOneNote() {
        String[] texts = new String[MANY];
        for (int i = 0; i < MANY; i++) {
            texts[i] = "The boat with the number " + i + " lies at the end of the quay.";
        }

        List<Finding> findings = assertTimeout(LIMIT, () -> Page.findings(Page.of("a.txt", texts)));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).properties())
                .containsEntry("kind", "template")
                .containsEntry("places", MANY);
    }

    @Test
    void aParagraphOfAMillionWordsIsComparedWithItsEditedCopy() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            text.append("w").append(((i * 2_654_435_761L) >>> 7) % 50_000).append(' ');
        }
        String edited = text.substring(0, 3_000_000) + "boat " + text.substring(3_000_000);

        assertThat(assertTimeout(LIMIT, () -> Page.findings(Page.of("a.txt", text.toString(), edited))))
                .hasSize(1);
    }

    @Test
    void aHundredThousandParagraphsTwiceAreOneFinding() {
        String[] texts = different(MANY);

        List<Finding> findings =
                assertTimeout(LIMIT, () -> Page.findings(Page.of("a.txt", texts), Page.of("b.txt", texts)));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).properties()).containsEntry("paragraphs", MANY);
    }

    @Test
    void aHundredThousandShortParagraphsBetweenCopiesTakeNoLonger() {
        String[] texts = new String[MANY];
        for (int i = 0; i < MANY; i++) {
            texts[i] = i % 100 == 0 ? "The boat called Anna lies at the end of the quay." : "Short one.";
        }

        assertTimeout(LIMIT, () -> Page.laterCopies(RepeatsOptions.defaults(), Page.of("a.txt", texts)));
        assertThat(Page.findings(Page.of("a.txt", texts))).hasSize(1);
    }

    @Test
    void evidenceIsLessThanThreeTimesTheText() throws IOException {
        String paragraph = "The boat called Anna lies at the end of the quay, and nobody has seen her master.";
        String[] texts = new String[2_000];
        Arrays.fill(texts, paragraph);
        Document document = Page.of("a.txt", texts).read();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new RepeatsCheck(RepeatsOptions.defaults()).examine(document));
        }

        assertThat(bytes.size()).isLessThan(3 * document.source().text().length());
    }
}

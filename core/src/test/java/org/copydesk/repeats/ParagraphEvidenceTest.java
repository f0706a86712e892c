package org.copydesk.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.check.Corpus;
import org.copydesk.check.LaterCopies;
import org.copydesk.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphEvidenceTest {
    private static final String TEXT =
            "The \uD83D\uDEA2 pilot's \u201Cbook\u201D of `names` costs \u22125% of [all\r\ncargo](a.md) or 2,500 euros.";

    @ParameterizedTest
    @ValueSource(strings = {"page.md", "page.txt"})
    void everyPrefixOfAPageIsRead(String name) {
        String page = "---\r\ntitle: A\r\n---\r\n" + TEXT + "\r\n\r\n- " + TEXT + "\r\n- **x**\r\n- y\r\n\r\n> " + TEXT
                + "\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n\r\n" + TEXT + "\r\n";
        Copydesk copydesk = Copydesk.builder().groups(RepeatsCheck.GROUP).build();
        for (int end = 0; end <= page.length(); end++) {
            String prefix = page.substring(0, end);
            assertThatCode(() -> copydesk.checkText(name, prefix))
                    .as("first %s", end)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void emptyDocumentsAndAnEmptyCorpusHaveNoRepeats() {
        assertThat(Page.findings()).isEmpty();
        assertThat(Page.findings(Page.of("a.md"), Page.of("b.md", "", "..."))).isEmpty();
    }

    @Test
    void evidenceSurvivesTheWayToAnotherMachine() throws IOException, ClassNotFoundException {
        RepeatsCheck check = new RepeatsCheck(RepeatsOptions.defaults());
        String text = TEXT.replace("\r\n", " ");
        Page page = Page.of("a.md", text, text).list(3, text, "x", "y").add(BlockKind.VERSE, text);
        ParagraphEvidence evidence = check.examine(page.read());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(evidence);
        }
        ParagraphEvidence copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = (ParagraphEvidence) in.readObject();
        }

        assertThat(copy).isEqualTo(evidence).hasSameHashCodeAs(evidence);
        assertThat(check.conclude(new Corpus<>(List.of(new Corpus.Examined<>("a.md", copy)), LaterCopies.none())))
                .isNotEmpty()
                .isEqualTo(check.conclude(Page.corpus(check, page)));
    }
}

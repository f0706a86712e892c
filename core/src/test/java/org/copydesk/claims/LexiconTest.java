package org.copydesk.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.copydesk.claims.VerbForm.Form;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final String WORDS = "words.txt";

    @Test
    void entriesAreFoldedAndCommentsAndBlankLinesAreNone() {
        List<LexiconEntry> entries = LexiconEntry.parse(WORDS, List.of("# about", "", "  knowing  Close   to ", "#"));

        assertThat(entries).containsExactly(new LexiconEntry(WORDS, 3, "knowing", List.of("close", "to")));
    }

    @Test
    void anEntryThatStandsTwiceIsRefusedWithBothLines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LexiconEntry.parse(WORDS, List.of("# about", "time May", "time june", "time may")))
                .withMessage("words.txt:4: \"time may\" stands in line 2 already");
    }

    @Test
    void anEntryWithoutAPhraseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LexiconEntry.parse(WORDS, List.of("time may", "time")))
                .withMessageStartingWith("words.txt:2: \"time\" has nothing after its class");
    }

    @Test
    void aFileWithoutEntriesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LexiconEntry.parse(WORDS, List.of("# nothing")))
                .withMessageStartingWith("words.txt:1: no entry");
    }

    @Test
    void anUnknownClassIsRefusedWithThoseThatThereAre() {
        LexiconEntry entry = LexiconEntry.parse(WORDS, List.of("tyme may")).get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry.labelAs(WordClass.class))
                .withMessageStartingWith("words.txt:1: no class \"tyme\"; expected one of [one, several");
    }

    @Test
    void aVerbNeedsAllItsForms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lexicon("expert expert experts", "says say says said said"))
                .withMessage("verbs.txt:1: \"say says said said\" has 4 words after its class; expected 5");
    }

    @Test
    void aWordIsOneSourceOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lexicon("expert expert experts\ncritic expert -", "says say says said said saying"))
                .withMessage("sources.txt:2: \"expert\" is listed as a source already");
    }

    @Test
    void aFormBelongsToOneVerbOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lexicon(
                        "expert expert experts",
                        "says say says said said saying\nthat aver says averred averred averring"))
                .withMessage("verbs.txt:2: \"says\" is a form of \"say\" already");
    }

    @Test
    void theEnglishLexiconKnowsAHundredVerbsInAllForms() {
        Lexicon english = Lexicon.english();

        assertThat(LexiconEntry.ofResource("reporting-verbs.txt")).hasSizeGreaterThan(100);
        assertThat(english.sense("said").verb()).isNotNull().satisfies(said -> {
            assertThat(said.verb().base()).isEqualTo("say");
            assertThat(said.forms()).isEqualTo(Set.of(Form.PAST, Form.PARTICIPLE));
        });
        assertThat(english.sense("tulip")).isEqualTo(Sense.NONE);
    }

    private static Lexicon lexicon(String sources, String verbs) {
        return Lexicon.of(
                LexiconEntry.parse(WORDS, List.of("time may")),
                LexiconEntry.parse(WORDS, List.of("modifier senior")),
                LexiconEntry.parse("sources.txt", sources.lines().toList()),
                LexiconEntry.parse("verbs.txt", verbs.lines().toList()),
                LexiconEntry.parse(WORDS, List.of("belief believed")),
                LexiconEntry.parse(WORDS, List.of("hearsay reportedly")));
    }
}

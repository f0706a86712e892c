package org.copydesk.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.names.Corpora.mentions;

import java.util.BitSet;
import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {
    @Test
    void titlesGoToTheContextOfTheName() {
        assertThat(mentions("They met Foreign Minister Abbas Araqchi and Maj. Gen. Qassem Soleimani in spring."))
                .containsExactly("Abbas Araqchi [foreign minister]", "Qassem Soleimani [maj gen]");
    }

    @Test
    void aTitleInsideARunPartsIt() {
        assertThat(mentions("They met Iraqi Prime Minister Mohammed Shia al-Sudani in spring."))
                .containsExactly("Iraqi", "Mohammed Shia al-Sudani [prime minister]");
    }

    @Test
    void rolesInLowerCaseStandBeforeOrBehind() {
        assertThat(mentions("They heard the envoy Melanne Verbeck and Ada Pell, a teacher, in spring."))
                .containsExactly("Melanne Verbeck [envoy]", "Ada Pell [teacher]");
    }

    @Test
    void titlesWithoutANameAreNoNames() {
        assertThat(mentions("They heard the Prime Minister and the President of Iran speak."))
                .containsExactly("Iran");
    }

    @Test
    void hyphenCompoundsAreSplit() {
        assertThat(mentions("A US-led force met Iran-aligned groups and the pro-Tarweshi camp of Hewlett-Packard."))
                .containsExactly("US", "Iran", "Tarweshi", "Hewlett-Packard");
    }

    @Test
    void particlesBelongToTheName() {
        assertThat(mentions("They met Vincent van Gogh and Al Sudani, then Ana de la Cruz and al-Sudani near the van."))
                .containsExactly("Vincent van_Gogh", "Al_Sudani", "Ana de_la_Cruz", "al-Sudani");
    }

    @Test
    void possessiveEndingsAndInitialsAreRead() {
        assertThat(mentions("They read Laurence H. Tarn and saw Obama\u2019s pen beside the US's map."))
                .containsExactly("Laurence H Tarn", "Obama", "US");
    }

    @Test
    void contractionsIdentifiersAndHandlesAreNoNames() {
        assertThat(mentions(
                        "Then I'd call Data.gov or @GitHub and #Berlin, but We'll pay US$2 for getValue or MY_NAME."))
                .isEmpty();
    }

    @Test
    void quotedWordsAreNotTheWriters() {
        assertThat(mentions("They said \"we sail for Kiev\" and 'Odessa' before they reached Lviv."))
                .containsExactly("Lviv");
    }

    @Test
    void anOpenQuotationLastsToTheEndOfTheBlock() {
        assertThat(mentions("\u201CWe sail for Kiev and see.", "They reached Lviv at noon."))
                .containsExactly("Lviv");
    }

    @Test
    void titleCaseLinesAndTalkOfSpellingAreNoProse() {
        assertThat(mentions("How Kyiv and Lviv Met", "The town is also spelled Kiev in the old books.", "AT LVIV NOW"))
                .isEmpty();
    }

    @Test
    void datelinesAndShoutedWordsAreNoNames() {
        assertThat(mentions("PARIS, 3 May. The train reached Lyon.", "You MUST NOT pay in Lyon."))
                .containsExactly("Lyon", "Lyon");
    }

    @Test
    void statesBeforePostalNumbersAreNoNames() {
        assertThat(mentions("They wrote to Washington, DC 20405 and waited in DC for days."))
                .containsExactly("Washington", "DC");
    }

    @Test
    void headingsAndVerseAreNotRead() {
        for (BlockKind kind : List.of(BlockKind.HEADING, BlockKind.VERSE, BlockKind.QUOTATION)) {
            MentionFinder finder = new MentionFinder(Source.of("a.txt", ""));
            Corpora.document("a.txt", "They reached Lviv at noon.", kind)
                    .blocks()
                    .forEach(block -> finder.add(block, new BitSet()));
            assertThat(finder.mentions()).isEmpty();
        }
    }

    @Test
    void titlesOfWorksInLinksKeepTheirSpelling() {
        String text = "They read The Kiev City Guide before they reached Lviv.";
        Prose prose = new Prose.Builder(text).copy(0, text.length()).build();
        Block block = Block.builder(BlockKind.PARAGRAPH, prose)
                .marks(List.of(new Mark(Mark.Kind.LINK, 10, 29, "guide.html")))
                .build(0, text.length());
        MentionFinder finder = new MentionFinder(Source.of("a.txt", text));
        finder.add(block, new BitSet());
        assertThat(finder.mentions())
                .extracting(mention -> mention.words().get(0).form())
                .containsExactly("Lviv");
    }

    @ParameterizedTest
    @CsvSource({"pl,Lviv", "en-GB,'Kiev,Lviv'"})
    void namesInWordsOfAnotherLanguageAreNotRead(String language, String names) {
        String text = "They read of Kiev before they reached Lviv.";
        Prose prose = new Prose.Builder(text).copy(0, text.length()).build();
        Block block = Block.builder(BlockKind.PARAGRAPH, prose)
                .marks(List.of(new Mark(Mark.Kind.LANGUAGE, 5, 17, language)))
                .build(0, text.length());
        MentionFinder finder = new MentionFinder(Source.of("a.txt", text));
        finder.add(block, new BitSet());
        assertThat(finder.mentions())
                .extracting(mention -> mention.words().get(0).form())
                .containsExactly(names.split(","));
    }

    @Test
    void partsOfLongerNamesAreNoUse() {
        assertThat(mentions("She taught at the University of Calcutta and met the Mayor of Kolkata."))
                .containsExactly("University", "Kolkata");
    }
}

package org.copydesk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Profile;
import org.copydesk.check.Rule;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsCheckTest {
    private static final String CLAIM = "Experts say the wall is weak.";
    private static final String HEARSAY = "The wall is reportedly weak.";

    private final ClaimsCheck check = new ClaimsCheck(ClaimsOptions.defaults());

    @Test
    void rulesStandInTheOrderInWhichTheyWin() {
        assertThat(check.rules().stream().map(Rule::id))
                .containsExactly(
                        "anonymous-source",
                        "vague-authority",
                        "unnamed-study",
                        "passive-attribution",
                        "hearsay",
                        "assumed-consensus",
                        "unsourced-statistic",
                        "unsourced-superlative",
                        "unsourced-accusation",
                        "unattributed-quote");
        assertThat(check.rules()).allMatch(rule -> rule.group().equals(check.group()));
    }

    @Test
    void passivesAreLeftAloneInDocs() {
        Rule passive = rule("passive-attribution");

        assertThat(passive.levelIn(Profile.DOCS)).isEqualTo(Optional.empty());
        assertThat(passive.levelIn(Profile.NEWS)).isEqualTo(Optional.of(Level.WARNING));
    }

    private Rule rule(String id) {
        return check.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsourced-statistic", "unattributed-quote"})
    void figuresAndQuotationsAreNotesAndWarningsInNews(String id) {
        assertThat(rule(id).levelIn(Profile.GENERAL)).isEqualTo(Optional.of(Level.NOTE));
        assertThat(rule(id).levelIn(Profile.DOCS)).isEqualTo(Optional.of(Level.NOTE));
        assertThat(rule(id).levelIn(Profile.NEWS)).isEqualTo(Optional.of(Level.WARNING));
    }

    @Test
    void superlativesAndAccusationsAreForNewsOnly() {
        assertThat(rule("unsourced-superlative").levelIn(Profile.NEWS)).isEqualTo(Optional.of(Level.NOTE));
        assertThat(rule("unsourced-accusation").levelIn(Profile.NEWS)).isEqualTo(Optional.of(Level.WARNING));
        assertThat(rule("unsourced-superlative").levelIn(Profile.GENERAL)).isEmpty();
        assertThat(rule("unsourced-accusation").levelIn(Profile.DOCS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = BlockKind.class,
            names = {"PARAGRAPH", "LIST_ITEM", "CAPTION", "FOOTNOTE", "FRONT_MATTER"})
    void runningTextIsChecked(BlockKind kind) {
        assertThat(ids(CLAIM, kind, "en")).containsExactly("vague-authority");
    }

    @ParameterizedTest
    @EnumSource(
            value = BlockKind.class,
            names = {"QUOTATION", "VERSE", "TABLE_CELL"})
    void otherPeoplesWordsAndCellsAreNotChecked(BlockKind kind) {
        assertThat(ids(CLAIM + " " + HEARSAY, kind, "en")).isEmpty();
    }

    @Test
    void headingsAndTitlesAreCheckedForHearsayOnly() {
        assertThat(ids(CLAIM, BlockKind.HEADING, "en")).isEmpty();
        assertThat(ids(HEARSAY, BlockKind.HEADING, "en")).containsExactly("hearsay");
        assertThat(ids("Experts say the wall is weak", BlockKind.FRONT_MATTER, "en"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr-CA", "eno"})
    void otherLanguagesAreLeftAlone(String language) {
        assertThat(ids(CLAIM, BlockKind.PARAGRAPH, language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en_US"})
    void allKindsOfEnglishAreRead(String language) {
        assertThat(ids(CLAIM, BlockKind.PARAGRAPH, language)).containsExactly("vague-authority");
    }

    @Test
    void aLinkOrFootnoteInTheSentenceIsASource() {
        Mark link = new Mark(Mark.Kind.LINK, 16, 20, "https://example.org/");
        Mark footnote = new Mark(Mark.Kind.FOOTNOTE, CLAIM.length(), CLAIM.length(), "1");

        assertThat(ids(CLAIM, List.of(link))).isEmpty();
        assertThat(ids(CLAIM, List.of(footnote))).isEmpty();
    }

    @Test
    void aLinkInAnotherSentenceOrAPictureIsNone() {
        String text = CLAIM + " It is tall.";
        Mark link = new Mark(Mark.Kind.LINK, CLAIM.length() + 1, text.length(), "https://example.org/");
        Mark picture = new Mark(Mark.Kind.IMAGE, 16, 20, "");

        assertThat(ids(text, List.of(link))).containsExactly("vague-authority");
        assertThat(ids(CLAIM, List.of(picture))).containsExactly("vague-authority");
    }

    @Test
    void nothingMakesUpForANameThatIsWithheld() {
        String text = "An aide, who spoke on condition of anonymity, said the wall is weak.";

        assertThat(ids(text, List.of(new Mark(Mark.Kind.LINK, 0, 7, "https://example.org/"))))
                .containsExactly("anonymous-source");
    }

    @Test
    void emphasisedWordsAloneAreOnlyMentioned() {
        assertThat(ids(CLAIM, List.of(new Mark(Mark.Kind.EMPHASIS, 0, "Experts say".length(), ""))))
                .isEmpty();
        assertThat(ids(CLAIM, List.of(new Mark(Mark.Kind.EMPHASIS, 0, "Experts".length(), ""))))
                .containsExactly("vague-authority");
    }

    @Test
    void emphasisedTitlesOfWorksMakeNoClaims() {
        String text = "Her novel Allegedly a Good Year is out.";
        int start = text.indexOf("Allegedly");
        int end = text.indexOf(" is out");

        assertThat(ids(text, List.of(new Mark(Mark.Kind.EMPHASIS, start, end, ""))))
                .isEmpty();
        assertThat(ids(HEARSAY, List.of(new Mark(Mark.Kind.EMPHASIS, 0, HEARSAY.length(), ""))))
                .containsExactly("hearsay");
    }

    @Test
    void theMessageQuotesTheWordsOnOneLineAndSaysWhatToDo() {
        Finding finding =
                MarkedSentence.findings("Experts\n  say the wall is weak.").get(0);

        assertThat(finding.message())
                .startsWith("\"Experts say\" ")
                .contains("; name one of them, or link to where it is said")
                .doesNotContain("\n");
        assertThat(finding.subject()).isEqualTo("experts say the wall is weak.");
    }

    @Test
    void aLongPhraseIsCutAtAWord() {
        String text = "Two officials, speaking on condition of anonymity because they had promised the harbour board to"
                + " keep the talks to themselves for now, said the price was low.";

        assertThat(MarkedSentence.findings(text))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains(" \u2026\"").hasSizeLessThan(220));
    }

    @Test
    void confidenceHasTwoDecimalsBetweenZeroAndOne() {
        assertThat(MarkedSentence.properties(CLAIM)).containsEntry("confidence", 0.9);
        assertThat(MarkedSentence.properties("Officials said that the wall is weak."))
                .containsEntry("confidence", 0.96);
    }

    @Test
    void laterCopiesAreNotReported() {
        String text = CLAIM + "\n" + CLAIM;
        Document document = document(text);
        List<Finding> all = MarkedSentence.findings(document);
        ClaimEvidence evidence = check.examine(document);
        LaterCopies copies = LaterCopies.of(
                List.of(Place.of(document.source(), document.blocks().get(1))));

        assertThat(all).hasSize(2);
        assertThat(check.conclude(new Corpus<>(List.of(new Corpus.Examined<>("a.txt", evidence)), copies)))
                .containsExactly(all.get(0));
    }

    @Test
    void evidenceIsSerialisable() throws IOException, ClassNotFoundException {
        ClaimEvidence evidence = check.examine(document(CLAIM));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(evidence);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(evidence);
        }
    }

    @Test
    void aHundredThousandParagraphsTakeSeconds() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            lines.add(i % 10 == 0 ? CLAIM : "The harbour wall number " + i + " was built in a dry summer by hand.");
        }

        assertThat(timed(document(String.join("\n", lines)))).hasSize(10_000);
    }

    @Test
    void oneVeryLongSentenceTakesSeconds() {
        String text = "Officials and experts say, who, at the wall, ".repeat(20_000) + "the end.";

        assertThat(timed(document(text))).isNotNull();
    }

    @Test
    void aLinkBeforeASemicolonIsNoSourceOfWhatComesBehind() {
        String text = "The wall has a page; " + CLAIM;
        assertThat(ids(text, List.of(new Mark(Mark.Kind.LINK, 0, 8, "https://example.org/"))))
                .containsExactly("vague-authority");
        int wall = text.lastIndexOf("wall");
        assertThat(ids(text, List.of(new Mark(Mark.Kind.LINK, wall, wall + 4, "https://example.org/"))))
                .isEmpty();
    }

    @Test
    void wordsInAnotherLanguageAreNotChecked() {
        assertThat(ids(CLAIM, List.of(new Mark(Mark.Kind.LANGUAGE, 0, CLAIM.length(), "fr"))))
                .isEmpty();
        assertThat(ids(CLAIM, List.of(new Mark(Mark.Kind.LANGUAGE, 0, CLAIM.length(), "en-GB"))))
                .containsExactly("vague-authority");
    }

    private static List<Finding> timed(Document document) {
        long start = System.nanoTime();
        List<Finding> findings = MarkedSentence.findings(document);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        return findings;
    }

    private static Document document(String text) {
        Source source = Source.of("a.txt", text);
        List<Block> blocks = new ArrayList<>();
        for (int line = 1; line <= source.lines(); line++) {
            int start = source.lineStart(line);
            int end = source.lineEnd(line);
            Prose prose = new Prose.Builder(text).copy(start, end).build();
            blocks.add(Block.builder(BlockKind.PARAGRAPH, prose).build(start, end));
        }
        return new Document(source, "en", blocks);
    }

    private static List<String> ids(String text, BlockKind kind, String language) {
        return ids(MarkedSentence.findings(text, kind, language, List.of()));
    }

    private static List<String> ids(String text, List<Mark> marks) {
        return ids(MarkedSentence.findings(text, BlockKind.PARAGRAPH, "en", marks));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}

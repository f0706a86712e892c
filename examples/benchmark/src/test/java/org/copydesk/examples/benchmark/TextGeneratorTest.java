package org.copydesk.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextGeneratorTest {
    private static final SourceText TEXT = SourceText.of("""
            The ferry to Velmora left the northern pier at 22:15, and Ilana Dorvath waved to the crew.

            Nobody in the harbour of Kestrin had seen such weather since 1987, said the old pilot Oren Talbek.

            When the storm had passed, the lamps of the town came on again, one after another, along the quay.
            """);

    private static List<String> paragraphs(long seed, int count) {
        TextGenerator generator = new TextGenerator(TEXT, seed);
        return Stream.generate(generator::nextParagraph).limit(count).toList();
    }

    @Test
    void equalSeedsGiveEqualText() {
        assertThat(paragraphs(7, 500)).isEqualTo(paragraphs(7, 500));
    }

    @Test
    void otherSeedsGiveOtherText() {
        assertThat(paragraphs(7, 20)).doesNotContainAnyElementsOf(paragraphs(8, 20));
    }

    @Test
    void theTextOfASeedStaysTheSameForEver() {
        assertThat(paragraphs(1, 2))
                .containsExactly(
                        "Nobody in came old of Dorvath had weather the weather since 6590, lamps seen old seen Ilana Dorvana.",
                        "Nobody in pier harbour of Dorvath the seen such the the 8160, one pilot old pilot Ilana Dorvana.");
    }

    @Test
    void paragraphsDifferExceptForFewThatRepeat() {
        List<String> paragraphs = paragraphs(3, 2000);
        Set<String> different = new TreeSet<>(paragraphs);

        assertThat(different.size()).isBetween(1960, 1999);
    }

    @Test
    void aParagraphKeepsThePunctuationOfARealOne() {
        String signs = paragraphs(5, 1).get(0).replaceAll("[\\p{L}\\p{N}]", "");

        assertThat(TEXT.paragraphs())
                .extracting(pieces -> String.join(
                                "", pieces.stream().map(SourceText.Piece::text).toList())
                        .replaceAll("[\\p{L}\\p{N}]", ""))
                .contains(signs);
    }

    @Test
    void aNameStandsForOneOtherNameInAFile() {
        SourceText text = SourceText.of("The old friends of Ilana told Oren that they had seen Ilana with Talbek.\n");
        TextGenerator generator = new TextGenerator(text, 2);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < 20; i++) {
            String paragraph = generator.nextParagraph();
            names.add(paragraph.split(" ")[4]);
            names.add(paragraph.split(" ")[11]);
        }
        assertThat(names).hasSize(1);

        generator.startFile();
        Stream.generate(generator::nextParagraph).limit(3).forEach(line -> names.add(line.split(" ")[4]));
        assertThat(names).hasSizeGreaterThan(1);
    }

    @Test
    void realTextIsTakenApartIntoWordsNamesAndNumbers() {
        SourceText text = SourceText.of("\"Come,\" said Oren, 41. We are in the USA.\n\n  \n");

        assertThat(text.paragraphs()).hasSize(1);
        assertThat(text.words()).containsExactly("said", "are", "the");
        assertThat(text.names()).containsExactly("Oren");
    }
}

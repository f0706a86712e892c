package org.copydesk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    /** Quoted characters stand in brackets in the expectation. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00A4',
            value = {
                "He said \"yes\" twice. | He said [\"yes\"] twice.",
                "He said \u201Cyes\u201D twice. | He said [\u201Cyes\u201D] twice.",
                "\u201CThe speech goes on. | [\u201CThe speech goes on.]",
                "\"The speech goes on. | [\"The speech goes on.]",
                "A 5\" pipe and no more. | A 5\" pipe and no more.",
                "She called it 'a day'. | She called it ['a day'].",
                "The dogs' park isn't far, he's there. | The dogs' park isn't far, he's there.",
                "The \u2018old\u2019 wall | The [\u2018old\u2019] wall",
                "Rock 'n' roll, and the '90s too | Rock ['n'] roll, and the '90s too",
                "Er sagt \u00ABja\u00BB. | Er sagt [\u00ABja\u00BB].",
            })
    void quotedCharactersAreFound(String text, String expected) {
        assertThat(marked(text, List.of())).isEqualTo(expected);
    }

    @Test
    void aQuotationByMarkupIsOne() {
        assertThat(marked("one two three", List.of(new Mark(Mark.Kind.QUOTATION, 4, 7, ""))))
                .isEqualTo("one [two] three");
    }

    private static String marked(String text, List<Mark> marks) {
        Prose prose = new Prose.Builder(text).copy(0, text.length()).build();
        Quotations quotations = Quotations.of(
                Block.builder(BlockKind.PARAGRAPH, prose).marks(marks).build(0, text.length()));
        StringBuilder marked = new StringBuilder();
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean now = quotations.covers(i);
            marked.append(now == before ? "" : now ? "[" : "]").append(text.charAt(i));
            before = now;
        }
        return marked.append(before ? "]" : "").toString();
    }
}

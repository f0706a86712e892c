package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProseTest {
    private static final String SOURCE = "See *the* `code`,\n> then &amp; go  ";

    private static Prose prose() {
        return new Prose.Builder(SOURCE)
                .copy(0, 4)
                .copy(5, 8)
                .copy(9, 10)
                .placeholder(10, 16)
                .copy(16, 17)
                .replace(" ", 17, 20)
                .copy(20, 25)
                .replace("&", 25, 30)
                .copy(30, SOURCE.length())
                .trimEnd()
                .build();
    }

    @Test
    void proseIsWhatTheReaderSees() {
        assertThat(prose().text()).isEqualTo("See the \uFFFC, then & go");
    }

    @Test
    void copiedCharactersAreMappedOneByOne() {
        Prose prose = prose();
        for (String word : new String[] {"See", "the", "then", "go"}) {
            int from = prose.text().indexOf(word);
            int source = prose.sourceStart(from);
            assertThat(SOURCE.substring(source, prose.sourceEnd(from + word.length())))
                    .isEqualTo(word);
        }
    }

    @Test
    void replacedCharactersStandForTheirWholePiece() {
        Prose prose = prose();
        int placeholder = prose.text().indexOf(Prose.PLACEHOLDER);
        assertThat(SOURCE.substring(prose.sourceStart(placeholder), prose.sourceEnd(placeholder + 1)))
                .isEqualTo("`code`");
        int ampersand = prose.text().indexOf('&');
        assertThat(SOURCE.substring(prose.sourceStart(ampersand), prose.sourceEnd(ampersand + 1)))
                .isEqualTo("&amp;");
        int lineEnd = prose.text().indexOf(" then");
        assertThat(SOURCE.substring(prose.sourceStart(lineEnd), prose.sourceEnd(lineEnd + 1)))
                .isEqualTo("\n> ");
    }

    @Test
    void aStretchOverSeveralPiecesHasTheirMarkupInside() {
        Prose prose = prose();
        assertThat(SOURCE.substring(prose.sourceStart(4), prose.sourceEnd(9))).isEqualTo("the* `code`");
    }

    @Test
    void blanksTakenOffTheEndLeaveOtherPlacesAlone() {
        Prose prose = new Prose.Builder("ab  \n")
                .copy(0, 4)
                .replace(" ", 4, 5)
                .trimEnd()
                .build();
        assertThat(prose.text()).isEqualTo("ab");
        assertThat(prose.sourceStart(1)).isEqualTo(1);
        assertThat(prose.sourceEnd(2)).isEqualTo(2);
    }

    @Test
    void neighbouringCopiesAreOneRun() {
        Prose prose = new Prose.Builder("abcd").copy(0, 2).copy(2, 4).build();
        assertThat(prose.sourceStart(3)).isEqualTo(3);
        assertThat(prose.sourceEnd(4)).isEqualTo(4);
    }

    @Test
    void offsetsOutsideAreRefused() {
        Prose prose = new Prose.Builder("ab").copy(0, 2).build();
        assertThatThrownBy(() -> prose.sourceStart(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> prose.sourceStart(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> prose.sourceEnd(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void emptyPiecesAddNothing() {
        Prose prose = new Prose.Builder("ab").copy(1, 1).replace("", 0, 1).build();
        assertThat(prose.length()).isZero();
    }
}

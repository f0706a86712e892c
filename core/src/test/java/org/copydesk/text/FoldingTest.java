package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Word, word",
        "STRASSE, strasse",
        "Straße, strasse",
        "ﬁne, fine",
        "Ｗide, wide",
        "Zoe\u0308, zoë",
        "label\u00ADled, labelled",
        "Meadow\u200BDB, meadowdb",
        "O’Dalen, o'dalen",
        "Hawaiʻi, hawai'i",
        "“quoted”, \"quoted\"",
        "1990–95, 1990-95",
        "İstanbul, i\u0307stanbul"
    })
    void whatLooksTheSameFoldsTheSame(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void foldedTextIsReturnedAsItIs() {
        String text = "already folded, no. 5";
        assertThat(Folding.fold(text)).isSameAs(text);
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(Folding.fold("TITLE")).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void foldingTwiceChangesNothingMore(@ForAll String text) {
        String once = Folding.fold(text);
        assertThat(Folding.fold(once)).isEqualTo(once);
    }
}

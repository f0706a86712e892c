package org.copydesk.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    @ParameterizedTest
    @CsvSource({
        "U.S., us",
        "GitHub, github",
        "Al Sudani, alsudani",
        "al-Sudani, alsudani",
        "Sana'a, sanaa",
        "Erdo\u011Fan, erdogan",
        "S\u00F8rensen, sorensen",
        "\u0141\u00F3d\u017A, lodz",
        "Stra\u00DFe, strasse",
        "P\u0430ris, paris",
        "\u041F\u0430\u0440\u0438\u0436, \u043F\u0430\u0440\u0438\u0436",
        "COVID-19, covid19"
    })
    void keyIsWhatAllFormsShare(String form, String key) {
        assertThat(FormatKey.of(VisibleText.of(form))).isEqualTo(key);
    }

    @Test
    void lettersOfOtherScriptsKeepTheirMarks() {
        assertThat(FormatKey.of("\u0419\u043E\u0442")).isNotEqualTo(FormatKey.of("\u0418\u043E\u0442"));
    }

    @ParameterizedTest
    @CsvSource({
        "US, U.S., ABBREVIATION",
        "GitHub, Github, CAPITALISATION",
        "al-Sudani, Al Sudani, CAPITALISATION",
        "Data Base, DataBase, SPACING",
        "Sana'a, Sanaa, SPACING",
        "Erdo\u011Fan, Erdogan, DIACRITICS",
        "P\u0430ris, Paris, LOOK_ALIKE",
        "Araqchi, Araghchi, SPELLING"
    })
    void kindIsTheFirstDifference(String first, String second, NameKind kind) {
        assertThat(NameKind.between(first, second)).isEqualTo(kind);
        assertThat(NameKind.between(second, first)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Github, TITLE",
        "GitHub, MIXED",
        "iPhone, MIXED",
        "APIs, MIXED",
        "US, CAPITALS",
        "U.S., CAPITALS",
        "O'Brien, TITLE",
        "Al-Sudani, TITLE",
        "van Gogh, TITLE",
        "nginx, LOWER"
    })
    void casingIsTold(String form, Casing casing) {
        assertThat(Casing.of(form)).isEqualTo(casing);
    }

    @Test
    void whatLooksTheSameIsTheSame() {
        assertThat(VisibleText.of("Zoe\u0308")).isEqualTo("Zo\u00EB");
        assertThat(VisibleText.of("Or\u00ADvanna")).isEqualTo("Orvanna");
        assertThat(VisibleText.of("Meadow\u200BDB")).isEqualTo("MeadowDB");
        assertThat(VisibleText.of("O\u2019Dalen")).isEqualTo("O'Dalen");
        assertThat(VisibleText.of("Zoe")).isEqualTo("Zoe");
    }

    @ParameterizedTest
    @CsvSource({"Obama's, Obama", "US's, US", "Sana'a, Sana'a", "O'Brien, O'Brien", "boss, boss"})
    void possessiveEndingsAreCut(String word, String stem) {
        assertThat(Possessives.cut(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "GitHub, true",
        "iPhone, true",
        "macOS, true",
        "getValue, false",
        "I'd, false",
        "We'll, false",
        "MY_NAME, false",
        "3D, false",
        "paper, false",
        "Sana'a, true"
    })
    void namesAreToldByTheirLetters(String word, boolean possible) {
        assertThat(NameShape.isPossible(word)).isEqualTo(possible);
    }
}

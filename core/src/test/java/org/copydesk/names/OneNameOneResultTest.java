package org.copydesk.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is one result, however many of its words are misspelt, and an ordinary word is none. */
class OneNameOneResultTest {
    private static List<Finding> findings(String text) {
        return Copydesk.builder()
                .groups("names")
                .build()
                .checkText("page.md", text)
                .findings();
    }

    @Test
    void anApostropheInTheSurnameIsOneResult() {
        List<Finding> findings = findings("The captain, Conan O'Hara, retired. A statue of Conan O'Hara stands there. "
                + "The fans love Conan O'Hara. A book on Conan OHara sold well.");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).properties()).containsEntry("forms", List.of("O'Hara", "OHara"));
    }

    @Test
    void twoMisspeltWordsOfOneNameAreOneResult() {
        List<Finding> findings = findings("The composer Željko Ćurić died. The songs of Željko Ćurić live on. "
                + "His fans mourn Zeljko Curic. The widow of Željko Ćurić sang.");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).properties()).containsEntry("forms", List.of("Ćurić", "Curic"));
        assertThat(findings.get(0).message()).contains("with \"Zeljko\" for \"Željko\"");
    }

    @Test
    void threeMisspeltWordsOfOneNameAreOneResult() {
        assertThat(findings("The nurses of Médecins Sans Frontières came first. A ship of Médecins Sans Frontières lay "
                        + "in the bay. The tents of Médecins Sans Frontières were full. A gift went to Medecins Sans "
                        + "Frontieres in May."))
                .hasSize(1);
    }

    @Test
    void twoNamesOfOneSentenceAreTwoResults() {
        assertThat(findings("A letter from Erdoğan reached the office of GitHub. A note from Erdoğan reached GitHub "
                        + "too. The lawyers of Erdoğan wrote to GitHub again. A speech by Erdogan was kept on the "
                        + "pages of Github for a year."))
                .hasSize(2);
    }

    @Test
    void aLastLetterWrittenTwiceIsASpelling() {
        assertThat(findings("The conductor Voldemar Zarinsky came late. The scores of Voldemar Zarinsky were wet. The "
                        + "hat of Voldemar Zarinsky was gone. The tea was for Voldemar Zarinskyy in the hall."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A copy of this license is in the file LICENSE of the folder. A copy of the License is in the folder "
                        + "as well. The terms of the License cover the manual. A copy of the License comes with it.",
                "The entry in the file CHANGELOG of the folder is short. The entry in the Changelog of the folder is "
                        + "long. An entry of the Changelog of the folder names the writer.",
                "We sort the zorbets by size. The ZORBET of the north coast is blue. The Zorbet of the north coast is "
                        + "shy. Each zorbet of the north coast sings.",
            })
    void anOrdinaryWordInCapitalsIsNoName(String text) {
        assertThat(findings(text)).isEmpty();
    }
}

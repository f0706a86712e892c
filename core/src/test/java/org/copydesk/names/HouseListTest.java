package org.copydesk.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseListTest {
    private static final NamesOptions HOUSE = new NamesOptions(
            List.of(
                    new HouseName("Kyiv", List.of("Kiev"), List.of("chicken Kiev", "Great Gate of Kiev")),
                    new HouseName("GitHub", List.of("Github", "github"), List.of()),
                    new HouseName("U.S.", List.of("US"), List.of()),
                    new HouseName("Zo\u00EB Marrin", List.of("Zoe Marrin"), List.of()),
                    new HouseName("MeadowDB", List.of("Meadow DB", "Meadow"), List.of()),
                    new HouseName("al-Sudani", List.of("Al-Sudani"), List.of())),
            List.of(),
            List.of());

    private static List<String> uses(String text) {
        return Corpora.findings(HOUSE, text).stream()
                .filter(finding -> finding.rule().equals(NamesCheck.UNPREFERRED_NAME))
                .map(finding -> text.substring(
                        finding.place().charOffset(), finding.place().charEnd()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bus to Kiev left.|Kiev",
                "They like Kiev's parks.|Kiev",
                "They like the US\u2019s maps.|US",
                "A US-led force came.|US",
                "They met Zoe\tMarrin there.|Zoe\tMarrin",
                "They met Zoe\u00A0Marrin there.|Zoe\u00A0Marrin",
                "They use Meadow DB here.|Meadow DB",
                "They use Meadow here.|Meadow",
                "They met Al-Sudani there.|Al-Sudani",
                "They met Al\u2011Sudani there.|Al\u2011Sudani",
                "Kiev/Lviv by bus is easy.|Kiev"
            })
    void wholeWordsMatch(String text, String use) {
        assertThat(uses(text)).containsExactly(use);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The menu has chicken Kiev.",
                "The menu has Chicken Kiev.",
                "They play The Great Gate of Kiev now.",
                "They said \"from Kiev\" twice.",
                "The word 'Kiev' is old.",
                "They use USB and pay US$2 on the USS Lark and the U.S.S.R. stamp.",
                "They read github.com and docs/github/readme and @github and .github files.",
                "They met Zo\u00EB Marrin and Zoe\u0308 Marrin there.",
                "They use Meadow\u200BDB here.",
                "JOIN US TODAY",
                "They went to KIEV by bus.",
                "They met al-Sudani there."
            })
    void otherWordsDoNot(String text) {
        assertThat(uses(text)).isEmpty();
    }

    @Test
    void everyUseIsReported() {
        List<Finding> findings = Corpora.findings(HOUSE, "They left Kiev.", "They left Kiev.");
        assertThat(findings).hasSize(2);
        assertThat(findings.get(1).place().startLine()).isEqualTo(2);
    }
}

package org.copydesk.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "araqchi, araghchi, 0.2", // q for gh
        "soleimani, suleimani, 0.25", // o for u
        "emanuel, emanual, 0.3", // e for a
        "tarveshi, tarweshi, 0.15", // v for w
        "kovachek, kovacek, 0.3", // h dropped, cheaper than ch for c
        "smith, smyth, 0.15", // i for y
        "okafor, okafur, 0.25",
        "mohamed, mohammed, 0.15", // doubled
        "baker, barker, 0.9", // r put in
        "kovac, kovar, 1.0", // one for another
        "verbeck, verbcek, 0.6", // two in the wrong order
        "baker, taker, 1.5", // at the first letter
        "iran, iran, 0"
    })
    void distanceIsTheCheapestWay(String a, String b, double distance) {
        assertThat(SpellingDistance.of(a, b)).isCloseTo(distance, within(1e-9));
        assertThat(SpellingDistance.of(b, a)).isCloseTo(distance, within(1e-9));
    }

    @Property(tries = 300)
    void distanceIsTheSameBothWaysAndZeroForEqualWords(
            @ForAll @StringLength(max = 9) @CharRange(from = 'a', to = 'k') String a,
            @ForAll @StringLength(max = 9) @CharRange(from = 'a', to = 'k') String b) {
        assertThat(SpellingDistance.of(a, b)).isCloseTo(SpellingDistance.of(b, a), within(1e-9));
        assertThat(SpellingDistance.of(a, a)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "araqchi, ARKC",
        "araghchi, ARKC",
        "soleimani, SLMN",
        "tarveshi, TRVC",
        "tarweshi, TRVC",
        "mohammed, MT",
        "philip, VLP"
    })
    void skeletonsKeepWhatIsHeard(String word, String skeleton) {
        assertThat(SpellingKeys.skeleton(word)).isEqualTo(skeleton);
    }

    @Test
    void wordsThatLackALetterMeet() {
        assertThat(SpellingKeys.of("kovachek")).contains("kovacek");
        assertThat(SpellingKeys.of("kovacek")).contains("kovacek");
    }

    @ParameterizedTest
    @CsvSource({
        "iran, iranian, true",
        "iraq, iraqi, true",
        "georgia, georgian, true",
        "william, williams, true",
        "cameron, cameroon, false",
        "araqchi, araghchi, false"
    })
    void derivedWordsAreKnown(String a, String b, boolean derived) {
        assertThat(NameEndings.derive(a, b)).isEqualTo(derived);
        assertThat(NameEndings.derive(b, a)).isEqualTo(derived);
    }

    @ParameterizedTest
    @CsvSource({"carlo, carla, true", "francis, frances, true", "mohammed, mohammad, false", "melanne, melanie, false"})
    void givenNamesOfTwoPeopleAreKnown(String a, String b, boolean two) {
        assertThat(NameEndings.areTwoPeople(a, b)).isEqualTo(two);
    }

    @Test
    void confidenceIsLogistic() {
        // -2.2 + 5.2 = 3.0; 1 / (1 + e^-3) = 0.9526
        assertThat(NameScore.from("spelling.base")
                        .add("spelling.sharedGiven", 1)
                        .confidence())
                .isEqualTo(0.95);
        // -2.2: 0.0998
        assertThat(NameScore.from("spelling.base").confidence()).isEqualTo(0.1);
    }
}

package org.copydesk.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copydesk.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Path RESOURCE = Path.of("src/main/resources/org/copydesk/names/gazetteer.txt");

    private static final List<String> HEAD = List.of(
            "# Countries and territories, languages, and cities of time zones, in English: the display names of Unicode CLDR as",
            "# ICU4J gives them (licence Unicode-3.0). One a line, sorted. Written by GazetteerTest with -Dgazetteer=write.",
            "");

    @Test
    void resourceIsWhatTheLocaleDataGives() throws IOException {
        List<String> rebuilt = List.copyOf(rebuild());
        if ("write".equals(System.getProperty("gazetteer"))) {
            List<String> lines = new ArrayList<>(HEAD);
            lines.addAll(rebuilt);
            Files.write(RESOURCE, lines, StandardCharsets.UTF_8);
        }
        assertThat(ResourceLines.of(Gazetteer.class, "gazetteer.txt")).isEqualTo(rebuilt);
    }

    private static NavigableSet<String> rebuild() {
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        TimeZoneNames zones = TimeZoneNames.getInstance(ULocale.ENGLISH);
        NavigableSet<String> names = new TreeSet<>();
        Stream.of(ULocale.getISOCountries()).map(display::regionDisplayName).forEach(names::add);
        Stream.of(ULocale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .map(display::languageDisplayName)
                .forEach(names::add);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL, null, null)) {
            String city = zones.getExemplarLocationName(zone);
            if (city != null && zone.indexOf('/') > 0) {
                names.add(city);
            }
        }
        names.removeIf(name -> name.length() == 2);
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iran",
                "iraq",
                "austria",
                "australia",
                "niger",
                "nigeria",
                "cameroon",
                "georgia",
                "paris",
                "kyiv",
                "austrian",
                "australian",
                "nigerian",
                "nigerien",
                "iranian",
                "iraqi",
                "georgian",
                "slovene",
                "slovak",
                "slovenia",
                "slovakia",
                "mali",
                "malian",
                "swahili",
                "zealand"
            })
    void placesAndPeoplesAreKnown(String key) {
        assertThat(Gazetteer.get().isKnown(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"araghchi", "soleimani", "github", "okafor", "verbeck", "cameron"})
    void othersAreNot(String key) {
        assertThat(Gazetteer.get().isKnown(key)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Kiev, Kyiv", "Calcutta, Kolkata", "Katmandu, Kathmandu"})
    void oldAndNewNamesOfACityArePairs(String older, String newer) {
        assertThat(CityNames.arePair(FormatKey.of(older), FormatKey.of(newer))).isTrue();
        assertThat(CityNames.arePair(FormatKey.of(newer), FormatKey.of(older))).isTrue();
    }

    @Test
    void pairsMarkedSoAreOneTimeZone() {
        for (String line : ResourceLines.of(CityNames.class, "city-names.txt")) {
            String[] parts = line.split("\t");
            if (parts.length > 2) {
                assertThat(zone(parts[0])).as(line).isNotEmpty().isEqualTo(zone(parts[1]));
            }
        }
    }

    /** The canonical zone whose ID ends in a city's name; zones that share one are names of one place. */
    private static String zone(String city) {
        String ending = "/" + city.replace(' ', '_');
        for (String id : TimeZone.getAvailableIDs()) {
            if (id.endsWith(ending)) {
                return TimeZone.getCanonicalID(id);
            }
        }
        return "";
    }
}

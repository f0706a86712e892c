package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.junit.jupiter.api.Test;

class GithubAnnotationsTest {
    /** A command as the runner of GitHub takes a line of the log apart. */
    private record Command(String name, Map<String, String> properties, String data) {
        static Command of(String line) {
            assertThat(line).startsWith("::");
            int end = line.indexOf("::", 2);
            String head = line.substring(2, end);
            int blank = head.indexOf(' ');
            Map<String, String> properties = new LinkedHashMap<>();
            for (String property : head.substring(blank + 1).split(",", -1)) {
                String[] pair = property.split("=", 2);
                properties.put(pair[0], unescaped(pair[1]));
            }
            return new Command(head.substring(0, blank), properties, unescaped(line.substring(end + 2)));
        }

        private static String unescaped(String text) {
            return text.replace("%0D", "\r")
                    .replace("%0A", "\n")
                    .replace("%3A", ":")
                    .replace("%2C", ",")
                    .replace("%25", "%");
        }
    }

    private static List<Command> commands(ReportContent content) {
        return new GithubAnnotations(content, "site/")
                .lines().stream().map(Command::of).toList();
    }

    private static Finding finding(Place place, String message) {
        return new Finding(SampleReports.NAME, Level.WARNING, place, message, List.of(), Map.of(), message);
    }

    private static List<String> ofLevels(int errors, int warnings, int notes) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < errors + warnings + notes; i++) {
            Level level = i < notes ? Level.NOTE : i < notes + warnings ? Level.WARNING : Level.ERROR;
            findings.add(finding(SampleReports.place("a.md", i + 1), "m" + i).at(level));
        }
        return new GithubAnnotations(SampleReports.of(findings.toArray(Finding[]::new)), "").lines();
    }

    @Property
    void theRunnerGetsPathAndMessageBack(@ForAll("texts") String path, @ForAll("texts") String message) {
        Command command = commands(SampleReports.of(finding(SampleReports.place(path, 3), message)))
                .get(0);

        assertThat(command.name()).isEqualTo("warning");
        assertThat(command.properties().keySet())
                .containsExactly("file", "line", "col", "endLine", "endColumn", "title");
        assertThat(command.properties())
                .containsEntry("file", "site/" + HarmlessText.of(path))
                .containsEntry("title", "copydesk: inconsistent-name");
        assertThat(command.data()).isEqualTo(HarmlessText.of(message));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "%",
                        "%25",
                        "%0A",
                        "%3A",
                        "\r",
                        "\n",
                        ":",
                        "::",
                        ",",
                        "=",
                        "::error::",
                        "##[error]",
                        "a",
                        " ",
                        "\uD800",
                        "\u001B",
                        "\uD83D\uDEA2")
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Test
    void whatHasAMeaningIsEscapedInPathsAndOnlyThereIfItIsAColonOrAComma() {
        String line = new GithubAnnotations(
                        SampleReports.of(finding(SampleReports.place("a:b,c%d.md", 1), "e:f,g%h")), "")
                .lines()
                .get(0);

        assertThat(line).startsWith("::warning file=a%3Ab%2Cc%25d.md,line=1,").endsWith("::e:f,g%25h");
    }

    @Test
    void aPlaceOverSeveralLinesHasNoEndAndSoNoColumnsOfAnotherLine() {
        Place place = new Place("a.md", 3, 5, 4, 9, 20, 30);

        assertThat(commands(SampleReports.of(finding(place, "m"))).get(0).properties())
                .containsEntry("line", "3")
                .doesNotContainKeys("endLine", "endColumn");
    }

    @Test
    void theEndOfAColumnIsTheLastOneInIt() {
        Place word = new Place("a.md", 3, 5, 3, 9, 20, 4);
        Place nothing = new Place("a.md", 4, 5, 4, 5, 40, 0);
        List<Command> commands = commands(SampleReports.of(finding(word, "m"), finding(nothing, "n")));

        assertThat(commands.get(0).properties()).containsEntry("col", "5").containsEntry("endColumn", "8");
        assertThat(commands.get(1).properties()).containsEntry("col", "5").doesNotContainKey("endColumn");
    }

    @Test
    void tenOfEachLevelNeedNoCount() {
        assertThat(ofLevels(10, 10, 10)).hasSize(30).noneMatch(line -> line.contains("more"));
    }

    @Test
    void oneMoreThanTenIsCounted() {
        assertThat(ofLevels(11, 0, 0))
                .hasSize(11)
                .last()
                .isEqualTo("::notice title=copydesk::1 more error; the log has all");
        assertThat(ofLevels(0, 11, 0)).last().isEqualTo("::notice title=copydesk::1 more warning; the log has all");
        assertThat(ofLevels(0, 0, 11))
                .hasSize(10)
                .last()
                .isEqualTo("::notice title=copydesk::2 more notes; the log has all");
    }

    @Test
    void theCountIsOneOfTheTenNotices() {
        List<String> lines = ofLevels(11, 3, 10);

        assertThat(lines.stream().filter(line -> line.startsWith("::notice "))).hasSize(10);
        assertThat(lines).last().isEqualTo("::notice title=copydesk::1 more error, 1 more note; the log has all");
    }

    @Test
    void theFirstOfALevelAreShown() {
        assertThat(ofLevels(0, 12, 0)).first().asString().contains("line=1,").endsWith("::m0");
        assertThat(ofLevels(0, 12, 0).get(9)).endsWith("::m9");
    }

    @Test
    void whatIsLetStandIsNotShown() {
        assertThat(commands(SampleReports.silenced()))
                .singleElement()
                .satisfies(command -> assertThat(command.properties()).containsEntry("line", "7"));
    }
}

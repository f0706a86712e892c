package org.copydesk.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file: how it is written, and what is said of one that is wrong. */
class BaselineFileTest {
    private static final Rule SOURCE = Rule.of("anonymous-source", "claims", Level.WARNING, "summary", "help");
    private static final Rule REPEAT = Rule.of("repeated-paragraph", "repeats", Level.ERROR, "summary", "help");

    @TempDir
    private Path folder;

    private static Finding finding(Rule rule, String path, int line, String subject, Place... related) {
        Place place = new Place(path, line, 1, line, 11, line * 10, 10);
        return new Finding(rule, Level.NOTE, place, "message", List.of(related), Map.of(), subject);
    }

    private static Baseline sample() {
        return Baseline.of(List.of(
                finding(REPEAT, "docs/shed.md", 9, "one\ntwo", new Place("docs/shed.md", 2, 1, 2, 9, 20, 8)),
                finding(SOURCE, "docs/shed.md", 7, "critics say so."),
                finding(SOURCE, "docs/shed.md", 3, "critics say so."),
                finding(SOURCE, "docs/a \"b\".md", 30, "critics say so.")));
    }

    @Test
    void entriesAreSortedOneALineWithoutLineNumbers() throws IOException {
        Path file = folder.resolve("new/copydesk-baseline.json");
        sample().write(file);
        assertThat(file).hasContent("""
                {
                  "version": 1,
                  "entries": [
                    {"rule": "anonymous-source", "path": "docs/a \\"b\\".md", "hash": "342d3892a7b7e6a7057a61d525805fcd", "count": 1},
                    {"rule": "anonymous-source", "path": "docs/shed.md", "hash": "342d3892a7b7e6a7057a61d525805fcd", "count": 2},
                    {"rule": "repeated-paragraph", "path": "docs/shed.md", "hash": "21066d108d5319ecb5a1fc4454f42ef2", "count": 2, "parts": "7692c3ad 3fc4ccfe"}
                  ]
                }
                """);
        assertThat(Files.readString(file)).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void whatIsWrittenIsReadWithThePlacesOfItsEntries() throws IOException {
        Path file = folder.resolve("b.json");
        sample().write(file);
        Baseline read = Baseline.read(file);
        assertThat(read).isEqualTo(sample());
        assertThat(read.entries()).isEqualTo(sample().entries());
        assertThat(read.place(read.entries().get(2)).orElseThrow()).endsWith("b.json:6:5");
        assertThat(sample().place(read.entries().get(2))).isEmpty();
    }

    @Test
    void anEmptyBaselineIsReadAndWritten() throws IOException {
        Path file = folder.resolve("b.json");
        Baseline.none().write(file);
        assertThat(file).hasContent("{\n  \"version\": 1,\n  \"entries\": []\n}");
        assertThat(Baseline.read(file)).isEqualTo(Baseline.none());
    }

    @Test
    void otherLineEndsAByteOrderMarkAndAnotherOrderAreRead() throws IOException {
        Path file = folder.resolve("b.json");
        sample().write(file);
        List<String> lines = Files.readAllLines(file);
        String moved = String.join(
                "\r\n",
                List.of(
                        "\uFEFF" + lines.get(0),
                        lines.get(1),
                        lines.get(2),
                        lines.get(4),
                        lines.get(3) + lines.get(5),
                        lines.get(6),
                        lines.get(7)));
        Files.writeString(file, moved);
        assertThat(Baseline.read(file)).isEqualTo(sample());
    }

    @Test
    void ofTwoEntriesThatAMergeHasLeftTheHigherCountIsTaken() throws IOException {
        Path file = folder.resolve("b.json");
        String entry = "{\"rule\": \"hearsay\", \"path\": \"a.md\", \"hash\": \"00\", \"count\": ";
        Files.writeString(
                file, "{\"version\": 1, \"entries\": [\n" + entry + "2},\n" + entry + "3},\n" + entry + "1}]}");
        assertThat(Baseline.read(file).entries())
                .containsExactly(new BaselineEntry("hearsay", "a.md", "00", 3, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | :1:1: [; expected an object with version and entries",
                "`` | :1:1: the end of the file; expected an object with version and entries",
                "{} | :1:2: no version; expected version and entries",
                "{\"version\": 1} | :1:14: no entries; expected version and entries",
                "{\"version\": 2, \"entries\": []} | :1:13: version is 2; expected 1, which this version of Copydesk reads"
                        + " and writes",
                "{\"version\": \"1\"} | :1:13: 1; expected the number 1",
                "{\"versoin\": 1} | :1:2: unknown key \"versoin\"; expected version and entries",
                "{\"version\": 1, \"entries\": {}} | :1:27: {; expected a list of entries",
                "{\"version\": 1, \"entries\": [7]} | :1:28: 7; expected an entry with rule, path, hash and count",
                "{\"version\": 1, \"entries\": [{\"rule\": 7}]} | :1:37: 7; expected a text as rule",
                "{\"version\": 1, \"entries\": [{\"line\": 7}]} | :1:29: unknown key \"line\"; expected an entry with rule,"
                        + " path, hash and count",
                "{\"version\": 1, \"entries\": [{\"rule\": \"a\", \"hash\": \"b\", \"count\": 1}]} | :1:65: an entry without"
                        + " path; expected an entry with rule, path, hash and count",
                "{\"version\": 1, \"entries\": [{\"rule\": \"a\", \"path\": \"\", \"hash\": \"b\"}]} | :1:65: an entry without"
                        + " count; expected an entry with rule, path, hash and count",
                "{\"version\": 1, \"entries\": [{\"count\": 0}]} | :1:38: count is 0; expected a whole number from 1 as"
                        + " count",
                "{\"version\": 1, \"entries\": [{\"count\": 1.5}]} | :1:38: 1.5; expected a whole number from 1 as count",
                "{\"version\": 1, \"entries\": [{\"count\": 99999999999}]} | :1:38: count is 99999999999; expected a whole"
                        + " number from 1 as count",
                "{\"version\": 1, \"entries\": []} x | :1:32: no JSON: ",
                "{\"version\": 1, \"entries\": []} [] | :1:31: more than one value; expected nothing behind the last"
                        + " bracket",
                "{\"version\": 1, \"version\": 1} | :1:25: no JSON: Duplicate field 'version'; expected a baseline, write"
                        + " it again with the goal baseline",
                "{\"version\": 1, \"entries\": [ | :1:28: no JSON: Unexpected end-of-input: expected close marker for Array; expected a baseline"
            })
    void aBrokenFileIsToldWithItsPlaceAndWhatWasExpected(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("b.json"), text == null ? "" : text);
        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(BaselineException.class)
                .hasMessageStartingWith(file.toString().replace('\\', '/') + message);
    }

    @Test
    void aMergeConflictIsToldWithItsLine() throws IOException {
        Path file = folder.resolve("b.json");
        sample().write(file);
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replace(
                        "    {\"rule\": \"repeated", "<<<<<<< HEAD\n=======\n>>>>>>> docs\n    {\"rule\": \"repeated"));
        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(BaselineException.class)
                .hasMessageEndingWith(
                        ":6:1: a merge conflict; expected one entry a line: keep the entries of both sides"
                                + " and take the marks out, or delete the file and write it again with the goal baseline");
    }

    @Test
    void aFileThatIsNotThereAndAFolderAndOtherBytesAreToldByName() throws IOException {
        assertThatThrownBy(() -> Baseline.read(folder.resolve("none.json")))
                .isInstanceOf(BaselineException.class)
                .hasMessageEndingWith("none.json is not there; expected a baseline, which the goal baseline writes");
        assertThatThrownBy(() -> Baseline.read(folder))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining(" is no file; expected a baseline");
        Path latin = Files.write(folder.resolve("b.json"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Baseline.read(latin))
                .isInstanceOf(BaselineException.class)
                .hasMessageEndingWith(
                        "b.json:1:1: not UTF-8; expected a baseline, write it again with the goal baseline");
    }

    @Test
    void aBaselineKnowsWhatAnotherDoesNotHave() {
        Baseline one = Baseline.of(List.of(finding(SOURCE, "a.md", 1, "x"), finding(SOURCE, "b.md", 1, "y")));
        Baseline other = Baseline.of(List.of(
                finding(SOURCE, "b.md", 5, "y"), finding(SOURCE, "b.md", 7, "y"), finding(SOURCE, "c.md", 1, "z")));
        assertThat(other.entriesNotIn(one))
                .as("one is new, one has another count")
                .isEqualTo(2);
        assertThat(one.entriesNotIn(other)).isEqualTo(2);
        assertThat(one.keeping(other, path -> path.equals("c.md")).entries())
                .extracting(BaselineEntry::path, BaselineEntry::count)
                .containsExactly(tuple("a.md", 1), tuple("b.md", 1), tuple("c.md", 1));
    }
}

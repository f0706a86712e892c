package org.copydesk.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {
    private static final Path NEWSROOM = Path.of("..", "newsroom", "content");
    private static final Pattern LAST_LINE = Pattern.compile("all=(\\d+\\.\\d) MB/s repeats=(\\d+\\.\\d)"
            + " names=(\\d+\\.\\d) claims=(\\d+\\.\\d) reading=(\\d+\\.\\d) yardstick=(\\d+\\.\\d) MB/s"
            + " heap=(\\d+\\.\\d) MB");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path temp;

    private int run(Object... words) {
        String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
        return Benchmark.run(printer(out), printer(err), arguments);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRunPrintsAllRowsAndALastLineForPrograms() {
        assertThat(run(NEWSROOM, "--rounds", 1, "--warmup", 0)).isZero();

        assertThat(errors()).isEmpty();
        assertThat(lines().get(0)).matches("content: 6 files, markdown 0\\.\\d\\d MB, text 0\\.\\d\\d MB");
        assertThat(lines().stream().map(line -> line.split(" {2,}")[0]))
                .containsSubsequence(
                        "yardstick",
                        "reading",
                        "all",
                        "yardstick",
                        "reading",
                        "reading, words",
                        "repeats",
                        "names",
                        "claims",
                        "all");
        assertThat(lines().stream().filter(line -> line.endsWith(" met") || line.endsWith(" not met")))
                .as("the targets for an article and for the heap")
                .hasSize(2);
        assertThat(lines().get(lines().size() - 1)).matches(LAST_LINE);
    }

    @Test
    void theLastLineSaysWhatTheTableSays() {
        run(NEWSROOM, "--rounds", 2, "--warmup", 0, "--threads", 1);

        Matcher last = LAST_LINE.matcher(lines().get(lines().size() - 1));
        assertThat(last.matches()).isTrue();
        assertThat(speed("all")).isEqualTo(last.group(1));
        assertThat(speed("repeats")).isEqualTo(last.group(2));
        assertThat(speed("names")).isEqualTo(last.group(3));
        assertThat(speed("claims")).isEqualTo(last.group(4));
        assertThat(speed("reading")).isEqualTo(last.group(5));
        assertThat(speed("yardstick")).isEqualTo(last.group(6));
        assertThat(lines()).anyMatch(line -> line.contains("heap, all checks: " + last.group(7) + " MB alive"));
    }

    private String speed(String row) {
        return lines().stream()
                .filter(line -> line.startsWith(row + " "))
                .map(line -> line.split(" +")[2].replace(",", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneFileCanBeMeasured() {
        assertThat(run(NEWSROOM.resolve("news/ferry-treaty.txt"), "--rounds", 1, "--warmup", 0))
                .isZero();
        assertThat(lines().get(0)).startsWith("content: 1 files, text 0.01 MB");
        assertThat(lines())
                .anyMatch(line -> line.startsWith("plain text: repeats") && !line.endsWith("not plain text"));
    }

    @Test
    void whatCannotBeDoneEndsWithTwoAndAMessage() throws IOException {
        assertThat(run("--frob")).isEqualTo(2);
        assertThat(run(temp.resolve("nowhere"))).isEqualTo(2);
        assertThat(run(temp)).isEqualTo(2);
        Files.writeString(temp.resolve("full.txt"), "full\n");
        assertThat(run("--generate", 1, temp.resolve("nowhere"), temp.resolve("out")))
                .isEqualTo(2);
        assertThat(run("--generate", 1, temp, temp.resolve("out"))).isEqualTo(2);

        assertThat(errors().lines())
                .containsExactly(
                        "benchmark: unknown option --frob; --help says what there is",
                        "benchmark: no folder or file " + temp.resolve("nowhere") + " that can be read",
                        "benchmark: no content that Copydesk reads in " + temp
                                + "; expected Markdown, HTML or plain text",
                        "benchmark: no folder " + temp.resolve("nowhere"),
                        "benchmark: too few words in .txt files of " + temp + "; expected real text");
        assertThat(lines()).isEmpty();
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("--rounds", "--warmup", "--threads", "--generate", "--seed", "--help");
    }

    @Test
    void textIsGeneratedInFilesOfAFolder() throws IOException {
        Path text = NEWSROOM.resolve("news");
        assertThat(run("--generate", 1, text, temp.resolve("a"))).isZero();
        assertThat(run("--generate", 1, text, temp.resolve("b"))).isZero();

        assertThat(lines()).hasSize(2).allMatch(line -> line.matches("wrote 16 files, 1000\\d\\d\\d bytes"));
        assertThat(read("a/0000/text-000015.txt"))
                .isEqualTo(read("b/0000/text-000015.txt"))
                .isNotEqualTo(read("a/0000/text-000014.txt"));
        assertThat(Files.size(temp.resolve("a/0000/text-000000.txt"))).isBetween(64_000L, 70_000L);
    }

    private String read(String path) throws IOException {
        return Files.readString(temp.resolve(path));
    }

    @Test
    void aFolderWithSomethingInItIsNotWrittenTo() throws IOException {
        Path file = Files.writeString(temp.resolve("mine.txt"), "mine\n");

        assertThat(run("--generate", 1, NEWSROOM.resolve("news"), temp)).isEqualTo(2);
        assertThat(run("--generate", 1, NEWSROOM.resolve("news"), file)).isEqualTo(2);
        assertThat(errors().lines())
                .containsExactly(
                        "benchmark: " + temp + " is not empty; expected a new or empty folder",
                        "benchmark: " + file + " is a file; expected a new or empty folder");
    }
}

package org.copydesk.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.examples.benchmark.Arguments.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @Test
    void aFolderAloneIsMeasuredOnTwoThreads() {
        assertThat(Arguments.parse("docs"))
                .isEqualTo(new Arguments(Task.MEASURE, List.of(Path.of("docs")), 7, 3, 2, 1, 1));
    }

    @Test
    void optionsStandBeforeOrAfterTheFolder() {
        Arguments arguments = Arguments.parse("--rounds", "5", "docs", "--threads", "1", "--warmup", "0");

        assertThat(arguments.rounds()).isEqualTo(5);
        assertThat(arguments.threads()).isEqualTo(1);
        assertThat(arguments.warmup()).isZero();
        assertThat(arguments.paths()).containsExactly(Path.of("docs"));
    }

    @Test
    void textIsGeneratedFromOneFolderIntoAnother() {
        Arguments arguments = Arguments.parse("--generate", "10", "real", "out", "--seed", "-3");

        assertThat(arguments.task()).isEqualTo(Task.GENERATE);
        assertThat(arguments.megabytes()).isEqualTo(10);
        assertThat(arguments.seed()).isEqualTo(-3);
        assertThat(arguments.paths()).containsExactly(Path.of("real"), Path.of("out"));
    }

    @Test
    void helpNeedsNothingElse() {
        assertThat(Arguments.parse("--help").task()).isEqualTo(Task.HELP);
        assertThat(Arguments.parse("--help", "--generate", "1").task()).isEqualTo(Task.HELP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    docs --fast               | unknown option --fast
                    -x                        | unknown option -x
                    ''                        | the folder to measure is missing
                    --rounds 3                | the folder to measure is missing
                    a b                       | one path too many: b
                    --generate 3 a            | --generate needs a folder of text and a folder to write to
                    --generate 3 a b c        | one path too many: c
                    --generate 0 a b          | --generate needs a whole number from 1 on, not "0"
                    docs --rounds             | --rounds needs a whole number from 1 on
                    docs --rounds 0           | --rounds needs a whole number from 1 on, not "0"
                    docs --rounds many        | --rounds needs a whole number from 1 on, not "many"
                    docs --warmup -1          | --warmup needs a whole number from 0 on, not "-1"
                    docs --threads 0          | --threads needs a whole number from 1 on, not "0"
                    docs --seed x             | --seed needs a whole number, not "x"
                    """)
    void whatCannotBeUnderstoodIsSaid(String line, String message) {
        String[] words = line.isEmpty() ? new String[0] : line.split(" ");

        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Arguments.parse(words))
                .withMessage(message + "; --help says what there is");
    }
}

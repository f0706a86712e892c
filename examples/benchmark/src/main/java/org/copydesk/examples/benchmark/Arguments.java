package org.copydesk.examples.benchmark;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The command line.
 *
 * @param task what to do
 * @param paths the content to measure; to generate: the folder of real text and the folder to write to
 * @param rounds how often each thing is measured, at least 1
 * @param warmup how many rounds are run before without being counted, at least 0
 * @param threads how many threads read and examine, at least 1
 * @param megabytes how much text to generate, at least 1, in 1,000,000 bytes
 * @param seed what the generated text is varied by
 */
record Arguments(Task task, List<Path> paths, int rounds, int warmup, int threads, int megabytes, long seed) {
    /** What to do. */
    enum Task {
        MEASURE,
        GENERATE,
        HELP
    }

    static final String USAGE = """
            usage: java -jar benchmark.jar [options] FOLDER
                   java -jar benchmark.jar --generate MB TEXT OUT [--seed N]

            Measures how fast the content of a folder (or one file) is checked, warm, beside a yardstick.
              --rounds N     how often each thing is measured (7); the median counts
              --warmup N     rounds before them that are not counted (3)
              --threads N    threads that read and examine (2)
              --help         this text

            Generates text to measure with.
              --generate MB  writes that many million bytes to the folder OUT, which must be new or empty,
                             by varying the .txt files of the folder TEXT
              --seed N       another number gives other text, an equal one equal text (1)
            """;

    private static final String TRY_HELP = "; --help says what there is";

    /**
     * Reads a command line.
     *
     * @throws UsageException if an option is unknown or has no fit value, or if the paths are too few or too many
     */
    static Arguments parse(String... words) {
        return new Parser(words).parse();
    }

    private static final class Parser {
        private final Deque<String> rest;
        private final List<Path> paths = new ArrayList<>();
        private Task task = Task.MEASURE;
        private int rounds = 7;
        private int warmup = 3;
        private int threads = 2;
        private int megabytes = 1;
        private long seed = 1;

        Parser(String... words) {
            rest = new ArrayDeque<>(List.of(words));
        }

        Arguments parse() {
            while (!rest.isEmpty()) {
                read(rest.remove());
            }
            if (task != Task.HELP) {
                requirePaths();
            }
            return new Arguments(task, List.copyOf(paths), rounds, warmup, threads, megabytes, seed);
        }

        private void read(String word) {
            switch (word) {
                case "--help", "-h" -> task = Task.HELP;
                case "--rounds" -> rounds = (int) number(word, 1, Integer.MAX_VALUE);
                case "--warmup" -> warmup = (int) number(word, 0, Integer.MAX_VALUE);
                case "--threads" -> threads = (int) number(word, 1, 1024);
                case "--seed" -> seed = number(word, Long.MIN_VALUE, Long.MAX_VALUE);
                case "--generate" -> {
                    task = task == Task.HELP ? task : Task.GENERATE;
                    megabytes = (int) number(word, 1, 1_000_000);
                }
                default -> readPath(word);
            }
        }

        private void readPath(String word) {
            if (word.startsWith("-")) {
                throw new UsageException("unknown option " + word + TRY_HELP);
            }
            try {
                paths.add(Path.of(word));
            } catch (InvalidPathException e) {
                throw new UsageException("\"" + word + "\" cannot be a path: " + e.getReason());
            }
        }

        private long number(String option, long least, long most) {
            String expected = " needs a whole number" + (least > Long.MIN_VALUE ? " from " + least + " on" : "");
            if (rest.isEmpty()) {
                throw new UsageException(option + expected + TRY_HELP);
            }
            String value = rest.remove();
            try {
                long number = Long.parseLong(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new UsageException(option + expected + ", not \"" + value + "\"" + TRY_HELP);
        }

        private void requirePaths() {
            int wanted = task == Task.GENERATE ? 2 : 1;
            if (paths.size() < wanted) {
                String missing = task == Task.GENERATE
                        ? "--generate needs a folder of text and a folder to write to"
                        : "the folder to measure is missing";
                throw new UsageException(missing + TRY_HELP);
            }
            if (paths.size() > wanted) {
                throw new UsageException("one path too many: " + paths.get(wanted) + TRY_HELP);
            }
        }
    }
}

package org.copydesk.examples.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.copydesk.SettingsException;

/** Measures how fast content is checked, on any folder, beside a yardstick; or generates text to measure with. */
public final class Benchmark {
    private static final int USAGE_ERROR = 2;
    private static final int FAILURE = 1;
    private static final double NANOS_PER_SECOND = 1e9;

    private Benchmark() {}

    /** Does what the arguments say; exits with 2 if they cannot be understood, with 1 if something fails. */
    public static void main(String[] arguments) {
        int status = run(System.out, System.err, arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Does what the arguments say, and returns the exit code. */
    static int run(PrintStream out, PrintStream err, String... words) {
        try {
            Arguments arguments = Arguments.parse(words);
            switch (arguments.task()) {
                case HELP -> out.print(Arguments.USAGE);
                case GENERATE -> generate(arguments, out);
                case MEASURE -> measure(arguments, out);
            }
            return 0;
        } catch (UsageException | SettingsException e) {
            err.println("benchmark: " + e.getMessage());
            return USAGE_ERROR;
        } catch (IOException | UncheckedIOException e) {
            err.println("benchmark: " + e);
            return FAILURE;
        }
    }

    private static void generate(Arguments arguments, PrintStream out) throws IOException {
        SourceText text = SourceText.read(arguments.paths().get(0));
        TextFolder folder = TextFolder.create(arguments.paths().get(1));
        TextGenerator generator = new TextGenerator(text, arguments.seed());
        folder.fill(generator, arguments.megabytes() * 1_000_000L);
        out.println("wrote " + folder.files() + " files, " + folder.bytes() + " bytes");
    }

    private static void measure(Arguments arguments, PrintStream out) {
        Path path = arguments.paths().get(0);
        int threads = arguments.threads();
        Content.requireExisting(path);
        long start = System.nanoTime();
        Content.desk(path, threads, Speeds.allGroups()).check(path);
        double coldSeconds = (System.nanoTime() - start) / NANOS_PER_SECOND;

        Content content = Content.find(path);
        Speeds speeds = new Speeds(content, threads);
        speeds.run(arguments.warmup(), arguments.rounds());
        Heap heap = Heap.of(() -> content.check(threads, Speeds.allGroups()));
        new Results(content, arguments, speeds, heap, coldSeconds).lines().forEach(out::println);
    }
}

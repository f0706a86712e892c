package org.copydesk.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.copydesk.text.Source;
import org.jsoup.Jsoup;

/**
 * Measures how fast content is read, on one thread, beside the parser of each format alone. The files of the folders
 * named as arguments are held in memory; in each round every reader reads all of them, the readers in turn. Shown are
 * the median speed of each reader, in millions of characters a second, and the median of the rounds' ratios to it.
 */
final class ReadingSpeed {
    private static final int ROUNDS = Integer.getInteger("rounds", 31);
    private static final long WARM_UP_NANOS = 20_000_000_000L;

    /** Reads a page; returns something that depends on it. */
    interface Reader {
        int read(Source source);
    }

    /** A reader with its name and the seconds that it took in each round. */
    private static final class Runner {
        private final String name;
        private final Reader reader;
        private final double[] seconds = new double[ROUNDS];
        private long read;

        Runner(String name, Reader reader) {
            this.name = name;
            this.reader = reader;
        }

        void run(List<Source> pages, int round) {
            long start = System.nanoTime();
            for (Source page : pages) {
                read += reader.read(page);
            }
            if (round >= 0) {
                seconds[round] = (System.nanoTime() - start) / 1e9;
            }
        }
    }

    /**
     * A format beside what it is measured by.
     *
     * @param yardsticks parsers, in the order to show them in
     */
    record Lane(ContentFormat format, List<Runner> yardsticks) {
        Runner reading() {
            return new Runner(
                    "reading " + format.id(),
                    page -> format.read(page, ReadingOptions.defaults())
                            .blocks()
                            .size());
        }
    }

    private ReadingSpeed() {}

    /**
     * Measures all formats that the folders have files of.
     *
     * @param args folders or files
     */
    public static void main(String[] args) {
        for (Lane lane : List.of(markdown(), html(), plainText())) {
            List<Source> pages = Stream.of(args)
                    .flatMap(folder -> files(Path.of(folder)))
                    .filter(file -> lane.format().accepts(file.getFileName().toString()))
                    .map(ReadingSpeed::source)
                    .toList();
            if (!pages.isEmpty()) {
                measure(lane, pages);
            }
        }
    }

    private static Lane markdown() {
        Parser plain = Parser.builder().build();
        Parser placing = MarkdownParser.builder().build();
        return new Lane(
                new MarkdownFormat(),
                List.of(
                        new Runner(
                                "commonmark", page -> plain.parse(page.text()).hashCode()),
                        new Runner(
                                "commonmark with places",
                                page -> placing.parse(page.text()).hashCode())));
    }

    private static Lane html() {
        return new Lane(
                new HtmlFormat(),
                List.of(
                        new Runner("jsoup", page -> Jsoup.parse(page.text()).childNodeSize()),
                        new Runner("jsoup with places", page -> {
                            org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser();
                            return parser.setTrackPosition(true)
                                    .parseInput(page.text(), "")
                                    .childNodeSize();
                        })));
    }

    private static Lane plainText() {
        return new Lane(new PlainTextFormat(), List.of(new Runner("lines", page ->
                (int) page.text().lines().count())));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        try {
            return Source.of(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measure(Lane lane, List<Source> pages) {
        Runner ours = lane.reading();
        List<Runner> runners = new ArrayList<>(lane.yardsticks());
        runners.add(ours);
        long warmUpEnd = System.nanoTime() + WARM_UP_NANOS;
        for (int round = -1; round < ROUNDS; round++) {
            Collections.rotate(runners, 1);
            for (Runner runner : runners) {
                runner.run(pages, round);
            }
            round = System.nanoTime() < warmUpEnd ? -2 : round;
        }
        double millions = pages.stream().mapToLong(page -> page.text().length()).sum() / 1e6;
        print("%s: %d files, %.2f million characters%n", lane.format().id(), pages.size(), millions);
        for (Runner yardstick : lane.yardsticks()) {
            print(
                    "  %-24s %7.1f million/s   reading at %.3f of it%n",
                    yardstick.name,
                    millions / median(yardstick.seconds),
                    median(ratios(yardstick.seconds, ours.seconds)));
        }
        print(
                "  %-24s %7.1f million/s   (%d blocks in all rounds)%n",
                ours.name, millions / median(ours.seconds), ours.read);
    }

    private static double[] ratios(double[] yardstick, double[] ours) {
        double[] ratios = new double[yardstick.length];
        Arrays.setAll(ratios, i -> yardstick[i] / ours[i]);
        return ratios;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values));
    }
}

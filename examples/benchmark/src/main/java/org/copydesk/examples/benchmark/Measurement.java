package org.copydesk.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** How fast one kind of work is, in millions of bytes of source a second. Not safe for threads. */
final class Measurement {
    /** A sample takes at least this long, so that the clock and the start of threads do not count. */
    private static final double SAMPLE_SECONDS = 0.2;

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MB = 1e6;

    private final String name;
    private final int threads;
    private final long bytes;
    private final Work work;
    private final List<Double> speeds = new ArrayList<>();
    private int repeats = 1;
    private OptionalLong result = OptionalLong.empty();

    /**
     * Prepares to measure.
     *
     * @param name what the work is called in the table
     * @param threads how many threads it uses
     * @param bytes how many bytes of source one run of it reads
     */
    Measurement(String name, int threads, long bytes, Work work) {
        this.name = name;
        this.threads = threads;
        this.bytes = bytes;
        this.work = work;
    }

    String name() {
        return name;
    }

    int threads() {
        return threads;
    }

    /** Runs the work without counting it, and learns how many runs make a sample. */
    void warmUp() {
        double spent = 0;
        double fastest = Double.MAX_VALUE;
        do {
            double seconds = seconds(1);
            spent += seconds;
            fastest = Math.min(fastest, seconds);
        } while (spent < SAMPLE_SECONDS);
        repeats = (int) Math.ceil(SAMPLE_SECONDS / fastest);
    }

    /** Takes one sample. */
    void measure() {
        speeds.add(bytes / BYTES_PER_MB * repeats / seconds(repeats));
    }

    private double seconds(int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            requireSame(work.run());
        }
        return Math.max(1, System.nanoTime() - start) / NANOS_PER_SECOND;
    }

    private void requireSame(long next) {
        if (next != result.orElse(next)) {
            throw new IllegalStateException(name + " gave another result than before; did the content change?");
        }
        result = OptionalLong.of(next);
    }

    /** The median of the samples, in MB/s; with an even number the mean of the two in the middle. */
    double median() {
        List<Double> sorted = speeds.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The slowest sample, in MB/s. */
    double slowest() {
        return speeds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** The fastest sample, in MB/s. */
    double fastest() {
        return speeds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}

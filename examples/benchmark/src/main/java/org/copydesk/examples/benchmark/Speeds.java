package org.copydesk.examples.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is measured of content, in rounds: each round measures each thing once, and each begins with another one, so
 * that a slow minute of the machine, a collection of garbage or a late compilation falls on all alike.
 */
final class Speeds {
    static final String YARDSTICK = "yardstick";
    static final String READING = "reading";
    static final String WORDS = "reading, words";
    static final String REPEATS = "repeats";
    static final String NAMES = "names";
    static final String CLAIMS = "claims";
    static final String ALL = "all";
    private static final List<String> ALL_GROUPS = List.of(REPEATS, NAMES, CLAIMS);

    private final Content content;
    private final int threads;
    private final List<Measurement> measurements = new ArrayList<>();

    Speeds(Content content, int threads) {
        this.content = content;
        this.threads = threads;
        if (threads > 1) {
            addFileWork(1);
            addChecks(ALL, 1, allGroups());
        }
        addFileWork(threads);
        addChecks(WORDS, threads);
        addChecks(REPEATS, threads, REPEATS);
        addChecks(NAMES, threads, NAMES);
        addChecks(CLAIMS, threads, CLAIMS);
        addChecks(ALL, threads, allGroups());
    }

    /** The groups of all checks of the library. */
    static String[] allGroups() {
        return ALL_GROUPS.toArray(String[]::new);
    }

    private void addFileWork(int on) {
        add(YARDSTICK, on, new FileWork(content.files(), on, Yardstick::read));
        add(READING, on, new FileWork(content.files(), on, Reading::read));
    }

    private void addChecks(String name, int on, String... groups) {
        add(name, on, () -> content.check(on, groups).totals().words());
    }

    private void add(String name, int on, Work work) {
        measurements.add(new Measurement(name, on, content.bytes(), work));
    }

    /** Runs rounds that are not counted, then rounds that are. */
    void run(int warmup, int rounds) {
        for (int i = 0; i < warmup; i++) {
            inTurn(i).forEach(Measurement::warmUp);
        }
        for (int i = 0; i < rounds; i++) {
            inTurn(i).forEach(Measurement::measure);
        }
    }

    private List<Measurement> inTurn(int round) {
        List<Measurement> turn = new ArrayList<>(measurements);
        Collections.rotate(turn, -round);
        return turn;
    }

    /** All measurements, in the order of the table. */
    List<Measurement> all() {
        return List.copyOf(measurements);
    }

    /** The median of what was measured on all threads, in MB/s. */
    double of(String name) {
        return of(name, threads);
    }

    /** The median of what was measured on some threads, in MB/s. */
    double of(String name, int on) {
        return measurements.stream()
                .filter(measurement -> measurement.name().equals(name) && measurement.threads() == on)
                .mapToDouble(Measurement::median)
                .findFirst()
                .orElseThrow();
    }
}

package org.copydesk.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, as lines of text. */
final class Results {
    private static final double MB = 1e6;
    private static final String SPEED = "%-15s %7s %9s %9s %9s %13s %11s";
    private static final String TARGET = "%-46s %17s %12s  %s";

    private final Content content;
    private final Arguments arguments;
    private final Speeds speeds;
    private final Heap heap;
    private final double coldSeconds;

    /**
     * Prepares to show results.
     *
     * @param coldSeconds how long the first check in this JVM took
     */
    Results(Content content, Arguments arguments, Speeds speeds, Heap heap, double coldSeconds) {
        this.content = content;
        this.arguments = arguments;
        this.speeds = speeds;
        this.heap = heap;
        this.coldSeconds = coldSeconds;
    }

    /** All lines; the last one is for programs. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(contentLine());
        lines.add(machineLine());
        lines.add(line(
                "%d rounds after %d to warm up; first check of all in this JVM: %.2f s",
                arguments.rounds(), arguments.warmup(), coldSeconds));
        lines.add("");
        lines.addAll(speedLines());
        lines.add("");
        lines.addAll(heapLines());
        lines.add("");
        lines.addAll(targetLines());
        lines.add("");
        lines.add(lastLine());
        return lines;
    }

    private String contentLine() {
        String formats = content.bytesByFormat().entrySet().stream()
                .map(format -> line("%s %,.2f MB", format.getKey(), format.getValue() / MB))
                .collect(Collectors.joining(", "));
        return line("content: %,d files, %s", content.files().size(), formats);
    }

    private static String machineLine() {
        Runtime runtime = Runtime.getRuntime();
        return line(
                "machine: %d processors, Java %s, at most %,.0f MB of heap",
                runtime.availableProcessors(), Runtime.version(), runtime.maxMemory() / MB);
    }

    private List<String> speedLines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(SPEED, "", "threads", "MB/s", "slowest", "fastest", "of yardstick", "of reading"));
        for (Measurement measurement : speeds.all()) {
            int on = measurement.threads();
            lines.add(line(
                    SPEED,
                    measurement.name(),
                    on,
                    line("%,.1f", measurement.median()),
                    line("%,.1f", measurement.slowest()),
                    line("%,.1f", measurement.fastest()),
                    line("%.3f", measurement.median() / speeds.of(Speeds.YARDSTICK, on)),
                    line("%.2f", measurement.median() / speeds.of(Speeds.READING, on))));
        }
        lines.add("MB are millions of bytes of source; MB/s is the median of the rounds; all but the yardstick read.");
        return lines;
    }

    private List<String> heapLines() {
        return List.of(
                line(
                        "heap, all checks: %,.1f MB alive at once (the most left of %,d full collections during a run)",
                        heap.peakLive() / MB, heap.collections()),
                line("  %,.1f MB alive after the run with its report", heap.liveAtEnd() / MB),
                line("  %,.1f MB used at most in an ordinary run, garbage included", heap.peakUsed() / MB));
    }

    private List<String> targetLines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(TARGET, "target (2 threads on 2 processors)", "asked", "measured", ""));
        for (Target target : Target.of(content, speeds, heap, coldSeconds)) {
            lines.add(line(TARGET, target.what(), target.asked(), target.measured(), target.verdict()));
        }
        return lines;
    }

    private String lastLine() {
        return line(
                "all=%.1f MB/s repeats=%.1f names=%.1f claims=%.1f reading=%.1f yardstick=%.1f MB/s heap=%.1f MB",
                speeds.of(Speeds.ALL),
                speeds.of(Speeds.REPEATS),
                speeds.of(Speeds.NAMES),
                speeds.of(Speeds.CLAIMS),
                speeds.of(Speeds.READING),
                speeds.of(Speeds.YARDSTICK),
                heap.peakLive() / MB);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

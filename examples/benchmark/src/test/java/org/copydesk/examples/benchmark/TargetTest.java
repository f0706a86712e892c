package org.copydesk.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final Heap HEAP = new Heap(114_000_000, 1, 1, 1);

    private static final Speeds SPEEDS = speeds();

    private static Speeds speeds() {
        Speeds speeds = new Speeds(content(Map.of("text", 1L)), 1);
        speeds.run(0, 1);
        return speeds;
    }

    private static Content content(Map<String, Long> bytes) {
        return new Content(Path.of("..", "newsroom", "content", "about"), List.of(), bytes);
    }

    private static List<String> verdicts(Map<String, Long> bytes, double coldSeconds) {
        return Target.of(content(bytes), SPEEDS, HEAP, coldSeconds).stream()
                .map(Target::verdict)
                .toList();
    }

    @Test
    void heapIsMeasuredAgainstFiveTimesTheText() {
        assertThat(verdicts(Map.of("text", 10_000_000L), 1)).last().isEqualTo("met");
        assertThat(verdicts(Map.of("text", 9_000_000L), 1)).last().isEqualTo("not met");
    }

    @Test
    void targetsApplyToTheFormatOfNineTenths() {
        assertThat(verdicts(Map.of("text", 1_000_000L, "markdown", 9_000_000L), 1))
                .startsWith("not plain text")
                .doesNotContain("not Markdown");
        assertThat(verdicts(Map.of("text", 2_000_000L, "markdown", 8_000_000L), 1))
                .startsWith("not plain text", "not Markdown", "not Markdown", "not Markdown");
    }

    @Test
    void theColdRunCountsForAnArticle() {
        assertThat(verdicts(Map.of("text", 64_000L), 0.5).get(4)).isEqualTo("met");
        assertThat(verdicts(Map.of("text", 64_000L), 0.51).get(4)).isEqualTo("not met");
        assertThat(verdicts(Map.of("text", 64_001L), 0.51).get(4)).isEqualTo("more than an article");
    }
}

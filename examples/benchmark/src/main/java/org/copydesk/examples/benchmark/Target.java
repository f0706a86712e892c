package org.copydesk.examples.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * What the design asks for on two processors.
 *
 * @param what what is asked for
 * @param asked the number asked for, with its unit
 * @param measured the number measured, with its unit; a hyphen where the target does not apply to the content
 * @param verdict {@code met}, {@code not met}, or why it does not apply
 */
record Target(String what, String asked, String measured, String verdict) {
    private static final double MB = 1e6;
    private static final double LEAST_REPEATS_TEXT = 60;
    private static final double LEAST_ALL_MARKDOWN = 20;
    private static final double LEAST_REPEATS_OF_READING = 0.5;
    private static final double LEAST_ALL_OF_READING = 0.35;
    private static final double MOST_COLD_SECONDS = 0.5;
    /** What is no larger than this is an article; the article the target speaks of has 17 kB. */
    private static final long ARTICLE_BYTES = 64_000;

    private static final double BASE_HEAP_MB = 64;
    private static final double HEAP_PER_BYTE = 5;

    /**
     * The targets that can be measured on one folder.
     *
     * @param coldSeconds how long the first check in this JVM took
     */
    static List<Target> of(Content content, Speeds speeds, Heap heap, double coldSeconds) {
        Condition text = new Condition(content.isMostly("text"), "not plain text");
        Condition markdown = new Condition(content.isMostly("markdown"), "not Markdown");
        Condition article = new Condition(content.bytes() <= ARTICLE_BYTES, "more than an article");
        double reading = speeds.of(Speeds.READING);
        double all = speeds.of(Speeds.ALL);
        double heapAsked = BASE_HEAP_MB + HEAP_PER_BYTE * content.bytes() / MB;
        return List.of(
                text.least("plain text: repeats with reading", speeds.of(Speeds.REPEATS), LEAST_REPEATS_TEXT, " MB/s"),
                markdown.least(
                        "Markdown: repeats with reading, of reading",
                        speeds.of(Speeds.REPEATS) / reading,
                        LEAST_REPEATS_OF_READING,
                        ""),
                markdown.least("Markdown: all checks with reading", all, LEAST_ALL_MARKDOWN, " MB/s"),
                markdown.least(
                        "Markdown: all checks with reading, of reading", all / reading, LEAST_ALL_OF_READING, ""),
                article.most("an article, all checks, first run in the JVM", coldSeconds, MOST_COLD_SECONDS, " s"),
                new Condition(true, "")
                        .most("heap, 64 MB and 5 times the text", heap.peakLive() / MB, heapAsked, " MB"));
    }

    /** When a target applies. */
    private record Condition(boolean applies, String otherwise) {
        Target least(String what, double measured, double asked, String unit) {
            return target(what, "at least ", measured, asked, unit, measured >= asked);
        }

        Target most(String what, double measured, double asked, String unit) {
            return target(what, "at most ", measured, asked, unit, measured <= asked);
        }

        private Target target(String what, String bound, double measured, double asked, String unit, boolean isMet) {
            String value = applies ? shown(measured, unit) : "-";
            return new Target(
                    what, bound + shown(asked, unit), value, applies ? (isMet ? "met" : "not met") : otherwise);
        }

        private static String shown(double number, String unit) {
            return String.format(Locale.ROOT, unit.startsWith(" MB") ? "%,.1f%s" : "%.2f%s", number, unit);
        }
    }
}

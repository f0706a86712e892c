package org.copydesk.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;
import org.copydesk.report.ConsoleLine.Severity;

/**
 * What a run has to say to somebody at a console, like a compiler: a line a finding, then how much was read, what was
 * found, and why the build passes or fails. No line contains a control character, whatever the content says.
 *
 * @param content what was found
 * @param duration how long the run took
 * @param failOn the least level of a finding that fails the build, empty if none does
 * @param noFiles what it means that no file was read
 */
public record ConsoleReport(ReportContent content, Duration duration, Optional<Level> failOn, NoFiles noFiles) {
    /** More would hide the findings. */
    private static final int MOST_STALE = 50;

    /** Checks that nothing is missing. */
    public ConsoleReport {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(failOn, "failOn");
        Objects.requireNonNull(noFiles, "noFiles");
    }

    /** A run that warns if it has read no file. */
    public ConsoleReport(ReportContent content, Duration duration, Optional<Level> failOn) {
        this(content, duration, failOn, NoFiles.WARN);
    }

    /** All lines: the findings, then the summary. */
    public List<ConsoleLine> lines() {
        List<ConsoleLine> lines = new ArrayList<>(findings());
        lines.addAll(summary());
        return List.copyOf(lines);
    }

    /** A line a finding, in their order: {@code path:line:column: level [rule] message}. */
    public List<ConsoleLine> findings() {
        return content.findings().stream().map(ConsoleReport::line).toList();
    }

    private static ConsoleLine line(Finding finding) {
        String text = finding.place() + ": " + finding.level().id() + " ["
                + finding.rule().id() + "] " + finding.message();
        return new ConsoleLine(severity(finding.level()), HarmlessText.of(text));
    }

    private static Severity severity(Level level) {
        return switch (level) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case NOTE -> Severity.INFO;
        };
    }

    /** How much was read, what had no effect, what was found by rule, what is let stand, and the verdict. */
    public List<ConsoleLine> summary() {
        List<ConsoleLine> lines = new ArrayList<>(reading());
        lines.addAll(warnings());
        lines.addAll(byRule());
        lines.addAll(meant());
        lines.addAll(letStand());
        add(lines, isFailure() ? Severity.ERROR : Severity.INFO, verdict());
        return List.copyOf(lines);
    }

    /**
     * The part of the summary that says neither how much was read, nor how long it took, nor what was found, nor the
     * verdict: what was left out, what had no effect, what is probably meant, what is let stand.
     */
    List<ConsoleLine> circumstances() {
        List<ConsoleLine> lines = new ArrayList<>(notRead());
        lines.addAll(warnings());
        lines.addAll(meant());
        lines.addAll(letStand());
        return List.copyOf(lines);
    }

    private List<ConsoleLine> warnings() {
        List<ConsoleLine> lines = new ArrayList<>();
        content.totals().warnings().forEach(warning -> add(lines, Severity.WARNING, warning));
        return lines;
    }

    /** The repeats that are notes because they are likely to be meant, by the reason. */
    private List<ConsoleLine> meant() {
        Map<String, List<Finding>> byReason = new TreeMap<>();
        for (Finding finding : content.findings()) {
            if (finding.properties().get("meant") instanceof String reason) {
                byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(finding);
            }
        }
        List<ConsoleLine> lines = new ArrayList<>();
        byReason.forEach((reason, findings) -> add(
                lines,
                Severity.INFO,
                "  probably meant, " + reason + ": " + count(findings.size(), "finding") + paragraphs(findings)));
        return lines;
    }

    private static String paragraphs(List<Finding> findings) {
        long paragraphs = findings.stream()
                .map(finding -> finding.properties().get("paragraphs"))
                .mapToLong(value -> value instanceof Number number ? number.longValue() : 0)
                .sum();
        return paragraphs > 0 ? " of " + count(paragraphs, "paragraph") : "";
    }

    private List<ConsoleLine> letStand() {
        List<ConsoleLine> lines = new ArrayList<>();
        if (content.silencedByMarks() > 0) {
            add(lines, Severity.INFO, count(content.silencedByMarks(), "finding") + " silenced by stet marks");
        }
        if (content.inBaseline() > 0) {
            add(lines, Severity.INFO, count(content.inBaseline(), "finding") + " known by the baseline");
        }
        List<String> stale = content.staleEntries();
        stale.stream().limit(MOST_STALE).forEach(entry -> add(lines, Severity.INFO, entry));
        if (stale.size() > MOST_STALE) {
            add(lines, Severity.INFO, "and " + count(stale.size() - MOST_STALE, "more stale entry"));
        }
        return lines;
    }

    /** Whether a finding reaches the level that fails the build, or that no file was read does. */
    public boolean isFailure() {
        return failing() > 0 || failsForNoFiles();
    }

    private boolean failsForNoFiles() {
        return noFiles == NoFiles.FAIL && hasReadNothing();
    }

    /** Why the build passes or fails, such as {@code failOn=warning: 3 findings at or above warning}. */
    public String verdict() {
        if (failsForNoFiles()) {
            return "failOnNoFiles: no file was read";
        }
        if (failOn.isEmpty()) {
            return "failOn=never: no finding fails the build";
        }
        String level = failOn.get().id();
        String count = isFailure() ? count(failing(), "finding") : "nothing";
        return "failOn=" + level + ": " + count + " at or above " + level;
    }

    /** How to proceed where the build fails: see, mend, record, let stand, lower; each as it is typed. */
    public String advice() {
        if (failsForNoFiles()) {
            return "set content, includes or excludes so that there is content to read";
        }
        return "mend what is listed above, or record it with the goal copydesk:baseline so that only what is new fails,"
                + " or let a place stand with a comment stet, or lower the level of a rule in copydesk.yaml or failOn";
    }

    private long failing() {
        return failOn.map(least -> content.findings().stream()
                        .filter(finding -> finding.level().compareTo(least) >= 0)
                        .count())
                .orElse(0L);
    }

    private List<ConsoleLine> reading() {
        ReadingTotals totals = content.totals();
        List<ConsoleLine> lines = new ArrayList<>();
        add(
                lines,
                Severity.INFO,
                "read " + count(totals.files(), "file") + ", " + count(totals.paragraphs(), "paragraph") + ", "
                        + count(totals.words(), "word") + " in " + seconds());
        lines.addAll(notRead());
        return lines;
    }

    private List<ConsoleLine> notRead() {
        ReadingTotals totals = content.totals();
        List<ConsoleLine> lines = new ArrayList<>();
        if (totals.binaryFiles() > 0) {
            add(lines, Severity.INFO, "left out " + count(totals.binaryFiles(), "binary file"));
        }
        if (!totals.unreadFormats().isEmpty()) {
            add(lines, Severity.INFO, "left out " + unreadFormats() + "; these formats are not read yet");
        }
        if (hasReadNothing() && noFiles != NoFiles.PASS) {
            add(lines, Severity.WARNING, "no content was read; set content, includes or excludes to find some");
        }
        return lines;
    }

    /** Whether no file was read: there was none, or none could be read. */
    public boolean hasReadNothing() {
        return content.totals().files() == 0;
    }

    private String unreadFormats() {
        List<String> formats = new ArrayList<>();
        content.totals().unreadFormats().forEach((format, files) -> formats.add(count(files, format + " file")));
        return String.join(", ", formats);
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }

    private List<ConsoleLine> byRule() {
        List<ConsoleLine> lines = new ArrayList<>();
        if (content.findings().isEmpty()) {
            add(lines, Severity.INFO, "found nothing");
            return lines;
        }
        add(lines, Severity.INFO, "found " + byLevel(content.findings()));
        Map<String, List<Finding>> byRule = new TreeMap<>();
        content.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>())
                        .add(finding));
        List<String> order =
                new ArrayList<>(content.rules().stream().map(Rule::id).toList());
        byRule.keySet().stream().filter(id -> !order.contains(id)).forEach(order::add);
        order.stream()
                .filter(byRule::containsKey)
                .forEach(id ->
                        add(lines, Severity.INFO, "  " + id + ": " + byLevel(byRule.getOrDefault(id, List.of()))));
        return lines;
    }

    private static String byLevel(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
            long count = findings.stream()
                    .filter(finding -> finding.level() == level)
                    .count();
            if (count > 0) {
                counts.add(count(count, level.id()));
            }
        }
        return String.join(", ", counts);
    }

    private static void add(List<ConsoleLine> lines, Severity severity, String text) {
        lines.add(new ConsoleLine(severity, HarmlessText.of(text)));
    }

    private static String count(long count, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : plural);
    }
}

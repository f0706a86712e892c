package org.copydesk.report;

import java.util.List;
import java.util.Objects;
import org.copydesk.check.Finding;
import org.copydesk.report.ConsoleLine.Severity;

/**
 * A summary in Markdown, as the page of a step of a GitHub workflow shows it: the verdict, how much was read, what was
 * found by rule, and the first findings. Words of the content are shown as they are and cannot format the page.
 *
 * @param console the run, as the console tells it
 * @param title what was checked, such as the name of a module
 */
public record MarkdownSummary(ConsoleReport console, String title) {
    /** GitHub takes a megabyte a step; more lines than these nobody reads there. */
    private static final int MOST_FINDINGS = 50;

    private static final String SPECIAL = "\\`*_{}[]()#+!|~$";

    /** Checks that nothing is missing. */
    public MarkdownSummary {
        Objects.requireNonNull(console, "console");
        Objects.requireNonNull(title, "title");
    }

    /** The text, with an empty line at its end, so that another can follow. */
    public String text() {
        StringBuilder text = new StringBuilder("## Copydesk: " + shown(title) + "\n\n");
        text.append(console.isFailure() ? "**Failed**: " : "**Passed**: ");
        text.append(shown(console.verdict())).append("\n\n");
        List<ConsoleLine> summary = console.summary();
        for (ConsoleLine line : summary.subList(0, summary.size() - 1)) {
            String mark = line.severity() == Severity.WARNING ? "Warning: " : "";
            String indent = line.text().startsWith("  ") ? "  " : "";
            text.append(indent)
                    .append("- ")
                    .append(mark)
                    .append(shown(line.text().strip()))
                    .append('\n');
        }
        appendFindings(text);
        return text.append('\n').toString();
    }

    private void appendFindings(StringBuilder text) {
        List<Finding> findings = console.content().findings();
        if (findings.isEmpty()) {
            return;
        }
        text.append("\n| place | level | rule | what is there |\n|---|---|---|---|\n");
        findings.stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> text.append("| ")
                        .append(shown(finding.place().toString()))
                        .append(" | ")
                        .append(finding.level().id())
                        .append(" | ")
                        .append(shown(finding.rule().id()))
                        .append(" | ")
                        .append(shown(finding.message()))
                        .append(" |\n"));
        if (findings.size() > MOST_FINDINGS) {
            text.append("\nand ").append(findings.size() - MOST_FINDINGS).append(" more; the log has all\n");
        }
    }

    private static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        HarmlessText.of(words).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> shown.append("&lt;");
                case '>' -> shown.append("&gt;");
                case '&' -> shown.append("&amp;");
                case '@' -> shown.append("&#64;");
                default -> shown.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}

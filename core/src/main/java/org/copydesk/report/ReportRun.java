package org.copydesk.report;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.check.Level;

/**
 * A run, as reports in files tell it. How long it took is in none of them.
 *
 * @param console the run as the console tells it, with what was found and the verdict
 * @param texts the texts of the files that were read, for reports that show the words around a place
 * @param executionId tells the runs of one build apart, such as {@code copydesk/docs/check/}
 * @param pathPrefix the path of the base folder in the repository, with a {@code /} at its end; empty if it is the top.
 *     Reports for sites that show a repository put it before their paths
 */
public record ReportRun(ConsoleReport console, ContentTexts texts, String executionId, String pathPrefix) {
    /** Checks that nothing is missing. */
    public ReportRun {
        Objects.requireNonNull(console, "console");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(executionId, "executionId");
        Objects.requireNonNull(pathPrefix, "pathPrefix");
    }

    /** What was found. */
    public ReportContent content() {
        return console.content();
    }

    /** The least level of a finding that fails the build, empty if none does. */
    public Optional<Level> failOn() {
        return console.failOn();
    }
}

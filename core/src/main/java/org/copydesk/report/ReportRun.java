package org.copydesk.report;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.check.Level;

/**
 * A run, as reports in files tell it.
 *
 * @param content what was found
 * @param executionId tells the runs of one build apart, such as {@code copydesk/docs/check/}
 * @param failOn the least level of a finding that fails the build, empty if none does
 * @param pathPrefix the path of the base folder in the repository, with a {@code /} at its end; empty if it is the top.
 *     Reports for sites that show a repository put it before their paths
 */
public record ReportRun(ReportContent content, String executionId, Optional<Level> failOn, String pathPrefix) {
    /** Checks that nothing is missing. */
    public ReportRun {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(executionId, "executionId");
        Objects.requireNonNull(failOn, "failOn");
        Objects.requireNonNull(pathPrefix, "pathPrefix");
    }
}

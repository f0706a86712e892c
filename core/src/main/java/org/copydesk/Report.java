package org.copydesk;

import java.time.Duration;
import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.report.ContentTexts;
import org.copydesk.report.ReadingTotals;
import org.copydesk.report.ReportContent;
import org.copydesk.report.SilencedFinding;

/**
 * What a run has found. Immutable and safe for use by many threads.
 *
 * @param content the findings in order, the rules and how much was read; equal for equal input
 * @param duration how long the run took
 * @param texts reads the files of the run again, for reports that show the words around a place
 */
public record Report(ReportContent content, Duration duration, ContentTexts texts) {
    /** The findings, ordered by path, place and rule. */
    public List<Finding> findings() {
        return content.findings();
    }

    /** What stet marks and the baseline let stand, in the same order; it is not among the findings and fails no build. */
    public List<SilencedFinding> silenced() {
        return content.silenced();
    }

    /** A sentence for each entry of the baseline that nothing is found for any more, in the order of the baseline. */
    public List<String> staleEntries() {
        return content.staleEntries();
    }

    /** How much was read. */
    public ReadingTotals totals() {
        return content.totals();
    }

    /** How many findings have a level. */
    public long count(Level level) {
        return findings().stream().filter(finding -> finding.level() == level).count();
    }

    /** Whether a finding reaches a level that fails the build. */
    public boolean failsAt(FailOn failOn) {
        return findings().stream().anyMatch(finding -> failOn.isReachedBy(finding.level()));
    }
}

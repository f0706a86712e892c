package org.copydesk.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;

/**
 * What a run has to say, for the writers of reports.
 *
 * @param findings what was found, in order
 * @param silenced what was found and is let stand, in the same order
 * @param rules all rules that could have found something
 * @param levels the level of each rule in this run by its id, empty if it was off; in the order of the ids
 * @param totals how much was read
 * @param paths the paths of the files that were read, in order
 * @param staleEntries what the baseline knows and was not found any more: one sentence an entry, in the order of the
 *     baseline, with the place of the entry
 */
public record ReportContent(
        List<Finding> findings,
        List<SilencedFinding> silenced,
        List<Rule> rules,
        Map<String, Optional<Level>> levels,
        ReadingTotals totals,
        List<String> paths,
        List<String> staleEntries) {
    /** Copies lists and map. */
    public ReportContent {
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
        rules = List.copyOf(rules);
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
        paths = List.copyOf(paths);
        staleEntries = List.copyOf(staleEntries);
    }

    /** A run without a baseline that does not say which files it has read. */
    public ReportContent(
            List<Finding> findings,
            List<SilencedFinding> silenced,
            List<Rule> rules,
            Map<String, Optional<Level>> levels,
            ReadingTotals totals) {
        this(findings, silenced, rules, levels, totals, List.of(), List.of());
    }

    /** A run in which nothing is let stand. */
    public ReportContent(
            List<Finding> findings, List<Rule> rules, Map<String, Optional<Level>> levels, ReadingTotals totals) {
        this(findings, List.of(), rules, levels, totals);
    }

    /** How many findings stet marks let stand. */
    public long silencedByMarks() {
        return silenced.size() - inBaseline();
    }

    /** How many findings the baseline knows. */
    public long inBaseline() {
        return silenced.stream().filter(SilencedFinding::isInBaseline).count();
    }
}

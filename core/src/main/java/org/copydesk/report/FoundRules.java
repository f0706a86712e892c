package org.copydesk.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.check.Finding;
import org.copydesk.check.Rule;

/**
 * The rules that have found something, in the order of the run, each with its index.
 *
 * @param rules in their order
 * @param indexes the index of a rule in that order, by its id
 */
record FoundRules(List<Rule> rules, Map<String, Integer> indexes) {
    /** The rules of all findings of a run, those among them that are let stand. */
    static FoundRules of(ReportContent content) {
        Set<String> found = new HashSet<>();
        findings(content).forEach(finding -> found.add(finding.rule().id()));
        Set<String> seen = new HashSet<>();
        List<Rule> rules = Stream.concat(
                        content.rules().stream(), findings(content).sorted().map(Finding::rule))
                .filter(rule -> found.contains(rule.id()) && seen.add(rule.id()))
                .toList();
        Map<String, Integer> indexes = new HashMap<>();
        rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
        return new FoundRules(rules, indexes);
    }

    private static Stream<Finding> findings(ReportContent content) {
        return Stream.concat(
                content.findings().stream(), content.silenced().stream().map(SilencedFinding::finding));
    }

    /** The index of a rule that has found something. */
    int indexOf(Rule rule) {
        return indexes.getOrDefault(rule.id(), -1);
    }
}

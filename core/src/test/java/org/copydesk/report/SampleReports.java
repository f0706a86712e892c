package org.copydesk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Profile;
import org.copydesk.check.Rule;

/** What the tests of this package report. */
final class SampleReports {
    /** A group of our own, so that pages of real rules do not change what is expected. */
    private static final String GROUP = "samples";

    static final Rule REPEAT = Rule.of(
            "repeated-paragraph",
            GROUP,
            Level.ERROR,
            "The same paragraphs stand again word for word.",
            "Keep one copy and link to it.");
    static final Rule NAME = Rule.of(
            "inconsistent-name",
            GROUP,
            Level.WARNING,
            "One name is spelt in several ways.",
            "Use one spelling, or list the names as distinct.");
    static final Rule SOURCE = Rule.of(
            "anonymous-source",
            GROUP,
            Level.WARNING,
            "A claim is laid to people who are not named.",
            "Name who says it, or link it.");
    static final Rule STATISTIC = new Rule(
            "unsourced-statistic",
            GROUP,
            "A figure has no source.",
            "Say where the figure is from.",
            Level.NOTE,
            Map.of(Profile.NEWS, Level.WARNING),
            Set.of(Profile.DOCS));

    /** No rule of a run names it: it comes from a finding alone. */
    static final Rule UNREADABLE = Rule.of(
            "unreadable-content",
            GROUP,
            Level.WARNING,
            "A content file is not text in the configured encoding.",
            "Save the file in the configured encoding.");

    private SampleReports() {}

    /** A report with a finding of each kind, and paths and words that are hard to write. */
    static ReportContent rich() {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(
                SOURCE,
                Level.NOTE,
                new Place("docs/100% done #1.md", 3, 1, 3, 18, 40, 17),
                "\"say two \uD83D\uDEA2 pilots\": claim without a source; name who says it",
                properties("confidence", 0.95)));
        findings.add(new Finding(
                REPEAT,
                Level.ERROR,
                new Place("docs/setup.md", 12, 1, 22, 80, 700, 640),
                "2 paragraphs again as in docs/intro.md:8:1; keep one and link to it",
                List.of(place("docs/intro.md", 8), place("docs/r\u00E9sum\u00E9 neu.md", 4)),
                properties("kind", "exact", "paragraphs", 2, "places", 3),
                "the words of the passage"));
        findings.add(finding(
                NAME,
                Level.WARNING,
                new Place("docs/team.md", 7, 22, 7, 28, 151, 6),
                "\"Okafur\" here, \"Okafor\" 14 times elsewhere; use one spelling",
                properties(
                        "kind",
                        "spelling",
                        "forms",
                        List.of("Okafor", "Okafur"),
                        "counts",
                        List.of(14, 1),
                        "suggestion",
                        "Okafor",
                        "confidence",
                        0.9)));
        findings.add(finding(
                UNREADABLE,
                Level.WARNING,
                new Place("old/latin.txt", 1, 9, 1, 9, 8, 0),
                "not UTF-8: the byte at offset 8 cannot be decoded; save the file as UTF-8 or set encoding",
                properties("byteOffset", 8)));
        Map<String, Optional<Level>> levels = Map.of(
                REPEAT.id(),
                Optional.of(Level.ERROR),
                NAME.id(),
                Optional.of(Level.WARNING),
                SOURCE.id(),
                Optional.of(Level.WARNING),
                STATISTIC.id(),
                Optional.empty());
        ReadingTotals totals = new ReadingTotals(
                12,
                1340,
                45_210,
                300_000,
                1,
                new TreeMap<>(Map.of("AsciiDoc", 2, "HTML", 1)),
                List.of("includes \"**/*.mdx\" matches no file"));
        return new ReportContent(findings, List.of(REPEAT, NAME, SOURCE, STATISTIC), levels, totals);
    }

    /** A report in which some findings are let stand, one of them equal to one that is not. */
    static ReportContent silenced() {
        Finding first = finding(SOURCE, Level.WARNING, place("docs/a.md", 3), "\"officials say\"", properties());
        Finding second = finding(SOURCE, Level.WARNING, place("docs/a.md", 7), "\"officials say\"", properties());
        Finding name = finding(NAME, Level.WARNING, place("docs/b.md", 2), "\"Okafur\" here", properties());
        return new ReportContent(
                List.of(second),
                List.of(
                        SilencedFinding.byMark(first, place("docs/a.md", 2)),
                        SilencedFinding.byMark(name, place("docs/b.md", 1))),
                List.of(SOURCE),
                Map.of(),
                totals(2));
    }

    /** A report of these findings alone. */
    static ReportContent of(Finding... findings) {
        List<Rule> rules =
                List.of(findings).stream().map(Finding::rule).distinct().toList();
        return new ReportContent(List.of(findings), rules, Map.of(), totals(1));
    }

    static ReadingTotals totals(int files) {
        return new ReadingTotals(files, files, files, files, 0, new TreeMap<>(), List.of());
    }

    static Finding finding(Rule rule, Level level, Place place, String message, Map<String, Object> properties) {
        return new Finding(rule, level, place, message, List.of(), properties, message);
    }

    static Place place(String path, int line) {
        return new Place(path, line, 1, line, 11, line * 10, 10);
    }

    static Map<String, Object> properties(Object... namesAndValues) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }
}

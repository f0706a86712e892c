package org.copydesk.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;
import org.copydesk.report.ReadingTotals;
import org.copydesk.report.ReportContent;
import org.copydesk.report.SilencedFinding;
import org.copydesk.text.Source;

/**
 * A small run of which everything is known: five findings to be mended, each of another rule, one that stet lets stand
 * and one of the baseline. Every order of the list is another one.
 */
final class Desk {
    static final Map<String, String> TEXTS = texts();

    private static final Rule VAGUE = rule("vague-authority", "claims", Level.WARNING);
    private static final Rule HEARSAY = rule("hearsay", "claims", Level.NOTE);
    private static final Rule NAME = rule("inconsistent-name", "names", Level.WARNING);
    private static final Rule REPEATED = rule("repeated-paragraph", "repeats", Level.ERROR);
    private static final Rule SIMILAR = rule("similar-paragraph", "repeats", Level.WARNING);
    private static final String PASSAGE =
            "The harbour board met on Monday and agreed on a ferry.\nIt will sail in spring.";
    private static final String RUMOUR = "Reportedly the Z\u00FCrich pier in Hafenstra\u00DFe is old.";

    private Desk() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "docs/a.md",
                "# Ferries\n\nExperts say that it is safe.\n\n" + PASSAGE + "\n\nThe Okafor family runs it.\n");
        texts.put(
                "docs/sub/b.md",
                "The Okafur family owns the pier.\n\n" + PASSAGE + "\n\nThe old sound is 15 miles wide.\n");
        texts.put("docs/sub/c.mdx", RUMOUR + "\n");
        texts.put("news/d.txt", PASSAGE + "\n\nThe old sound is not 16 miles wide.\n");
        texts.put("top.md", RUMOUR + "\n\nExperts say that the tide is high.\n");
        return texts;
    }

    private static Rule rule(String id, String group, Level level) {
        return Rule.of(id, group, level, "What " + id + " is.", "What to do about it.");
    }

    static ReportContent content() {
        List<Finding> findings = List.of(
                finding(VAGUE, "\"Experts say\" could be anybody", Map.of(), place("docs/a.md", "Experts say")),
                finding(
                        NAME,
                        "\"Okafur\" here, \"Okafor\" once; use one spelling",
                        Map.of("kind", "spelling", "forms", List.of("Okafor", "Okafur"), "counts", List.of(1, 1)),
                        place("docs/sub/b.md", "Okafur"),
                        place("docs/a.md", "Okafor")),
                finding(
                        REPEATED,
                        "the same passage stands in 3 places; keep one",
                        Map.of("places", 3),
                        place("docs/sub/b.md", PASSAGE),
                        place("docs/a.md", PASSAGE),
                        place("news/d.txt", PASSAGE)),
                finding(HEARSAY, "\"Reportedly\" names nobody", Map.of(), place("docs/sub/c.mdx", "Reportedly")),
                finding(
                        SIMILAR,
                        "80% the same as docs/sub/b.md:6:1",
                        Map.of("similarity", 0.8),
                        place("news/d.txt", "The old sound is not 16 miles wide."),
                        place("docs/sub/b.md", "The old sound is 15 miles wide.")));
        Finding rumour = finding(
                REPEATED,
                "the same sentence stands in 2 places; keep one",
                Map.of("places", 2),
                place("top.md", RUMOUR),
                place("docs/sub/c.mdx", RUMOUR));
        Finding known = finding(VAGUE, "\"Experts say\" could be anybody", Map.of(), place("top.md", "Experts say"));
        return new ReportContent(
                findings,
                List.of(
                        SilencedFinding.byMark(rumour, place("top.md", "Reportedly")),
                        SilencedFinding.byBaseline(known)),
                List.of(VAGUE, HEARSAY, NAME, REPEATED, SIMILAR),
                Map.of(),
                new ReadingTotals(
                        5, 12, 1_234, 5_000, 2, new TreeMap<>(), List.of("includes \"**/*.rst\" matches no file")));
    }

    static Optional<String> text(String path) {
        return Optional.ofNullable(TEXTS.get(path));
    }

    private static Finding finding(
            Rule rule, String message, Map<String, Object> properties, Place place, Place... related) {
        return new Finding(
                rule, rule.level(), place, message, List.of(related), properties, message + " at " + place.path());
    }

    private static Place place(String path, String words) {
        String text = TEXTS.get(path);
        int from = text.indexOf(words);
        return Place.of(Source.of(path, text), from, from + words.length());
    }
}

package org.copydesk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.check.Check;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Profile;
import org.copydesk.check.Rule;
import org.copydesk.text.Block;
import org.copydesk.text.Document;

/** A check of somebody else: paragraphs in capitals are loud, and a little less so if they ask. */
public final class LoudCheck implements Check<LoudCheck.Loud> {
    /** The loud paragraphs of a document. */
    public record Loud(List<Place> places) implements Serializable {}

    static final Rule LOUD_PARAGRAPH = new Rule(
            "loud-paragraph",
            "loud",
            "A paragraph in capitals.",
            "Use capitals as usual.",
            Level.WARNING,
            Map.of(Profile.NEWS, Level.ERROR),
            Set.of(Profile.DOCS));

    static final Rule LOUD_QUESTION =
            Rule.of("loud-question", "loud", Level.WARNING, "A question in capitals.", "Use capitals as usual.");

    /** Called by the service loader. */
    public LoudCheck() {}

    @Override
    public String group() {
        return "loud";
    }

    @Override
    public List<Rule> rules() {
        return List.of(LOUD_PARAGRAPH, LOUD_QUESTION);
    }

    @Override
    public Loud examine(Document document) {
        List<Place> loud = new ArrayList<>();
        for (Block block : document.blocks()) {
            String text = block.prose().text();
            if (text.equals("FAIL")) {
                throw new IllegalStateException("on request, at " + block.hashCode());
            }
            if (text.equals("OVERFLOW")) {
                loud.add(overflow(block, document));
            }
            if (text.equals(text.toUpperCase(Locale.ROOT))) {
                loud.add(Place.of(document.source(), block));
            }
        }
        return new Loud(loud);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Place overflow(Block block, Document document) {
        return overflow(block, document).to(Place.of(document.source(), block));
    }

    /** The last places first: the caller sorts. */
    @Override
    public List<Finding> conclude(Corpus<Loud> corpus) {
        List<Finding> findings = new ArrayList<>();
        corpus.evidence()
                .forEach(loud -> loud.places().forEach(place -> {
                    findings.add(0, finding(LOUD_PARAGRAPH, Level.WARNING, place));
                    findings.add(0, finding(LOUD_QUESTION, Level.NOTE, place));
                }));
        return findings;
    }

    private static Finding finding(Rule rule, Level level, Place place) {
        return new Finding(rule, level, place, "capitals; lower them", List.of(), Map.of(), "");
    }
}

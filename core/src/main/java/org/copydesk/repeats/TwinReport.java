package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;
import org.copydesk.check.Workers;
import org.copydesk.repeats.TwinNotes.PageNote;
import org.copydesk.repeats.TwinNotes.Run;
import org.copydesk.repeats.twins.TwinPages;

/** Turns what versions and translations of pages have in common into notes. */
final class TwinReport {
    private final CorpusBlocks blocks;
    private final Candidates candidates;
    private final TwinPages twins;

    private TwinReport(CorpusBlocks blocks, Candidates candidates, TwinPages twins) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.twins = twins;
    }

    /** All notes. */
    static List<Finding> findings(
            CorpusBlocks blocks, Candidates candidates, FoldedCandidates folded, MeantRepeats meant, Workers workers) {
        TwinReport report = new TwinReport(blocks, candidates, folded.twins());
        TwinNotes notes = TwinNotes.of(blocks, candidates, folded);
        List<Finding> findings = new ArrayList<>();
        notes.pages().forEach(page -> findings.add(report.toFinding(page)));
        List<Passage> similar = new ArrayList<>();
        for (Passage passage : notes.passages()) {
            if (report.isEqual(passage)) {
                findings.add(report.toFinding(passage));
            } else {
                similar.add(passage);
            }
        }
        SimilarReport.of(blocks, candidates, similar, meant, workers).forEach(finding -> findings.add(asNote(finding)));
        return findings;
    }

    private boolean isEqual(Passage passage) {
        int first = passage.starts().get(0);
        return passage.starts().stream().allMatch(start -> areEqual(first, start, passage.length()));
    }

    private boolean areEqual(int start, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (candidates.classOf(start + i) != candidates.classOf(other + i)) {
                return false;
            }
        }
        return true;
    }

    /** The finding with what to do between twins in the place of what to do elsewhere. */
    private static Finding asNote(Finding finding) {
        String message = finding.message();
        String found = message.substring(0, message.lastIndexOf("; ") + 2);
        Map<String, Object> properties = new LinkedHashMap<>(finding.properties());
        properties.put(MeantRepeats.PROPERTY, MeantRepeat.TWINS.id());
        return new Finding(
                finding.rule(),
                Level.NOTE,
                finding.place(),
                found + MeantRepeat.TWINS.advice(),
                finding.related(),
                properties,
                finding.subject(),
                finding.letStand());
    }

    private Finding toFinding(Passage passage) {
        PassageView view = new PassageView(blocks, candidates, passage);
        List<Place> places = view.places();
        String message = "the same " + view.things() + (passage.length() == 1 ? " stands in " : " stand in ")
                + places.size() + " files of one page, first at " + places.get(0) + ": \"" + view.opening() + "\"; "
                + advice(passage.starts().get(0), passage.starts().get(1));
        Map<String, Object> properties = properties(passage.length(), places.size());
        Place primary = places.remove(1);
        return note(RepeatsCheck.REPEATED_PARAGRAPH, primary, message, places, properties, view.subject());
    }

    private Finding toFinding(PageNote page) {
        List<Place> places = new ArrayList<>();
        page.runs().forEach(run -> places.add(place(run)));
        Run second = page.runs().get(1);
        int block = candidates.first(second.first());
        String message = message(page, places) + ": \"" + blocks.opening(block) + "\"; "
                + advice(page.runs().get(0).first(), second.first());
        String subject = PassageView.hash(blocks.text(block, candidates.last(second.last()) + 1));
        Place primary = places.remove(1);
        boolean isNear = page.near() == page.paragraphs();
        Rule rule = isNear ? RepeatsCheck.SIMILAR_PARAGRAPH : RepeatsCheck.REPEATED_PARAGRAPH;
        Map<String, Object> properties = isNear
                ? nearProperties(block, candidates.first(page.like()), places.size() + 1)
                : properties(page.paragraphs(), places.size() + 1);
        return note(rule, primary, message, places, properties, subject);
    }

    /** Such as {@code 4 of 5 paragraphs (212 words), 1 of them nearly, are the same in docs/v1.2/winch.md}. */
    private static String message(PageNote page, List<Place> places) {
        String count = page.paragraphs() + " of " + page.all() + (page.all() == 1 ? " paragraph" : " paragraphs");
        String near = page.near() == 0 ? "" : ", " + page.near() + " of them nearly,";
        String where = places.size() == 2
                ? places.get(0).path()
                : places.size() + " files of one page, first in "
                        + places.get(0).path();
        return count + " (" + page.words() + " words)" + near + (page.paragraphs() == 1 ? " is" : " are") + " the same "
                + (places.size() == 2 ? "in " : "among ") + where;
    }

    private Map<String, Object> nearProperties(int block, int other, int places) {
        OwnWords.Lookup ownWords = new OwnWords.Lookup(blocks);
        Difference difference = Difference.between(
                ParagraphWords.of(blocks, block, ownWords), ParagraphWords.of(blocks, other, ownWords), NameWords.NONE);
        Map<String, Object> properties = SimilarReport.properties(difference.kind(), difference.similarity(), places);
        properties.put(MeantRepeats.PROPERTY, MeantRepeat.TWINS.id());
        return properties;
    }

    private static Finding note(
            Rule rule,
            Place primary,
            String message,
            List<Place> related,
            Map<String, Object> properties,
            String subject) {
        return new Finding(rule, Level.NOTE, primary, message, related, properties, subject);
    }

    private Place place(Run run) {
        return blocks.place(candidates.first(run.first()), candidates.last(run.last()));
    }

    private String advice(int first, int second) {
        String language = twins.language(blocks.documentOf(candidates.first(first)));
        String other = twins.language(blocks.documentOf(candidates.first(second)));
        return language.equals(other)
                ? MeantRepeat.TWINS.advice()
                : "translate it, or keep it if it is meant to be the same";
    }

    private static Map<String, Object> properties(int paragraphs, int places) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", "exact");
        properties.put("paragraphs", paragraphs);
        properties.put("places", places);
        properties.put(MeantRepeats.PROPERTY, MeantRepeat.TWINS.id());
        return properties;
    }
}

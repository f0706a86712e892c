package org.copydesk.repeats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;

/** Turns passages of equal paragraphs into findings. */
final class PassageReport {
    private final CorpusBlocks blocks;
    private final Candidates candidates;

    PassageReport(CorpusBlocks blocks, Candidates candidates) {
        this.blocks = blocks;
        this.candidates = candidates;
    }

    /** The finding of a passage: at its second place, with the others as related ones. */
    Finding toFinding(Passage passage) {
        PassageView view = new PassageView(blocks, candidates, passage);
        List<Place> places = view.places();
        Place primary = places.get(1);
        String message = message(passage, view, places);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", "exact");
        properties.put("paragraphs", passage.length());
        properties.put("places", places.size());
        places.remove(1);
        Level level = view.isRefrain() ? Level.NOTE : RepeatsCheck.REPEATED_PARAGRAPH.level();
        return new Finding(
                RepeatsCheck.REPEATED_PARAGRAPH, level, primary, message, places, properties, view.subject());
    }

    private static String message(Passage passage, PassageView view, List<Place> places) {
        return "the same " + view.things() + (passage.length() == 1 ? " stands in " : " stand in ") + places.size()
                + " places, first at " + places.get(0) + ": \"" + view.opening() + "\"; " + advice(view);
    }

    private static String advice(PassageView view) {
        if (view.isRefrain()) {
            return "keep it if it is a refrain";
        }
        return view.isInOneFile() ? "keep one of them" : "keep one and link to it";
    }
}

package org.copydesk.repeats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Stet;
import org.copydesk.check.ToldPlaces;

/** Turns passages of equal paragraphs into findings. */
final class PassageReport {
    private final CorpusBlocks blocks;
    private final Candidates candidates;
    private final Stet stet;

    PassageReport(CorpusBlocks blocks, Candidates candidates, Stet stet) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.stet = stet;
    }

    /** The finding of a passage: at its second place, with the others as related ones, but for places that are meant. */
    Finding toFinding(Passage passage) {
        List<Place> all = new PassageView(blocks, candidates, passage).places();
        ToldPlaces told = ToldPlaces.of(stet, RepeatsCheck.REPEATED_PARAGRAPH, all);
        List<Integer> starts = told.told().stream().map(passage.starts()::get).toList();
        return toFinding(new Passage(starts, passage.length()), told);
    }

    private Finding toFinding(Passage passage, ToldPlaces told) {
        PassageView view = new PassageView(blocks, candidates, passage);
        List<Place> places = view.places();
        Place primary = places.get(told.primary());
        String message = message(passage, view, places);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", "exact");
        properties.put("paragraphs", passage.length());
        properties.put("places", places.size());
        places.remove(told.primary());
        Level level = view.isRefrain() ? Level.NOTE : RepeatsCheck.REPEATED_PARAGRAPH.level();
        return new Finding(
                RepeatsCheck.REPEATED_PARAGRAPH,
                level,
                primary,
                message,
                places,
                properties,
                view.subject(),
                told.letStand());
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

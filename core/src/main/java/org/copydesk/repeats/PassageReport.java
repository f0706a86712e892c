package org.copydesk.repeats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final MeantRepeats meant;

    PassageReport(CorpusBlocks blocks, Candidates candidates, Stet stet, MeantRepeats meant) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.stet = stet;
        this.meant = meant;
    }

    /** The finding of a passage: at its second place, with the others as related ones, but for places that are meant. */
    Finding toFinding(Passage passage) {
        return toFinding(passage, meant::reason, "");
    }

    /** The finding of files that are the same as a whole. */
    Finding ofWholeCopies(Passage passage) {
        return toFinding(passage, view -> Optional.empty(), "files that are the same as a whole: ");
    }

    private Finding toFinding(Passage passage, Function<PassageView, Optional<MeantRepeat>> reason, String what) {
        List<Place> all = new PassageView(blocks, candidates, passage).places();
        ToldPlaces told = ToldPlaces.of(stet, RepeatsCheck.REPEATED_PARAGRAPH, all);
        List<Integer> starts = told.told().stream().map(passage.starts()::get).toList();
        PassageView view = new PassageView(blocks, candidates, new Passage(starts, passage.length()));
        return toFinding(view, passage.length(), told, reason.apply(view), what);
    }

    private Finding toFinding(
            PassageView view, int length, ToldPlaces told, Optional<MeantRepeat> reason, String what) {
        List<Place> places = view.places();
        Place primary = places.get(told.primary());
        String message = what
                + message(length, view, places)
                + reason.map(MeantRepeat::advice)
                        .orElse(view.isInOneFile() ? "keep one of them" : "keep one and link to it");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", "exact");
        properties.put("paragraphs", length);
        properties.put("places", places.size());
        reason.ifPresent(found -> properties.put(MeantRepeats.PROPERTY, found.id()));
        places.remove(told.primary());
        Level level = meant.level(RepeatsCheck.REPEATED_PARAGRAPH, reason, view.words());
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

    private static String message(int length, PassageView view, List<Place> places) {
        return "the same " + view.things() + (length == 1 ? " stands in " : " stand in ") + places.size()
                + " places, first at " + places.get(0) + ": \"" + view.opening() + "\"; ";
    }
}

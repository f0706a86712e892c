package org.copydesk.repeats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Stet;
import org.copydesk.check.ToldPlaces;
import org.copydesk.repeats.twins.TwinPages;

/** Turns passages of equal paragraphs into findings. */
final class PassageReport {
    /** The property that says why a repeat is likely to be meant. */
    static final String MEANT = "meant";

    private static final int MOST_WORDS_OF_BOILERPLATE = 60;
    private static final int LEAST_FILES_OF_BOILERPLATE = 20;
    /** One page in so many must have it. */
    private static final int SHARE_OF_BOILERPLATE = 10;

    private final CorpusBlocks blocks;
    private final Candidates candidates;
    private final Stet stet;
    /** How many pages there are; twins are one. */
    private final long pages;

    PassageReport(CorpusBlocks blocks, Candidates candidates, Stet stet, TwinPages twins) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.stet = stet;
        this.pages = IntStream.range(0, blocks.documents())
                .filter(document -> twins.page(document) == document)
                .count();
    }

    /** The finding of a passage: at its second place, with the others as related ones, but for places that are meant. */
    Finding toFinding(Passage passage) {
        return toFinding(passage, this::meant, "");
    }

    /** The finding of files that are the same as a whole. */
    Finding ofWholeCopies(Passage passage) {
        return toFinding(passage, view -> Optional.empty(), "files that are the same as a whole: ");
    }

    private Optional<MeantRepeat> meant(PassageView view) {
        boolean isBoilerplate = view.words() <= MOST_WORDS_OF_BOILERPLATE
                && view.files() >= LEAST_FILES_OF_BOILERPLATE
                && SHARE_OF_BOILERPLATE * view.files() >= pages;
        return view.meant().or(() -> isBoilerplate ? Optional.of(MeantRepeat.BOILERPLATE) : Optional.empty());
    }

    private Finding toFinding(Passage passage, Function<PassageView, Optional<MeantRepeat>> reason, String what) {
        List<Place> all = new PassageView(blocks, candidates, passage).places();
        ToldPlaces told = ToldPlaces.of(stet, RepeatsCheck.REPEATED_PARAGRAPH, all);
        List<Integer> starts = told.told().stream().map(passage.starts()::get).toList();
        PassageView view = new PassageView(blocks, candidates, new Passage(starts, passage.length()));
        return toFinding(view, passage.length(), told, reason.apply(view), what);
    }

    private static Finding toFinding(
            PassageView view, int length, ToldPlaces told, Optional<MeantRepeat> meant, String what) {
        List<Place> places = view.places();
        Place primary = places.get(told.primary());
        String message = what
                + message(length, view, places)
                + meant.map(MeantRepeat::advice)
                        .orElse(view.isInOneFile() ? "keep one of them" : "keep one and link to it");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", "exact");
        properties.put("paragraphs", length);
        properties.put("places", places.size());
        meant.ifPresent(found -> properties.put(MEANT, found.id()));
        places.remove(told.primary());
        Level level = meant.isPresent() ? Level.NOTE : RepeatsCheck.REPEATED_PARAGRAPH.level();
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

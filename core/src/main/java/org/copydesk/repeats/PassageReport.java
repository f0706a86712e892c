package org.copydesk.repeats;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Stet;
import org.copydesk.check.ToldPlaces;

/** Turns passages into findings. */
final class PassageReport {
    /** Half of a SHA-256 keeps fingerprints short and still without a chance of two alike. */
    private static final int SUBJECT_BYTES = 16;

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
        ToldPlaces told = ToldPlaces.of(stet, RepeatsCheck.REPEATED_PARAGRAPH, places(passage));
        List<Integer> starts = told.told().stream().map(passage.starts()::get).toList();
        return toFinding(new Passage(starts, passage.length()), told);
    }

    private List<Place> places(Passage passage) {
        List<Place> places = new ArrayList<>(passage.starts().size());
        passage.starts().forEach(start -> places.add(place(start, passage.length())));
        return places;
    }

    private Finding toFinding(Passage passage, ToldPlaces told) {
        List<Place> places = places(passage);
        Place primary = places.get(told.primary());
        String message = message(passage, places);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", "exact");
        properties.put("paragraphs", passage.length());
        properties.put("places", places.size());
        places.remove(told.primary());
        Level level = isRefrain(passage) ? Level.NOTE : RepeatsCheck.REPEATED_PARAGRAPH.level();
        return new Finding(
                RepeatsCheck.REPEATED_PARAGRAPH,
                level,
                primary,
                message,
                places,
                properties,
                subject(passage),
                told.letStand());
    }

    private Place place(int start, int length) {
        return blocks.place(candidates.first(start), candidates.last(start + length - 1));
    }

    private String message(Passage passage, List<Place> places) {
        int second = passage.starts().get(1);
        return "the same " + things(passage) + (passage.length() == 1 ? " stands in " : " stand in ") + places.size()
                + " places, first at " + places.get(0) + ": \"" + blocks.opening(candidates.first(second)) + "\"; "
                + advice(passage, places);
    }

    private String things(Passage passage) {
        int start = passage.starts().get(1);
        long words = 0;
        for (int i = 0; i < passage.length(); i++) {
            words += candidates.words(start + i);
        }
        String size = " (" + words + " words)";
        if (passage.length() > 1) {
            return passage.length() + " paragraphs" + size;
        }
        if (candidates.isList(start)) {
            return "list of " + (candidates.last(start) - candidates.first(start) + 1) + " items" + size;
        }
        return (blocks.isVerse(candidates.first(start)) ? "stanza" : "paragraph") + size;
    }

    private String advice(Passage passage, List<Place> places) {
        if (isRefrain(passage)) {
            return "keep it if it is a refrain";
        }
        boolean isOneFile =
                places.get(0).path().equals(places.get(places.size() - 1).path());
        return isOneFile ? "keep one of them" : "keep one and link to it";
    }

    /** Whether a passage is verse that comes back on its page after other lines. */
    private boolean isRefrain(Passage passage) {
        List<Integer> starts = passage.starts();
        int first = starts.get(0);
        for (int i = 0; i < passage.length(); i++) {
            if (!blocks.isVerse(candidates.first(first + i))) {
                return false;
            }
        }
        int document = blocks.documentOf(candidates.first(first));
        for (int i = 1; i < starts.size(); i++) {
            boolean isNext = starts.get(i) == starts.get(i - 1) + passage.length();
            if (isNext || blocks.documentOf(candidates.first(starts.get(i))) != document) {
                return false;
            }
        }
        return true;
    }

    private String subject(Passage passage) {
        int start = passage.starts().get(0);
        MessageDigest digest = sha256();
        for (int i = 0; i < passage.length(); i++) {
            digest.update(blocks.text(candidates.first(start + i), candidates.last(start + i) + 1));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, SUBJECT_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

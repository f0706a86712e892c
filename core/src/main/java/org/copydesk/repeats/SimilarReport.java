package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Workers;
import org.copydesk.text.diff.WordDiff.Change;

/** Turns passages of nearly equal paragraphs into findings. */
final class SimilarReport {
    private static final int MOST_CHANGES = 3;

    private final CorpusBlocks blocks;
    private final Candidates candidates;
    private final NameWords names;

    private SimilarReport(CorpusBlocks blocks, Candidates candidates, NameWords names) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.names = names;
    }

    /** The findings of passages. */
    static List<Finding> of(CorpusBlocks blocks, Candidates candidates, List<Passage> passages, Workers workers) {
        SimilarReport first = new SimilarReport(blocks, candidates, NameWords.NONE);
        Set<String> unsure = new TreeSet<>();
        passages.forEach(passage -> first.addUnsureNames(passage, unsure));
        SimilarReport report = new SimilarReport(blocks, candidates, NameWords.among(blocks, unsure, workers));
        return passages.stream().map(report::toFinding).toList();
    }

    private void addUnsureNames(Passage passage, Set<String> words) {
        forEachDifference(passage, (place, difference) -> difference.addUnsureNames(words));
    }

    /** Sees what differs, with the number of the place. */
    private interface DifferenceVisitor {
        void visit(int place, Difference difference);
    }

    /** Compares each place with the first one, paragraph by paragraph. */
    private void forEachDifference(Passage passage, DifferenceVisitor visitor) {
        int first = passage.starts().get(0);
        for (int place = 1; place < passage.starts().size(); place++) {
            int start = passage.starts().get(place);
            for (int i = 0; i < passage.length(); i++) {
                if (candidates.classOf(first + i) != candidates.classOf(start + i)) {
                    int block = candidates.first(start + i);
                    visitor.visit(place, Difference.between(blocks, block, candidates.first(first + i), names));
                }
            }
        }
    }

    /**
     * What all places of a passage differ in from the first one.
     *
     * @param shown the first place that differs
     * @param ofShown what differs there
     */
    private record Summary(DifferenceKind kind, int similarity, int shown, List<Difference> ofShown) {}

    /** The finding of a passage: at the first place that differs from the one before all, with the others as related ones. */
    private Finding toFinding(Passage passage) {
        PassageView view = new PassageView(blocks, candidates, passage);
        Summary summary = summary(passage);
        List<Place> places = view.places();
        Place primary = places.get(summary.shown());
        String message = message(passage, view, places, summary);
        Map<String, Object> properties = properties(summary.kind(), summary.similarity(), places.size());
        places.remove(summary.shown());
        Optional<MeantRepeat> meant = view.meant().filter(reason -> reason != MeantRepeat.PULL_QUOTE);
        meant.ifPresent(reason -> properties.put(PassageReport.MEANT, reason.id()));
        boolean isMeant = summary.kind() == DifferenceKind.TEMPLATE || meant.isPresent();
        Level level = isMeant ? Level.NOTE : RepeatsCheck.SIMILAR_PARAGRAPH.level();
        return new Finding(
                RepeatsCheck.SIMILAR_PARAGRAPH, level, primary, message, places, properties, view.leastSubject());
    }

    /** The properties of a finding of the rule. */
    static Map<String, Object> properties(DifferenceKind kind, int similarity, int places) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", kind.id());
        properties.put("similarity", similarity / (double) Nearness.WHOLE);
        properties.put("places", places);
        return properties;
    }

    private Summary summary(Passage passage) {
        List<Difference> ofShown = new ArrayList<>();
        Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
        int[] similarity = {Nearness.WHOLE};
        int[] shown = {0};
        forEachDifference(passage, (place, difference) -> {
            kinds.add(difference.kind());
            similarity[0] = Math.min(similarity[0], difference.similarity());
            shown[0] = shown[0] == 0 ? place : shown[0];
            if (place == shown[0]) {
                ofShown.add(difference);
            }
        });
        return new Summary(Collections.min(kinds), similarity[0], shown[0], ofShown);
    }

    private static String message(Passage passage, PassageView view, List<Place> places, Summary summary) {
        return opening(passage, view, places, summary) + differing(summary) + "; " + advice(view, summary.kind());
    }

    private static String opening(Passage passage, PassageView view, List<Place> places, Summary summary) {
        String percent = summary.similarity() * 100 / Nearness.WHOLE + "%";
        if (passage.length() > 1) {
            int differ = summary.ofShown().size();
            return view.things() + " stand in " + places.size() + " places nearly the same, first at " + places.get(0)
                    + ", " + differ + " of them " + (differ == 1 ? "differs" : "differ") + because(summary.kind());
        }
        return places.size() == 2
                ? percent + " the same as " + places.get(0) + because(summary.kind())
                : "nearly the same in " + places.size() + " places, first at " + places.get(0) + ", at least " + percent
                        + because(summary.kind());
    }

    private static String because(DifferenceKind kind) {
        return switch (kind) {
            case NEGATION -> ", but for a negation";
            case NUMBER -> ", but for a number";
            case TEMPLATE -> ", but for a name";
            case NEAR, CONTAINED -> "";
        };
    }

    private static String differing(Summary summary) {
        List<String> here = new ArrayList<>();
        List<String> there = new ArrayList<>();
        int left = summary.ofShown().stream()
                .mapToInt(difference -> difference.changes().size())
                .sum();
        for (boolean areDeciding : new boolean[] {true, false}) {
            for (Difference difference : summary.ofShown()) {
                for (Change change : difference.changes()) {
                    boolean isDeciding = difference.is(summary.kind(), change);
                    if (isDeciding == areDeciding && here.size() < MOST_CHANGES) {
                        here.add('"' + difference.shown(change) + '"');
                        there.add('"' + difference.otherShown(change) + '"');
                        left--;
                    }
                }
            }
        }
        String more = left > 0 ? ", and " + left + " more" : "";
        return ": here " + String.join(", ", here) + ", there " + String.join(", ", there) + more;
    }

    private static String advice(PassageView view, DifferenceKind kind) {
        return switch (kind) {
            case NEGATION -> "find out which one is right and keep it";
            case NUMBER -> "check the numbers, and keep one if both mean the same";
            case TEMPLATE -> "keep both if each is needed";
            case NEAR, CONTAINED -> view.isInOneFile() ? "keep one of them" : "keep one and link to it";
        };
    }
}

package org.copydesk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;
import org.copydesk.check.StetReach;
import org.copydesk.report.SilencedFinding;

/** Tells which stet marks let something stand. */
final class StetUse {
    /** The places of one rule in one file that are let stand, in order. */
    private static final class Places {
        private final Rule rule;
        private final List<Place> places = new ArrayList<>();
        private int[] widerBefore = {};

        Places(Rule rule) {
            this.rule = rule;
        }

        /** Sorts, and finds for each place the last one before it that ends after it. */
        void close() {
            places.sort(null);
            widerBefore = new int[places.size()];
            for (int i = 0; i < widerBefore.length; i++) {
                int wider = i - 1;
                while (wider >= 0
                        && places.get(wider).charEnd() <= places.get(i).charEnd()) {
                    wider = widerBefore[wider];
                }
                widerBefore[i] = wider;
            }
        }

        boolean hasIn(StetReach reach) {
            int from = reach.stretch().charOffset();
            int last = lastBefore(Math.min(reach.stretch().charEnd(), reach.lineTo()));
            if (!reach.isOfLine()) {
                return last >= 0 && places.get(last).charOffset() >= from;
            }
            while (last >= 0
                    && places.get(last).charOffset() >= from
                    && places.get(last).charOffset() < reach.lineFrom()
                    && places.get(last).charEnd() <= reach.lineFrom()) {
                last = widerBefore[last];
            }
            return last >= 0 && places.get(last).charOffset() >= from;
        }

        private int lastBefore(int offset) {
            int low = 0;
            int high = places.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places.get(middle).charOffset() < offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }
    }

    private final Map<String, Map<String, Places>> byPath = new HashMap<>();

    private StetUse() {}

    /** The use that marks are of for findings. */
    static StetUse of(StetFindings findings) {
        StetUse use = new StetUse();
        for (Finding finding : findings.kept()) {
            finding.letStand().forEach(place -> use.add(finding.rule(), place));
        }
        for (SilencedFinding silenced : findings.silenced()) {
            Finding finding = silenced.finding();
            use.add(finding.rule(), finding.place());
            finding.letStand().forEach(place -> use.add(finding.rule(), place));
        }
        use.byPath.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(Places::close);
        return use;
    }

    private void add(Rule rule, Place place) {
        byPath.computeIfAbsent(place.path(), path -> new TreeMap<>())
                .computeIfAbsent(rule.id(), id -> new Places(rule))
                .places
                .add(place);
    }

    /** Whether a mark lets something stand. */
    boolean isUsed(StetReach reach) {
        Map<String, Places> ofPath = byPath.getOrDefault(reach.mark().path(), Map.of());
        return ofPath.values().stream().anyMatch(places -> reach.isFor(places.rule) && places.hasIn(reach));
    }
}

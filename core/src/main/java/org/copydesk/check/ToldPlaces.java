package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of several places that are compared with each other a finding tells, given that stet marks let some stand.
 *
 * <p>A place that is let stand is meant: it is left out as long as two others remain. Where fewer remain there is
 * nothing to compare; then all are told, and the place to look at is one that is let stand, so that the finding is
 * silenced.
 *
 * @param told the numbers of the places to tell, from 0 and in their order
 * @param primary which of those told is the place to look at, an index of {@code told}
 * @param letStand the places that a mark lets stand
 */
public record ToldPlaces(List<Integer> told, int primary, List<Place> letStand) {
    /** The usual place to look at: the first repetition of what stands before. */
    private static final int SECOND = 1;

    /** Copies the lists. */
    public ToldPlaces {
        told = List.copyOf(told);
        letStand = List.copyOf(letStand);
    }

    /**
     * Chooses from places.
     *
     * @param places two or more, in the order of paths and lines
     */
    public static ToldPlaces of(Stet stet, Rule rule, List<Place> places) {
        List<Integer> all = new ArrayList<>(places.size());
        List<Integer> open = new ArrayList<>(places.size());
        List<Integer> marked = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            all.add(i);
            (stet.letsStand(rule, places.get(i)) ? marked : open).add(i);
        }
        List<Place> letStand = marked.stream().map(places::get).toList();
        if (open.size() >= 2) {
            return new ToldPlaces(open, SECOND, letStand);
        }
        return new ToldPlaces(all, marked.contains(SECOND) ? SECOND : marked.get(0), letStand);
    }

    /**
     * The finding at a place that no mark lets stand, if two of its places are such; all its places are told.
     *
     * @param finding one about places that are compared with each other
     */
    public static Finding move(Stet stet, Finding finding) {
        List<Place> places = new ArrayList<>(finding.related());
        places.add(finding.place());
        places.sort(null);
        ToldPlaces told = of(stet, finding.rule(), places);
        if (told.letStand().isEmpty()) {
            return finding;
        }
        Place primary = places.remove((int) told.told().get(told.primary()));
        return new Finding(
                finding.rule(),
                finding.level(),
                primary,
                finding.message(),
                places,
                finding.properties(),
                finding.subject(),
                told.letStand(),
                finding.count());
    }
}

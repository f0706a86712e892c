package org.copydesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.text.StetMark;
import org.junit.jupiter.api.Test;

class StetLookupTest {
    private static final Rule RULE = Rule.of("hearsay", "claims", Level.NOTE, "Hearsay.", "Name who says it.");
    private static final Rule OTHER = Rule.of("inconsistent-name", "names", Level.NOTE, "Names.", "Use one.");

    private static Place place(int from, int length) {
        return new Place("a.md", 1, from + 1, 1, from + length + 1, from, length);
    }

    private static StetReach wide(int mark, int from, int length, List<String> names) {
        return StetReach.of(StetMark.Kind.STET, place(mark, 1), names, place(from, length));
    }

    @Provide
    Arbitrary<StetReach> reaches() {
        Arbitrary<List<String>> names = Arbitraries.of(
                List.of(), List.of("hearsay"), List.of("claims"), List.of("names", "hearsay"), List.of("names"));
        Arbitrary<Integer> offset = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 15);
        return Combinators.combine(offset, offset, length, names, Arbitraries.of(true, false))
                .as((mark, from, size, list, isOfLine) -> isOfLine
                        ? new StetReach(
                                StetMark.Kind.STET,
                                place(mark, 1),
                                list,
                                place(from, size),
                                mark / 10 * 10,
                                mark / 10 * 10 + 9)
                        : wide(mark, from, size, list));
    }

    @Property
    void aPlaceIsLetStandWhereAMarkCoversIt(@ForAll List<@From("reaches") StetReach> reaches) {
        Stet stet = Stet.of(reaches);
        for (int from = 0; from < 50; from++) {
            for (int length : List.of(0, 1, 12)) {
                Place place = place(from, length);
                boolean expected = reaches.stream().anyMatch(reach -> reach.isFor(RULE) && reach.covers(place));
                assertThat(stet.letsStand(RULE, place)).as(place + " " + length).isEqualTo(expected);
            }
        }
    }

    @Test
    void ofNestedMarksTheNearestIsNamed() {
        StetReach outer = wide(0, 1, 50, List.of());
        StetReach inner = wide(10, 11, 5, List.of("claims"));
        Stet stet = Stet.of(List.of(inner, outer));
        assertThat(stet.over(RULE, place(12, 3))).isEqualTo(Optional.of(inner));
        assertThat(stet.over(OTHER, place(12, 3))).isEqualTo(Optional.of(outer));
        assertThat(stet.over(RULE, place(16, 3))).isEqualTo(Optional.of(outer));
        assertThat(stet.over(RULE, place(51, 3))).isEmpty();
    }

    @Test
    void marksOfOtherPagesDoNotMatter() {
        Stet stet = Stet.of(List.of(wide(0, 1, 50, List.of())));
        assertThat(stet.letsStand(RULE, new Place("b.md", 1, 3, 1, 4, 2, 1))).isFalse();
        assertThat(Stet.none().letsStand(RULE, place(2, 1))).isFalse();
    }

    @Test
    void placesThatAreNotLetStandAreToldAsLongAsTheyAreTwo() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            places.add(place(i * 10, 5));
        }
        Stet first = Stet.of(List.of(wide(0, 0, 5, List.of())));
        assertThat(ToldPlaces.of(first, RULE, places))
                .isEqualTo(new ToldPlaces(List.of(1, 2, 3), 1, places.subList(0, 1)));
        assertThat(ToldPlaces.of(first, RULE, places.subList(0, 2)))
                .isEqualTo(new ToldPlaces(List.of(0, 1), 0, places.subList(0, 1)));
        Stet second = Stet.of(List.of(wide(9, 10, 25, List.of())));
        assertThat(ToldPlaces.of(second, RULE, places))
                .isEqualTo(new ToldPlaces(List.of(0, 1, 2, 3), 1, places.subList(1, 4)));
        assertThat(ToldPlaces.of(Stet.none(), RULE, places))
                .isEqualTo(new ToldPlaces(List.of(0, 1, 2, 3), 1, List.of()));
    }

    @Test
    void aStretchThatSharesACharacterWithACopyOverlapsIt() {
        LaterCopies copies = LaterCopies.of(List.of(place(10, 5), place(20, 5)));
        assertThat(copies.overlaps(place(8, 2))).isFalse();
        assertThat(copies.overlaps(place(8, 3))).isTrue();
        assertThat(copies.overlaps(place(14, 1))).isTrue();
        assertThat(copies.overlaps(place(15, 5))).isFalse();
        assertThat(copies.overlaps(place(0, 50))).isTrue();
        assertThat(copies.overlaps(new Place("b.md", 1, 1, 1, 50, 0, 50))).isFalse();
    }
}

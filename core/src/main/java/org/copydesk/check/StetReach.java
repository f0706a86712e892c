package org.copydesk.check;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.copydesk.text.StetMark;

/**
 * What one stet mark lets stand: findings that start in a stretch of its page and, for a mark at the end of a line,
 * have a character on that line.
 *
 * @param kind how the mark is written
 * @param mark where it stands
 * @param names the rules and groups that it silences, as they stand there; none for all of them
 * @param stretch where a finding has to start; without a character if the mark stands before nothing
 * @param lineFrom the offset of the first character of the line, 0 if the line does not matter
 * @param lineTo the offset after its last one, {@link Integer#MAX_VALUE} if the line does not matter
 */
public record StetReach(StetMark.Kind kind, Place mark, List<String> names, Place stretch, int lineFrom, int lineTo)
        implements Serializable {
    /** Copies the list. */
    public StetReach {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(stretch, "stretch");
        names = List.copyOf(names);
    }

    /** A mark for all that starts in a stretch. */
    public static StetReach of(StetMark.Kind kind, Place mark, List<String> names, Place stretch) {
        return new StetReach(kind, mark, names, stretch, 0, Integer.MAX_VALUE);
    }

    /** Whether a line matters. */
    public boolean isOfLine() {
        return lineTo != Integer.MAX_VALUE;
    }

    /** Whether findings of a rule are meant. */
    public boolean isFor(Rule rule) {
        return names.isEmpty() || names.contains(rule.id()) || names.contains(rule.group());
    }

    /** Whether something at a place of the same page is let stand, whatever its rule. */
    boolean covers(Place place) {
        return startsIn(place) && place.charOffset() < lineTo && lineFrom < endOf(place);
    }

    /** The offset after a place; one without a character counts as the character that it stands before. */
    static int endOf(Place place) {
        return Math.max(place.charEnd(), place.charOffset() + 1);
    }

    private boolean startsIn(Place place) {
        return stretch.charOffset() <= place.charOffset() && place.charOffset() < stretch.charEnd();
    }
}

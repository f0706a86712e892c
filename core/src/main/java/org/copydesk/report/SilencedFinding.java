package org.copydesk.report;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;

/**
 * A finding that is let stand: it is in the logs and fails no build.
 *
 * @param finding what was found, with the level that it would have
 * @param mark the place of the stet mark that silences it, of several the one that stands nearest before it; empty if
 *     the baseline knows it
 */
public record SilencedFinding(Finding finding, Optional<Place> mark) {
    /** Checks that nothing is missing. */
    public SilencedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(mark, "mark");
    }

    /** A finding that a stet mark lets stand. */
    public static SilencedFinding byMark(Finding finding, Place mark) {
        return new SilencedFinding(finding, Optional.of(mark));
    }

    /** A finding that the baseline knows. */
    public static SilencedFinding byBaseline(Finding finding) {
        return new SilencedFinding(finding, Optional.empty());
    }

    /** Whether the baseline knows it, and no stet mark lets it stand. */
    public boolean isInBaseline() {
        return mark.isEmpty();
    }
}

package org.copydesk.report;

import java.util.Objects;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;

/**
 * A finding that an editor lets stand: it is in the log and fails no build.
 *
 * @param finding what was found, with the level that it would have
 * @param mark the place of the stet mark that silences it; of several the one that stands nearest before it
 */
public record SilencedFinding(Finding finding, Place mark) {
    /** Checks that nothing is missing. */
    public SilencedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(mark, "mark");
    }
}

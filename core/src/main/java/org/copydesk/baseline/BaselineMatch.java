package org.copydesk.baseline;

import java.util.List;
import org.copydesk.check.Finding;

/**
 * Findings, parted by a baseline.
 *
 * @param left what it does not know, in the order of before
 * @param known what it knows, likewise
 * @param unused the entries that nothing was found for
 */
public record BaselineMatch(List<Finding> left, List<Finding> known, List<BaselineEntry> unused) {
    /** Copies the lists. */
    public BaselineMatch {
        left = List.copyOf(left);
        known = List.copyOf(known);
        unused = List.copyOf(unused);
    }
}

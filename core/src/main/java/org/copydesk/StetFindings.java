package org.copydesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.check.Finding;
import org.copydesk.check.Stet;
import org.copydesk.check.StetReach;
import org.copydesk.report.SilencedFinding;

/**
 * Findings of a scope, parted by its stet marks.
 *
 * @param kept what no mark silences
 * @param silenced what one does
 */
record StetFindings(List<Finding> kept, List<SilencedFinding> silenced) {
    StetFindings {
        kept = List.copyOf(kept);
        silenced = List.copyOf(silenced);
    }

    /** Parts findings; their place alone counts, as checks have chosen among several places already. */
    static StetFindings of(Stet stet, List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        List<SilencedFinding> silenced = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<StetReach> over = stet.over(finding.rule(), finding.place());
            if (over.isPresent()) {
                silenced.add(SilencedFinding.byMark(finding, over.get().mark()));
            } else {
                kept.add(finding);
            }
        }
        return new StetFindings(kept, silenced);
    }
}

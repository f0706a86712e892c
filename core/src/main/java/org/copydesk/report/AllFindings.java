package org.copydesk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.check.Finding;

/** All findings of a run in one order, those that are let stand too, so that each keeps its fingerprint when another is. */
final class AllFindings {
    private final List<One> findings;
    private final List<String> fingerprints;

    /**
     * A finding.
     *
     * @param silenced what lets it stand, if something does
     */
    record One(Finding finding, Optional<SilencedFinding> silenced) {}

    /** What writes one finding. */
    @FunctionalInterface
    interface Writer {
        void write(One one, String fingerprint) throws IOException;
    }

    private AllFindings(List<One> findings) {
        this.findings = findings;
        this.fingerprints = Fingerprints.of(findings.stream().map(One::finding).toList());
    }

    static AllFindings of(ReportContent content) {
        List<One> all = new ArrayList<>();
        content.findings().forEach(finding -> all.add(new One(finding, Optional.empty())));
        content.silenced().forEach(one -> all.add(new One(one.finding(), Optional.of(one))));
        all.sort(Comparator.comparing(One::finding));
        return new AllFindings(all);
    }

    /** All, in the order of places. */
    Stream<One> stream() {
        return findings.stream();
    }

    /** Writes each in the order of places. */
    void write(Writer writer) throws IOException {
        for (int i = 0; i < findings.size(); i++) {
            writer.write(findings.get(i), fingerprints.get(i));
        }
    }
}

package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.report.SampleReports.NAME;
import static org.copydesk.report.SampleReports.SOURCE;
import static org.copydesk.report.SampleReports.place;

import java.util.List;
import java.util.Map;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void anotherLineIsTheSameFinding() {
        assertThat(Fingerprints.of(List.of(finding(SOURCE, "a.md", 90, "Critics say so."))))
                .isEqualTo(Fingerprints.of(List.of(finding(SOURCE, "a.md", 50, "Critics say so."))));
    }

    @Test
    void otherLineEndsAreTheSameFinding() {
        assertThat(Fingerprints.of(List.of(finding(SOURCE, "a.md", 1, "Critics\r\nsay\rso."))))
                .isEqualTo(Fingerprints.of(List.of(finding(SOURCE, "a.md", 1, "Critics\nsay\nso."))));
    }

    @Test
    void ruleAndPathAndSubjectMakeAFinding() {
        assertThat(Fingerprints.of(List.of(
                        finding(SOURCE, "a.md", 1, "Critics say so."),
                        finding(NAME, "a.md", 1, "Critics say so."),
                        finding(SOURCE, "b.md", 1, "Critics say so."),
                        finding(SOURCE, "a.md", 1, "Many say so."))))
                .doesNotHaveDuplicates();
    }

    @Test
    void equalFindingsOfOneFileAreCounted() {
        Finding first = finding(SOURCE, "a.md", 1, "Critics say so.");
        Finding second = finding(SOURCE, "a.md", 7, "Critics say so.");
        List<String> both = Fingerprints.of(List.of(first, second));
        assertThat(both).doesNotHaveDuplicates();
        assertThat(both.get(0)).isEqualTo(Fingerprints.of(List.of(second)).get(0));
    }

    @Test
    void aFingerprintIsThirtyTwoDigitsThatNeverChange() {
        assertThat(Fingerprints.of(List.of(finding(SOURCE, "a.md", 1, "Critics say so."))))
                .containsExactly("bd5250fab21a17c83ff4fab227f2b129");
    }

    private static Finding finding(Rule rule, String path, int line, String subject) {
        return new Finding(rule, Level.NOTE, place(path, line), "message", List.of(), Map.of(), subject);
    }
}

package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void equalRunsGiveEqualBytesOfUtf8WithPlainLineEnds(ReportFormat format) throws IOException {
        for (ReportContent content : new ReportContent[] {SampleReports.rich(), Runs.hostile(), Runs.clean()}) {
            String written = Runs.written(format, content);

            assertThat(written).isEqualTo(Runs.written(format, content)).endsWith("\n");
            assertThat(written).doesNotContain("\r", "\u0000", "\u001B");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(written)).isTrue();
        }
    }

    @Test
    void everyFormatHasANameAndAFileOfItsOwn() {
        assertThat(ReportFormat.ids()).containsExactly("sarif", "html", "junit", "checkstyle", "gitlab", "json");
        assertThat(Stream.of(ReportFormat.values()).map(ReportFormat::fileName)).doesNotHaveDuplicates();
        assertThat(ReportFormat.of("html")).contains(ReportFormat.HTML);
        assertThat(ReportFormat.of("HTML")).isEmpty();
    }
}

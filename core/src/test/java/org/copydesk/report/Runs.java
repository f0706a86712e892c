package org.copydesk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;

/** Runs as the reports in files get them. */
final class Runs {
    /** What a writer of a format, a log or a page could take for its own. */
    static final String HOSTILE =
            "\"a\" & 'b' <c> ]]> \\ | `d` *e* _f_ [g](h) ![i](j) @k %25 ::error:: \u0000\u0007\u001B[31m \uD800 \uFFFE \u2028\r\n- l";

    private Runs() {}

    static ReportRun of(ReportContent content) {
        return new ReportRun(console(content), ContentTexts.none(), "copydesk/docs/", "sub dir/");
    }

    static ConsoleReport console(ReportContent content) {
        return new ConsoleReport(content, Duration.ofMillis(5), Optional.of(Level.WARNING));
    }

    static String written(ReportFormat format, ReportContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(of(content), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A run whose only finding has hostile words, in a file with a hostile name. */
    static ReportContent hostile() {
        Place place = new Place("docs/" + HOSTILE + ".md", 2, 3, 2, 9, 10, 6);
        return SampleReports.of(new Finding(
                SampleReports.NAME, Level.WARNING, place, HOSTILE, List.of(place), Map.of("form", HOSTILE), HOSTILE));
    }

    /** A run in which nothing was found. */
    static ReportContent clean() {
        return new ReportContent(List.of(), List.of(SampleReports.NAME), Map.of(), SampleReports.totals(3));
    }
}

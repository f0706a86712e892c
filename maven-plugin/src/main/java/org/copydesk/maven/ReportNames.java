package org.copydesk.maven;

import java.util.List;
import org.copydesk.KnownNames;
import org.copydesk.SettingsException;
import org.copydesk.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/** The reports that can be asked for. */
final class ReportNames {
    private static final KnownNames KNOWN = new KnownNames("report", ReportFormat.ids());

    private ReportNames() {}

    /**
     * The reports to write.
     *
     * @throws SettingsException if one is not known
     */
    static List<ReportFormat> read(@Nullable List<String> given) {
        return GivenSettings.texts(given).stream()
                .map(name -> ReportFormat.of(name)
                        .orElseThrow(() ->
                                new SettingsException(GivenSettings.unknown("copydesk.reports", name, KNOWN, KNOWN))))
                .distinct()
                .toList();
    }
}

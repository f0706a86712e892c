package org.copydesk.maven;

import java.util.List;
import org.copydesk.KnownNames;
import org.copydesk.SettingsException;
import org.jspecify.annotations.Nullable;

/** The reports that can be asked for. */
final class ReportNames {
    static final String SARIF = "sarif";

    private static final KnownNames BUILT = new KnownNames("report", List.of(SARIF));
    private static final KnownNames ALL =
            new KnownNames("report", List.of(SARIF, "html", "junit", "checkstyle", "gitlab", "json"));

    private ReportNames() {}

    /**
     * The names of reports to write, without blanks around them.
     *
     * @throws SettingsException if one is not known or not built yet
     */
    static List<String> read(@Nullable List<String> given) {
        List<String> names = GivenSettings.texts(given);
        for (String name : names) {
            if (!ALL.contains(name)) {
                throw new SettingsException(GivenSettings.unknown("copydesk.reports", name, BUILT, ALL));
            }
            if (!BUILT.contains(name)) {
                throw new SettingsException(
                        "copydesk.reports has \"" + name + "\", which is not built yet; expected " + BUILT.listed());
            }
        }
        return names;
    }
}

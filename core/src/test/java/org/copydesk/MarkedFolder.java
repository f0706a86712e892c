package org.copydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.check.Finding;
import org.junit.jupiter.api.io.TempDir;

/** A folder of texts with stet marks, what a check of it shows, and why. */
abstract class MarkedFolder {
    static final String CLAIM = "The cook allegedly took the silver spoons.\n";
    static final String PARAGRAPH =
            "The ferry to the island will be late again this winter for want of pilots and of deck hands.\n";

    @TempDir
    Path base = Path.of("");

    void put(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    Report check(Settings.Builder settings) {
        return Copydesk.builder()
                .settings(settings.build())
                .baseFolder(base)
                .threads(1)
                .build()
                .check();
    }

    Report check() {
        return check(Settings.builder());
    }

    static List<String> shown(Report report) {
        return report.findings().stream()
                .map(finding -> finding.place() + " " + finding.rule().id())
                .toList();
    }

    static List<String> silenced(Report report) {
        return report.silenced().stream()
                .map(one -> one.finding().place() + " " + one.finding().rule().id() + " by "
                        + one.mark().orElseThrow())
                .toList();
    }

    static List<String> unused(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(Checks.UNUSED_SUPPRESSION))
                .map(Finding::message)
                .toList();
    }
}

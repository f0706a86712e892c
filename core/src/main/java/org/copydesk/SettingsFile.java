package org.copydesk;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads {@code copydesk.yaml}. */
final class SettingsFile {
    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    void readInto(Settings.Builder settings) {
        if (Files.exists(file)) {
            throw new SettingsException(file + ":1:1: not read yet");
        }
        settings.language("en");
    }
}

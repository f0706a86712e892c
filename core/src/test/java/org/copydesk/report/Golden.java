package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares whole reports with files in the test resources; {@code -Dgolden=write} rewrites these. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/copydesk/report/golden");

    private Golden() {}

    static void compare(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, actual.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(actual).isEqualTo(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}

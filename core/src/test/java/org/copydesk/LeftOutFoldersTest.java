package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutFoldersTest {
    @TempDir
    private Path base;

    @Test
    void leftOutFoldersAreNotReadAndGiveNoWarning() throws IOException {
        write("page.txt", "module/page.txt");
        Report report = copydesk("module", "not-there").check(base);
        assertThat(report.totals().files()).isEqualTo(1);
        assertThat(report.totals().warnings()).isEmpty();
    }

    @Test
    void contentThatIsNamedIsReadNevertheless() throws IOException {
        write("module/page.txt");
        assertThat(copydesk("module").check(base.resolve("module")).totals().files())
                .isEqualTo(1);
    }

    private Copydesk copydesk(String... leftOut) {
        List<Path> folders = List.of(leftOut).stream().map(base::resolve).toList();
        return Copydesk.builder().baseFolder(base).leaveOut(folders).build();
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = base.resolve(path);
            Files.createDirectories(file.resolveSibling("").normalize());
            Files.writeString(file, "The ferry leaves at noon.\n");
        }
    }
}

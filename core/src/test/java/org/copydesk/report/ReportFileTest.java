package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    private Path folder;

    @Test
    void missingFoldersAreMade() throws IOException {
        Path file = folder.resolve("target/copydesk/a.txt");
        ReportFile.write(file, out -> out.write('a'));
        assertThat(file).hasContent("a");
    }

    @Test
    void fileThatIsThereIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "a long text from before");
        ReportFile.write(file, out -> out.write('b'));
        assertThat(file).hasContent("b");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void failureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        assertThatThrownBy(() -> ReportFile.write(file, out -> {
                    out.write('x');
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void fileInPlaceOfAFolderIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "");
        assertThatThrownBy(() -> ReportFile.write(file.resolve("b.txt"), out -> out.write('x')))
                .isInstanceOf(IOException.class);
    }
}

package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.format.ContentFormat;
import org.copydesk.format.PlainTextFormat;
import org.copydesk.format.ReadingOptions;
import org.copydesk.text.Document;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminerTest {
    /** A format that can read nothing. */
    private static final class BrokenFormat implements ContentFormat {
        @Override
        public String id() {
            return "broken";
        }

        @Override
        public boolean accepts(String fileName) {
            return true;
        }

        @Override
        public Document read(Source source, ReadingOptions options) {
            switch (source.text()) {
                case "memory" -> throw new OutOfMemoryError("Java heap space");
                case "depth" -> throw new StackOverflowError();
                case "version" -> throw new NoSuchMethodError("read");
                default -> throw new StringIndexOutOfBoundsException("begin 0, end -1");
            }
        }
    }

    @TempDir
    private Path folder;

    private final Examiner examiner = new Examiner(Settings.defaults(), List.of(), Runnable::run);

    private Finding problem(Path file, ContentFormat format) {
        Examination examination = examiner.examine(new ContentFile(file, "shown/a.txt", format));
        assertThat(examination.isRead()).isFalse();
        assertThat(examination.path()).isEqualTo("shown/a.txt");
        Finding problem = examination.problems().get(0);
        assertThat(problem.rule()).isEqualTo(Checks.UNREADABLE_CONTENT);
        assertThat(problem.place()).hasToString("shown/a.txt:1:1");
        return problem;
    }

    @Test
    void aFormatThatFailsIsAFindingOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "text");
        assertThat(problem(file, new BrokenFormat()).message())
                .isEqualTo("the format broken fails on this file (StringIndexOutOfBoundsException); exclude the file,"
                        + " and report this with the file as a mistake of the format broken");
    }

    @ParameterizedTest
    @CsvSource({"depth, StackOverflowError", "version, NoSuchMethodError"})
    void anErrorOfAFormatIsAFindingOfTheFile(String text, String error) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        assertThat(problem(file, new BrokenFormat()).message())
                .isEqualTo("the format broken fails on this file (" + error
                        + "); exclude the file, and report this with" + " the file as a mistake of the format broken");
    }

    @Test
    void aFormatThatNeedsTooMuchMemoryIsAFindingOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "memory");
        assertThat(problem(file, new BrokenFormat()).message())
                .isEqualTo("the format broken fails on this file (OutOfMemoryError); give Java more memory, or split or"
                        + " exclude the file; if the file is small, report this with the file as a mistake of the"
                        + " format broken");
    }

    @Test
    void aFileThatIsGoneIsAFindingWithoutThePathOfTheMachine() {
        assertThat(problem(folder.resolve("gone.txt"), new PlainTextFormat()).message())
                .isEqualTo("cannot be read: the file is gone; make the file readable or exclude it");
    }

    @Test
    void aFileThatCannotBeOpenedIsAFinding() {
        assertThat(problem(folder, new PlainTextFormat()).message()).startsWith("cannot be read: ");
    }

    @Test
    void aFileThatIsTooLargeForAStringIsAFinding() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((1L << 30) + 1);
        }
        assertThat(problem(file, new PlainTextFormat()).message())
                .isEqualTo("1073741825 bytes are more than 1073741824; split the file or exclude it");
    }
}

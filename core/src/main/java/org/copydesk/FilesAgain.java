package org.copydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.format.ContentFormat;
import org.copydesk.report.ContentTexts;
import org.copydesk.text.Document;
import org.copydesk.text.Source;
import org.jspecify.annotations.Nullable;

/** Reads the files of a run a second time, as they were read in it. */
final class FilesAgain implements ContentTexts {
    private final Map<String, ContentFile> files = new HashMap<>();
    private final Settings settings;

    /**
     * Prepares to read.
     *
     * @param files the files of the run
     * @param settings how they are read
     */
    FilesAgain(List<ContentFile> files, Settings settings) {
        files.forEach(file -> this.files.put(file.path(), file));
        this.settings = settings;
    }

    @Override
    public Optional<String> textOf(String path) {
        return read(path).map(Source::text);
    }

    @Override
    public Optional<Document> documentOf(String path) {
        @Nullable ContentFile file = files.get(path);
        return file == null ? Optional.empty() : read(path).flatMap(source -> read(file.format(), source, settings));
    }

    /** A text as prose, if its format can read it. */
    static Optional<Document> read(ContentFormat format, Source source, Settings settings) {
        try {
            return Optional.of(format.read(source, settings.reading()));
        } catch (RuntimeException | StackOverflowError e) { // it is a finding of the run already
            return Optional.empty();
        }
    }

    private Optional<Source> read(String path) {
        @Nullable ContentFile file = files.get(path);
        if (file == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            FileEncoding encoding = FileEncoding.of(bytes, file.format(), settings.encoding());
            return Optional.of(
                    Source.of(path, FileText.decode(bytes, encoding.charset()).text()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package org.copydesk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.report.ContentTexts;
import org.copydesk.text.Source;
import org.jspecify.annotations.Nullable;

/** Reads the files of a run a second time, as they were read in it. */
final class FilesAgain implements ContentTexts {
    private final Map<String, ContentFile> files = new HashMap<>();
    private final Charset configured;

    /**
     * Prepares to read.
     *
     * @param files the files of the run
     * @param configured the encoding of those that do not say theirs
     */
    FilesAgain(List<ContentFile> files, Charset configured) {
        files.forEach(file -> this.files.put(file.path(), file));
        this.configured = configured;
    }

    @Override
    public Optional<String> textOf(String path) {
        @Nullable ContentFile file = files.get(path);
        if (file == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            FileEncoding encoding = FileEncoding.of(bytes, file.format(), configured);
            FileText text = FileText.decode(bytes, encoding.charset());
            return Optional.of(Source.of(path, text.text()).text());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

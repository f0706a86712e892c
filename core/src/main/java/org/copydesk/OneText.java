package org.copydesk;

import java.util.Optional;
import org.copydesk.format.ContentFormat;
import org.copydesk.report.ContentTexts;
import org.copydesk.text.Document;
import org.copydesk.text.Source;

/** The text of a run that has checked a single one. */
record OneText(Source source, ContentFormat format, Settings settings) implements ContentTexts {
    @Override
    public Optional<String> textOf(String path) {
        return path.equals(source.path()) ? Optional.of(source.text()) : Optional.empty();
    }

    @Override
    public Optional<Document> documentOf(String path) {
        return path.equals(source.path()) ? FilesAgain.read(format, source, settings) : Optional.empty();
    }
}

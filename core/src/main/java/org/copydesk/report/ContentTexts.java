package org.copydesk.report;

import java.util.Optional;
import org.copydesk.text.Document;

/** Gives reports the texts that findings are about, so that they can show the words around a place. */
@FunctionalInterface
public interface ContentTexts {
    /**
     * The characters of a file that was read, as places count them: without a byte order mark.
     *
     * @param path the path of the file as findings show it
     * @return the characters, or empty if there is no such file, or it cannot be read any more
     */
    Optional<String> textOf(String path);

    /**
     * A file that was read as prose, so that reports can tell its paragraphs and words as the checks saw them.
     *
     * @param path the path of the file as findings show it
     * @return the page, or empty if there is no such file, or it cannot be read any more or not as prose
     */
    default Optional<Document> documentOf(String path) {
        return Optional.empty();
    }

    /** No texts: reports show places without the words around them. */
    static ContentTexts none() {
        return path -> Optional.empty();
    }
}

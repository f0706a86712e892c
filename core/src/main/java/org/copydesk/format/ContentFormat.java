package org.copydesk.format;

import java.util.Optional;
import org.copydesk.text.Document;
import org.copydesk.text.Source;

/**
 * Reads one content format. Further formats are found by {@link java.util.ServiceLoader} if they have a public
 * constructor without parameters. Safe for use by many threads.
 */
public interface ContentFormat {
    /** The name of the format, as settings use it, such as {@code markdown}. */
    String id();

    /**
     * Whether a file has this format, by its name alone.
     *
     * @param fileName the last part of the path, such as {@code index.md}
     */
    boolean accepts(String fileName);

    /**
     * The encoding that a file itself says it has, which counts before that of the settings and behind a byte order
     * mark; none unless a format has such declarations.
     *
     * @param head the first bytes of the file, at most 1024, one character (U+0000 to U+00FF) each
     * @return the name as the file has it, which need not be that of a known encoding
     */
    default Optional<String> declaredEncoding(String head) {
        return Optional.empty();
    }

    /**
     * Turns a file into prose. Never fails: what is not well-formed is read as leniently as the format's own tools do,
     * and one bad construct hides nothing else.
     */
    Document read(Source source, ReadingOptions options);
}

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
     * The name of the encoding that a file declares in itself. It counts where there is no byte order mark, and before
     * the encoding of the settings.
     *
     * @param head the first 1,024 bytes or fewer, each as one character
     * @return empty for formats whose files declare none, as here
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

package org.copydesk;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.format.ContentFormat;

/** The encoding that a file declares in itself, by the rules of the WHATWG Encoding Standard. */
final class DeclaredEncoding {
    /** How far into a file browsers look for a declaration. */
    private static final int HEAD_BYTES = 1024;

    /** What writers call Latin-1 or ASCII is read as the Windows code page that contains both. */
    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

    private static final Map<String, Charset> OTHER_THAN_NAMED = Map.of(
            "iso-8859-1", WINDOWS_LATIN,
            "latin1", WINDOWS_LATIN,
            "us-ascii", WINDOWS_LATIN,
            "ascii", WINDOWS_LATIN);

    private DeclaredEncoding() {}

    /** The encoding, or empty if none is declared or nobody knows the one that is. */
    static Optional<Charset> of(byte[] bytes, ContentFormat format) {
        int length = Math.min(bytes.length, HEAD_BYTES);
        return format.declaredEncoding(new String(bytes, 0, length, StandardCharsets.ISO_8859_1))
                .flatMap(DeclaredEncoding::named);
    }

    private static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (OTHER_THAN_NAMED.containsKey(lower)) {
            return Optional.of(OTHER_THAN_NAMED.get(lower));
        }
        try {
            Charset charset = Charset.forName(name);
            // a declaration that could be read byte by byte is not in an encoding of two bytes or more
            boolean isWide = charset.name().contains("UTF-16") || charset.name().contains("UTF-32");
            return Optional.of(isWide ? StandardCharsets.UTF_8 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}

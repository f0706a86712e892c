package org.copydesk;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.format.ContentFormat;

/**
 * The encoding of a file: that of its byte order mark, else the one that it declares, else the configured one, also if
 * it declares one that is not known.
 *
 * @param charset what to decode it with
 * @param origin what says so
 * @param declared the name that the file has, which is empty if it has none
 */
record FileEncoding(Charset charset, Origin origin, String declared) {
    enum Origin {
        MARK,
        DECLARED,
        CONFIGURED
    }

    /** How far into a file a declaration may stand, as in browsers. */
    private static final int HEAD_BYTES = 1024;

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** Whoever can read it can read the letters of ASCII, so that it is none that has other bytes for them. */
    private static final String DECLARATION = "<meta charset=\"AZaz09-_:;/'?\">";

    /** Names that browsers take for a larger encoding, as the pages that have them are written in that. */
    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("GB2312", "GBK"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("Big5", "Big5-HKSCS"));

    /** Tells the encoding of the content of a file. */
    static FileEncoding of(byte[] bytes, ContentFormat format, Charset configured) {
        Optional<Charset> mark = marked(bytes);
        if (mark.isPresent()) {
            return new FileEncoding(mark.get(), Origin.MARK, "");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        String declared = format.declaredEncoding(head).orElse("");
        return known(declared)
                .map(charset -> new FileEncoding(charset, Origin.DECLARED, declared))
                .orElseGet(() -> new FileEncoding(configured, Origin.CONFIGURED, declared));
    }

    private static Optional<Charset> known(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("utf-16")) {
            // A declaration that can be read byte by byte is not in UTF-16; browsers take such pages for UTF-8.
            return Optional.of(StandardCharsets.UTF_8);
        }
        return lower.equals("x-user-defined")
                ? charset("windows-1252")
                : charset(name)
                        .flatMap(found -> charset(LARGER.getOrDefault(found.name(), found.name())))
                        .filter(FileEncoding::hasAscii);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return !name.isEmpty() && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static boolean hasAscii(Charset charset) {
        return new String(DECLARATION.getBytes(StandardCharsets.US_ASCII), charset).equals(DECLARATION);
    }

    /** Whether the file declares an encoding that is not known, so that another one was taken. */
    boolean isUnknown() {
        return origin == Origin.CONFIGURED && !declared.isEmpty();
    }

    /** What to say of a file with a byte that cannot be decoded, and where its encoding comes from. */
    String problem(int badByte) {
        String bytes = ": the byte at offset " + badByte + " cannot be decoded; save the file as " + charset;
        return switch (origin) {
            case MARK -> "not " + charset + ", as its byte order mark says" + bytes + " or exclude it";
            case DECLARED ->
                "not " + charset + ", as its declaration " + Shown.text(declared) + " says" + bytes
                        + ", mend the declaration or exclude it";
            case CONFIGURED ->
                (declared.isEmpty()
                                ? "not " + charset
                                : "declared as " + Shown.text(declared) + ", which is not known, and not " + charset)
                        + bytes + ", set encoding or exclude it";
        };
    }

    /** The encoding that a byte order mark names; the longer marks first, since one begins like a shorter one. */
    static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return Optional.of(UTF_32BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return Optional.of(UTF_32LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

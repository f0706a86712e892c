package org.copydesk.report;

import java.nio.charset.StandardCharsets;

/** Writes the path of a file as a relative URI reference. */
final class PathUri {
    /** The characters of RFC 3986 that a path may hold as they are; a colon could be taken for the end of a scheme. */
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/";

    private static final String DIGITS = "0123456789ABCDEF";

    private PathUri() {}

    /**
     * The URI of a path: every byte of its UTF-8 that RFC 3986 does not allow in a path, and the colon, is percent-encoded.
     *
     * @param path a relative path with {@code /} between its parts
     */
    static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : HarmlessText.encodable(path).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 15));
            }
        }
        return uri.toString();
    }
}

package org.copydesk.format;

import java.util.List;

/**
 * Data written as letters between a line that begins and one that ends them, such as {@code -----BEGIN CERTIFICATE-----}.
 * Of a signed message only the signature is such data.
 */
final class Armor {
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final int MOST_KEYS = 5;

    private Armor() {}

    /** Whether a line begins such data. */
    static boolean begins(TextLine line) {
        return line.startsWith(BEGIN) && line.endsWith("-----");
    }

    /** After the line that ends the data that begin in a line; the line itself if none does. */
    static int end(List<TextLine> lines, int from) {
        if (lines.get(from).startsWith(SIGNED)) {
            return endOfKeys(lines, from);
        }
        for (int i = from + 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.startsWith(END) && line.endsWith("-----")) {
                return i + 1;
            }
        }
        return from;
    }

    private static int endOfKeys(List<TextLine> lines, int from) {
        int i = from + 1;
        while (i < lines.size() && i - from <= MOST_KEYS && LineLabel.isKey(lines.get(i))) {
            i++;
        }
        return i < lines.size() && lines.get(i).isBlank() ? i : from + 1;
    }
}

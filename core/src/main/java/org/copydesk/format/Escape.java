package org.copydesk.format;

/** Escapes inside the quotes of YAML and TOML: a backslash with what follows, or a doubled single quote. */
final class Escape {
    private Escape() {}

    /**
     * Writes what stands between quotes, a character for each escape.
     *
     * @param sign what an escape begins with: a backslash or a single quote
     */
    static void write(ProseWriter writer, String text, int from, int to, char sign) {
        int plain = from;
        int i = from;
        int covered = writer.nextCovered(from);
        while (i < to) {
            if (i == covered) {
                writer.lines(plain, i);
                i = writer.covered(i, to);
                plain = i;
                covered = writer.nextCovered(i);
            } else if (text.charAt(i) == sign && i + 1 < to) {
                int end = Math.min(to, i + length(text, i));
                writer.lines(plain, i);
                writer.replacement(decode(text, i, end), i, end);
                i = end;
                plain = end;
            } else {
                i++;
            }
        }
        writer.lines(plain, to);
    }

    /** How many characters the escape at an offset has. */
    static int length(String text, int at) {
        if (text.charAt(at) == '\'') {
            return 2;
        }
        return switch (text.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            case '\r' -> text.startsWith("\n", at + 2) ? 3 : 2;
            default -> 2;
        };
    }

    /** The characters that an escape stands for; a blank for those that move the cursor, nothing for a line end. */
    static String decode(String text, int at, int end) {
        char sign = text.charAt(at + 1);
        if (text.charAt(at) == '\'') {
            return "'";
        }
        return switch (sign) {
            case 'n', 'r', 't', 'N', 'L', 'P', 'b', 'f', 'v', 'a', 'e', '0', ' ', '\t' -> " ";
            case '_' -> "\u00A0";
            case '\n', '\r' -> "";
            case 'x', 'u', 'U' -> character(text, at + 2, end);
            default -> String.valueOf(sign);
        };
    }

    private static String character(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 16 + Math.max(0, Character.digit(text.charAt(i), 16));
        }
        return Character.isValidCodePoint(value) ? Character.toString(value) : "\uFFFD";
    }
}

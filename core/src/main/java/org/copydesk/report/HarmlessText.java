package org.copydesk.report;

/**
 * Text from content, made safe to show: content may hold characters that steer a terminal, forge lines of a log or turn
 * the direction of what follows.
 */
final class HarmlessText {
    private HarmlessText() {}

    /**
     * The text in one line, with escapes such as {@code \n} and <code>\u001B</code> for control characters, line
     * separators, direction marks and halves of surrogate pairs. All other characters stay.
     */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPairAt(text, i)) {
                shown.append(c).append(text.charAt(++i));
            } else if (isHarmful(c)) {
                shown.append(escape(c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** The text with U+FFFD for each half of a surrogate pair that stands alone: such a half has no UTF-8. */
    static String encodable(String text) {
        StringBuilder encodable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPairAt(text, i)) {
                encodable.append(c).append(text.charAt(++i));
            } else {
                encodable.append(Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        return encodable.toString();
    }

    /** Whether a surrogate pair begins at an index. */
    static boolean isPairAt(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    /** Whether a character that is no half of a pair is shown as an escape. */
    static boolean isHarmful(char c) {
        return Character.isISOControl(c) || Character.isSurrogate(c) || isLineSeparator(c) || turnsDirection(c);
    }

    private static boolean isLineSeparator(char c) {
        return c == '\u2028' || c == '\u2029';
    }

    private static boolean turnsDirection(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> hexEscape(c);
        };
    }

    private static String hexEscape(char c) {
        String digits = "0123456789ABCDEF";
        return "\\u" + digits.charAt(c >> 12) + digits.charAt(c >> 8 & 15) + digits.charAt(c >> 4 & 15)
                + digits.charAt(c & 15);
    }
}

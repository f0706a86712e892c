package org.copydesk.format;

import java.nio.charset.Charset;
import org.jsoup.nodes.Entities;

/** Character references of HTML, by name or by number. */
final class Entity {
    private static final int LONGEST = 33;
    private static final int LONGEST_BARE = 6;
    private static final String REPLACEMENT = "\uFFFD";

    /** What numbers of control characters are read as: the characters that Windows has there. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Entity() {}

    /** The offset after the reference that begins at an ampersand, or -1 if none does. */
    static int end(String text, int ampersand, int to) {
        int limit = Math.min(to, ampersand + LONGEST);
        int i = ampersand + 1;
        boolean isNumeric = i < limit && text.charAt(i) == '#';
        if (isNumeric) {
            i++;
        }
        int first = i;
        while (i < limit && isAsciiAlphanumeric(text.charAt(i))) {
            i++;
        }
        if (i == first || i >= limit || text.charAt(i) != ';') {
            return -1;
        }
        String name = text.substring(first, i);
        boolean isKnown = isNumeric ? isNumber(name) : Entities.isNamedEntity(name);
        return isKnown ? i + 1 : -1;
    }

    /**
     * The same as browsers see it: numbers, and the names that HTML has had from the first, need no semicolon.
     */
    static int endInHtml(String text, int ampersand, int to) {
        int end = end(text, ampersand, to);
        if (end > 0 || ampersand + 2 >= to) {
            return end;
        }
        return text.charAt(ampersand + 1) == '#' ? endOfNumber(text, ampersand, to) : endOfName(text, ampersand, to);
    }

    private static int endOfNumber(String text, int ampersand, int to) {
        boolean isHex = isHex(text.charAt(ampersand + 2));
        int first = ampersand + (isHex ? 3 : 2);
        int limit = Math.min(to, first + (isHex ? 6 : 7));
        int i = first;
        while (i < limit && Character.digit(text.charAt(i), isHex ? 16 : 10) >= 0 && text.charAt(i) < 0x80) {
            i++;
        }
        return i > first ? i : -1;
    }

    private static int endOfName(String text, int ampersand, int to) {
        int limit = Math.min(to, ampersand + 1 + LONGEST_BARE);
        int i = ampersand + 1;
        while (i < limit && isAsciiAlphanumeric(text.charAt(i))) {
            i++;
        }
        while (i > ampersand + 2 && !Entities.isBaseNamedEntity(text.substring(ampersand + 1, i))) {
            i--;
        }
        return i > ampersand + 2 ? i : -1;
    }

    /** The characters that a reference stands for. */
    static String decode(String text, int from, int end) {
        int to = text.charAt(end - 1) == ';' ? end : end + 1;
        if (text.charAt(from + 1) != '#') {
            return Entities.getByName(text.substring(from + 1, to - 1));
        }
        boolean isHex = isHex(text.charAt(from + 2));
        int digits = from + (isHex ? 3 : 2);
        int character = Integer.parseInt(text, digits, to - 1, isHex ? 16 : 10);
        if (character >= 0x80 && character < 0xA0) {
            return new String(new byte[] {(byte) character}, WINDOWS);
        }
        boolean isCharacter = character > 0
                && Character.isValidCodePoint(character)
                && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
        return isCharacter ? Character.toString(character) : REPLACEMENT;
    }

    /** A text with the characters that the references in it stand for. */
    static String decoded(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int plain = 0;
        while (ampersand >= 0) {
            int end = end(text, ampersand, text.length());
            if (end > 0) {
                decoded.append(text, plain, ampersand).append(decode(text, ampersand, end));
                plain = end;
            }
            ampersand = text.indexOf('&', Math.max(end, ampersand + 1));
        }
        return decoded.append(text, plain, text.length()).toString();
    }

    private static boolean isNumber(String digits) {
        boolean isHex = isHex(digits.charAt(0));
        int first = isHex ? 1 : 0;
        int length = digits.length() - first;
        return length >= 1
                && length <= (isHex ? 6 : 7)
                && digits.chars().skip(first).allMatch(c -> Character.digit(c, isHex ? 16 : 10) >= 0);
    }

    private static boolean isHex(char c) {
        return c == 'x' || c == 'X';
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

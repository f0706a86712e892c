package org.copydesk.format;

import org.jsoup.nodes.Entities;

/** Character references of HTML, by name or by number; without a semicolon they are text. */
final class Entity {
    private static final int LONGEST = 33;
    private static final String REPLACEMENT = "\uFFFD";

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

    /** The characters that a reference stands for. */
    static String decode(String text, int from, int to) {
        if (text.charAt(from + 1) != '#') {
            return Entities.getByName(text.substring(from + 1, to - 1));
        }
        boolean isHex = isHex(text.charAt(from + 2));
        int digits = from + (isHex ? 3 : 2);
        int character = Integer.parseInt(text, digits, to - 1, isHex ? 16 : 10);
        boolean isCharacter = character > 0
                && Character.isValidCodePoint(character)
                && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
        return isCharacter ? Character.toString(character) : REPLACEMENT;
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

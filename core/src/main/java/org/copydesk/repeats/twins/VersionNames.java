package org.copydesk.repeats.twins;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.ResourceLines;

/** Tells names of folders that name a version: {@code v1.2}, {@code 1.x}, {@code 2024-10}, {@code latest}. */
final class VersionNames {
    /** What a name may be. */
    enum Likeness {
        /** No version. */
        NONE,
        /** A version if versions stand beside it: a number without more, such as {@code 10}. */
        NUMBER,
        /** A version if versions or numbers stand beside it, such as {@code latest}. */
        WORD,
        /** A version. */
        SURE
    }

    private static final int MOST_DIGITS_OF_NUMBER = 3;
    private static final int DIGITS_OF_YEAR = 4;

    private final Set<String> names = new HashSet<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> behind = new HashSet<>();

    private VersionNames() {}

    static VersionNames load() {
        VersionNames names = new VersionNames();
        for (String line : ResourceLines.of(VersionNames.class, "version-words.txt")) {
            String[] words = line.split(" ");
            Set<String> kind = switch (words[0]) {
                case "name" -> names.names;
                case "before" -> names.before;
                default -> names.behind;
            };
            for (int i = 1; i < words.length; i++) {
                kind.add(words[i]);
            }
        }
        return names;
    }

    /** What a name is like; its case does not matter. */
    Likeness of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (names.contains(lower)) {
            return Likeness.WORD;
        }
        int start = endOfLetters(lower, 0);
        boolean hasWord = before.contains(lower.substring(0, start));
        if (start > 0 && !hasWord) {
            return Likeness.NONE;
        }
        if (hasWord && start < lower.length() && isSign(lower.charAt(start))) {
            start++;
        }
        String numbers = lower.substring(start);
        return isMonth(numbers) ? Likeness.SURE : ofNumbers(numbers, hasWord);
    }

    private Likeness ofNumbers(String text, boolean hasWord) {
        int end = endOfDigits(text, 0);
        int parts = 1;
        int next = end;
        while (end > 0 && next < text.length() && isBetweenNumbers(text.charAt(next), hasWord)) {
            int from = next + 1;
            int to = from < text.length() && text.charAt(from) == 'x' ? from + 1 : endOfDigits(text, from);
            if (to == from) {
                break;
            }
            parts++;
            next = to;
        }
        if (end == 0 || !areQualifiers(text, next)) {
            return Likeness.NONE;
        }
        if (hasWord || parts > 1) {
            return Likeness.SURE;
        }
        boolean isPlain = next == text.length() && end <= MOST_DIGITS_OF_NUMBER && text.charAt(0) != '0';
        return isPlain ? Likeness.NUMBER : Likeness.NONE;
    }

    /** A hyphen parts numbers only behind a word: {@code 5-6} may be a pair of anything. */
    private static boolean isBetweenNumbers(char sign, boolean hasWord) {
        return sign == '.' || (hasWord && isSign(sign));
    }

    private static boolean isSign(char sign) {
        return sign == '.' || sign == '-' || sign == '_';
    }

    /** Whether words such as {@code rc} follow to the end, each with a number or without. */
    private boolean areQualifiers(String text, int from) {
        int next = from;
        while (next < text.length()) {
            int start = isSign(text.charAt(next)) ? next + 1 : next;
            int end = endOfLetters(text, start);
            boolean isNumber = end == start && endOfDigits(text, start) > start && start > next;
            if (!isNumber && !behind.contains(text.substring(start, end))) {
                return false;
            }
            next = endOfDigits(text, end);
        }
        return true;
    }

    /** Whether it is a year and a month: a version by its date. */
    private static boolean isMonth(String text) {
        int year = endOfDigits(text, 0);
        if (year != DIGITS_OF_YEAR || text.length() != DIGITS_OF_YEAR + 3 || text.charAt(year) != '-') {
            return false;
        }
        String month = text.substring(year + 1);
        return endOfDigits(month, 0) == 2 && "01".compareTo(month) <= 0 && month.compareTo("12") <= 0;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && '0' <= text.charAt(end) && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length() && 'a' <= text.charAt(end) && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }
}

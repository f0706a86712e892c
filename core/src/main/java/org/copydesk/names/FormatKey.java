package org.copydesk.names;

import java.util.Locale;

/**
 * The key that all ways of writing one name share when they differ only in points, blanks, hyphens, apostrophes,
 * capitals, marks, strokes and look-alike letters.
 */
final class FormatKey {
    private FormatKey() {}

    /**
     * The key of a form: letters and digits in lower case, without marks.
     *
     * @param form a spelling as {@link VisibleText} gives it
     */
    static String of(String form) {
        return isPlain(form) ? form : lettersOf(plainLetters(form)).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /** The form with plain Latin letters, in its own case and with its own separators. */
    static String plainLetters(String form) {
        return LetterTables.withoutMarks(LetterTables.withoutLookAlikes(form));
    }

    /** The letters, digits and marks of a form, without what parts them. */
    static String lettersOf(String form) {
        StringBuilder letters = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

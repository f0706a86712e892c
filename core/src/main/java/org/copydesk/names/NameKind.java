package org.copydesk.names;

import java.util.Locale;

/** How spellings of one name differ; of several kinds the first in this order names the difference. */
enum NameKind {
    /** Points. */
    ABBREVIATION,
    /** Capital and small letters. */
    CAPITALISATION,
    /** Blanks, hyphens or apostrophes. */
    SPACING,
    /** Marks or strokes of letters. */
    DIACRITICS,
    /** Letters of another script that look the same. */
    LOOK_ALIKE,
    /** Letters. */
    SPELLING;

    /** The kind as reports write it: {@code abbreviation}, {@code look-alike}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * How two different forms differ.
     *
     * @param first a spelling as {@link VisibleText} gives it
     * @param second another one
     */
    static NameKind between(String first, String second) {
        String a = FormatKey.plainLetters(first);
        String b = FormatKey.plainLetters(second);
        String lettersA = FormatKey.lettersOf(a);
        String lettersB = FormatKey.lettersOf(b);
        if (!lettersA.toLowerCase(Locale.ROOT).equals(lettersB.toLowerCase(Locale.ROOT))) {
            return SPELLING;
        }
        if (points(first) != points(second)) {
            return ABBREVIATION;
        }
        if (!lettersA.equals(lettersB)) {
            return CAPITALISATION;
        }
        if (!a.equals(b)) {
            return SPACING;
        }
        return isOfOneScript(first, second) ? DIACRITICS : LOOK_ALIKE;
    }

    private static long points(String form) {
        return form.chars().filter(c -> c == '.').count();
    }

    private static boolean isOfOneScript(String first, String second) {
        return LetterTables.withoutLookAlikes(first).equals(first)
                && LetterTables.withoutLookAlikes(second).equals(second);
    }
}

package org.copydesk.names;

/** How a form uses capitals. */
enum Casing {
    /** No capital: {@code nginx}. */
    LOWER,
    /** Each part begins with its only capital: {@code Github}, {@code Al-Sudani}, {@code van Gogh}. */
    TITLE,
    /** Two capitals or more and no small letter: {@code US}, {@code U.S.}. */
    CAPITALS,
    /** Any other: {@code GitHub}, {@code iPhone}, {@code APIs}. */
    MIXED;

    /** The casing of a form; what is no letter or digit parts it. */
    static Casing of(String form) {
        int capitals = 0;
        int inner = 0;
        int small = 0;
        boolean starts = true;
        for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
            int c = form.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                starts = true;
                continue;
            }
            boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
            capitals += capital ? 1 : 0;
            inner += capital && !starts ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
            starts = false;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (small == 0) {
            return capitals > 1 ? CAPITALS : TITLE;
        }
        return inner == 0 ? TITLE : MIXED;
    }
}

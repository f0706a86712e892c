package org.copydesk.text;

import org.jspecify.annotations.Nullable;

/**
 * A word, number, symbol or punctuation mark of a block. Offsets count in the prose of the block. Safe for use by many
 * threads.
 *
 * <p>A word keeps its inner apostrophes ({@code don't}, {@code Sana'a}, {@code Obama's}), the points of an
 * abbreviation of single letters ({@code U.S.}) and characters that have no width. A hyphen is a word of its own
 * ({@code US-led} is three). A number keeps its inner points and commas ({@code 2,500}). Each Han, Hiragana or
 * Katakana character is a word.
 */
public final class Word {
    /** What a word is made of. */
    public enum Kind {
        /** Letters, perhaps with digits. */
        WORD,
        /** Begins with a digit and has no letter but an ordinal or unit ending ({@code 3rd}, {@code 2,500}). */
        NUMBER,
        /** Currency, mathematics and the like; also {@code # % & @ * / \}. */
        SYMBOL,
        /** Stops, commas, brackets, quotes, dashes. */
        PUNCTUATION,
        /** A {@link Prose#PLACEHOLDER}. */
        PLACEHOLDER
    }

    private final String prose;
    private final int start;
    private final int end;
    private final Kind kind;
    private final boolean isFolded;
    private @Nullable String text;
    private @Nullable String folded;

    /**
     * Makes a word.
     *
     * @param isFolded whether it is known to be folded already
     */
    Word(String prose, int start, int end, Kind kind, boolean isFolded) {
        this.prose = prose;
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.isFolded = isFolded;
    }

    /** The characters of the prose. */
    public String text() {
        String known = text;
        if (known == null) {
            known = prose.substring(start, end);
            text = known; // a race writes equal values
        }
        return known;
    }

    /** The offset of the first character. */
    public int start() {
        return start;
    }

    /** The offset after the last character. */
    public int end() {
        return end;
    }

    /** What the word is made of. */
    public Kind kind() {
        return kind;
    }

    /** The form to compare by; see {@link Folding#fold}. */
    public String folded() {
        if (isFolded) {
            return text();
        }
        String known = folded;
        if (known == null) {
            known = Folding.fold(text());
            folded = known; // a race writes equal values
        }
        return known;
    }

    /** Whether there is nothing but ASCII without capitals: then the form to compare by is the text. Most words. */
    public boolean isSimple() {
        return isFolded;
    }

    /** Whether this is a word of letters. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether this is the given punctuation mark or symbol. */
    public boolean is(char sign) {
        return end - start == 1 && prose.charAt(start) == sign;
    }

    /** Whether this is a hyphen, minus or dash, however it is written. */
    public boolean isDash() {
        return is('-') || (!isFolded && folded().equals("-"));
    }

    /** Whether the first character is a capital letter. */
    public boolean isCapitalised() {
        return !isFolded && isCapital(prose.codePointAt(start));
    }

    /** Whether any character is a capital letter. */
    public boolean hasCapital() {
        for (int i = start; i < end && !isFolded; i++) {
            char c = prose.charAt(i);
            boolean isSmallAscii = c >= 'a' && c <= 'z';
            if (!isSmallAscii && isCapital(prose.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether there are two capital letters or more and no small one; points, digits and apostrophes may be there. */
    public boolean isAllCapitals() {
        int capitals = 0;
        for (int i = start; i < end && !isFolded; i += Character.charCount(prose.codePointAt(i))) {
            int c = prose.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals >= 2;
    }

    /** The text and where it stands, for a debugger. */
    @Override
    public String toString() {
        return text() + "@" + start;
    }
}

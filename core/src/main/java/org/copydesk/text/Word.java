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

    private final String text;
    private final int start;
    private final Kind kind;
    private @Nullable String folded;

    Word(String text, int start, Kind kind) {
        this.text = text;
        this.start = start;
        this.kind = kind;
    }

    /** The characters of the prose. */
    public String text() {
        return text;
    }

    /** The offset of the first character. */
    public int start() {
        return start;
    }

    /** The offset after the last character. */
    public int end() {
        return start + text.length();
    }

    /** What the word is made of. */
    public Kind kind() {
        return kind;
    }

    /** The form to compare by; see {@link Folding#fold}. */
    public String folded() {
        String known = folded;
        if (known == null) {
            known = Folding.fold(text);
            folded = known; // a race writes equal values
        }
        return known;
    }

    /** Whether this is a word of letters. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether this is the given punctuation mark or symbol. */
    public boolean is(char sign) {
        return text.length() == 1 && text.charAt(0) == sign;
    }

    /** Whether the first character is a capital letter. */
    public boolean isCapitalised() {
        return isCapital(text.codePointAt(0));
    }

    /** Whether any character is a capital letter. */
    public boolean hasCapital() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSmallAscii = c >= 'a' && c <= 'z';
            if (!isSmallAscii && isCapital(text.codePointAt(i))) {
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
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
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
        return text + "@" + start;
    }
}

package org.copydesk.names;

import org.copydesk.text.Folding;

/** Possessive endings: {@code Obama's}, {@code US's}. */
final class Possessives {
    private Possessives() {}

    /** A word without its possessive ending, or the word itself. */
    static String cut(String word) {
        return word.substring(0, stemLength(word));
    }

    /** How many UTF-16 code units of a word stand before its possessive ending. */
    static int stemLength(String word) {
        int end = word.length();
        boolean possessive = end > 2
                && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == 'S')
                && Folding.isApostrophe(word.charAt(end - 2));
        return possessive ? end - 2 : end;
    }
}

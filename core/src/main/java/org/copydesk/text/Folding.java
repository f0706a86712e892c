package org.copydesk.text;

import com.ibm.icu.text.Normalizer2;

/** The forms in which text is compared: what looks the same to a reader is the same. */
public final class Folding {
    private Folding() {}

    /**
     * Folds compatibility forms (ligatures, full-width letters) and case, takes out characters without width (soft
     * hyphens, direction marks), and writes all apostrophes and single quotes as {@code '}, all double quotes as
     * {@code "} and all dashes as {@code -}. Source: Unicode NFKC_Casefold, with quotes and dashes folded on top.
     *
     * @return the same instance if nothing changes
     */
    public static String fold(String text) {
        if (isFolded(text)) {
            return text;
        }
        return isSimple(text) ? foldSimple(text) : foldMarks(Normalizers.CASEFOLD.normalize(text));
    }

    /** Whether there is nothing but ASCII and the signs that are folded here: most words of most texts. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !(c >= '\u2018' && c <= '\u201D')) {
                return false;
            }
        }
        return true;
    }

    private static String foldSimple(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            folded[i] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : foldMark(c);
        }
        return new String(folded);
    }

    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String foldMarks(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char sign = foldMark(c);
            if (sign != c && folded == null) {
                folded = new StringBuilder(text);
            }
            if (folded != null) {
                folded.setCharAt(i, sign);
            }
        }
        return folded == null ? text : folded.toString();
    }

    private static char foldMark(char c) {
        if (isApostrophe(c)) {
            return '\'';
        }
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> c;
        };
    }

    /** Whether a character is one of the signs that are written for an apostrophe or a single quotation mark. */
    public static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'', '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u02BB', '\u02BE', '\u02BF', '`' ->
                true;
            default -> false;
        };
    }

    /** Loaded at first need, so that plain ASCII content never pays for it. */
    private static final class Normalizers {
        static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    }
}

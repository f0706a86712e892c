package org.copydesk.names;

import com.ibm.icu.text.Normalizer2;
import org.copydesk.text.Folding;

/** Text as the eye sees it: what differs only in how it is encoded becomes equal, what looks different does not. */
final class VisibleText {
    private VisibleText() {}

    /**
     * Composes letters and marks, folds compatibility forms such as ligatures and full-width letters (Unicode NFKC),
     * takes out characters without width, and writes every apostrophe as {@code '}, every hyphen as {@code -}. Case
     * and marks stay.
     *
     * @return the same instance if nothing changes
     */
    static String of(String text) {
        return isAscii(text) ? text : compose(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String compose(String text) {
        String composed = Normalizers.NFKC.normalize(text);
        StringBuilder visible = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            visible.append(c >= 0x80 && Folding.isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c);
        }
        return visible.toString();
    }

    /** Whether a character is a hyphen; dashes are none. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Loaded at first need, so that plain ASCII content never pays for it. */
    private static final class Normalizers {
        static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    }
}

package org.copydesk.names;

import java.util.Locale;
import org.copydesk.text.Folding;

/** Which words can be names by their letters alone. */
final class NameShape {
    private static final int LONGEST = 40;

    private NameShape() {}

    /** Whether a word has the capital of a name and is no contraction or identifier. */
    static boolean isPossible(String word) {
        int first = word.codePointAt(0);
        if (word.length() > LONGEST || word.indexOf('_') >= 0 || Character.isDigit(first) || isContraction(word)) {
            return false;
        }
        if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
            return true;
        }
        return isBrandWithSmallStart(word);
    }

    /** {@code iPhone}, {@code eBay}, {@code macOS}; not {@code getValue}. */
    private static boolean isBrandWithSmallStart(String word) {
        int capital = 0;
        while (capital < word.length() && Character.isLowerCase(word.charAt(capital))) {
            capital++;
        }
        if (capital == 0 || capital + 1 >= word.length() || !Character.isUpperCase(word.charAt(capital))) {
            return false;
        }
        return capital == 1 || word.substring(capital).chars().noneMatch(Character::isLowerCase);
    }

    /** {@code I'd}, {@code We'll}, {@code Don't}. */
    private static boolean isContraction(String word) {
        for (int i = word.length() - 2; i > 0 && i >= word.length() - 3; i--) {
            if (Folding.isApostrophe(word.charAt(i))) {
                String ending = word.substring(i + 1).toLowerCase(Locale.ROOT);
                return switch (ending) {
                    case "d", "ll", "ve", "re", "m", "t" -> true;
                    default -> false;
                };
            }
        }
        return false;
    }
}

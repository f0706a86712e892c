package org.copydesk.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys by which spellings of one name meet: their consonants, with those that transliterations exchange made equal,
 * and what is left when one letter is dropped. Two words that share none are not compared.
 */
final class SpellingKeys {
    private SpellingKeys() {}

    /** The keys of a word; a word of n letters has at most n + 2. */
    static List<String> of(String word) {
        List<String> keys = new ArrayList<>(word.length() + 2);
        keys.add("=" + skeleton(word));
        keys.add(word);
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                keys.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return keys;
    }

    /**
     * The consonants of a word, each group of letters that sound alike as one sign, doubled ones once, vowels and h
     * left out; a vowel at the start is kept as a sign that there is one.
     */
    static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char sign = sign(word, i);
            boolean repeats = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == sign;
            if (sign != 0 && !repeats) {
                skeleton.append(sign);
            }
        }
        return skeleton.toString();
    }

    private static char sign(String word, int i) {
        char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
        return switch (word.charAt(i)) {
            case 'k', 'q', 'g' -> 'K';
            case 'c' -> next == 'h' ? 'C' : 'K';
            case 'x' -> 'X';
            case 'j' -> 'C';
            case 's' -> next == 'h' ? 'C' : 'S';
            case 'z' -> next == 'h' ? 'C' : 'S';
            case 't', 'd' -> 'T';
            case 'p' -> next == 'h' ? 'V' : 'P';
            case 'b' -> 'P';
            case 'f', 'v', 'w' -> 'V';
            case 'l' -> 'L';
            case 'r' -> 'R';
            case 'm' -> 'M';
            case 'n' -> 'N';
            case 'a', 'e', 'i', 'o', 'u', 'y' -> i == 0 ? 'A' : 0;
            case 'h' -> 0;
            default -> word.charAt(i);
        };
    }
}

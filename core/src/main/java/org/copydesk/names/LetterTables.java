package org.copydesk.names;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.text.ResourceLines;

/** Letters that stand for others: look-alikes of other scripts, letters with strokes, letters with marks. */
final class LetterTables {
    private static final Map<Character, Character> LOOK_ALIKES = loadLookAlikes();
    private static final Map<Character, String> STROKES = loadStrokes();

    private LetterTables() {}

    private static Map<Character, Character> loadLookAlikes() {
        Map<Character, Character> letters = new HashMap<>();
        for (String line : ResourceLines.of(LetterTables.class, "look-alikes.txt")) {
            char letter = (char) Integer.parseInt(line.substring(2, 6), 16);
            letters.put(letter, line.charAt(7));
        }
        return letters;
    }

    private static Map<Character, String> loadStrokes() {
        Map<Character, String> letters = new HashMap<>();
        for (String line : ResourceLines.of(LetterTables.class, "stroke-letters.txt")) {
            letters.put(line.charAt(0), line.substring(2));
        }
        return letters;
    }

    /**
     * Writes letters of other scripts as the Latin letters that they look like, in a word that has Latin letters too
     * and nothing but look-alikes besides. A word of one script stays as it is.
     *
     * @return the same instance if nothing changes
     */
    static String withoutLookAlikes(String word) {
        int latin = 0;
        int alike = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isLatin(c)) {
                latin++;
            } else if (LOOK_ALIKES.containsKey(c)) {
                alike++;
            } else if (Character.isLetter(c)) {
                return word;
            }
        }
        return latin == 0 || alike == 0 ? word : fold(word);
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(
                    LOOK_ALIKES.getOrDefault(word.charAt(i), word.charAt(i)).charValue());
        }
        return folded.toString();
    }

    private static boolean isLatin(char c) {
        return (c < 0x80 && Character.isLetter(c)) || (c >= 0xC0 && UnicodeScript.of(c) == UnicodeScript.LATIN);
    }

    /**
     * Takes the marks off Latin and Greek letters, the vowel points off Hebrew and Arabic ones, and writes letters
     * with strokes and ligatures as plain letters. Letters of other scripts keep what makes them letters of their own.
     *
     * @return the same instance for ASCII
     */
    static String withoutMarks(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return plain(word);
            }
        }
        return word;
    }

    private static String plain(String word) {
        String parts = Normalizers.NFKD.normalize(word);
        StringBuilder plain = new StringBuilder(parts.length());
        boolean marksFall = false;
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!marksFall) {
                    plain.append(c);
                }
                continue;
            }
            marksFall = losesMarks(c);
            plain.append(STROKES.getOrDefault(c, String.valueOf(c)));
        }
        return plain.toString();
    }

    private static boolean losesMarks(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.LATIN
                || script == UnicodeScript.GREEK
                || script == UnicodeScript.HEBREW
                || script == UnicodeScript.ARABIC
                || c == '\u0435'
                || c == '\u0415';
    }

    /** Loaded at first need, so that plain ASCII content never pays for it. */
    private static final class Normalizers {
        static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    }
}

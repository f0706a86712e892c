package org.copydesk.names;

import java.util.HashMap;
import java.util.Map;

/** How often words stand in small letters and with capitals in a corpus. Safe for use by many threads once built. */
final class WordStatistics {
    /** A word is common if it stands in small letters at least once for so many times with a capital. */
    private static final int CAPITALS_PER_SMALL = 4;

    private final Map<Integer, Integer> small = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();

    void add(LowerCaseWords words) {
        words.forEach((hash, count) -> small.merge(hash, count, Integer::sum));
    }

    /** Counts a use with a capital inside a sentence. */
    void addCapital(String key) {
        capitals.merge(key, 1, Integer::sum);
    }

    /** How often a word stands in small letters. */
    int small(String key) {
        return small.getOrDefault(LowerCaseWords.hash(key), 0);
    }

    /** Whether a word is a common one: known as such, or often in small letters here. */
    boolean isOrdinary(String key) {
        return isKnownOrdinary(key) || isOrdinaryHere(key);
    }

    private boolean isOrdinaryHere(String key) {
        int times = small(key);
        return times > 0 && times * CAPITALS_PER_SMALL >= capitals.getOrDefault(key, 0);
    }

    private static boolean isKnownOrdinary(String key) {
        return WordList.ORDINARY.contains(key)
                || WordList.FUNCTION_WORDS.contains(key)
                || Titles.english().isTitle(key)
                || (key.endsWith("s") && WordList.ORDINARY.contains(key.substring(0, key.length() - 1)));
    }
}

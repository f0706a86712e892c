package org.copydesk.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words that turn a sentence round, and numbers that are written as words. */
public final class DecidingWords {
    private static final Set<String> NEGATIONS = negations();
    private static final Map<String, String> NUMBERS = numbers();

    private DecidingWords() {}

    private static Set<String> negations() {
        Set<String> words = new TreeSet<>();
        for (String line : ResourceLines.of(DecidingWords.class, "negations.txt")) {
            words.addAll(Set.of(line.split(" ")));
        }
        return words;
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new TreeMap<>();
        for (String line : ResourceLines.of(DecidingWords.class, "number-words.txt")) {
            List<String> words = List.of(line.split(" "));
            words.forEach(word -> numbers.put(word, words.get(0)));
        }
        return numbers;
    }

    /** Whether a folded word says no. */
    public static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    /** The number that a folded word is, in figures if it has any, or empty if it is none. */
    public static Optional<String> number(String word) {
        return Optional.ofNullable(NUMBERS.get(word));
    }
}

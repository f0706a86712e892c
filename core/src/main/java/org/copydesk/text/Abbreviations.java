package org.copydesk.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of English abbreviations and the sentences that end with them; see {@code abbreviations.txt}. */
final class Abbreviations {
    private enum Use {
        TITLE,
        NUMBER,
        INNER,
        EITHER,
        TIME
    }

    /** Days, months and zones that follow a time of day in the same sentence. */
    private static final Set<String> AFTER_TIME = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "gmt",
            "utc",
            "est",
            "edt",
            "cst",
            "cdt",
            "mst",
            "mdt",
            "pst",
            "pdt",
            "et",
            "pt",
            "ct",
            "mt",
            "bst",
            "cet",
            "ist",
            "eastern",
            "pacific",
            "central",
            "mountain");

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);
    private final Set<String> openers;

    private Abbreviations(List<String> lines, List<String> openers) {
        for (String line : lines) {
            int blank = line.indexOf(' ');
            Use use = Use.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT));
            words.computeIfAbsent(use, key -> new HashSet<>()).add(line.substring(blank + 1));
        }
        this.openers = Set.copyOf(openers);
    }

    static Abbreviations load() {
        return new Abbreviations(
                ResourceLines.of(Abbreviations.class, "abbreviations.txt"),
                ResourceLines.of(Abbreviations.class, "sentence-openers.txt"));
    }

    /**
     * Whether the sentence goes on after a word and its point.
     *
     * @param word the word without its last point
     * @param next the word after it, which begins with no small letter
     */
    boolean goesOn(String word, Word next) {
        String folded = Folding.fold(word);
        if (is(Use.TITLE, folded) || is(Use.INNER, folded)) {
            return !(is(Use.INNER, folded) && isOpener(next));
        }
        if (is(Use.NUMBER, folded)) {
            return next.kind() == Word.Kind.NUMBER || isRomanNumeral(next.text());
        }
        if (is(Use.TIME, folded)) {
            return AFTER_TIME.contains(next.folded()) || next.kind() == Word.Kind.NUMBER;
        }
        if (is(Use.EITHER, folded) || isSpelledWithPoints(folded)) {
            return !isOpener(next);
        }
        return false;
    }

    private boolean is(Use use, String word) {
        return words.getOrDefault(use, Set.of()).contains(word);
    }

    /** Whether a word, written with a capital behind a stop, shows that a new sentence begins. */
    boolean isOpener(Word word) {
        return openers.contains(word.folded());
    }

    private static boolean isSpelledWithPoints(String word) {
        return word.length() >= 3 && word.charAt(1) == '.';
    }

    private static boolean isRomanNumeral(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
    }
}

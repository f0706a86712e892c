package org.copydesk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * A stretch of words that two texts share, or that one of them has alone.
 *
 * @param kind who has it
 * @param text the words, with what stands between them
 */
record WordChange(Kind kind, String text) {
    /** Who has the words. */
    enum Kind {
        /** Both texts. */
        BOTH("="),
        /** The first text alone. */
        FIRST("-"),
        /** The second text alone. */
        SECOND("+"),
        /** The first text alone, and there are digits among them. */
        FIRST_NUMBER("-n"),
        /** The second text alone, and there are digits among them. */
        SECOND_NUMBER("+n"),
        /** The first text alone, and they turn the meaning round. */
        FIRST_NEGATION("-!"),
        /** The second text alone, and they turn the meaning round. */
        SECOND_NEGATION("+!");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** What it is called in the data of a page. */
        String sign() {
            return sign;
        }
    }

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot");

    /** Longer texts are not compared word by word. */
    private static final int MOST_WORDS = 4_000;

    /** How two texts differ, word by word; empty if they are too long to compare. */
    static List<WordChange> between(String first, String second) {
        List<String> left = words(first);
        List<String> right = words(second);
        if (left.size() > MOST_WORDS || right.size() > MOST_WORDS) {
            return List.of();
        }
        Map<String, Character> signs = new HashMap<>();
        Joined joined = new Joined(left, right);
        new StringsComparator(encoded(left, signs), encoded(right, signs))
                .getScript()
                .visit(joined);
        return joined.end();
    }

    /** Words, each with the white space behind it as one blank. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            words.add(word);
        }
        return words;
    }

    /** A character a word, the same for equal words, so that a comparison of characters is one of words. */
    private static String encoded(List<String> words, Map<String, Character> signs) {
        StringBuilder encoded = new StringBuilder(words.size());
        words.forEach(word -> encoded.append((char) signs.computeIfAbsent(word, w -> (char) (signs.size() + 1))));
        return encoded.toString();
    }

    private static boolean isNegation(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("[^\\p{L}']", "");
        return NEGATIONS.contains(plain) || plain.endsWith("n't");
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Joins neighbouring words of one kind. */
    private static final class Joined implements CommandVisitor<Character> {
        private final List<String> left;
        private final List<String> right;
        private final List<WordChange> changes = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private final List<String> added = new ArrayList<>();
        private final List<String> shared = new ArrayList<>();
        private int atLeft;
        private int atRight;

        Joined(List<String> left, List<String> right) {
            this.left = left;
            this.right = right;
        }

        @Override
        public void visitInsertCommand(Character sign) {
            endShared();
            added.add(right.get(atRight++));
        }

        @Override
        public void visitKeepCommand(Character sign) {
            endChange();
            shared.add(left.get(atLeft++));
            atRight++;
        }

        @Override
        public void visitDeleteCommand(Character sign) {
            endShared();
            removed.add(left.get(atLeft++));
        }

        List<WordChange> end() {
            endShared();
            endChange();
            return List.copyOf(changes);
        }

        private void endShared() {
            add(Kind.BOTH, shared);
        }

        private void endChange() {
            add(kind(removed, Kind.FIRST, Kind.FIRST_NUMBER, Kind.FIRST_NEGATION), removed);
            add(kind(added, Kind.SECOND, Kind.SECOND_NUMBER, Kind.SECOND_NEGATION), added);
        }

        private static Kind kind(List<String> words, Kind plain, Kind number, Kind negation) {
            if (words.stream().anyMatch(WordChange::isNegation)) {
                return negation;
            }
            return words.stream().anyMatch(WordChange::isNumber) ? number : plain;
        }

        private void add(Kind kind, List<String> words) {
            if (!words.isEmpty()) {
                changes.add(new WordChange(kind, String.join(" ", words)));
                words.clear();
            }
        }
    }
}

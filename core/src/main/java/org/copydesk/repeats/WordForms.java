package org.copydesk.repeats;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.Block;
import org.copydesk.text.Word;

/**
 * What compared words have lost: their capitals, and how they hang together. A byte a word, and the text of the few whose
 * form is no rule's. So messages can quote the writer's words while only folded ones are kept.
 */
final class WordForms implements Serializable {
    /** The forms of no words. */
    static final WordForms NONE = new Builder().build();

    private static final int SHAPE = 3;
    private static final int AS_COMPARED = 0;
    private static final int FIRST_CAPITAL = 1;
    private static final int ALL_CAPITALS = 2;
    private static final int OTHER = 3;
    private static final int BEGINS_SENTENCE = 4;
    private static final int JOINED = 8;
    private static final int HYPHENED = 16;
    private static final long serialVersionUID = 1;

    private final byte[] forms;
    /** The words of other shapes, ascending, and where their texts end. */
    private final int[] others;

    private final int[] otherEnds;
    private final String otherTexts;

    private WordForms(byte[] forms, int[] others, int[] otherEnds, String otherTexts) {
        this.forms = forms;
        this.others = others;
        this.otherEnds = otherEnds;
        this.otherTexts = otherTexts;
    }

    /** A word as it stands, given its compared form. */
    WrittenWord written(int word, String compared) {
        int form = forms[word];
        String lead = (form & JOINED) != 0 ? "" : (form & HYPHENED) != 0 ? "-" : " ";
        return new WrittenWord(text(word, form & SHAPE, compared), lead, (form & BEGINS_SENTENCE) != 0);
    }

    private String text(int word, int shape, String compared) {
        if (shape == OTHER) {
            int other = Arrays.binarySearch(others, word);
            return otherTexts.substring(other == 0 ? 0 : otherEnds[other - 1], otherEnds[other]);
        }
        return shape == AS_COMPARED ? compared : shaped(compared, shape);
    }

    private static String shaped(String compared, int shape) {
        if (shape == ALL_CAPITALS) {
            return compared.toUpperCase(Locale.ROOT);
        }
        return compared.isEmpty() ? compared : Character.toUpperCase(compared.charAt(0)) + compared.substring(1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordForms words
                && Arrays.equals(forms, words.forms)
                && Arrays.equals(otherEnds, words.otherEnds)
                && otherTexts.equals(words.otherTexts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(forms);
    }

    /** Takes the forms of one block after the other. */
    static final class Builder {
        private byte[] forms = new byte[256];
        private int size;
        private int[] others = new int[8];
        private int[] otherEnds = new int[8];
        private int otherCount;
        private final StringBuilder otherTexts = new StringBuilder();

        /** How many words there are so far. */
        int size() {
            return size;
        }

        /** Adds the words of a block that are compared, as {@link Block#isCompared} says. */
        void add(Block block) {
            List<Word> words = block.words();
            int flags = BEGINS_SENTENCE;
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                if (block.isCompared(i)) {
                    add(word, flags | lead(words, i));
                    flags = 0;
                } else if (endsSentence(block.text().charAt(word.start()))) {
                    flags = BEGINS_SENTENCE;
                }
            }
        }

        private static int lead(List<Word> words, int i) {
            if (i == 0 || words.get(i - 1).end() < words.get(i).start()) {
                return 0;
            }
            Word before = words.get(i - 1);
            if (before.kind() != Word.Kind.PUNCTUATION) {
                return JOINED;
            }
            boolean isInWord = before.isDash() && i > 1 && words.get(i - 2).end() == before.start();
            return isInWord ? HYPHENED : 0;
        }

        private static boolean endsSentence(char first) {
            return ".!?:;\u2026\u3002\uFF01\uFF1F".indexOf(first) >= 0;
        }

        private void add(Word word, int flags) {
            if (size == forms.length) {
                forms = Arrays.copyOf(forms, 2 * size);
            }
            int shape = shape(word);
            if (shape == OTHER) {
                addOther(word.text());
            }
            forms[size++] = (byte) (shape | flags);
        }

        private static int shape(Word word) {
            if (word.kind() == Word.Kind.PLACEHOLDER || word.isSimple()) {
                return AS_COMPARED;
            }
            String text = word.text();
            String folded = word.folded();
            if (text.equals(folded)) {
                return AS_COMPARED;
            }
            if (isCapitalised(text, folded)) {
                return FIRST_CAPITAL;
            }
            return text.equals(shaped(folded, ALL_CAPITALS)) ? ALL_CAPITALS : OTHER;
        }

        /** Whether a text is {@link #shaped} with a first capital; said without making a string. */
        private static boolean isCapitalised(String text, String folded) {
            return text.length() == folded.length()
                    && text.charAt(0) == Character.toUpperCase(folded.charAt(0))
                    && text.regionMatches(1, folded, 1, text.length() - 1);
        }

        private void addOther(String text) {
            if (otherCount == others.length) {
                others = Arrays.copyOf(others, 2 * otherCount);
                otherEnds = Arrays.copyOf(otherEnds, 2 * otherCount);
            }
            otherTexts.append(text);
            others[otherCount] = size;
            otherEnds[otherCount++] = otherTexts.length();
        }

        WordForms build() {
            return new WordForms(
                    Arrays.copyOf(forms, size),
                    Arrays.copyOf(others, otherCount),
                    Arrays.copyOf(otherEnds, otherCount),
                    otherTexts.toString());
        }
    }
}

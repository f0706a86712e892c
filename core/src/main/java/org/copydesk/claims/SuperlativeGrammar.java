package org.copydesk.claims;

import java.util.Optional;

/** Finds what is said to be the largest, first or worst in the world or in history. */
final class SuperlativeGrammar {
    private static final double CERTAINTY = 0.85;
    private static final int LONGEST = 8;

    private final TaggedSentence sentence;
    private final FactWords words;

    private SuperlativeGrammar(TaggedSentence sentence, FactWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    static Optional<Candidate> find(TaggedSentence sentence, FactWords words) {
        return new SuperlativeGrammar(sentence, words).find();
    }

    private Optional<Candidate> find() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, WordClass.READER)) {
                return Optional.empty();
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            int end = sentence.isQuoted(i) ? i : end(i);
            if (end > i) {
                return Optional.of(Candidate.without(ClaimKind.UNSOURCED_SUPERLATIVE, i, end, CERTAINTY));
            }
        }
        return Optional.empty();
    }

    private int end(int i) {
        boolean the = sentence.is(i, "the");
        int first = the ? i + 1 : i;
        if (words.is(sentence.folded(first), FactWord.OWNER)) {
            int end = superlative(first + 1);
            return end > first + 1 && sentence.isWord(end) ? end + 1 : i;
        }
        int end = the ? superlative(first) : i;
        return end > first ? realm(end, i) : i;
    }

    /** Behind a word of the highest degree, or the same place: largest, most polluted, third-largest. */
    private int superlative(int i) {
        int from = sentence.isHyphen(i + 1) ? i + 2 : i;
        if (sentence.is(from, "most") || sentence.is(from, "least")) {
            return sentence.isWord(from + 1) ? from + 2 : i;
        }
        return words.is(sentence.folded(from), FactWord.SUPERLATIVE) ? from + 1 : i;
    }

    /** Behind "in the world", "in history", "of all time", if it follows in the same noun phrase. */
    private int realm(int from, int none) {
        for (int i = from; i < from + LONGEST && sentence.has(i) && !sentence.isPunctuation(i); i++) {
            boolean leads = sentence.is(i, "in") || sentence.is(i, "on") || sentence.is(i, "of");
            int noun = sentence.is(i + 1, "the") || sentence.is(i + 1, "all") || sentence.is(i + 1, "human")
                    ? i + 2
                    : i + 1;
            boolean always = !sentence.is(noun, "time") || sentence.is(noun - 1, "all");
            if (leads && always && words.is(sentence.folded(noun), FactWord.REALM)) {
                return noun + 1;
            }
            if (sentence.isAuxiliary(i)) {
                return none;
            }
        }
        return none;
    }
}

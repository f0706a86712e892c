package org.copydesk.claims;

import java.util.Optional;

/** Finds somebody with a name who is said to have done a wrong, without a court, the police or anybody who says so. */
final class AccusationGrammar {
    private static final double CERTAINTY = 0.75;
    private static final int LONGEST_VERB_GROUP = 4;

    private final TaggedSentence sentence;
    private final FactWords words;

    private AccusationGrammar(TaggedSentence sentence, FactWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    static Optional<Candidate> find(TaggedSentence sentence, FactWords words) {
        return new AccusationGrammar(sentence, words).find();
    }

    private Optional<Candidate> find() {
        if (words.isAny(sentence, 0, sentence.size(), FactWord.JUSTICE)) {
            return Optional.empty();
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean endsName = sentence.isName(i) && !sentence.isName(i + 1) && !sentence.isQuoted(i);
            int end = endsName && !sentence.isPossessive(i) ? end(i + 1) : i;
            if (end > i) {
                return Optional.of(Candidate.without(ClaimKind.UNSOURCED_ACCUSATION, start(i), end, CERTAINTY));
            }
        }
        return Optional.empty();
    }

    private int start(int last) {
        int start = last;
        while (sentence.isName(start - 1)) {
            start--;
        }
        return start;
    }

    /** Behind the verb or the noun by which a name is accused, or -1. */
    private int end(int from) {
        for (int i = from; i < from + LONGEST_VERB_GROUP; i++) {
            String word = sentence.folded(i);
            if (words.is(word, FactWord.WRONG)) {
                boolean passive = sentence.is(i - 1, WordClass.BE) || sentence.is(i - 1, "been");
                return passive ? -1 : i + 1;
            }
            if (words.is(word, FactWord.WRONGDOER)) {
                return sentence.is(i - 1, "a") || sentence.is(i - 2, "a") ? i + 1 : -1;
            }
            boolean goesOn = sentence.is(i, WordClass.HAVE)
                    || sentence.is(i, WordClass.BE)
                    || sentence.is(i, "a")
                    || sentence.isAdverb(i)
                    || (sentence.is(i - 1, "a") && sentence.isWord(i));
            if (!goesOn || sentence.is(i, WordClass.NEGATION)) {
                return -1;
            }
        }
        return -1;
    }
}

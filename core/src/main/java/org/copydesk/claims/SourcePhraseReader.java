package org.copydesk.claims;

import java.util.Optional;
import org.copydesk.claims.SourcePhrase.Pointer;

/** Reads a noun phrase leftwards from its head: head, modifiers, possessors, determiners, partitives. */
final class SourcePhraseReader {
    private static final int MOST_UNKNOWN = 2;
    private static final int LONGEST_PARTITIVE = 5;

    private final TaggedSentence sentence;
    private final int headAt;
    private final SourceHead head;
    private int start;
    private int unknown;
    private boolean organisationNamed;
    private Pointer pointer = Pointer.NOBODY;
    private boolean hasSingularDeterminer;
    private boolean hasDeterminer;

    private SourcePhraseReader(TaggedSentence sentence, int headAt, SourceHead head) {
        this.sentence = sentence;
        this.headAt = headAt;
        this.head = head;
        this.start = headAt;
    }

    /** The phrase whose head is this word, or empty if the word cannot be a head here. */
    static Optional<SourcePhrase> read(TaggedSentence sentence, int headAt) {
        SourceHead head = sentence.sense(headAt).head();
        if (head == null || sentence.isPossessive(headAt) || sentence.isHyphen(headAt + 1)) {
            return Optional.empty();
        }
        return new SourcePhraseReader(sentence, headAt, head).read();
    }

    private Optional<SourcePhrase> read() {
        readModifiers();
        readDeterminers();
        readPartitive();
        if (isThing() || !agrees()) {
            return Optional.empty();
        }
        return Optional.of(new SourcePhrase(start, headAt, head, pointer, organisationNamed, false));
    }

    private void readModifiers() {
        if (head.people() == SourceClass.QUANTITY) {
            return;
        }
        while (start > 0 && sentence.isQuoted(start - 1) == sentence.isQuoted(headAt)) {
            int before = start - 1;
            if (sentence.isHyphen(before)) {
                start = before - 1;
            } else if (isModifier(before)) {
                organisationNamed |= sentence.isName(before);
                start = before;
            } else if (joinsModifiers(before)) {
                start = before - 1;
            } else if (isUnknown(before) && unknown < MOST_UNKNOWN) {
                unknown++;
                start = before;
            } else {
                return;
            }
        }
    }

    private boolean isModifier(int i) {
        boolean listed = sentence.is(i, WordClass.MODIFIER) || sentence.is(i, WordClass.NATION);
        return (listed || sentence.isName(i)) && !sentence.isPossessive(i);
    }

    /** Whether "and" stands between modifiers: current and former officials. */
    private boolean joinsModifiers(int i) {
        boolean joins = sentence.is(i, "and") || sentence.is(i, "or");
        return joins
                && start < headAt
                && isModifier(i - 1)
                && sentence.sense(i - 1).head() == null;
    }

    private boolean isUnknown(int i) {
        Sense sense = sentence.sense(i);
        return sentence.isWord(i)
                && sense.equals(Sense.NONE)
                && !sentence.isPossessive(i)
                && !sentence.isAdverb(i)
                && !looksLikeVerb(i)
                && !sentence.word(i).isCapitalised();
    }

    /** Whether a word that is in no lexicon is rather a verb before its object: rewards players, allowing people. */
    private boolean looksLikeVerb(int i) {
        String word = sentence.folded(i);
        if (word.endsWith("ing")) {
            boolean describes = isModifier(i - 1) || isDeterminer(i - 1);
            return !describes;
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous");
    }

    private boolean isDeterminer(int i) {
        return sentence.is(i, WordClass.DEFINITE)
                || sentence.is(i, WordClass.SEVERAL)
                || sentence.is(i, WordClass.ONE)
                || sentence.is(i, WordClass.THEIR);
    }

    private void readDeterminers() {
        if (head.people() == SourceClass.QUANTITY) {
            return;
        }
        while (start > 0 && takeDeterminer(start - 1)) {
            start--;
        }
        if (hasDeterminer) {
            readFirstCount();
        }
        if (start > 0 && sentence.isPossessive(start - 1) && pointer == Pointer.NOBODY) {
            readPossessor();
        }
    }

    /** Past the first of two counts: two current and (three former employees). */
    private void readFirstCount() {
        int i = start - 2;
        while (i >= 0 && isModifier(i) && sentence.sense(i).head() == null && !sentence.isName(i)) {
            i--;
        }
        boolean counts = sentence.isNumber(i) || sentence.is(i, WordClass.SEVERAL) || sentence.is(i, WordClass.ONE);
        if (sentence.is(start - 1, "and") && i < start - 2 && counts) {
            start = i;
        }
    }

    private boolean takeDeterminer(int i) {
        if (sentence.isNumber(i) || sentence.is(i, WordClass.SEVERAL)) {
            hasDeterminer = true;
        } else if (sentence.is(i, WordClass.ONE)) {
            hasSingularDeterminer = !hasDeterminer;
            hasDeterminer = true;
        } else if (sentence.is(i, WordClass.DEFINITE) && !sentence.is(i, "that")) {
            pointer = Pointer.BEFORE;
        } else if (sentence.is(i, WordClass.THEIR)) {
            pointer = Pointer.THEIRS;
        } else if (sentence.is(i, WordClass.OWN) || sentence.is(i, WordClass.EVERY)) {
            pointer = Pointer.EXEMPT;
        } else {
            return false;
        }
        return true;
    }

    /** Past the possessor: the board's, Mayor Lopez's. */
    private void readPossessor() {
        pointer = Pointer.THEIRS;
        organisationNamed |= sentence.word(start - 1).isCapitalised();
        start--;
        while (start > 0 && (isModifier(start - 1) || isUnknown(start - 1))) {
            start--;
        }
        if (sentence.is(start - 1, WordClass.OWN)) {
            pointer = Pointer.EXEMPT;
        }
        if (sentence.is(start - 1, WordClass.DEFINITE)
                || sentence.is(start - 1, WordClass.THEIR)
                || sentence.is(start - 1, WordClass.OWN)
                || sentence.is(start - 1, WordClass.ONE)) {
            start--;
        }
    }

    private void readPartitive() {
        boolean part = sentence.is(start - 2, WordClass.SEVERAL)
                || sentence.is(start - 2, WordClass.ONE)
                || sentence.isNumber(start - 2);
        if (sentence.is(start - 1, "of") && part && pointer == Pointer.THEIRS) {
            start -= 2;
            return;
        }
        boolean counted = sentence.isNumber(start) || sentence.is(start, WordClass.SEVERAL);
        for (int length = LONGEST_PARTITIVE; length > 0; length--) {
            int from = start - length;
            if (from >= 0 && sentence.phrase(PhraseClass.PARTITIVE, from) == length) {
                if (sentence.is(start - 1, "of") || sentence.is(from, "a") || sentence.is(from, "half") || counted) {
                    start = from;
                    hasSingularDeterminer = false;
                    hasDeterminer = true;
                }
                return;
            }
        }
    }

    /** Whether a source is something else than a person: data sources, the source code. */
    private boolean isThing() {
        if (!head.lemma().equals("source")) {
            return false;
        }
        for (int i = start; i < headAt; i++) {
            if (sentence.is(i, WordClass.THING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether determiner and head agree; behind "a problem" a plural opens a clause of its own. */
    private boolean agrees() {
        if (head.lemma().equals("someone")) {
            return true;
        }
        if (!head.isPlural()) {
            return hasSingularDeterminer || pointer != Pointer.NOBODY;
        }
        return !hasSingularDeterminer;
    }

    /**
     * The same words read as a noun and a clause about it, if they can be: "a problem experts say is growing".
     */
    static Optional<SourcePhrase> readBehindNoun(TaggedSentence sentence, int headAt) {
        SourceHead head = sentence.sense(headAt).head();
        boolean noun = sentence.isWord(headAt - 1)
                && (sentence.sense(headAt - 1).equals(Sense.NONE) || sentence.is(headAt - 1, WordClass.MODIFIER))
                && !sentence.folded(headAt - 1).endsWith("ing");
        if (head == null || !head.isPlural() || !noun) {
            return Optional.empty();
        }
        return Optional.of(new SourcePhrase(headAt, headAt, head, Pointer.NOBODY, false, true));
    }
}

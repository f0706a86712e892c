package org.copydesk.claims;

import java.util.Set;
import org.copydesk.claims.VerbForm.Form;

/** Tells a clause from a noun phrase: whether words have a subject and a finite verb. */
final class Clause {
    private static final int LONGEST_SEARCH = 40;
    private static final Set<WordClass> NOUN_CLASSES =
            Set.of(WordClass.MODIFIER, WordClass.THING, WordClass.NATION, WordClass.TIME);

    /** How much a word must look like a finite verb. */
    enum Evidence {
        /** An auxiliary, an irregular past, a pronoun and its verb. */
        STRICT,
        /** Also -ed, and a noun before a plain word if just one of them ends in -s: cats like, the roof leaks. */
        LENIENT
    }

    private final TaggedSentence sentence;
    private final Evidence evidence;
    private final int from;

    private Clause(TaggedSentence sentence, int from, Evidence evidence) {
        this.sentence = sentence;
        this.from = from;
        this.evidence = evidence;
    }

    /** Whether a clause with a subject starts at a word. */
    static boolean startsAt(TaggedSentence sentence, int from, Evidence evidence) {
        return new Clause(sentence, from, evidence).hasFiniteVerb();
    }

    /** Whether the subject of a clause starts at a word, rather than its verb: that (the bridge) fell; not "that fell". */
    static boolean hasSubjectAt(TaggedSentence sentence, int from) {
        int i = VerbGroup.skipAdverbs(sentence, from);
        return !sentence.isAuxiliary(i) && !sentence.is(i, WordClass.FINITE);
    }

    /** Whether there is a sign of a finite verb in a range. */
    static boolean hasVerb(TaggedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean pastOrAuxiliary = sentence.isAuxiliary(i)
                    || sentence.is(i, WordClass.CONTRACTION)
                    || sentence.is(i, WordClass.FINITE)
                    || isPastForm(sentence, i);
            if (pastOrAuxiliary && !sentence.is(i - 1, "to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPastForm(TaggedSentence sentence, int i) {
        if (!sentence.isWord(i)) {
            return false;
        }
        VerbForm verb = sentence.sense(i).verb();
        boolean ending = sentence.folded(i).endsWith("ed") && sentence.folded(i).length() > 4;
        return ending || (verb != null && verb.is(Form.PAST));
    }

    private boolean hasFiniteVerb() {
        boolean inRelative = false;
        for (int i = from; i < from + LONGEST_SEARCH && !ends(i); i++) {
            if (startsRelative(i)) {
                inRelative = true;
            } else if (i > from && isFinite(i)) {
                if (!inRelative) {
                    return true;
                }
                inRelative = false;
            } else if (pronounSpeaks(i) && !inRelative) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int i) {
        if (sentence.isHardStop(i) || sentence.isSign(i, '(') || sentence.isSign(i, ')')) {
            return true;
        }
        if (sentence.isSign(i, ',') && evidence == Evidence.STRICT) {
            return true;
        }
        boolean joins = sentence.is(i, WordClass.SUBORDINATOR) || sentence.is(i, WordClass.CONDITION);
        boolean asks = sentence.is(i, WordClass.QUESTION);
        return i > from && (joins || asks || sentence.is(i, "but")) && !startsRelative(i);
    }

    private boolean startsRelative(int i) {
        return i > from && (sentence.is(i, "who") || sentence.is(i, "which") || sentence.is(i, "that"));
    }

    private boolean isFinite(int i) {
        int before = VerbGroup.skipAdverbsBack(sentence, i - 1);
        if (sentence.is(i - 1, "to") || sentence.is(before, WordClass.COORDINATOR)) {
            return false;
        }
        if (sentence.isAuxiliary(i)) {
            return true;
        }
        if (sentence.is(i, WordClass.FINITE)
                && (evidence == Evidence.LENIENT || !sentence.folded(i).endsWith("s"))) {
            return !sentence.is(i - 1, WordClass.PREPOSITION);
        }
        return evidence == Evidence.LENIENT && looksFinite(i);
    }

    private boolean looksFinite(int i) {
        if (sentence.is(i - 1, WordClass.PREPOSITION)
                || sentence.is(i - 1, WordClass.DEFINITE)
                || sentence.is(i - 1, WordClass.ONE)
                || sentence.is(i - 1, WordClass.THEIR)) {
            return false;
        }
        if (isPastForm(sentence, i)) {
            return !sentence.is(i + 1, "by");
        }
        if (!isPlainWord(i) || sentence.isAdverb(i) || sentence.is(i, WordClass.NOTHING)) {
            return false;
        }
        int noun = VerbGroup.skipAdverbsBack(sentence, i - 1);
        return isPluralNoun(noun) != isPluralNoun(i) && isPlainNoun(noun);
    }

    private boolean isPlainNoun(int i) {
        return sentence.isWord(i) && sentence.sense(i).isOnly(NOUN_CLASSES);
    }

    private boolean isPluralNoun(int i) {
        String word = sentence.folded(i);
        return sentence.isWord(i) && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    }

    /** Whether the word is none of the grammar's: it may be a verb. */
    private boolean isPlainWord(int i) {
        return sentence.isWord(i)
                && sentence.sense(i).hasNoClass()
                && !sentence.word(i).isCapitalised();
    }

    /** Whether a pronoun has its verb: it works, they're late. */
    private boolean pronounSpeaks(int i) {
        if (sentence.is(i, WordClass.CONTRACTION)) {
            return true;
        }
        if (!sentence.is(i, WordClass.SUBJECT)) {
            return false;
        }
        int next = VerbGroup.skipAdverbs(sentence, i + 1);
        return sentence.isAuxiliary(next)
                || sentence.is(next, WordClass.FINITE)
                || isPastForm(sentence, next)
                || (sentence.isWord(next)
                        && sentence.sense(next).hasNoClass()
                        && !sentence.is(i, "it")
                        && !sentence.is(i, "you"))
                || (sentence.is(i, "it")
                        && isPluralNoun(next)
                        && sentence.sense(next).hasNoClass());
    }
}

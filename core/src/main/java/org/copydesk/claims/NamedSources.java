package org.copydesk.claims;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.claims.ReportingVerb.Frame;
import org.copydesk.claims.VerbForm.Form;

/** The places in a sentence where somebody speaks who is named, or known to the reader: Lopez said, according to her. */
final class NamedSources {
    private static final int FARTHEST = 60;
    private static final int LONGEST_NOUN_PHRASE = 6;
    private static final int LONGEST_APPOSITION = 25;

    private final TaggedSentence sentence;
    private final NavigableSet<Integer> places = new TreeSet<>();

    private NamedSources(TaggedSentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Finds them.
     *
     * @param nobodys verbs of saying whose subject is nobody in particular
     */
    static NamedSources of(TaggedSentence sentence, Set<Integer> nobodys) {
        NamedSources sources = new NamedSources(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (!nobodys.contains(i) && !sentence.isQuoted(i) && sources.isSpoken(i)) {
                sources.places.add(i);
            }
        }
        return sources;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Whether one of them speaks the clause that words stand in: no contrast and no new sentence part is between. */
    boolean speakFor(int from, int to) {
        return places.subSet(from - FARTHEST, to + FARTHEST).stream()
                .filter(place -> place < from || place >= to)
                .anyMatch(place -> place < from ? joined(place, from) : joined(to, place));
    }

    /** Whether one of them speaks behind words, in the same clause. */
    boolean speakBehind(int to) {
        return places.subSet(to, to + FARTHEST).stream().anyMatch(place -> joined(to, place));
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean parts = sentence.isSign(i, ';')
                    || sentence.is(i, "but")
                    || sentence.is(i, "while")
                    || sentence.is(i, "although")
                    || sentence.is(i, "though")
                    || sentence.is(i, "whereas")
                    || (sentence.isSign(i, ',') && (sentence.is(i + 1, "and") || sentence.is(i + 1, "yet")));
            if (parts) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpoken(int i) {
        if (sentence.is(i, "according") && sentence.is(i + 1, "to")) {
            return startsKnown(i + 2);
        }
        VerbForm verb = sentence.sense(i).verb();
        if (verb == null || verb.forms().equals(Set.of(Form.ING)) || isNoun(i)) {
            return false;
        }
        return (subjectIsKnown(i, verb) && speaks(i, verb)) || (isBehindStatement(i) && startsKnown(i + 1));
    }

    /** Whether a verb that does not only mean saying makes a statement here: adds that; not "adds trips". */
    private boolean speaks(int i, VerbForm form) {
        ReportingVerb verb = form.verb();
        int next = VerbGroup.skipAdverbs(sentence, i + 1);
        return verb.takes(Frame.SAYS)
                || verb.takes(Frame.TELLS)
                || sentence.is(next, "that")
                || sentence.isPunctuation(next)
                || !sentence.has(next)
                || sentence.isQuoted(next)
                || (verb.takes(Frame.CLAUSE) && Clause.startsAt(sentence, next, Clause.Evidence.STRICT));
    }

    /** Whether a word that could be a verb is none here: the United States, in a report, to say. */
    private boolean isNoun(int i) {
        return (i > 0 && sentence.word(i).isCapitalised())
                || sentence.is(i - 1, WordClass.PREPOSITION)
                || sentence.is(i - 1, WordClass.DEFINITE)
                || sentence.is(i - 1, WordClass.ONE)
                || sentence.is(i - 1, WordClass.THEIR)
                || sentence.isPossessive(i - 1);
    }

    private boolean isBehindStatement(int i) {
        return i == 0 || sentence.isPunctuation(i - 1);
    }

    private boolean subjectIsKnown(int verb, VerbForm form) {
        int last = verb - 1;
        while (last >= 0
                && (sentence.isAdverb(last)
                        || sentence.isAuxiliary(last)
                        || sentence.is(last, WordClass.TIME)
                        || sentence.is(last, "been"))) {
            last--;
        }
        if (isPassive(last + 1, verb) || isOnlyPossible(last + 1, verb)) {
            return false;
        }
        if (sentence.is(last, "on") || sentence.is(last, "in")) {
            last--;
        }
        if (sentence.isSign(last, ',')) {
            return opensBehindKnown(last);
        }
        boolean agrees = form.is(Form.PAST) || form.is(Form.THIRD) || last < verb - 1 || isPlural(last);
        return agrees && (isKnown(last) || endsDefinitePhrase(last));
    }

    /** Whether a base form agrees with its subject: they say, Lind and Osei argue; not "Iran claim". */
    private boolean isPlural(int last) {
        return sentence.is(last, WordClass.SUBJECT)
                || sentence.is(last, WordClass.INSTITUTION)
                || sentence.folded(last).endsWith("s")
                || sentence.is(last - 1, "and")
                || sentence.is(last - 2, "and")
                || sentence.is(last, "al");
    }

    /** Whether the verb is no act of its subject: was told, is said. */
    private boolean isPassive(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (sentence.is(i, WordClass.BE) || sentence.is(i, "been")) {
                VerbForm form = sentence.sense(verb).verb();
                return form != null && !form.is(Form.ING);
            }
        }
        return false;
    }

    private boolean isOnlyPossible(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (sentence.is(i, WordClass.MODAL) || sentence.is(i, WordClass.ABILITY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(int i) {
        boolean impersonal = sentence.is(i, "it") || sentence.is(i, "there") || sentence.is(i, "you");
        boolean pronoun = sentence.is(i, WordClass.SUBJECT) && !impersonal;
        return pronoun || sentence.isName(i) || sentence.is(i, WordClass.INSTITUTION);
    }

    private boolean endsDefinitePhrase(int last) {
        for (int i = last; i > last - LONGEST_NOUN_PHRASE && sentence.isWord(i); i--) {
            if ((sentence.is(i, WordClass.DEFINITE) && !sentence.is(i, "that"))
                    || sentence.is(i, WordClass.THEIR)
                    || sentence.is(i, WordClass.OWN)
                    || sentence.isPossessive(i)) {
                return i < last;
            }
            if ((sentence.sense(i).verb() != null && i < last) || sentence.is(i, WordClass.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the comma closes an aside that stands behind a name: Hanna Beszel, who leads the board, (said). */
    private boolean opensBehindKnown(int closing) {
        for (int i = closing - 1; i > Math.max(0, closing - LONGEST_APPOSITION); i--) {
            if (sentence.isSign(i, ',') && (sentence.isName(i - 1) || endsDefinitePhrase(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase starts with somebody known: the mayor, Ana Ruiz, prosecutor Dana Cole, police. */
    private boolean startsKnown(int start) {
        if (sentence.is(start, WordClass.DEFINITE)
                || sentence.is(start, WordClass.THEIR)
                || sentence.is(start, WordClass.OWN)) {
            return true;
        }
        for (int i = start; i < start + LONGEST_NOUN_PHRASE && sentence.isWord(i); i++) {
            if (isKnown(i)) {
                return true;
            }
            if (sentence.is(i, WordClass.PREPOSITION) || sentence.sense(i).verb() != null || isCrowd(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isCrowd(int i) {
        SourceHead head = sentence.sense(i).head();
        return head != null && head.isPlural();
    }
}

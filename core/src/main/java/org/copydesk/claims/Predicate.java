package org.copydesk.claims;

import java.util.Optional;
import org.copydesk.claims.SourceHead.GrammaticalNumber;

/**
 * What a source phrase does: its verb of saying, and what stands between head and verb.
 *
 * @param verbs the verb with its auxiliaries
 * @param tail what stands between
 */
record Predicate(VerbGroup verbs, SourceTail tail) {
    private static final int LONGEST_RESTRICTION = 25;
    private static final int LONGEST_ASIDE = 35;

    /** Finds the verb of a subject: right behind its head, behind a phrase that narrows it, or behind an aside. */
    static Optional<Predicate> of(TaggedSentence sentence, int headAt, GrammaticalNumber number) {
        return new Search(sentence, headAt, number).run();
    }

    /** One search. */
    private static final class Search {
        private final TaggedSentence sentence;
        private final int from;
        private final GrammaticalNumber number;

        Search(TaggedSentence sentence, int headAt, GrammaticalNumber number) {
            this.sentence = sentence;
            this.from = headAt + 1;
            this.number = number;
        }

        Optional<Predicate> run() {
            Optional<Predicate> next = at(from);
            if (next.isPresent()) {
                return next;
            }
            if (!SourceTail.startsRestriction(sentence, from)) {
                return behindAside(from);
            }
            return behindRestriction();
        }

        private Optional<Predicate> at(int i) {
            return VerbGroup.at(sentence, i, number)
                    .map(verbs -> new Predicate(verbs, SourceTail.describe(sentence, from, i)));
        }

        private Optional<Predicate> behindRestriction() {
            int i = sentence.is(from, "who") ? behindOwnVerb(from + 1) : from + 1;
            while (i < from + LONGEST_RESTRICTION && !endsSearch(i)) {
                if (sentence.isSign(i, ',')) {
                    return behindAside(i);
                }
                Optional<Predicate> found = canBeFinite(i) ? at(i) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
                boolean withheld = sentence.hasPhrase(PhraseClass.ANONYMITY, from, i);
                if (sentence.isAuxiliary(i) && !sentence.is(i - 1, "to") && !withheld) {
                    return Optional.empty();
                }
                i++;
            }
            return Optional.empty();
        }

        /** Past the verb of a relative clause, which is not that of its head: people who (know) him say. */
        private int behindOwnVerb(int afterWho) {
            int i = VerbGroup.skipAdverbs(sentence, afterWho);
            while (sentence.isAuxiliary(i) || sentence.is(i, "been") || sentence.is(i, "be")) {
                i = VerbGroup.skipAdverbs(sentence, i + 1);
            }
            return i + 1;
        }

        private boolean canBeFinite(int i) {
            int before = i - 1;
            while (before > from && sentence.isAdverb(before)) {
                before--;
            }
            return !sentence.is(before, "to")
                    && !sentence.is(before, WordClass.COORDINATOR)
                    && !sentence.is(before, WordClass.PREPOSITION)
                    && !sentence.is(before, WordClass.SUBJECT)
                    && !sentence.is(before, WordClass.DEFINITE)
                    && !sentence.is(before, WordClass.ONE)
                    && !sentence.is(before, WordClass.THEIR)
                    && !sentence.is(before, "who");
        }

        private boolean endsSearch(int i) {
            return sentence.isHardStop(i) || sentence.isQuoted(i) || sentence.isSign(i, '(') || sentence.isSign(i, ')');
        }

        private Optional<Predicate> behindAside(int comma) {
            if (!sentence.isSign(comma, ',') || !opensAside(comma + 1)) {
                return Optional.empty();
            }
            for (int i = comma + 2; i < comma + LONGEST_ASIDE && !endsSearch(i); i++) {
                if (sentence.isSign(i, ',')) {
                    Optional<Predicate> found = at(i + 1);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        private boolean opensAside(int i) {
            return sentence.is(i, "who")
                    || sentence.is(i, "which")
                    || sentence.is(i, "where")
                    || sentence.is(i, "all")
                    || sentence.is(i, "both")
                    || (sentence.is(i + 1, "of") && sentence.is(i + 2, "whom"))
                    || (sentence.is(i, "it") && sentence.is(i + 1, "seems"))
                    || sentence.is(i, WordClass.SEVERAL)
                    || sentence.is(i, WordClass.PREPOSITION)
                    || sentence.phrase(PhraseClass.NAMING, i) > 0
                    || SourceTail.startsRestriction(sentence, i)
                    || sentence.isName(i)
                    || sentence.isAdverb(i);
        }
    }
}

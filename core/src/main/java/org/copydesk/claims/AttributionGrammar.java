package org.copydesk.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.claims.Claim.Weight;
import org.copydesk.claims.ReportingVerb.Frame;
import org.copydesk.claims.SourceHead.GrammaticalNumber;
import org.copydesk.claims.SourcePhrase.Pointer;
import org.copydesk.claims.VerbForm.Form;

/** Finds people without a name who say or believe something, in any order of source, verb and statement. */
final class AttributionGrammar {
    private static final double MODAL = 0.9;
    private static final int LONGEST_TAIL = 40;

    /** Participles that may have the people behind "by": it is considered by many to be. */
    private static final Set<String> HELD =
            Set.of("believed", "thought", "considered", "regarded", "seen", "viewed", "described", "said", "deemed");

    /** Verbs that stand before their source in the present tense, and are no order: , warn experts. */
    private static final Set<String> INVERTED = Set.of(
            "say",
            "think",
            "believe",
            "insist",
            "warn",
            "argue",
            "claim",
            "fear",
            "complain",
            "admit",
            "agree",
            "maintain",
            "contend",
            "predict",
            "assert",
            "acknowledge",
            "concede");

    private final TaggedSentence sentence;

    AttributionGrammar(TaggedSentence sentence) {
        this.sentence = sentence;
    }

    /** All candidates, in the order of their heads. */
    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isQuoted(i)) {
                continue;
            }
            if (sentence.sense(i).head() != null) {
                at(i).ifPresent(found::add);
            } else {
                UnknownSpeaker.startingAt(sentence, i).flatMap(this::inAnyOrder).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> at(int headAt) {
        Optional<SourcePhrase> phrase = SourcePhraseReader.read(sentence, headAt);
        Optional<Candidate> found = phrase.flatMap(this::inAnyOrder);
        return found.isPresent() ? found : behindNoun(headAt);
    }

    private Optional<Candidate> inAnyOrder(SourcePhrase phrase) {
        if (phrase.pointer() == Pointer.EXEMPT) {
            return Optional.empty();
        }
        int before = phrase.start() - 1;
        if (sentence.is(before, "to") && sentence.is(before - 1, "according")) {
            return withTail(phrase, before - 1, Cue.ACCORDING);
        }
        if (isInverted(before)) {
            return withTail(phrase, before, Cue.AROUND);
        }
        if (sentence.is(before, "by") && HELD.contains(sentence.folded(before - 1))) {
            return byWhom(phrase, before - 1);
        }
        return asSubject(phrase);
    }

    private Optional<Candidate> behindNoun(int headAt) {
        return SourcePhraseReader.readBehindNoun(sentence, headAt).flatMap(this::withVerb);
    }

    /** Whether a verb of saying stands here between a statement and its source: , say (sources). */
    private boolean isInverted(int i) {
        VerbForm verb = sentence.sense(i).verb();
        if (verb == null || !verb.verb().takesStatement() || verb.is(Form.ING) || sentence.isQuoted(i)) {
            return false;
        }
        if (verb.is(Form.BASE)
                && !verb.is(Form.PAST)
                && !INVERTED.contains(verb.verb().base())) {
            return false;
        }
        boolean behindStatement = i > 0 && sentence.isPunctuation(i - 1) && !sentence.isSign(i - 1, '(');
        return behindStatement || (i == 0 && verb.is(Form.PAST));
    }

    private Optional<Candidate> withTail(SourcePhrase phrase, int from, Cue cue) {
        SourceTail tail = SourceTail.behind(sentence, phrase.headAt() + 1);
        boolean quantity = phrase.head().people() == SourceClass.QUANTITY;
        boolean standsAlone =
                sentence.isPunctuation(tail.end()) || !sentence.has(tail.end()) || tail.end() > phrase.headAt() + 1;
        if (cue == Cue.ACCORDING ? isUnknown(phrase) : isUnquoted(phrase, from)) {
            return Optional.empty();
        }
        if ((quantity && !standsAlone) || refersBack(phrase, tail) || isExample(phrase, from, cue) || goesOn(phrase)) {
            return Optional.empty();
        }
        return Optional.of(candidate(phrase, tail, from, tail.end(), -1, cue, 1));
    }

    /** Whether the head is no word for people, and nothing says that it is one. */
    private boolean isUnknown(SourcePhrase phrase) {
        return sentence.sense(phrase.headAt()).head() == null && isSingularOfMany(phrase);
    }

    private boolean isUnquoted(SourcePhrase phrase, int verb) {
        VerbForm form = sentence.sense(verb).verb();
        boolean spoke = form != null && (form.is(Form.PAST) || form.verb().takes(Frame.SAYS));
        return isUnknown(phrase) && !(spoke && Speech.isBehindQuotation(sentence, verb));
    }

    /** Whether the head is only the first part of a longer noun: say staff members. */
    private boolean goesOn(SourcePhrase phrase) {
        int next = phrase.headAt() + 1;
        if (SourceTail.startsRestriction(sentence, next)) {
            return false;
        }
        return sentence.isName(next)
                || sentence.sense(next).head() != null
                || (!phrase.head().isPlural()
                        && sentence.isWord(next)
                        && sentence.sense(next).equals(Sense.NONE));
    }

    /** Whether "say" means "for example": a small group, say users. */
    private boolean isExample(SourcePhrase phrase, int from, Cue cue) {
        return cue == Cue.AROUND
                && sentence.is(from, "say")
                && (phrase.head().people() == SourceClass.USER
                        || !Clause.hasVerb(sentence, Math.max(0, from - LONGEST_TAIL), from));
    }

    private Optional<Candidate> byWhom(SourcePhrase phrase, int participle) {
        SourceTail tail = SourceTail.behind(sentence, phrase.headAt() + 1);
        boolean goesOn =
                sentence.is(tail.end(), "as") || sentence.is(tail.end(), "to") || sentence.is(tail.end(), "that");
        if (!goesOn || refersBack(phrase, tail) || phrase.head().people() == SourceClass.USER) {
            return Optional.empty();
        }
        return Optional.of(candidate(phrase, tail, participle, tail.end(), -1, Cue.AS, 1));
    }

    private Optional<Candidate> asSubject(SourcePhrase phrase) {
        SourcePhrase whole = Coordination.extend(sentence, phrase);
        if (isBesideName(whole)) {
            return Optional.empty();
        }
        if (Existence.isAt(sentence, whole)) {
            return Existence.predicate(sentence, whole).flatMap(predicate -> withPredicate(whole, predicate));
        }
        return ClauseOpening.isAt(sentence, whole.start()) ? withVerb(whole) : Optional.empty();
    }

    /** Whether they are the others beside somebody named: Jung and others, Lopez and other officials. */
    private boolean isBesideName(SourcePhrase phrase) {
        boolean others = sentence.is(phrase.start(), "others") || sentence.is(phrase.start(), "other");
        return others && sentence.is(phrase.start() - 1, "and") && sentence.isName(phrase.start() - 2);
    }

    private Optional<Candidate> withVerb(SourcePhrase phrase) {
        GrammaticalNumber number = phrase.head().number();
        Optional<Predicate> predicate = Predicate.of(sentence, phrase.headAt(), number);
        if (predicate.isEmpty() || closesApposition(phrase, predicate.get())) {
            return Optional.empty();
        }
        return withPredicate(phrase, predicate.get());
    }

    private Optional<Candidate> withPredicate(SourcePhrase phrase, Predicate predicate) {
        SourceTail tail = predicate.tail();
        Optional<Cue> cue = refersBack(phrase, tail) || isBareQuantity(phrase, tail)
                ? Optional.empty()
                : Statement.of(sentence, phrase, predicate);
        VerbGroup verbs = predicate.verbs();
        boolean quotes = !verbs.isModal() && Speech.isQuotedBy(sentence, phrase.start(), verbs.end(sentence));
        if (isSingularOfMany(phrase) && !quotes) {
            return Optional.empty();
        }
        return cue.map(it -> candidate(
                phrase, tail, phrase.start(), verbs.end(sentence), verbs.verb(), it, verbs.isModal() ? MODAL : 1));
    }

    /** Whether "those" has nothing that says who they are. */
    private boolean isBareQuantity(SourcePhrase phrase, SourceTail tail) {
        return phrase.head().lemma().equals("those") && tail.end() == phrase.headAt() + 1;
    }

    /** Whether the comma before the verb closes what a name before the phrase opened: Lind, an analyst, said. */
    private boolean closesApposition(SourcePhrase phrase, Predicate predicate) {
        boolean opens = sentence.isSign(phrase.start() - 1, ',');
        int end = predicate.tail().end();
        boolean closes = sentence.isSign(end - 1, ',') || sentence.isSign(end, ',');
        boolean ownAside = sentence.isSign(phrase.headAt() + 1, ',') && end - 1 > phrase.headAt() + 1;
        return opens && closes && !ownAside;
    }

    private boolean refersBack(SourcePhrase phrase, SourceTail tail) {
        return (phrase.pointer() == Pointer.BEFORE && !tail.isWithheld())
                || isPartOfKnown(phrase)
                || speaksForKnown(phrase);
    }

    /** Whether people speak for somebody the reader knows: lawyers for the company. */
    private boolean speaksForKnown(SourcePhrase phrase) {
        int next = phrase.headAt() + 1;
        return phrase.head().people() == SourceClass.TRADE
                && sentence.is(next, "for")
                && (sentence.is(next + 1, WordClass.DEFINITE) || sentence.isName(next + 1));
    }

    /** Whether people are part of a group that is known or the writer's own: some of them, most of the interns. */
    private boolean isPartOfKnown(SourcePhrase phrase) {
        int of = phrase.headAt() + 1;
        boolean known = (sentence.is(of + 1, WordClass.DEFINITE) && !sentence.is(of + 1, "those"))
                || sentence.is(of + 1, WordClass.THEIR)
                || sentence.is(of + 1, WordClass.OWN)
                || sentence.is(of + 1, WordClass.OBJECT)
                || sentence.is(of + 1, WordClass.READER);
        return phrase.head().people() == SourceClass.QUANTITY && sentence.is(of, "of") && known;
    }

    /** Whether one of a crowd or trade speaks, who counts only with inside knowledge or without a name on purpose. */
    private boolean isSingularOfMany(SourcePhrase phrase) {
        SourceClass people = phrase.head().people();
        boolean ofMany = people == SourceClass.TRADE || people == SourceClass.USER || people == SourceClass.PERSON;
        return ofMany
                && !phrase.head().isPlural()
                && !sentence.hasPhrase(PhraseClass.KNOWING, phrase.headAt(), phrase.headAt() + LONGEST_TAIL)
                && !sentence.hasPhrase(PhraseClass.ANONYMITY, phrase.headAt(), phrase.headAt() + LONGEST_TAIL);
    }

    private Candidate candidate(
            SourcePhrase phrase, SourceTail tail, int from, int to, int verb, Cue cue, double factor) {
        SourceClass people = phrase.head().people();
        boolean speaks = factor > MODAL && !phrase.head().isPlural() && Speech.isQuotedBy(sentence, from, to);
        boolean inside = speaks || people.isInside() || tail.isWithheld() || (tail.isKnowing() && mayBeInside(people));
        boolean role = people != SourceClass.INSIDER && people != SourceClass.PERSON;
        boolean belongs = people != SourceClass.CROWD && people != SourceClass.USER;
        boolean named = phrase.organisationNamed() || tail.namesOrganisation();
        boolean theirs = phrase.pointer() == Pointer.THEIRS && people.isInside();
        boolean organisation = (named && belongs) || theirs || isSpokesperson(phrase);
        Weight weight = organisation || (role && tail.hasReason()) ? Weight.LOWERED : Weight.FULL;
        return new Candidate(
                inside ? ClaimKind.ANONYMOUS_SOURCE : ClaimKind.VAGUE_AUTHORITY,
                from,
                to,
                weight,
                people.certainty() * cue.certainty() * factor,
                tail.isWithheld(),
                verb,
                people.isSample() && (speaks || !inside),
                phrase.head().lemma(),
                tail.namesPerson());
    }

    /** Whether somebody speaks for a body the reader knows: a spokesman for the ministry. */
    private boolean isSpokesperson(SourcePhrase phrase) {
        int next = phrase.headAt() + 1;
        return phrase.head().lemma().startsWith("spokes")
                && sentence.is(next, "for")
                && sentence.is(next + 1, WordClass.DEFINITE);
    }

    private static boolean mayBeInside(SourceClass people) {
        return people != SourceClass.USER && people != SourceClass.CRITIC;
    }
}

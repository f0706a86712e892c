package org.copydesk.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds beliefs and reports with nobody who holds or makes them: it is widely believed that; is said to. */
final class PassiveGrammar {
    private static final double IT = 0.95;
    private static final double SUBJECT = 0.9;
    private static final double REDUCED = 0.85;
    private static final int LONGEST_DEFINITION = 40;
    private static final int BY_WITHIN = 15;

    /** Participles that need "as" to speak of a belief: often seen (as). */
    private static final Set<String> NEED_AS = Set.of(
            "seen",
            "viewed",
            "regarded",
            "perceived",
            "recognised",
            "recognized",
            "acknowledged",
            "hailed",
            "described");

    private final TaggedSentence sentence;

    PassiveGrammar(TaggedSentence sentence) {
        this.sentence = sentence;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.sense(i).passive() != null && !sentence.isQuoted(i)) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> at(int participle) {
        if (hasHolder(participle)) {
            return Optional.empty();
        }
        Auxiliaries before = Auxiliaries.before(sentence, participle);
        if (before.isModal() || isConditional(before.start() - 1)) {
            return Optional.empty();
        }
        boolean it = sentence.is(before.start() - 1, "it") || sentence.is(before.start() - 1, "it's");
        if (before.isPassive() && it) {
            Optional<Candidate> found = withIt(participle, before);
            if (found.isPresent()) {
                return found;
            }
        }
        return before.isPassive() ? withSubject(participle, before) : reduced(participle, before);
    }

    private boolean isConditional(int i) {
        return sentence.is(i, WordClass.CONDITION) || sentence.is(i - 1, WordClass.CONDITION);
    }

    private PassiveClass kind(int participle) {
        PassiveClass kind = sentence.sense(participle).passive();
        return kind == null ? PassiveClass.CONSENSUS : kind;
    }

    /** It is believed that; the region begins with "it" and ends with "that". */
    private Optional<Candidate> withIt(int participle, Auxiliaries before) {
        boolean that = sentence.is(participle + 1, "that");
        boolean bare = !that
                && Clause.startsAt(sentence, participle + 1, Clause.Evidence.STRICT)
                && !sentence.is(participle + 1, WordClass.PREPOSITION)
                && !sentence.is(participle + 1, "to");
        boolean comma = sentence.isSign(participle + 1, ',');
        int content = participle + (that ? 2 : 1);
        boolean speaksToReader = sentence.is(content, WordClass.READER) || sentence.is(content + 1, WordClass.READER);
        if (!(that || bare) || comma || speaksToReader || !isHeld(participle, before)) {
            return Optional.empty();
        }
        return Optional.of(Candidate.without(ClaimKind.PASSIVE_ATTRIBUTION, before.start() - 1, content, IT));
    }

    private boolean isHeld(int participle, Auxiliaries before) {
        return switch (kind(participle)) {
            case BELIEF, REPORT -> true;
            case PERFECT -> before.isPerfect() || before.isWide();
            case CONSENSUS -> before.isWide();
        };
    }

    /** The general is said to; the region begins with the auxiliary and ends with "to" or "as". */
    private Optional<Candidate> withSubject(int participle, Auxiliaries before) {
        if (isDefinition(before, participle)) {
            return Optional.empty();
        }
        if (sentence.is(participle + 1, "to") && saysWhat(participle, before)) {
            return Optional.of(passive(before.start(), participle + 2, SUBJECT));
        }
        return before.isWide() ? widely(participle, before) : Optional.empty();
    }

    private boolean saysWhat(int participle, Auxiliaries before) {
        int next = participle + 2;
        boolean state = sentence.is(next, "be") || sentence.is(next, "have");
        return switch (kind(participle)) {
            case BELIEF -> isInfinitive(next);
            case REPORT -> state;
            case PERFECT -> false;
            case CONSENSUS ->
                state
                        && (before.isWide() || (sentence.is(participle, "known") && isPerson(before)))
                        && !sentence.is(participle, "expected");
        };
    }

    private boolean isInfinitive(int i) {
        Sense sense = sentence.sense(i);
        boolean plain =
                sense.equals(Sense.NONE) || sense.verb() != null || sentence.is(i, "be") || sentence.is(i, "have");
        return sentence.isWord(i) && plain && !sentence.word(i).isCapitalised() && sense.head() == null;
    }

    private boolean isPerson(Auxiliaries before) {
        return sentence.is(before.start() - 1, "he") || sentence.is(before.start() - 1, "she");
    }

    /** Whether the words define a term: an element is said to be free if. */
    private boolean isDefinition(Auxiliaries before, int participle) {
        if (!sentence.is(participle, "said")) {
            return false;
        }
        for (int i = participle; i < participle + LONGEST_DEFINITION && sentence.has(i); i++) {
            if (sentence.is(i, "if") || sentence.is(i, "when") || sentence.is(i, "iff") || sentence.isQuoted(i)) {
                return true;
            }
        }
        return sentence.is(0, WordClass.ONE) && before.start() < 5;
    }

    /** Is widely regarded as, is generally considered. */
    private Optional<Candidate> widely(int participle, Auxiliaries before) {
        int next = participle + 1;
        boolean as = sentence.is(next, "as");
        boolean that = sentence.is(next, "that");
        boolean considers = sentence.is(participle, "considered") || sentence.is(participle, "deemed");
        boolean complement = considers
                && sentence.isWord(next)
                && !sentence.is(next, WordClass.PREPOSITION)
                && !sentence.is(next, WordClass.COORDINATOR)
                && !sentence.is(next, WordClass.SUBORDINATOR);
        if (as && isSaidOf(next + 1) && (considers || NEED_AS.contains(sentence.folded(participle)))) {
            return Optional.of(passive(before.start(), next + 1, SUBJECT));
        }
        boolean held = complement || (that && kind(participle) == PassiveClass.BELIEF);
        return held && !sentence.is(next, "when")
                ? Optional.of(passive(before.start(), next, SUBJECT))
                : Optional.empty();
    }

    /** Whether words say what something is held to be, and not only how or where: as a failure; not "as follows". */
    private boolean isSaidOf(int i) {
        return sentence.isWord(i)
                && !sentence.is(i, WordClass.PREPOSITION)
                && !sentence.is(i, "follows")
                && !sentence.is(i, "such");
    }

    /** A house believed to be the oldest; widely regarded as. */
    private Optional<Candidate> reduced(int participle, Auxiliaries before) {
        int next = participle + 1;
        boolean belief = kind(participle) == PassiveClass.BELIEF || sentence.is(participle, "alleged");
        boolean state = sentence.is(next, "to") && (sentence.is(next + 1, "be") || sentence.is(next + 1, "have"));
        boolean wide = before.isWide()
                && (state || (sentence.is(next, "as") && NEED_AS.contains(sentence.folded(participle))));
        boolean behindNoun = sentence.isWord(before.start() - 1) || sentence.isSign(before.start() - 1, ',');
        boolean bare = belief && state && !isActive(before);
        return behindNoun && (bare || wide)
                ? Optional.of(passive(before.start(), next + 1, REDUCED))
                : Optional.empty();
    }

    /** Whether the word before is the subject of an active verb: he believed to have seen. */
    private boolean isActive(Auxiliaries before) {
        return sentence.is(before.start() - 1, WordClass.SUBJECT) || sentence.is(before.start() - 1, WordClass.HAVE);
    }

    private Candidate passive(int from, int to, double certainty) {
        return Candidate.without(ClaimKind.PASSIVE_ATTRIBUTION, from, to, certainty);
    }

    /** Whether "by" says who holds the belief, at once or later in the clause. */
    private boolean hasHolder(int participle) {
        for (int i = participle + 1; i < participle + BY_WITHIN && !sentence.isHardStop(i); i++) {
            boolean who = i == participle + 1
                    || sentence.sense(i + 1).head() != null
                    || sentence.sense(i + 2).head() != null
                    || (sentence.is(i + 1, WordClass.DEFINITE) && sentence.is(participle + 1, "as"))
                    || sentence.isName(i + 1);
            if (sentence.is(i, "by") && who) {
                return true;
            }
        }
        return false;
    }
}

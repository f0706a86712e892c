package org.copydesk.claims;

import java.util.Optional;
import java.util.Set;
import org.copydesk.claims.ReportingVerb.Frame;

/** Tells whether a source and its verb make a statement, and how it is tied to them. */
final class Statement {
    private static final int LONGEST_SEARCH = 40;
    private static final int LONGEST_ADDRESSEE = 6;
    private static final int LONGEST_ADVERBIAL = 12;
    private static final int FEWEST_WORDS_AROUND = 4;
    private static final int FEWEST_WORDS_QUOTED = 3;

    /** What one may not say and yet hold a view: "experts do not believe" is a claim, "officials did not say" none. */
    private static final Set<String> NEGATED = Set.of("think", "believe", "expect", "agree", "consider", "see", "feel");

    /** What "would" and "may" leave a claim: some would say. */
    private static final Set<String> MODAL =
            Set.of("say", "argue", "claim", "contend", "suggest", "object", "counter", "insist", "disagree", "warn");

    /** What the readers of a manual say in so many words. */
    private static final Set<String> SPOKEN =
            Set.of("say", "claim", "argue", "complain", "report", "insist", "believe", "suggest", "agree", "warn");

    /** Prepositions of what is spoken about. */
    private static final Set<String> ABOUT = Set.of("about", "of", "on", "with", "for", "against", "over", "as");

    private static final Set<String> HABITUAL = Set.of("typically", "usually", "normally", "naturally");

    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "back", "over");

    private final TaggedSentence sentence;
    private final SourcePhrase source;
    private final SourceTail tail;
    private final VerbGroup verbs;
    private final int behind;

    private Statement(TaggedSentence sentence, SourcePhrase source, Predicate predicate) {
        this.sentence = sentence;
        this.source = source;
        this.tail = predicate.tail();
        this.verbs = predicate.verbs();
        this.behind = verbs.end(sentence);
    }

    /** How the statement is tied, or empty if there is none. */
    static Optional<Cue> of(TaggedSentence sentence, SourcePhrase source, Predicate predicate) {
        return new Statement(sentence, source, predicate).find();
    }

    private Optional<Cue> find() {
        if (!mayClaim() || isPhrasal() || isHabit() || dividesGroup()) {
            return Optional.empty();
        }
        if (tail.isWithheld()) {
            return Optional.of(Cue.WITHHELD);
        }
        Optional<Cue> statement = takesStatement() ? statement() : Optional.empty();
        return statement.isPresent() || isUser() ? statement : NounStatement.of(sentence, source, verbs);
    }

    private boolean mayClaim() {
        String base = verbs.what().base();
        if (verbs.isNegated() && !NEGATED.contains(base)) {
            return false;
        }
        if (verbs.isModal() && (!MODAL.contains(base) || isUser())) {
            return false;
        }
        boolean toWriter = sentence.is(behind, "me")
                || (sentence.is(behind, "us") && !source.head().people().isInside());
        return !toWriter && !(isUser() && !SPOKEN.contains(base));
    }

    /** Whether a particle gives the verb another sense: held up, noted down; not "said over lunch". */
    private boolean isPhrasal() {
        return !takes(Frame.SAYS) && !takes(Frame.TELLS) && PARTICLES.contains(sentence.folded(behind));
    }

    /** Whether the words tell what people are like: people typically expect. */
    private boolean isHabit() {
        boolean ofHabit = false;
        for (int i = verbs.start(); i < verbs.verb(); i++) {
            ofHabit |= HABITUAL.contains(sentence.folded(i));
        }
        boolean anybody = source.head().people() == SourceClass.PERSON || isUser();
        return ofHabit && anybody && !verbs.isPast() && takes(Frame.FORECASTS);
    }

    /** Whether "who" tells apart the groups of people asked: those who think they are safe; staff who did not sign up. */
    private boolean dividesGroup() {
        int who = source.headAt() + 1;
        if (!sentence.is(who, "who") || tail.isKnowing() || tail.isWithheld()) {
            return false;
        }
        VerbForm held = sentence.sense(VerbGroup.skipAdverbs(sentence, who + 1)).verb();
        boolean byBelief = held != null
                && source.head().people() == SourceClass.PERSON
                && held.verb().takesStatement();
        boolean byAct = sentence.is(who + 1, WordClass.DO) && takes(Frame.THAT);
        return byBelief || byAct;
    }

    private boolean isUser() {
        return source.head().people() == SourceClass.USER;
    }

    private boolean takes(Frame frame) {
        return verbs.what().takes(frame);
    }

    private boolean takesStatement() {
        boolean finds = takes(Frame.FINDS) && source.head().people() == SourceClass.EXPERT;
        return verbs.what().takesStatement() || takes(Frame.TELLS) || finds;
    }

    private Optional<Cue> statement() {
        int next = takes(Frame.TELLS) ? skipAddressee(behind) : behind;
        if (next < 0) {
            return Optional.empty();
        }
        int after = VerbGroup.skipAdverbs(sentence, next);
        if (source.follows()) {
            boolean says = tail.end() == source.headAt() + 1 && isClause(after);
            return says ? Optional.of(Cue.CLAUSE) : Optional.empty();
        }
        if (saysThat(after)) {
            return Optional.of(Cue.THAT);
        }
        if (quotes(after)) {
            return Optional.of(Cue.QUOTATION);
        }
        if (isSurrounded(after)) {
            return Optional.of(Cue.AROUND);
        }
        boolean plain = !isUser() || verbs.what().base().equals("say");
        return plain && isClause(after) ? Optional.of(Cue.CLAUSE) : Optional.empty();
    }

    /** Past the people who are told, or -1 if nobody is or if they are told to do something. */
    private int skipAddressee(int from) {
        if (verbs.what().takesStatement() && (sentence.is(from, "that") || sentence.isSign(from, ','))) {
            return from;
        }
        int i = from;
        while (i < from + LONGEST_ADDRESSEE && isAddressee(from, i)) {
            i++;
        }
        boolean order = sentence.is(i, "to") || sentence.is(i, "not") || sentence.is(i, "about");
        return (i == from && !verbs.what().takesStatement()) || order ? -1 : i;
    }

    private boolean isAddressee(int from, int i) {
        if (sentence.is(i, WordClass.OBJECT) || sentence.is(i, WordClass.TELLING)) {
            return true;
        }
        boolean begins = i == from && (sentence.is(i, WordClass.DEFINITE) || sentence.is(i, WordClass.ONE));
        boolean capitalised = sentence.isWord(i) && sentence.word(i).isCapitalised();
        boolean goesOn = capitalised
                || sentence.is(i, WordClass.MODIFIER)
                || sentence.is(i, WordClass.NATION)
                || sentence.sense(i).head() != null;
        return (begins && !sentence.is(i, "that"))
                || goesOn
                || sentence.is(i, WordClass.THEIR)
                || (i == from + 1 && sentence.isWord(i) && sentence.sense(i).equals(Sense.NONE));
    }

    private boolean saysThat(int i) {
        if (sentence.is(i, "that")) {
            if (!Clause.hasSubjectAt(sentence, i + 1)) {
                return false;
            }
            return Clause.startsAt(sentence, i + 1, Clause.Evidence.LENIENT) || endsBehind(i + FEWEST_WORDS_AROUND);
        }
        int behindAside = VerbGroup.skipAside(sentence, i);
        if (behindAside > i && sentence.is(behindAside, "that")) {
            return Clause.startsAt(sentence, behindAside + 1, Clause.Evidence.LENIENT);
        }
        if (!isAdverbial(i)) {
            return false;
        }
        for (int j = i + 1; j < i + LONGEST_ADVERBIAL && !sentence.isPunctuation(j); j++) {
            if (sentence.is(j, "that") && !sentence.isAuxiliary(j + 1)) {
                return Clause.startsAt(sentence, j + 1, Clause.Evidence.LENIENT);
            }
        }
        return false;
    }

    /** Whether a preposition says when, where or to whom something is said, and not what about. */
    private boolean isAdverbial(int i) {
        if (!sentence.is(i, WordClass.PREPOSITION)) {
            return false;
        }
        return sentence.is(i + 1, WordClass.TIME) || !ABOUT.contains(sentence.folded(i));
    }

    private boolean endsBehind(int to) {
        for (int i = behind; i < to; i++) {
            if (sentence.isHardStop(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean quotes(int i) {
        if (sentence.isSign(i, ':') && sentence.has(i + 1)) {
            return !verbs.what().base().equals("note"); // "Editors note:" is a label
        }
        int first = sentence.isSign(i, ',') ? i + 1 : i;
        return sentence.isQuoted(first) && (first > i || quotedWords(first) >= FEWEST_WORDS_QUOTED);
    }

    private int quotedWords(int from) {
        int count = 0;
        for (int i = from; sentence.isQuoted(i); i++) {
            count += sentence.isWord(i) ? 1 : 0;
        }
        return count;
    }

    /** Whether the statement stands before, or on both sides: the dam, experts say, is sound. */
    private boolean isSurrounded(int after) {
        boolean so = sentence.is(source.start() - 1, "so") || sentence.is(source.start() - 1, "as");
        if (!(so || isCut(source.start() - 1)) || !endsAt(after)) {
            return false;
        }
        if (so) {
            return true;
        }
        int before = source.start() - 1;
        int first = Math.max(0, before - LONGEST_SEARCH);
        int last = Math.min(sentence.size(), after + LONGEST_SEARCH);
        return isStatement(first, before) || (!sentence.isHardStop(after) && isStatement(after + 1, last));
    }

    private boolean isStatement(int from, int to) {
        return to - from >= FEWEST_WORDS_AROUND || Clause.hasVerb(sentence, from, to) || sentence.isQuoted(to);
    }

    private boolean isCut(int i) {
        return (sentence.isPunctuation(i) && !sentence.isSign(i, ';') && !sentence.isSign(i, ':'));
    }

    /** Whether nothing but an adverbial stands before the next comma or the end. */
    private boolean endsAt(int after) {
        int i = after;
        if (isAdverbial(i)) {
            while (i < after + LONGEST_ADVERBIAL && !isCut(i) && !sentence.isHardStop(i)) {
                i++;
            }
        }
        return sentence.isHardStop(i) || isCut(i) || sentence.is(i, "but") || sentence.is(i, "and");
    }

    private boolean isClause(int after) {
        if (isRelative() && sentence.isAuxiliary(after)) {
            return true;
        }
        if (takes(Frame.THAT) && !takes(Frame.CLAUSE) && !takes(Frame.SAYS)) {
            return false;
        }
        if (sentence.is(source.start() - 1, "what")) {
            return sentence.isAuxiliary(after)
                    && (source.head().people().isInside()
                            || source.head().people().isJudge());
        }
        if (source.follows() || !canStartStatement(after)) {
            return false;
        }
        Clause.Evidence evidence = takes(Frame.SAYS) ? Clause.Evidence.LENIENT : Clause.Evidence.STRICT;
        return Clause.startsAt(sentence, behindTime(after), evidence);
    }

    /** Whether the source opens a clause about a noun before it: which experts say is, a plan critics say will. */
    private boolean isRelative() {
        int before = source.start() - 1;
        return source.follows()
                || sentence.is(before, "which")
                || sentence.is(before, "that")
                || sentence.is(before, "who")
                || sentence.is(before, "whom")
                || (sentence.is(before, WordClass.COORDINATOR) && hasRelative(before))
                || sentence.isSign(before, ',');
    }

    /** Whether a relative clause goes on here: which the owner says is safe but critics say is not. */
    private boolean hasRelative(int before) {
        for (int i = before; i > before - LONGEST_SEARCH && !sentence.isHardStop(i); i--) {
            if (sentence.is(i, "which")) {
                return true;
            }
        }
        return false;
    }

    private boolean canStartStatement(int i) {
        boolean nothing = sentence.is(i, WordClass.NOTHING) && sentence.isHardStop(i + 1);
        boolean preposition = sentence.is(i, WordClass.PREPOSITION) && !sentence.is(i + 1, WordClass.TIME);
        return sentence.has(i)
                && !nothing
                && !preposition
                && !sentence.is(i, "to")
                && !sentence.isPunctuation(i)
                && !sentence.is(i, WordClass.CONDITION)
                && !sentence.is(i, WordClass.QUESTION)
                && !sentence.is(i, WordClass.COORDINATOR)
                && !sentence.is(i, "so");
    }

    private int behindTime(int i) {
        return sentence.is(i, WordClass.PREPOSITION) ? i + 2 : i;
    }
}

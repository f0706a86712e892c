package org.copydesk.claims;

import java.util.Optional;
import org.copydesk.claims.ReportingVerb.Frame;

/** Tells whether a source and its verb make a statement by a noun: see it as, accuse it of, predict it, confirm it. */
final class NounStatement {
    private static final int LONGEST_SEARCH = 12;

    private final TaggedSentence sentence;
    private final SourcePhrase source;
    private final VerbGroup verbs;
    private final int behind;

    private NounStatement(TaggedSentence sentence, SourcePhrase source, VerbGroup verbs) {
        this.sentence = sentence;
        this.source = source;
        this.verbs = verbs;
        this.behind = verbs.end(sentence);
    }

    /** How the statement is tied, or empty if there is none. */
    static Optional<Cue> of(TaggedSentence sentence, SourcePhrase source, VerbGroup verbs) {
        return new NounStatement(sentence, source, verbs).find();
    }

    private boolean takes(Frame frame) {
        return verbs.what().takes(frame);
    }

    /** Statements that are tied to a noun: see it as, accuse it of, predict it, confirm it. */
    private Optional<Cue> find() {
        if (leavesGap()) {
            return Optional.of(Cue.AS);
        }
        if (doubts() || recalls()) {
            return Optional.of(Cue.OBJECT);
        }
        if (source.follows() || !startsNoun(behind)) {
            return warnsOf() ? Optional.of(Cue.OBJECT) : Optional.empty();
        }
        if (takes(Frame.AS) && findsBefore("as", "as")) {
            return Optional.of(Cue.AS);
        }
        if (takes(Frame.ACCUSES) && (findsBefore("of", "for") || findsBefore("on", "on"))) {
            return Optional.of(Cue.AS);
        }
        if (takes(Frame.CONSIDERS) && findsToBe()) {
            return Optional.of(Cue.AS);
        }
        boolean predicts = takes(Frame.FORECASTS) && source.head().people().isJudge();
        boolean confirms = takes(Frame.CONFIRMS) && source.head().people().isInside() && verbs.isPast();
        return predicts || confirms ? Optional.of(Cue.OBJECT) : Optional.empty();
    }

    /** Whether the thing stands before the source: which critics describe as, a rule critics blame for. */
    private boolean leavesGap() {
        int before = source.start() - 1;
        boolean relative = source.follows()
                || sentence.is(before, "which")
                || sentence.is(before, "that")
                || sentence.is(before, "who")
                || sentence.is(before, "whom")
                || sentence.is(before, "what");
        boolean as = takes(Frame.AS) && sentence.is(behind, "as");
        boolean of = takes(Frame.ACCUSES) && (sentence.is(behind, "of") || sentence.is(behind, "for"));
        boolean toBe = takes(Frame.CONSIDERS) && sentence.is(behind, "to") && sentence.is(behind + 1, "be");
        return relative && (as || of || toBe);
    }

    private boolean doubts() {
        return takes(Frame.DOUBTS) && (sentence.is(behind, "whether") || sentence.is(behind, "if"));
    }

    /** Whether they tell what they went through: residents described hearing shots. */
    private boolean recalls() {
        String next = sentence.folded(behind);
        boolean act = next.endsWith("ing") && sentence.isWord(behind) && next.length() > 4;
        return takes(Frame.RECALLS) && act && !takes(Frame.TELLS);
    }

    private boolean warnsOf() {
        boolean of = sentence.is(behind, "of") || sentence.is(behind, "about") || sentence.is(behind, "against");
        return of && takes(Frame.OF);
    }

    private boolean startsNoun(int i) {
        return sentence.isWord(i)
                && !sentence.is(i, WordClass.PREPOSITION)
                && !sentence.is(i, WordClass.SUBORDINATOR)
                && !sentence.is(i, WordClass.QUESTION)
                && !sentence.is(i, WordClass.CONDITION)
                && !sentence.is(i, WordClass.COORDINATOR)
                && !sentence.is(i, WordClass.READER);
    }

    private boolean findsBefore(String first, String second) {
        for (int i = behind + 1; i < behind + LONGEST_SEARCH && !sentence.isPunctuation(i); i++) {
            if (sentence.is(i, first) || sentence.is(i, second)) {
                return true;
            }
        }
        return false;
    }

    private boolean findsToBe() {
        for (int i = behind + 1; i < behind + LONGEST_SEARCH && !sentence.isPunctuation(i); i++) {
            if (sentence.is(i, "to") && (sentence.is(i + 1, "be") || sentence.is(i + 1, "have"))) {
                return true;
            }
        }
        return false;
    }
}

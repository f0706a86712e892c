package org.copydesk.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds studies, surveys and data that show something and have no name, author, date or place. */
final class StudyGrammar {
    private static final double CERTAINTY = 0.9;
    private static final int MOST_MODIFIERS = 5;
    private static final int LONGEST_TAIL = 15;
    private static final int DIGITS_OF_YEAR = 4;

    private final TaggedSentence sentence;
    private final FactWords words;

    StudyGrammar(TaggedSentence sentence, FactWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isStudy(i) && !sentence.isQuoted(i)) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the sentence names an inquiry, or refers to one: in the 2030 road office survey, the survey, our poll. */
    boolean namesOne() {
        for (int i = 0; i < sentence.size(); i++) {
            if (isStudy(i) && !isBare(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStudy(int i) {
        return is(i, FactWord.STUDY) || is(i, FactWord.DATA);
    }

    private boolean is(int i, FactWord label) {
        return words.is(sentence.folded(i), label);
    }

    private Optional<Candidate> at(int head) {
        if (!isBare(head)) {
            return Optional.empty();
        }
        int start = start(head);
        if (sentence.is(start - 1, "to") && sentence.is(start - 2, "according")) {
            return Optional.of(Candidate.without(ClaimKind.UNNAMED_STUDY, start - 2, head + 1, CERTAINTY));
        }
        if (!ClauseOpening.isAt(sentence, start)) {
            return Optional.empty();
        }
        int verb = verb(head);
        return verb > 0 && showsSomething(head, verb)
                ? Optional.of(Candidate.without(ClaimKind.UNNAMED_STUDY, start, verb + 1, CERTAINTY))
                : Optional.empty();
    }

    /** Whether nothing beside the noun says which one it is. */
    private boolean isBare(int head) {
        if (sentence.isPossessive(head) || sentence.isHyphen(head + 1) || sentence.isHyphen(head - 1)) {
            return false;
        }
        int start = start(head);
        for (int i = start; i < head; i++) {
            boolean names = sentence.isName(i) && !is(i, FactWord.DESCRIBES);
            if (names || isYear(i) || sentence.isPossessive(i)) {
                return false;
            }
        }
        boolean hasOne = false;
        for (int i = start; i < head; i++) {
            hasOne |= sentence.is(i, WordClass.ONE) || sentence.is(i, WordClass.SEVERAL);
        }
        boolean lacksArticle = is(head, FactWord.SINGLE) && !hasOne;
        return !lacksArticle && !pointsBack(start - 1) && !isNamedBehind(head);
    }

    private boolean pointsBack(int i) {
        return sentence.is(i, WordClass.DEFINITE)
                || sentence.is(i, WordClass.THEIR)
                || sentence.is(i, WordClass.OWN)
                || sentence.is(i, WordClass.EVERY)
                || sentence.is(i, "no")
                || sentence.isPossessive(i);
    }

    /** Where the noun phrase begins, with what stands before its "of": a growing body of evidence. */
    private int start(int head) {
        int start = startBefore(head);
        int part = start - 2;
        boolean isPart = sentence.is(start - 1, "of") && part >= 0 && isPart(part);
        return isPart ? startBefore(part) : start;
    }

    private int startBefore(int noun) {
        int start = noun;
        while (start > 0 && noun - start < MOST_MODIFIERS && isPart(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isPart(int i) {
        boolean counts = sentence.is(i, WordClass.ONE) || sentence.is(i, WordClass.SEVERAL) || sentence.isNumber(i);
        boolean describes = sentence.isWord(i)
                && (sentence.sense(i).equals(Sense.NONE)
                        || sentence.is(i, WordClass.MODIFIER)
                        || sentence.is(i, WordClass.NATION)
                        || sentence.isName(i));
        return counts || (describes && !sentence.isAdverb(i));
    }

    /** Whether an author, a journal or a date follows: a study by Kim, published in The Lancet, in 2019. */
    private boolean isNamedBehind(int head) {
        for (int i = head + 1; i < head + LONGEST_TAIL && sentence.has(i); i++) {
            if (sentence.isHardStop(i) || is(i, FactWord.SHOWS) || sentence.is(i, "that")) {
                return false;
            }
            if (sentence.isName(i) || isYear(i) || sentence.is(i, WordClass.OWN) || pointsToBody(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody known made it: by the board, from the ministry. */
    private boolean pointsToBody(int i) {
        return (sentence.is(i - 1, "by") || sentence.is(i - 1, "from"))
                && (sentence.is(i, WordClass.DEFINITE) || sentence.is(i, WordClass.THEIR));
    }

    private boolean isYear(int i) {
        return sentence.isNumber(i) && sentence.word(i).text().length() == DIGITS_OF_YEAR;
    }

    /** The verb by which it shows something, or -1. */
    private int verb(int head) {
        for (int i = head + 1; i < head + LONGEST_TAIL && sentence.has(i); i++) {
            if (is(i, FactWord.SHOWS)) {
                boolean modal = sentence.is(i - 1, WordClass.MODAL) || sentence.is(i - 1, WordClass.ABILITY);
                boolean passive = sentence.is(i - 1, WordClass.BE) || sentence.is(i - 1, "been");
                boolean goal = sentence.is(i - 1, "to");
                boolean negated = sentence.is(i - 1, WordClass.NEGATION);
                return modal || passive || goal || negated ? -1 : i;
            }
            boolean stops = sentence.isHardStop(i)
                    || sentence.is(i, "and")
                    || sentence.is(i, WordClass.BE)
                    || sentence.is(i, WordClass.DO)
                    || sentence.is(i, WordClass.MODAL)
                    || sentence.is(i, WordClass.SUBORDINATOR)
                    || sentence.is(i, WordClass.QUESTION);
            if (stops) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a result follows: of what is no inquiry by its name, only a clause is one. */
    private boolean showsSomething(int head, int verb) {
        int next = VerbGroup.skipAdverbs(sentence, verb + 1);
        if (!sentence.has(next) || sentence.is(next, "up") || sentence.is(next, "out")) {
            return false;
        }
        Clause.Evidence evidence = is(head, FactWord.STUDY) ? Clause.Evidence.LENIENT : Clause.Evidence.STRICT;
        return sentence.is(next, "that")
                || Clause.startsAt(sentence, next, evidence)
                || (is(head, FactWord.STUDY) && sentence.isWord(next) && !sentence.is(next, WordClass.PREPOSITION));
    }
}

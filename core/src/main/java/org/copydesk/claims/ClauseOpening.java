package org.copydesk.claims;

/** Tells whether a clause that asserts something can begin at a word, by what stands before it. */
final class ClauseOpening {
    private static final int LONGEST_SEARCH = 25;

    private ClauseOpening() {}

    /** Whether the words from here on can be the subject of a clause that is neither a question nor a condition. */
    static boolean isAt(TaggedSentence sentence, int start) {
        int before = behindAdverbs(sentence, start) - 1;
        if (before < 0 || (sentence.isPunctuation(before) && !sentence.isQuoted(before - 1))) {
            return before < 0 || !isConditional(sentence, before);
        }
        if (sentence.isPunctuation(before)) {
            return true;
        }
        if (sentence.is(before, WordClass.COORDINATOR)) {
            boolean opposes = sentence.is(before, "but") || sentence.is(before, "yet");
            return !sentence.is(before, "nor") && (opposes || opensBehindAnd(sentence, before));
        }
        if (sentence.is(before, "what") || sentence.is(before, "whom") || sentence.is(before, WordClass.SUBORDINATOR)) {
            return !isInfinitive(sentence, before - 1);
        }
        if (sentence.is(before, WordClass.QUESTION) || sentence.is(before, WordClass.CONDITION)) {
            return false;
        }
        boolean time = sentence.is(before, WordClass.TIME) || sentence.isNumber(before);
        boolean said = sentence.sense(before).verb() != null;
        return time || said;
    }

    /** Whether somebody is only said to say it: to claim (that experts say). */
    private static boolean isInfinitive(TaggedSentence sentence, int verb) {
        return sentence.sense(verb).verb() != null && sentence.is(verb - 1, "to");
    }

    private static int behindAdverbs(TaggedSentence sentence, int start) {
        int i = start;
        while (i > 0 && sentence.isAdverb(i - 1) && !sentence.is(i - 1, WordClass.NEGATION)) {
            i--;
        }
        return i;
    }

    /** Whether the comma or dash before the subject only sets off an aside of a condition: if, however, users say. */
    private static boolean isConditional(TaggedSentence sentence, int comma) {
        boolean aside = sentence.isSign(comma, ',') && sentence.isAdverb(comma - 1) && sentence.isSign(comma - 2, ',');
        int opener = aside ? comma - 3 : comma - 1;
        return sentence.is(opener, WordClass.CONDITION) || sentence.is(opener, "when");
    }

    /** Whether "and" begins a clause rather than a second subject beside a named one: Lopez and officials. */
    private static boolean opensBehindAnd(TaggedSentence sentence, int and) {
        if (and == 0 || sentence.isPunctuation(and - 1)) {
            return true;
        }
        int from = and;
        while (from > 0 && from > and - LONGEST_SEARCH && !sentence.isHardStop(from - 1)) {
            from--;
        }
        return Clause.hasVerb(sentence, from, and) && !isAnyCondition(sentence, from, and);
    }

    private static boolean isAnyCondition(TaggedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "if") || sentence.is(i, "unless")) {
                return true;
            }
        }
        return false;
    }
}

package org.copydesk.claims;

import java.util.Optional;
import org.copydesk.claims.SourceHead.GrammaticalNumber;
import org.copydesk.claims.VerbForm.Form;

/**
 * A verb of saying with its auxiliaries: said, have long argued, would say, are not saying.
 *
 * @param start its first word, which may be an adverb
 * @param verb the verb itself
 * @param what which verb
 * @param isNegated whether there is a "not" or "never"
 * @param isModal whether it says what may be said: would say, might argue
 * @param isPast whether it says what was said
 */
record VerbGroup(int start, int verb, ReportingVerb what, boolean isNegated, boolean isModal, boolean isPast) {
    private static final int LONGEST_ASIDE = 10;

    /** The finite verb group that starts at a word and agrees with its subject. */
    static Optional<VerbGroup> at(TaggedSentence sentence, int from, GrammaticalNumber number) {
        int first = skipAdverbs(sentence, from);
        int verb = mainVerb(sentence, first, number);
        VerbForm form = sentence.sense(verb).verb();
        if (verb < 0
                || form == null
                || sentence.isQuoted(verb)
                || sentence.word(verb).isCapitalised()) {
            return Optional.empty();
        }
        return Optional.of(new VerbGroup(
                from,
                verb,
                form.verb(),
                isNegated(sentence, from, verb),
                sentence.is(first, WordClass.MODAL),
                isPast(sentence, first, form)));
    }

    /** After its last word; the particle of "point out" belongs to it. */
    int end(TaggedSentence sentence) {
        return what.base().equals("point") && sentence.is(verb + 1, "out") ? verb + 2 : verb + 1;
    }

    private static boolean isPast(TaggedSentence sentence, int first, VerbForm form) {
        return sentence.is(first, WordClass.HAVE) || form.is(Form.PAST);
    }

    private static boolean isNegated(TaggedSentence sentence, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (sentence.is(i, WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** Where the verb stands if auxiliaries and forms agree, or -1. */
    private static int mainVerb(TaggedSentence sentence, int first, GrammaticalNumber number) {
        if (sentence.is(first, WordClass.ABILITY)) {
            return -1;
        }
        if (sentence.is(first, WordClass.DO)) {
            return ifForm(sentence, skipAdverbs(sentence, first + 1), Form.BASE);
        }
        if (sentence.is(first, WordClass.HAVE)) {
            return agreesHave(sentence, first, number) ? perfect(sentence, first + 1) : -1;
        }
        if (sentence.is(first, WordClass.BE)) {
            return ifForm(sentence, skipAdverbs(sentence, first + 1), Form.ING);
        }
        if (sentence.is(first, WordClass.MODAL)) {
            int next = skipAdverbs(sentence, first + 1);
            return sentence.is(next, "have") ? perfect(sentence, next + 1) : ifForm(sentence, next, Form.BASE);
        }
        boolean agrees = isForm(sentence, first, Form.PAST)
                || isForm(sentence, first, number == GrammaticalNumber.PLURAL ? Form.BASE : Form.THIRD);
        return agrees ? first : -1;
    }

    private static boolean agreesHave(TaggedSentence sentence, int i, GrammaticalNumber number) {
        return !sentence.is(i, number == GrammaticalNumber.PLURAL ? "has" : "have") && !sentence.is(i, "having");
    }

    private static int perfect(TaggedSentence sentence, int from) {
        int next = skipAside(sentence, skipAdverbs(sentence, from));
        if (sentence.is(next, "come") && sentence.is(next + 1, "to")) {
            return ifForm(sentence, next + 2, Form.BASE);
        }
        return sentence.is(next, "been")
                ? ifForm(sentence, skipAdverbs(sentence, next + 1), Form.ING)
                : ifForm(sentence, next, Form.PARTICIPLE);
    }

    private static int ifForm(TaggedSentence sentence, int i, Form form) {
        return isForm(sentence, i, form) ? i : -1;
    }

    private static boolean isForm(TaggedSentence sentence, int i, Form form) {
        VerbForm verb = sentence.sense(i).verb();
        return verb != null && verb.is(form);
    }

    /** Whether a word is a time, and not the modal that May looks like. */
    private static boolean isTime(TaggedSentence sentence, int i) {
        return sentence.is(i, WordClass.TIME)
                && (!sentence.is(i, WordClass.MODAL) || sentence.word(i).isCapitalised());
    }

    /** The last word at or before one that is no adverb. */
    static int skipAdverbsBack(TaggedSentence sentence, int last) {
        int i = last;
        while (sentence.isAdverb(i)) {
            i--;
        }
        return i;
    }

    /** Past what stands between commas and begins with "and", an adverb or a preposition: , and with some right, (argued). */
    static int skipAside(TaggedSentence sentence, int comma) {
        boolean opens = sentence.is(comma + 1, WordClass.COORDINATOR)
                || sentence.is(comma + 1, WordClass.PREPOSITION)
                || sentence.isAdverb(comma + 1);
        if (!sentence.isSign(comma, ',') || !opens) {
            return comma;
        }
        for (int i = comma + 2; i < comma + LONGEST_ASIDE && sentence.has(i) && !sentence.isHardStop(i); i++) {
            if (sentence.isSign(i, ',')) {
                return i + 1;
            }
        }
        return comma;
    }

    /** Past adverbs, times and what stands between commas, as in "experts, however, say". */
    static int skipAdverbs(TaggedSentence sentence, int from) {
        int i = from;
        while (true) {
            if (sentence.isAdverb(i) || isTime(sentence, i)) {
                i++;
            } else if (sentence.is(i, WordClass.PREPOSITION) && sentence.is(i + 1, WordClass.TIME)) {
                i += 2;
            } else if (sentence.isSign(i, ',') && sentence.isAdverb(i + 1) && sentence.isSign(i + 2, ',')) {
                i += 3;
            } else {
                return i;
            }
        }
    }
}

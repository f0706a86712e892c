package org.copydesk.claims;

/**
 * What stands behind the head of a source phrase and belongs to it: familiar with the matter, at the ministry,
 * including Mara Lind, who spoke on condition of anonymity.
 *
 * @param end after its last word
 * @param isKnowing whether it says that the people have inside knowledge
 * @param isWithheld whether it says that their names are withheld
 * @param hasReason whether it says why
 * @param namesPerson whether it names one of the people
 * @param namesOrganisation whether it names where they belong
 */
record SourceTail(
        int end,
        boolean isKnowing,
        boolean isWithheld,
        boolean hasReason,
        boolean namesPerson,
        boolean namesOrganisation) {
    private static final int LONGEST = 14;
    private static final int LONGEST_ASIDE = 30;

    /** Describes the words from behind the head to before the verb. */
    static SourceTail describe(TaggedSentence sentence, int from, int to) {
        int withheld = firstPhrase(sentence, PhraseClass.ANONYMITY, from, to);
        return new SourceTail(
                to,
                sentence.hasPhrase(PhraseClass.KNOWING, from, to),
                withheld >= 0,
                withheld >= 0 && sentence.hasPhrase(PhraseClass.REASON, withheld, to),
                namesPerson(sentence, from, to),
                namesOrganisation(sentence, from, to));
    }

    /**
     * Reads the tail of a phrase that no verb ends: "say sources close to the captain". The words behind its comma are
     * looked at for names and anonymity, but not counted to it.
     */
    static SourceTail behind(TaggedSentence sentence, int from) {
        int end = startsRestriction(sentence, from) ? endOfRestriction(sentence, from) : from;
        SourceTail all = describe(sentence, from, endOfAside(sentence, end));
        SourceTail part = describe(sentence, from, end);
        return new SourceTail(
                end, part.isKnowing, all.isWithheld, all.hasReason, all.namesPerson, part.namesOrganisation);
    }

    /** Whether the words behind a head narrow it: at, in, from, familiar with, who, speaking. */
    static boolean startsRestriction(TaggedSentence sentence, int i) {
        if (sentence.phrase(PhraseClass.KNOWING, i) > 0 || sentence.is(i, "who") || sentence.is(i, "whose")) {
            return true;
        }
        if (sentence.is(i, WordClass.PREPOSITION)) {
            boolean toWhom = sentence.is(i + 1, WordClass.DEFINITE)
                    || sentence.is(i + 1, WordClass.THEIR)
                    || sentence.is(i + 1, WordClass.ONE)
                    || sentence.isName(i + 1);
            return (!sentence.is(i, "to") || toWhom)
                    && !sentence.is(i + 1, WordClass.TIME)
                    && !sentence.isNumber(i + 1);
        }
        int participle = sentence.is(i, "not") ? i + 1 : i;
        return sentence.is(participle, WordClass.RESTRICTING) || isParticiple(sentence, participle);
    }

    private static boolean isParticiple(TaggedSentence sentence, int i) {
        String word = sentence.folded(i);
        return word.length() > 4
                && word.endsWith("ing")
                && sentence.isWord(i)
                && sentence.sense(i).verb() == null;
    }

    private static int endOfRestriction(TaggedSentence sentence, int from) {
        int i = from + 1;
        while (i < from + LONGEST && !endsRestriction(sentence, i)) {
            i++;
        }
        return i;
    }

    private static boolean endsRestriction(TaggedSentence sentence, int i) {
        boolean time = sentence.is(i, WordClass.PREPOSITION) && sentence.is(i + 1, WordClass.TIME);
        boolean joins = sentence.is(i, WordClass.SUBORDINATOR) && !sentence.is(i, "who") && !sentence.is(i, "since");
        return !sentence.has(i)
                || sentence.isPunctuation(i)
                || sentence.isQuoted(i)
                || sentence.is(i, WordClass.CONDITION)
                || sentence.is(i, "but")
                || sentence.is(i, "when")
                || time
                || joins;
    }

    private static int endOfAside(TaggedSentence sentence, int from) {
        if (!sentence.isSign(from, ',') && !sentence.is(from, "who")) {
            return from;
        }
        boolean belongs = sentence.is(from, "who")
                || sentence.is(from + 1, "who")
                || sentence.isName(from + 1)
                || sentence.phrase(PhraseClass.NAMING, from + 1) > 0
                || isParticiple(sentence, from + 1);
        int i = from;
        while (belongs && i < from + LONGEST_ASIDE && !sentence.isHardStop(i)) {
            i++;
        }
        return i;
    }

    private static int firstPhrase(TaggedSentence sentence, PhraseClass phraseClass, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.phrase(phraseClass, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a name follows a comma at once, or stands behind "including", "such as", "led by". */
    private static boolean namesPerson(TaggedSentence sentence, int from, int to) {
        if (sentence.isSign(from, ',') && from + 1 < to && sentence.isName(from + 1)) {
            return true;
        }
        boolean naming = false;
        for (int i = from; i < to; i++) {
            if (sentence.isSign(i, ',') && i + 2 < to && sentence.isName(i + 1) && sentence.isName(i + 2)) {
                return true;
            }
            naming |= sentence.phrase(PhraseClass.NAMING, i) > 0;
            if (naming && sentence.isName(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands behind "at", "from", "of" or "with", in the same phrase. */
    private static boolean namesOrganisation(TaggedSentence sentence, int from, int to) {
        boolean belongs = false;
        for (int i = from; i < to; i++) {
            int knowing = sentence.phrase(PhraseClass.KNOWING, i);
            if (knowing > 0) {
                belongs = false;
                i += knowing - 1;
            } else if (sentence.is(i, WordClass.PREPOSITION)) {
                belongs |= isBelonging(sentence.folded(i));
                belongs &= !sentence.is(i, "in") && !sentence.is(i, "near");
            } else if (sentence.isPunctuation(i) || sentence.is(i, "who")) {
                belongs = false;
            } else if (belongs && sentence.isName(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelonging(String preposition) {
        return switch (preposition) {
            case "at", "from", "of", "for", "with", "within", "inside" -> true;
            default -> false;
        };
    }
}

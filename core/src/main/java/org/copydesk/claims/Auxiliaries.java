package org.copydesk.claims;

/**
 * What stands before a participle: is, has long been, was widely.
 *
 * @param start the first auxiliary, or the first adverb if there is none
 * @param isPassive whether a form of "be" is there
 * @param isPerfect whether it is "has been"
 * @param isModal whether it only may be: can be said
 * @param isWide whether an adverb says that many do: widely, often
 */
record Auxiliaries(int start, boolean isPassive, boolean isPerfect, boolean isModal, boolean isWide) {
    static Auxiliaries before(TaggedSentence sentence, int participle) {
        int i = participle;
        boolean wide = false;
        while (sentence.isAdverb(i - 1) && !sentence.is(i - 1, WordClass.NEGATION)) {
            wide |= sentence.is(i - 1, WordClass.WIDELY);
            i--;
        }
        if (!sentence.is(i - 1, WordClass.BE) && !isContractedBe(sentence, i - 1)) {
            return new Auxiliaries(i, false, false, sentence.is(i - 1, WordClass.NEGATION), wide);
        }
        int be = i - 1;
        boolean contracted = isContractedBe(sentence, be);
        int first = skipBack(sentence, be);
        boolean perfect = sentence.is(be, "been") && sentence.is(first, WordClass.HAVE);
        boolean modal = sentence.is(be, "be") || sentence.is(be, "being") || (sentence.is(be, "been") && !perfect);
        int start = contracted ? be + 1 : perfect ? first : be;
        for (int k = start; k < participle; k++) {
            boolean lasting = perfect && (sentence.is(k, "long") || sentence.is(k, "always"));
            wide |= lasting || sentence.is(k, WordClass.WIDELY);
            modal |= sentence.is(k, WordClass.NEGATION);
        }
        return new Auxiliaries(start, true, perfect, modal, wide);
    }

    private static boolean isContractedBe(TaggedSentence sentence, int i) {
        return sentence.is(i, "it's") || sentence.is(i, "he's") || sentence.is(i, "she's");
    }

    private static int skipBack(TaggedSentence sentence, int be) {
        int i = be - 1;
        while (sentence.isAdverb(i) && !sentence.is(i, WordClass.NEGATION)) {
            i--;
        }
        return i;
    }
}

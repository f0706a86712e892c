package org.copydesk.claims;

/** Tells whether a source and its verb stand by a quotation that they lay to somebody. */
final class Speech {
    private static final int LONGEST_BETWEEN = 8;
    private static final int FEWEST_WORDS = 3;

    private Speech() {}

    /** Whether a quotation stands right before the words or, but for a short adverbial and a sign, behind them. */
    static boolean isQuotedBy(TaggedSentence sentence, int from, int to) {
        return isBehindQuotation(sentence, from) || isBeforeQuotation(sentence, to);
    }

    /** Whether a quotation ends right before a word, with or without a comma behind it. */
    static boolean isBehindQuotation(TaggedSentence sentence, int from) {
        return sentence.isQuoted(from - 1) || (sentence.isSign(from - 1, ',') && sentence.isQuoted(from - 2));
    }

    private static boolean isBeforeQuotation(TaggedSentence sentence, int to) {
        int i = to;
        while (i < to + LONGEST_BETWEEN && sentence.isWord(i) && !sentence.isQuoted(i)) {
            i++;
        }
        if (sentence.isSign(i, ',') || sentence.isSign(i, ':')) {
            return sentence.isQuoted(i + 1);
        }
        return i == to && sentence.isQuoted(i) && hasWords(sentence, i);
    }

    private static boolean hasWords(TaggedSentence sentence, int from) {
        int words = 0;
        for (int i = from; sentence.isQuoted(i) && words < FEWEST_WORDS; i++) {
            words += sentence.isWord(i) ? 1 : 0;
        }
        return words >= FEWEST_WORDS;
    }
}

package org.copydesk.repeats;

import org.copydesk.repeats.join.GramCounts;

/**
 * Which texts of a corpus may stand within others: those of whose word triples no more are in no other text than may be
 * missing. Most texts have so many word pairs of their own that they need not be looked at again. Texts are counted by
 * many threads, and then asked for.
 */
final class HeldTexts {
    /** How many words a text must have for each triple that is counted: the others have a pair that is in one text. */
    private static final int WORDS_A_TRIPLE = 2;

    private final GramCounts counts;
    private final boolean[] areOpen;
    private final int[] words;

    /**
     * Knows nothing yet.
     *
     * @param texts how many texts there are, numbered from 0
     * @param allWords how many words they have together
     */
    HeldTexts(int texts, long allWords) {
        this.counts = new GramCounts(allWords / WORDS_A_TRIPLE);
        this.areOpen = new boolean[texts];
        this.words = new int[texts];
    }

    /**
     * Counts the triples of a text that may be in other texts.
     *
     * @param grams its pairs, which become triples
     * @param areUnique of each pair whether it is in no other text
     */
    void count(int text, GramReader grams, boolean[] areUnique) {
        int size = grams.size();
        grams.toTriples();
        int unique = 0;
        for (int i = 0; i < grams.size(); i++) {
            if (areUnique[i] || areUnique[i + 1]) {
                unique++;
            } else {
                counts.add(grams.grams()[i]);
            }
        }
        words[text] = size + 1;
        areOpen[text] = size + 1 >= Containment.LEAST_WORDS && unique <= Containment.mostMissing(size + 1);
    }

    /** How many words a text has that are compared; 1 if it has fewer. */
    int words(int text) {
        return words[text];
    }

    /** Whether the pairs of a text leave open that it stands within others. */
    boolean isOpen(int text) {
        return areOpen[text];
    }

    /** How often each triple stands in all texts; those that have a pair of their own are not counted. */
    GramCounts counts() {
        return counts;
    }
}

package org.copydesk.names;

import java.util.List;
import org.copydesk.text.Word;

/**
 * What kind of sentence some words are: only in running prose does a capital tell a name. Titles, labels, lines in
 * capitals and sentences that speak of how a name is written are left out.
 *
 * @param words how many words of letters there are
 * @param smallContentWords how many of them begin with a small letter and carry meaning
 * @param functionWords how many of them carry grammar, in either case
 * @param capitals how many words of meaning begin with a capital
 * @param speaksOfSpelling whether the sentence is about how something is written
 */
record SentenceShape(int words, int smallContentWords, int functionWords, int capitals, boolean speaksOfSpelling) {
    /** From this length on an English sentence has a word of grammar. */
    private static final int LONG = 8;

    static SentenceShape of(List<Word> words) {
        int count = 0;
        int small = 0;
        int function = 0;
        int capitals = 0;
        boolean spelling = false;
        for (Word word : words) {
            if (!word.isWord()) {
                continue;
            }
            count++;
            String folded = word.folded();
            spelling |= WordList.SPELLING_TALK.contains(folded);
            if (WordList.FUNCTION_WORDS.contains(folded)) {
                function++;
            } else if (Character.isLowerCase(word.text().codePointAt(0))) {
                small++;
            } else {
                capitals++;
            }
        }
        return new SentenceShape(count, small, function, capitals, spelling);
    }

    /** Whether this is a sentence of running prose that uses names, in the given primary language. */
    boolean usesNames(String language) {
        boolean foreign = language.equals("en") && words >= LONG && functionWords == 0;
        return smallContentWords > 0 && words >= 3 && !foreign && !speaksOfSpelling;
    }

    /** Whether so many words of meaning have a capital that the words may be a title or a label. */
    boolean isMostlyCapitals() {
        return capitals > 2 * smallContentWords;
    }
}

package org.copydesk.names;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Word;

/** The words of meaning that stand near a name: two names that never share any are hardly one. */
final class Company {
    private static final int EACH_SIDE = 3;

    private Company() {}

    /**
     * The nearest words in small letters on both sides, without words of grammar and plural endings, as hashes.
     *
     * @param first the first word of the sentence
     * @param next the index after its last word
     * @param from the first word of the name
     * @param to the index after its last word
     */
    static List<Integer> around(List<Word> words, int first, int next, int from, int to) {
        List<Integer> company = new ArrayList<>(2 * EACH_SIDE);
        for (int i = from - 1; i >= first && company.size() < EACH_SIDE; i--) {
            add(words.get(i), company);
        }
        int before = company.size();
        for (int i = to; i < next && company.size() - before < EACH_SIDE; i++) {
            add(words.get(i), company);
        }
        return company;
    }

    private static void add(Word word, List<Integer> company) {
        if (!word.isWord() || !Character.isLowerCase(word.text().codePointAt(0))) {
            return;
        }
        String folded = Possessives.cut(word.folded());
        if (!WordList.FUNCTION_WORDS.contains(folded)) {
            boolean plural = folded.length() > 3 && folded.endsWith("s");
            company.add(LowerCaseWords.hash(plural ? folded.substring(0, folded.length() - 1) : folded));
        }
    }
}

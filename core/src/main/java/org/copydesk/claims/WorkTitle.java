package org.copydesk.claims;

import java.util.List;
import java.util.Set;
import org.copydesk.text.Block;
import org.copydesk.text.Mark;
import org.copydesk.text.Word;

/** Tells whether words stand in the title of a work: set in emphasis and title case, or in title case alone. */
final class WorkTitle {
    private static final int FEWEST_WORDS = 2;

    /** Words that a title in title case may leave small. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "by", "for", "from", "with",
            "as", "that", "is", "it");

    private WorkTitle() {}

    /** Whether a range of words is part of a title; a range at the start of the sentence needs the emphasis or a second word. */
    static boolean contains(Block block, TaggedSentence sentence, int from, int to) {
        List<Word> words = sentence.sentence().words();
        boolean several = to - from >= FEWEST_WORDS;
        return isEmphasised(block, words, from, to)
                || (isTitleCase(words.subList(from, to)) && (several || sentence.isWord(from - 1)));
    }

    private static boolean isEmphasised(Block block, List<Word> words, int from, int to) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        for (Mark mark : block.marks()) {
            if (mark.kind() == Mark.Kind.EMPHASIS && mark.start() <= start && end <= mark.end()) {
                List<Word> inside =
                        words.stream().filter(word -> mark.covers(word.start())).toList();
                return inside.size() >= FEWEST_WORDS && isTitleCase(inside);
            }
        }
        return false;
    }

    /** Whether all words but small ones are capitalised, and not only the first of several. */
    private static boolean isTitleCase(List<Word> words) {
        int large = 0;
        for (Word word : words) {
            if (word.isWord() && word.isCapitalised()) {
                large++;
            } else if (word.isWord() && !SMALL.contains(word.folded())) {
                return false;
            }
        }
        return large >= Math.min(FEWEST_WORDS, words.size());
    }
}

package org.copydesk.claims;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.Mark;
import org.copydesk.text.Sentence;
import org.copydesk.text.Word;

/** Tells whether a sentence points to where its statement is from: a link, a footnote, a citation, our own survey. */
final class References {
    private static final int YEAR_DIGITS = 4;

    private References() {}

    static boolean has(Block block, Sentence sentence) {
        for (Mark mark : block.marks()) {
            boolean inside = mark.start() >= sentence.start() && mark.start() < sentence.end();
            boolean behind = mark.start() == mark.end() && mark.start() == sentence.end();
            if (pointsAway(mark) && (inside || behind) && !(isEmptyAt(mark, sentence.start()))) {
                return true;
            }
        }
        return hasCitation(sentence.words());
    }

    /** Whether the sentence reports an inquiry of the writer's: in our survey, the users we interviewed. */
    static boolean hasOwnResearch(TaggedSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean near = sentence.is(i - 1, WordClass.OWN) || sentence.is(i - 2, WordClass.OWN);
            boolean asked = sentence.is(i - 1, "we") && sentence.is(i, WordClass.RESTRICTING);
            if (asked || (near && sentence.is(i, WordClass.RESEARCH))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmptyAt(Mark mark, int offset) {
        return mark.start() == mark.end() && mark.start() == offset && offset > 0;
    }

    private static boolean pointsAway(Mark mark) {
        return switch (mark.kind()) {
            case LINK, FOOTNOTE, CITATION -> true;
            default -> false;
        };
    }

    /** Whether there is a citation in plain letters: [12], (Lind 2019), (Lind et al., 2019). */
    private static boolean hasCitation(List<Word> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).is('[') && isNumber(words.get(i + 1)) && closes(words.get(i + 2))) {
                return true;
            }
            if (words.get(i).is('(') && words.get(i + 1).isCapitalised() && endsWithYear(words, i + 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Word word) {
        return word.kind() == Word.Kind.NUMBER;
    }

    private static boolean closes(Word word) {
        return word.is(']') || word.is(',') || word.is('-');
    }

    private static boolean endsWithYear(List<Word> words, int from) {
        for (int i = from; i < words.size() && i < from + 12; i++) {
            if (words.get(i).is(')')) {
                Word last = words.get(i - 1);
                return isNumber(last)
                                && last.text().length() >= YEAR_DIGITS
                                && last.text().startsWith("19")
                        || isNumber(last)
                                && last.text().startsWith("20")
                                && last.text().length() >= YEAR_DIGITS;
            }
        }
        return false;
    }
}

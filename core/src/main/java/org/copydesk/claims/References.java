package org.copydesk.claims;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.copydesk.text.Block;
import org.copydesk.text.Mark;
import org.copydesk.text.Sentence;
import org.copydesk.text.Word;

/** What in a block points to where a statement is from: links, footnotes, citations, inquiries of the writer's own. */
final class References {
    private static final int LONGEST_CITATION = 12;

    private final NavigableSet<Integer> links = new TreeSet<>();
    private final NavigableSet<Integer> semicolons = new TreeSet<>();
    private final NavigableSet<Integer> footnotes = new TreeSet<>();

    private References() {}

    static References of(Block block) {
        References references = new References();
        for (Mark mark : block.marks()) {
            if (pointsAway(mark)) {
                (mark.start() < mark.end() ? references.links : references.footnotes).add(mark.start());
            }
        }
        if (!references.links.isEmpty()) {
            references.addSemicolons(block.text());
        }
        return references;
    }

    private void addSemicolons(String text) {
        for (int i = text.indexOf(';'); i >= 0; i = text.indexOf(';', i + 1)) {
            semicolons.add(i);
        }
    }

    private static boolean pointsAway(Mark mark) {
        return switch (mark.kind()) {
            case LINK, FOOTNOTE, CITATION -> true;
            default -> false;
        };
    }

    /**
     * Whether a link supports what a sentence says from an offset on. A link of a statement before, from which a
     * semicolon parts it, does not.
     */
    boolean link(Sentence sentence, int offset) {
        Integer semicolon = semicolons.lower(offset);
        int from = semicolon == null ? sentence.start() : Math.max(semicolon, sentence.start());
        Integer link = links.ceiling(from);
        return link != null && link < sentence.end();
    }

    /** Whether the block has any link or footnote. */
    boolean areThereAny() {
        return !links.isEmpty() || !footnotes.isEmpty();
    }

    /** Whether a sentence has another reference than a link; a footnote right behind its stop is its own. */
    boolean support(TaggedSentence tagged) {
        Sentence sentence = tagged.sentence();
        Integer footnote = footnotes.higher(sentence.start());
        return (footnote != null && footnote <= sentence.end())
                || hasCitation(sentence.words())
                || hasOwnResearch(tagged);
    }

    /** Whether the sentence reports an inquiry of the writer's: in our survey, the users we interviewed. */
    private static boolean hasOwnResearch(TaggedSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean near = sentence.is(i - 1, WordClass.OWN) || sentence.is(i - 2, WordClass.OWN);
            boolean asked = sentence.is(i - 1, "we") && sentence.is(i, WordClass.RESTRICTING);
            if (asked || (near && sentence.is(i, WordClass.RESEARCH))) {
                return true;
            }
        }
        return false;
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
        for (int i = from; i < words.size() && i < from + LONGEST_CITATION; i++) {
            if (words.get(i).is(')')) {
                return isYear(words.get(i - 1));
            }
        }
        return false;
    }

    private static boolean isYear(Word word) {
        String text = word.text();
        return isNumber(word) && text.length() >= 4 && (text.startsWith("19") || text.startsWith("20"));
    }
}

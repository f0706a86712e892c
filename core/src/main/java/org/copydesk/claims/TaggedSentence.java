package org.copydesk.claims;

import java.util.List;
import java.util.Set;
import org.copydesk.text.Sentence;
import org.copydesk.text.Word;

/**
 * A sentence with what the lexicons know of each word. Questions about a word before the first or after the last one
 * are answered with no, so that grammars need no guards.
 */
final class TaggedSentence {
    /** Classes of words that can be part of a name: White House, Data Board. */
    private static final Set<WordClass> IN_NAMES = Set.of(WordClass.MODIFIER, WordClass.THING);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Word> words;
    private final Sense[] senses;
    private final boolean[] quoted;

    TaggedSentence(Sentence sentence, Lexicon lexicon, Quotations quotations) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = sentence.words();
        this.senses = new Sense[words.size()];
        this.quoted = new boolean[words.size()];
        for (int i = 0; i < senses.length; i++) {
            senses[i] = lexicon.sense(words.get(i).folded());
            quoted[i] = quotations.covers(words.get(i).start());
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return senses.length;
    }

    Word word(int i) {
        return words.get(i);
    }

    /** The word as it is compared, or the empty string. */
    String folded(int i) {
        return has(i) ? words.get(i).folded() : "";
    }

    Sense sense(int i) {
        return has(i) ? senses[i] : Sense.NONE;
    }

    boolean has(int i) {
        return i >= 0 && i < senses.length;
    }

    boolean is(int i, WordClass wordClass) {
        return has(i) && senses[i].is(wordClass);
    }

    boolean is(int i, String folded) {
        return has(i) && words.get(i).folded().equals(folded);
    }

    boolean isSign(int i, char sign) {
        return has(i) && words.get(i).is(sign);
    }

    boolean isWord(int i) {
        return has(i) && words.get(i).isWord();
    }

    boolean isNumber(int i) {
        return has(i) && words.get(i).kind() == Word.Kind.NUMBER;
    }

    boolean isPunctuation(int i) {
        return has(i) && words.get(i).kind() == Word.Kind.PUNCTUATION && !isHyphen(i);
    }

    /** Whether the word, or the quotation mark, is part of a quotation. */
    boolean isQuoted(int i) {
        return has(i) && quoted[i];
    }

    /** Whether a hyphen joins the words around it. */
    boolean isHyphen(int i) {
        if (!has(i - 1) || !has(i + 1) || !isDash(i)) {
            return false;
        }
        return words.get(i - 1).end() == words.get(i).start()
                && words.get(i).end() == words.get(i + 1).start()
                && words.get(i - 1).kind() != Word.Kind.PUNCTUATION
                && !isSign(i, '\u2014');
    }

    private boolean isDash(int i) {
        return words.get(i).folded().equals("-");
    }

    /** Whether a sentence or one of its larger parts ends here: a stop, semicolon, colon, or the end. */
    boolean isHardStop(int i) {
        return !has(i) || (".;:?!\u2026".contains(words.get(i).text()) && isPunctuation(i));
    }

    /** Whether the word is capitalised and no word of grammar, time, nation or trade: the name of somebody or something. */
    boolean isName(int i) {
        if (!isWord(i) || !words.get(i).isCapitalised()) {
            return false;
        }
        Sense sense = senses[i];
        boolean isKnown = sense.head() != null || (i == 0 && !sense.equals(Sense.NONE));
        return !isKnown && sense.isOnly(IN_NAMES);
    }

    /** Whether the word is the possessor of what follows: the board's, Obama's, the experts'. */
    boolean isPossessive(int i) {
        if (!isWord(i) || is(i, WordClass.CONTRACTION) || is(i, WordClass.NEGATION)) {
            return false;
        }
        boolean bare = isSign(i + 1, '\'') || isSign(i + 1, '\u2019');
        boolean adjacent = bare && words.get(i).end() == words.get(i + 1).start();
        return folded(i).endsWith("'s") || (adjacent && folded(i).endsWith("s") && !quoted[i]);
    }

    /** Whether the word says how something is said: privately, now, on its own no time. */
    boolean isAdverb(int i) {
        if (is(i, WordClass.ADVERB) || is(i, WordClass.WIDELY) || is(i, WordClass.NEGATION)) {
            return true;
        }
        return isWord(i)
                && folded(i).length() > 4
                && folded(i).endsWith("ly")
                && !words.get(i).isCapitalised()
                && senses[i].equals(Sense.NONE);
    }

    /** Whether the word can be the finite verb of a clause, or begins with one: is, will, they're. */
    boolean isAuxiliary(int i) {
        return is(i, WordClass.HAVE)
                || (is(i, WordClass.BE) && !is(i, "be") && !is(i, "been") && !is(i, "being"))
                || is(i, WordClass.DO)
                || is(i, WordClass.MODAL)
                || is(i, WordClass.ABILITY);
    }

    /** How many words a phrase of a class has that starts here; 0 if there is none. */
    int phrase(PhraseClass phraseClass, int start) {
        return lexicon.phrases(phraseClass).longestAt(this, start);
    }

    /** Whether a phrase of a class starts within a range. */
    boolean hasPhrase(PhraseClass phraseClass, int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrase(phraseClass, i) > 0) {
                return true;
            }
        }
        return false;
    }
}

package org.copydesk.names;

import java.util.Set;
import java.util.TreeSet;
import org.copydesk.text.ResourceLines;

/** A set of words in lower case, read from a resource beside this class: words parted by blanks and line ends. */
final class WordList {
    /** Words that carry grammar rather than meaning. */
    static final WordList FUNCTION_WORDS = load("function-words.txt");

    /** Common words that are also written with a capital in titles and names of bodies. */
    static final WordList ORDINARY = load("ordinary-words.txt");

    /** Days, months and feasts. */
    static final WordList CALENDAR = load("calendar.txt");

    /** Words of a sentence that speaks of how a name is written. */
    static final WordList SPELLING_TALK = load("spelling-talk.txt");

    /** Given names that so many people have that sharing one says little. */
    static final WordList COMMON_GIVEN_NAMES = load("common-given-names.txt");

    /** Postal abbreviations of US states. */
    static final WordList POSTAL_CODES = load("postal-codes.txt");

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    private static WordList load(String name) {
        Set<String> words = new TreeSet<>();
        for (String line : ResourceLines.of(WordList.class, name)) {
            words.addAll(Set.of(line.split("\\s+")));
        }
        return new WordList(words);
    }

    /** Whether a word, given in lower case, is in the list. */
    boolean contains(String lowerCase) {
        return words.contains(lowerCase);
    }
}

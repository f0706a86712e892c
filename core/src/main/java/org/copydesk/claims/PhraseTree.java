package org.copydesk.claims;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their words, to find the longest one that starts at a word. Not changed once it is built. */
final class PhraseTree {
    private final Map<String, PhraseTree> next = new HashMap<>();
    private boolean isEnd;

    void add(List<String> phrase) {
        PhraseTree node = this;
        for (String word : phrase) {
            node = node.next.computeIfAbsent(word, key -> new PhraseTree());
        }
        node.isEnd = true;
    }

    /**
     * How many words the longest phrase has that starts at a word.
     *
     * @return 0 if none does
     */
    int longestAt(TaggedSentence sentence, int start) {
        PhraseTree node = this;
        int longest = 0;
        for (int i = start; i < sentence.size(); i++) {
            PhraseTree child = node.next.get(sentence.folded(i));
            if (child == null) {
                break;
            }
            node = child;
            if (node.isEnd) {
                longest = i + 1 - start;
            }
        }
        return longest;
    }

    /** A tree of the phrases of one class. */
    static PhraseTree of(List<LexiconEntry> entries, PhraseClass wanted) {
        PhraseTree tree = new PhraseTree();
        for (LexiconEntry entry : entries) {
            if (entry.labelAs(PhraseClass.class) == wanted) {
                tree.add(split(entry.rest()));
            }
        }
        return tree;
    }

    /** Words as the word breaker cuts them: a hyphen is a word of its own. */
    private static List<String> split(List<String> words) {
        return words.stream()
                .flatMap(word -> Arrays.stream(word.replace("-", " - ").split(" ")))
                .toList();
    }
}

package org.copydesk.claims;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of statements that need a source, by their folded form. Apart from {@link Lexicon}, whose classes say what
 * part a word plays in a sentence. Immutable and safe for use by many threads.
 */
final class FactWords {
    private static final FactWords ENGLISH = of(LexiconEntry.ofResource("fact-words.txt"));

    private final Map<String, Set<FactWord>> classes = new HashMap<>();

    private FactWords() {}

    static FactWords english() {
        return ENGLISH;
    }

    static FactWords of(List<LexiconEntry> entries) {
        FactWords words = new FactWords();
        for (LexiconEntry entry : entries) {
            FactWord label = entry.labelAs(FactWord.class);
            entry.rest()
                    .forEach(word -> words.classes
                            .computeIfAbsent(word, unused -> EnumSet.noneOf(FactWord.class))
                            .add(label));
        }
        return words;
    }

    /** Whether a word is of a class. */
    boolean is(String folded, FactWord label) {
        return classes.getOrDefault(folded, Set.of()).contains(label);
    }

    /** Whether one of some words of a sentence is of a class. */
    boolean isAny(TaggedSentence sentence, int from, int to, FactWord label) {
        for (int i = Math.max(0, from); i < Math.min(sentence.size(), to); i++) {
            if (is(sentence.folded(i), label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word without which there is no such statement: one look-up a word. */
    boolean hints(String folded) {
        Set<FactWord> labels = classes.getOrDefault(folded, Set.of());
        return labels.contains(FactWord.PERCENT)
                || labels.contains(FactWord.PART)
                || labels.contains(FactWord.SCALE)
                || labels.contains(FactWord.COUNTED)
                || labels.contains(FactWord.STUDY)
                || labels.contains(FactWord.DATA)
                || labels.contains(FactWord.REALM)
                || labels.contains(FactWord.OWNER)
                || labels.contains(FactWord.WRONG)
                || labels.contains(FactWord.WRONGDOER)
                || folded.equals("%")
                || folded.equals("times")
                || folded.equals("twice")
                || folded.equals("according")
                || folded.startsWith("rank");
    }
}

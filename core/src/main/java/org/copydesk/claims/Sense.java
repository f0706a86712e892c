package org.copydesk.claims;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the lexicons know of a word.
 *
 * @param classes what part it can play
 * @param head the word as a noun for people
 * @param verb the word as a verb of saying
 * @param passive the word as a participle of belief
 */
record Sense(
        Set<WordClass> classes,
        @Nullable SourceHead head,
        @Nullable VerbForm verb,
        @Nullable PassiveClass passive) {
    static final Sense NONE = new Sense(Set.of(), null, null, null);

    Sense {
        classes = Set.copyOf(classes);
    }

    boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    /** Whether the word is none of the grammar's. */
    boolean hasNoClass() {
        return classes.isEmpty();
    }

    /** Whether the word has no other classes than these. */
    boolean isOnly(Set<WordClass> allowed) {
        return allowed.containsAll(classes);
    }

    Sense with(WordClass wordClass) {
        Set<WordClass> more = new HashSet<>(classes);
        more.add(wordClass);
        return new Sense(more, head, verb, passive);
    }

    Sense with(SourceHead newHead) {
        return new Sense(classes, newHead, verb, passive);
    }

    Sense with(VerbForm newVerb) {
        return new Sense(classes, head, newVerb, passive);
    }

    Sense with(PassiveClass newPassive) {
        return new Sense(classes, head, verb, newPassive);
    }
}

package org.copydesk.claims;

import org.jspecify.annotations.Nullable;

/**
 * All that the lexicons know of a word.
 *
 * @param classes the bits of its {@link WordClass}es
 * @param head the word as a noun for people
 * @param verb the word as a verb of saying
 * @param passive the word as a participle of belief
 */
record Sense(
        long classes,
        @Nullable SourceHead head,
        @Nullable VerbForm verb,
        @Nullable PassiveClass passive) {
    static final Sense NONE = new Sense(0, null, null, null);

    boolean is(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    Sense with(WordClass wordClass) {
        return new Sense(classes | wordClass.bit(), head, verb, passive);
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

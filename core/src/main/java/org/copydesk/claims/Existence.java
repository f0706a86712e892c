package org.copydesk.claims;

import java.util.Optional;

/** People who are only said to exist, and to say something: there are some who argue that. */
final class Existence {
    private Existence() {}

    /** Whether "there are" stands before a source phrase. */
    static boolean isAt(TaggedSentence sentence, SourcePhrase phrase) {
        int be = VerbGroup.skipAdverbsBack(sentence, phrase.start() - 1);
        return sentence.is(be, WordClass.BE) && sentence.is(be - 1, "there");
    }

    /** What they say, when "who" follows at once. */
    static Optional<Predicate> predicate(TaggedSentence sentence, SourcePhrase phrase) {
        int who = phrase.headAt() + 1;
        if (!sentence.is(who, "who")) {
            return Optional.empty();
        }
        SourceTail tail = SourceTail.describe(sentence, who, who + 1);
        return VerbGroup.at(sentence, who + 1, phrase.head().number()).map(verbs -> new Predicate(verbs, tail));
    }
}

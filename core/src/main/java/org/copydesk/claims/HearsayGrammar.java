package org.copydesk.claims;

import java.util.ArrayList;
import java.util.List;

/** Finds words that pass a statement on without saying whose it is: reportedly, rumour has it. */
final class HearsayGrammar {
    private static final double CERTAINTY = 0.9;

    private HearsayGrammar() {}

    static List<Candidate> find(TaggedSentence sentence) {
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int length = sentence.isQuoted(i) ? 0 : sentence.phrase(PhraseClass.HEARSAY, i);
            if (length > 0 && !sentence.is(i - 1, WordClass.NEGATION)) {
                found.add(Candidate.without(ClaimKind.HEARSAY, i, i + length, CERTAINTY));
            }
            i += Math.max(1, length);
        }
        return found;
    }
}

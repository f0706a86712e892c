package org.copydesk.claims;

import java.util.ArrayList;
import java.util.List;

/** Finds words by which a writer takes everybody's agreement for granted: needless to say, as everyone knows. */
final class ConsensusGrammar {
    private static final double CERTAINTY = 0.9;

    private ConsensusGrammar() {}

    static List<Candidate> find(TaggedSentence sentence) {
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int length = sentence.isQuoted(i) ? 0 : sentence.phrase(PhraseClass.CONSENSUS, i);
            if (length > 0) {
                found.add(Candidate.without(ClaimKind.ASSUMED_CONSENSUS, i, i + length, CERTAINTY));
            }
            i += Math.max(1, length);
        }
        return found;
    }
}

package org.copydesk.claims;

import org.copydesk.claims.Claim.Weight;

/**
 * Words of a sentence that lay a claim to nobody, unless something else in the text says who.
 *
 * @param kind the rule
 * @param from the first word
 * @param to after the last word
 * @param weight whether it matters less
 * @param certainty how sure the words are a claim, from 0 to 1
 * @param isWithheld whether the text says that a name is withheld: then nothing makes up for it
 * @param verb the verb of saying, or -1
 * @param isSample whether the people are of the kind whom a survey asks
 * @param lemma the noun for people, or the empty string
 * @param namesPerson whether one of the people is named
 */
record Candidate(
        ClaimKind kind,
        int from,
        int to,
        Weight weight,
        double certainty,
        boolean isWithheld,
        int verb,
        boolean isSample,
        String lemma,
        boolean namesPerson) {
    /** A candidate without people of its own, such as a passive. */
    static Candidate without(ClaimKind kind, int from, int to, double certainty) {
        return new Candidate(kind, from, to, Weight.FULL, certainty, false, -1, false, "", false);
    }

    /** Whether it is laid to people, if without a name; a statement is laid to somebody once. */
    boolean hasPeople() {
        return !lemma.isEmpty();
    }
}

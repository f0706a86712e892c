package org.copydesk.claims;

/**
 * A noun for people, in one of its numbers.
 *
 * @param lemma the entry's first form that is there, to compare heads by
 * @param people what they are
 * @param number whether it is one of them
 */
record SourceHead(String lemma, SourceClass people, GrammaticalNumber number) {
    /** How many. */
    enum GrammaticalNumber {
        SINGULAR,
        PLURAL
    }

    boolean isPlural() {
        return number == GrammaticalNumber.PLURAL;
    }
}

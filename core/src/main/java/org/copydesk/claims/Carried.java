package org.copydesk.claims;

import java.util.Set;

/**
 * What a sentence leaves for the next one of its paragraph.
 *
 * @param namedSource whether somebody spoke in it who is named
 * @param inquiry whether it spoke of a survey, a study or the people who took part
 * @param lemmas nouns for people one of whom was named
 * @param evidence whether it, or one before it, said where facts are from
 */
record Carried(boolean namedSource, boolean inquiry, Set<String> lemmas, boolean evidence) {
    static final Carried NOTHING = new Carried(false, false, Set.of(), false);
    /** What a list is left by the paragraph that leads to it and says where facts are from. */
    static final Carried EVIDENCE = new Carried(false, false, Set.of(), true);

    Carried {
        lemmas = Set.copyOf(lemmas);
    }
}

package org.copydesk.claims;

import java.util.Set;

/**
 * What a sentence leaves for the next one of its paragraph.
 *
 * @param namedSource whether somebody spoke in it who is named
 * @param inquiry whether it spoke of a survey, a study or the people who took part
 * @param lemmas nouns for people one of whom was named
 */
record Carried(boolean namedSource, boolean inquiry, Set<String> lemmas) {
    static final Carried NOTHING = new Carried(false, false, Set.of());

    Carried {
        lemmas = Set.copyOf(lemmas);
    }
}

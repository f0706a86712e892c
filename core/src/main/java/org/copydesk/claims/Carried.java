package org.copydesk.claims;

import java.util.Set;

/**
 * What a sentence leaves for the next one of its paragraph.
 *
 * @param namedSource whether somebody spoke in it who is named
 * @param lemmas nouns for people one of whom was named
 */
record Carried(boolean namedSource, Set<String> lemmas) {
    static final Carried NOTHING = new Carried(false, Set.of());

    Carried {
        lemmas = Set.copyOf(lemmas);
    }
}

package org.copydesk.claims;

/**
 * A noun phrase for people, up to its head: two senior U.S. officials.
 *
 * @param start its first word
 * @param headAt its head
 * @param head what the head is; of several that are coordinated the one that is nearest to an insider
 * @param pointer whether it points to people who were named before
 * @param organisationNamed whether a name stands before the head: White House officials
 * @param follows whether it stands right behind a noun whose clause it opens: a problem experts say is growing
 */
record SourcePhrase(
        int start, int headAt, SourceHead head, Pointer pointer, boolean organisationNamed, boolean follows) {
    /** Whom a noun phrase points to by its first word. */
    enum Pointer {
        /** Nobody: officials, some officials, an official. */
        NOBODY,
        /** People of somebody's: the board's officials, his aides. */
        THEIRS,
        /** Somebody named before: the officials. */
        BEFORE,
        /** The writer's or the reader's people, or no one at all: our users, no expert. */
        EXEMPT
    }

    SourcePhrase with(int newStart, SourceHead newHead, boolean namedToo) {
        return new SourcePhrase(newStart, headAt, newHead, pointer, organisationNamed || namedToo, follows);
    }
}

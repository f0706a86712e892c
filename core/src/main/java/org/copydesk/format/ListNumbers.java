package org.copydesk.format;

import org.copydesk.text.Block;

/** Numbers the outermost lists of a page, from 1. Not safe for threads. */
final class ListNumbers {
    private int last;
    private int depth;

    /** Goes into a list or out of it; leaving more lists than were begun is nothing. */
    void step(boolean isIn) {
        if (isIn) {
            last += depth == 0 ? 1 : 0;
            depth++;
        } else if (depth > 0) {
            depth--;
        }
    }

    /** Whether there is a list around. */
    boolean isOpen() {
        return depth > 0;
    }

    /** The number of the outermost list around, or {@link Block#NO_LIST}. */
    int current() {
        return depth > 0 ? last : Block.NO_LIST;
    }
}

package org.copydesk.format;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds strings in a page from growing offsets on: however often it is asked for one string, it reads each character
 * once. Not safe for threads.
 */
final class ForwardSearch {
    /** The offset of what is not found. */
    static final int NOWHERE = Integer.MAX_VALUE;

    /** Where a string stands first from an offset on. */
    private record Find(int from, int at) {
        static final Find NOTHING = new Find(NOWHERE, -1);
    }

    private final String source;
    private final Map<String, Find> finds = new HashMap<>();

    ForwardSearch(String source) {
        this.source = source;
    }

    /** The first offset of a string from an offset on, or {@link #NOWHERE}. */
    int find(String wanted, int from) {
        Find known = finds.getOrDefault(wanted, Find.NOTHING);
        if (known.from() <= from && from <= known.at()) {
            return known.at();
        }
        int found = source.indexOf(wanted, from);
        Find next = new Find(from, found < 0 ? NOWHERE : found);
        finds.put(wanted, next);
        return next.at();
    }
}

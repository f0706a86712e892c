package org.copydesk.repeats;

import java.util.List;

/**
 * What the settings say about repeats.
 *
 * @param minWords the least number of words of a paragraph that counts, at least 3
 * @param allowed texts whose repeats are meant
 */
public record RepeatsOptions(int minWords, List<String> allowed) {
    /** Checks the number and copies the list. */
    public RepeatsOptions {
        if (minWords < 3) {
            throw new IllegalArgumentException("minWords is " + minWords + "; expected at least 3");
        }
        allowed = List.copyOf(allowed);
    }

    /** Paragraphs of eight words or more; no repeat is meant. */
    public static RepeatsOptions defaults() {
        return new RepeatsOptions(8, List.of());
    }
}

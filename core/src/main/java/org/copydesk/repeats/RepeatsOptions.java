package org.copydesk.repeats;

import java.util.List;

/**
 * What the settings say about repeats.
 *
 * @param minWords the least number of words of a paragraph that counts, at least 3
 * @param allowed texts whose repeats are meant
 * @param mirrors Ant patterns of versions and translations, with {@code /} between their parts and relative to the base
 *     folder; see {@link org.copydesk.repeats.twins.MirrorPattern}
 */
public record RepeatsOptions(int minWords, List<String> allowed, List<String> mirrors) {
    /** Checks the number and copies the lists. */
    public RepeatsOptions {
        if (minWords < 3) {
            throw new IllegalArgumentException("minWords is " + minWords + "; expected at least 3");
        }
        allowed = List.copyOf(allowed);
        mirrors = List.copyOf(mirrors);
    }

    /** Options without mirrors. */
    public RepeatsOptions(int minWords, List<String> allowed) {
        this(minWords, allowed, List.of());
    }

    /** Paragraphs of eight words or more; no repeat is meant. */
    public static RepeatsOptions defaults() {
        return new RepeatsOptions(8, List.of());
    }
}

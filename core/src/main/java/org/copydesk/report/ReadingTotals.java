package org.copydesk.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a run has read.
 *
 * @param files content files read
 * @param paragraphs their blocks of prose
 * @param words their words
 * @param bytes their size
 * @param binaryFiles content files that are not text and were left out
 * @param unreadFormats files of known formats that cannot be read yet, by the format's name
 * @param warnings what in the settings had no effect and the like, in the order of the settings
 */
public record ReadingTotals(
        int files,
        long paragraphs,
        long words,
        long bytes,
        int binaryFiles,
        SortedMap<String, Integer> unreadFormats,
        List<String> warnings) {
    /** Copies map and list. */
    public ReadingTotals {
        unreadFormats = Collections.unmodifiableSortedMap(new TreeMap<>(unreadFormats));
        warnings = List.copyOf(warnings);
    }
}

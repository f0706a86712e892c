package org.copydesk;

import java.util.List;
import java.util.SortedMap;

/**
 * The files of a run.
 *
 * @param files the files to read, by path
 * @param unreadFormats how many files have a known format that cannot be read yet, by the format's name
 * @param unused which patterns and endings of the settings had no effect
 * @param warnings what else is to be said
 * @param isPart whether the settings are for other content too, so that what has no effect here may have one there
 */
record FoundContent(
        List<ContentFile> files,
        SortedMap<String, Integer> unreadFormats,
        List<String> unused,
        List<String> warnings,
        boolean isPart) {
    FoundContent {
        files = List.copyOf(files);
        unused = List.copyOf(unused);
        warnings = List.copyOf(warnings);
    }

    /** This, as a part of what the settings are for. */
    FoundContent asPart() {
        return new FoundContent(files, unreadFormats, unused, warnings, true);
    }
}

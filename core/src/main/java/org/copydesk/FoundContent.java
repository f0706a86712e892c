package org.copydesk;

import java.util.List;
import java.util.SortedMap;

/**
 * The files of a run.
 *
 * @param files the files to read, by path
 * @param unreadFormats how many files have a known format that cannot be read yet, by the format's name
 * @param warnings what had no effect
 */
record FoundContent(List<ContentFile> files, SortedMap<String, Integer> unreadFormats, List<String> warnings) {
    FoundContent {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}

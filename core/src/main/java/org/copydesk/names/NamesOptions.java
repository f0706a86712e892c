package org.copydesk.names;

import java.util.List;

/**
 * What the settings say about names.
 *
 * @param preferred the house list
 * @param distinct groups of names that are alike and are not one name
 * @param ignored names whose spelling does not matter
 */
public record NamesOptions(List<HouseName> preferred, List<List<String>> distinct, List<String> ignored) {
    /** Copies the lists. */
    public NamesOptions {
        preferred = List.copyOf(preferred);
        distinct = distinct.stream().map(List::copyOf).toList();
        ignored = List.copyOf(ignored);
    }

    /** No house list. */
    public static NamesOptions defaults() {
        return new NamesOptions(List.of(), List.of(), List.of());
    }
}

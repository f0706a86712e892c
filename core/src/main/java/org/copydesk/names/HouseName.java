package org.copydesk.names;

import java.util.List;

/**
 * An entry of the house list.
 *
 * @param use the spelling to use
 * @param not the spellings that it replaces
 * @param except phrases in which such a spelling stays
 */
public record HouseName(String use, List<String> not, List<String> except) {
    /** Copies the lists. */
    public HouseName {
        not = List.copyOf(not);
        except = List.copyOf(except);
    }
}

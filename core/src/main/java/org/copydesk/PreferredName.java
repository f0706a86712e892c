package org.copydesk;

import java.util.List;
import java.util.Objects;

/**
 * An entry of the house list of names.
 *
 * @param use the spelling to use
 * @param not the spellings that it replaces, compared with their case
 * @param except phrases in which such a spelling stays, such as titles of works
 */
public record PreferredName(String use, List<String> not, List<String> except) {
    /** Copies the lists. */
    public PreferredName {
        Objects.requireNonNull(use, "use");
        not = List.copyOf(not);
        except = List.copyOf(except);
    }
}

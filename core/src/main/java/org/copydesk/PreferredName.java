package org.copydesk;

import java.util.List;
import java.util.Objects;

/**
 * An entry of the house list of names.
 *
 * @param use the spelling to use; not blank
 * @param not the spellings that it replaces, compared with their case; at least one, and not the one to use
 * @param except phrases in which such a spelling stays, such as titles of works; none need be named
 */
public record PreferredName(String use, List<String> not, List<String> except) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the spelling to use is blank or to be replaced itself, or if it replaces none
     */
    public PreferredName {
        Objects.requireNonNull(use, "use");
        not = List.copyOf(not);
        except = List.copyOf(except);
        if (use.isBlank() || not.isEmpty() || not.contains(use)) {
            throw new IllegalArgumentException("names.preferred uses " + Shown.text(use) + " for " + not
                    + "; expected another spelling to replace");
        }
    }
}

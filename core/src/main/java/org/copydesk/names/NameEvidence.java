package org.copydesk.names;

import java.io.Serializable;
import java.util.List;

/**
 * What names keep of a document.
 *
 * @param mentions the names in running prose, in order
 * @param lowerCase the words that stand in small letters
 * @param unpreferred the uses of spellings that the house list replaces, in order
 */
record NameEvidence(List<Mention> mentions, LowerCaseWords lowerCase, List<HouseUse> unpreferred)
        implements Serializable {
    /** Copies the lists. */
    NameEvidence {
        mentions = List.copyOf(mentions);
        unpreferred = List.copyOf(unpreferred);
    }
}

package org.copydesk.names;

import java.io.Serializable;
import java.util.List;

/**
 * A name in running prose: a maximal run of words with capitals, and what stands around it.
 *
 * @param words its words, at least one
 * @param title the title or role that it is used with, in lower case; empty for none
 * @param sentence the number of its sentence in its document
 * @param beginsSentence whether its first word would have a capital in any case
 * @param enumerated whether it stands in a list of names
 * @param numbered whether a number follows it, as in {@code Section 508}
 * @param company the words of meaning near it, as {@link LowerCaseWords#hash hashes}
 * @param language the primary language of its block, such as {@code en}
 */
record Mention(
        List<NameWord> words,
        String title,
        int sentence,
        boolean beginsSentence,
        boolean enumerated,
        boolean numbered,
        List<Integer> company,
        String language)
        implements Serializable {
    /** Copies the lists. */
    Mention {
        words = List.copyOf(words);
        company = List.copyOf(company);
    }
}

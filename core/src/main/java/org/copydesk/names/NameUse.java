package org.copydesk.names;

import java.util.List;
import org.copydesk.check.Place;

/**
 * A use of a name: one or two neighbouring words of a mention.
 *
 * @param document the number of its document, in path order
 * @param path the path of its document
 * @param mention the mention
 * @param first the index of its first word in the mention
 * @param last the index of its last word in the mention
 */
record NameUse(int document, String path, Mention mention, int first, int last) {
    /** Where it stands. */
    Place place() {
        Place from = mention.words().get(first).place(path);
        return first == last ? from : from.to(mention.words().get(last).place(path));
    }

    /** The spelling. */
    String form() {
        NameWord word = mention.words().get(first);
        if (first == last) {
            return word.form();
        }
        NameWord second = mention.words().get(last);
        return word.form() + second.joiner() + second.form();
    }

    /** Whether it would begin with a capital in any case. */
    boolean beginsSentence() {
        return first == 0 && mention.beginsSentence();
    }

    /** The words of the mention before it. */
    List<NameWord> before() {
        return mention.words().subList(0, first);
    }

    /** The words of the mention behind it. */
    List<NameWord> after() {
        return mention.words().subList(last + 1, mention.words().size());
    }

    /** Whether it is all there is of its mention. */
    boolean standsAlone() {
        return mention.words().size() == last - first + 1;
    }

    /** The number of its sentence in the corpus. */
    long sentence() {
        return ((long) document << 32) | mention.sentence();
    }
}

package org.copydesk.check;

import java.io.Serializable;
import java.util.List;
import org.copydesk.text.Document;

/**
 * Finds one group of problems. A check keeps nothing between calls and is safe for use by many threads.
 *
 * <p>The work is cut in two, so that the same check runs on one thread, on many, within each document or across all,
 * or on a cluster: {@link #examine} looks at one document alone, {@link #conclude} sees what all documents gave.
 * Further checks are found by {@link java.util.ServiceLoader} if they have a public constructor without parameters.
 *
 * @param <E> what one document gives: a value without reference to the document
 */
public interface Check<E extends Serializable> {
    /** The name of the group, as settings use it; equal to the group of all rules. */
    String group();

    /** The rules whose findings this check reports, in the order in which reports list them. */
    List<Rule> rules();

    /** Looks at one document. Pure: equal documents give equal evidence. */
    E examine(Document document);

    /**
     * Sees all documents of the scope.
     *
     * @return the findings in any order; sorted by the caller
     */
    List<Finding> conclude(Corpus<E> corpus);
}

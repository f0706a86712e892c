package org.copydesk.claims;

import java.util.Set;

/**
 * A verb of saying or believing.
 *
 * @param base its first form
 * @param frames what may follow it
 */
record ReportingVerb(String base, Set<Frame> frames) {
    /** What may follow a verb; see {@code reporting-verbs.txt}. */
    enum Frame {
        SAYS,
        CLAUSE,
        THAT,
        TELLS,
        AS,
        CONSIDERS,
        FORECASTS,
        ACCUSES,
        OF,
        FINDS,
        DOUBTS,
        RECALLS,
        CONFIRMS
    }

    ReportingVerb {
        frames = Set.copyOf(frames);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether a statement can follow at once, with or without "that". */
    boolean takesStatement() {
        return takes(Frame.SAYS) || takes(Frame.CLAUSE) || takes(Frame.THAT);
    }
}

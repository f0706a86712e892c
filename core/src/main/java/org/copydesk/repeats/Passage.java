package org.copydesk.repeats;

import java.util.List;

/**
 * A run of candidates that stands again as a run.
 *
 * @param starts the first candidate of each place, in the order of paths and lines; two or more
 * @param length how many candidates the run has in each place
 */
record Passage(List<Integer> starts, int length) {
    Passage {
        starts = List.copyOf(starts);
    }
}

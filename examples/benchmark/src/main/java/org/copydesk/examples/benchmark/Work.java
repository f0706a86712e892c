package org.copydesk.examples.benchmark;

/** Something to measure. */
interface Work {
    /**
     * Does it once.
     *
     * @return a number that depends on all that was done, so that no part of it can be left out
     */
    long run();
}

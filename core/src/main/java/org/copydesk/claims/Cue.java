package org.copydesk.claims;

/** How a statement is tied to those who make it. */
enum Cue {
    /** They say that ... */
    THAT(0.98),
    /** They said: "..." */
    QUOTATION(0.98),
    /** According to them. */
    ACCORDING(0.98),
    /** The statement stands around or before them: the dam, they say, is sound. */
    AROUND(0.97),
    /** They spoke on condition of anonymity. */
    WITHHELD(0.97),
    /** They say the dam is sound. */
    CLAUSE(0.93),
    /** They see the dam as a danger; it is seen by them as one. */
    AS(0.88),
    /** They predict a flood. */
    OBJECT(0.82);

    private final double certainty;

    Cue(double certainty) {
        this.certainty = certainty;
    }

    /** How often the shape is an attribution, when source and verb are there; 0 to 1. */
    double certainty() {
        return certainty;
    }
}

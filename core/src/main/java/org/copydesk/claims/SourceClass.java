package org.copydesk.claims;

/** What people are who are named by what they are; see {@code sources.txt}. */
enum SourceClass {
    INSIDER(0.98),
    OFFICIAL(0.98),
    PERSON(0.93),
    EXPERT(0.97),
    CRITIC(0.96),
    CROWD(0.93),
    TRADE(0.93),
    USER(0.85),
    QUANTITY(0.92);

    private final double certainty;

    SourceClass(double certainty) {
        this.certainty = certainty;
    }

    /** How often words of this class mean people who say something, when a verb of saying stands by them; 0 to 1. */
    double certainty() {
        return certainty;
    }

    /** Whether they know from within what they say. */
    boolean isInside() {
        return this == INSIDER || this == OFFICIAL;
    }

    /** Whether they are the kind of people whom a survey asks. */
    boolean isSample() {
        return switch (this) {
            case PERSON, CROWD, TRADE, USER, QUANTITY -> true;
            default -> false;
        };
    }

    /** Whether they hold an opinion or a forecast by trade. */
    boolean isJudge() {
        return this == EXPERT || this == CRITIC;
    }
}

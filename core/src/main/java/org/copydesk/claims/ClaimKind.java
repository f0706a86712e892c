package org.copydesk.claims;

import java.util.Arrays;
import java.util.List;
import org.copydesk.check.Rule;

/** What a claim lacks, in the order in which one wins where several compete for the same words. */
enum ClaimKind {
    ANONYMOUS_SOURCE(
            "comes from nobody with a name; name who says it, or say what they are and why they are not named"),
    VAGUE_AUTHORITY("could be anybody; name one of them, or link to where it is said"),
    UNNAMED_STUDY("could be any; name who made it and when, or link to it"),
    PASSIVE_ATTRIBUTION("leaves out who does; name who holds this view, or state it as a fact with its source"),
    HEARSAY("passes on what somebody said; name who said it, or leave it out"),
    ASSUMED_CONSENSUS("takes for granted that all agree; leave it out, or show that they do"),
    UNSOURCED_STATISTIC("has no source; say who counted and when, or link to it"),
    UNSOURCED_SUPERLATIVE("has no source; say who ranks it so, or leave out the rank"),
    UNSOURCED_ACCUSATION("has no source; say who accuses or which court found so, or leave it out"),
    UNATTRIBUTED_QUOTE("has no speaker; say who said it, and where");

    private final String advice;

    ClaimKind(String advice) {
        this.advice = advice;
    }

    Rule rule() {
        return switch (this) {
            case ANONYMOUS_SOURCE -> ClaimRules.ANONYMOUS_SOURCE;
            case VAGUE_AUTHORITY -> ClaimRules.VAGUE_AUTHORITY;
            case PASSIVE_ATTRIBUTION -> ClaimRules.PASSIVE_ATTRIBUTION;
            case HEARSAY -> ClaimRules.HEARSAY;
            case UNNAMED_STUDY -> ClaimRules.UNNAMED_STUDY;
            case ASSUMED_CONSENSUS -> ClaimRules.ASSUMED_CONSENSUS;
            case UNSOURCED_STATISTIC -> ClaimRules.UNSOURCED_STATISTIC;
            case UNSOURCED_SUPERLATIVE -> ClaimRules.UNSOURCED_SUPERLATIVE;
            case UNSOURCED_ACCUSATION -> ClaimRules.UNSOURCED_ACCUSATION;
            case UNATTRIBUTED_QUOTE -> ClaimRules.UNATTRIBUTED_QUOTE;
        };
    }

    /** Whether the words state a fact rather than lay it to anybody: then any source in reach will do. */
    boolean isFact() {
        return switch (this) {
            case UNSOURCED_STATISTIC, UNSOURCED_SUPERLATIVE, UNSOURCED_ACCUSATION -> true;
            default -> false;
        };
    }

    /** What a finding says of the writer's words. */
    String message(String phrase) {
        return "\"" + phrase + "\" " + advice;
    }

    static List<Rule> rules() {
        return Arrays.stream(values()).map(ClaimKind::rule).toList();
    }
}

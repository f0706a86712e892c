package org.copydesk.claims;

import java.util.Arrays;
import java.util.List;
import org.copydesk.check.Rule;

/** What a claim lacks, in the order in which one wins where several compete for the same words. */
enum ClaimKind {
    ANONYMOUS_SOURCE(
            "comes from nobody with a name; name who says it, or say what they are and why they are not named"),
    VAGUE_AUTHORITY("could be anybody; name one of them, or link to where it is said"),
    PASSIVE_ATTRIBUTION("leaves out who does; name who holds this view, or state it as a fact with its source"),
    HEARSAY("passes on what somebody said; name who said it, or leave it out");

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

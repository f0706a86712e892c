package org.copydesk.claims;

import java.util.Arrays;
import java.util.List;
import org.copydesk.check.Level;
import org.copydesk.check.Profile;
import org.copydesk.check.Rule;

/** The rules of the check, in the order in which they win where they compete for the same words. */
enum ClaimKind {
    ANONYMOUS_SOURCE(
            Rule.of(
                    "anonymous-source",
                    ClaimsCheck.GROUP,
                    Level.WARNING,
                    "A claim is laid to insiders, officials or other people in the know who are not named.",
                    "A reader cannot judge a source without a name. Name the person; if the name must stay out, say"
                            + " in the same sentence where they work, how they know, and why they are not named."),
            "comes from nobody with a name; name who says it, or say what they are and why they are not named"),
    VAGUE_AUTHORITY(
            Rule.of(
                    "vague-authority",
                    ClaimsCheck.GROUP,
                    Level.WARNING,
                    "A claim is laid to experts, critics, many people or another crowd without a name.",
                    "Nobody can check what \"experts\" believe. Name one who says it, link to where it is said, or"
                            + " make the statement your own."),
            "could be anybody; name one of them, or link to where it is said"),
    PASSIVE_ATTRIBUTION(
            Rule.of(
                            "passive-attribution",
                            ClaimsCheck.GROUP,
                            Level.WARNING,
                            "A belief or a report stands there with nobody who believes or reports it.",
                            "The passive hides who holds the view. Say who does, link to where it is said, or state"
                                    + " the fact itself.")
                    .offIn(Profile.DOCS),
            "leaves out who does; name who holds this view, or state it as a fact with its source"),
    HEARSAY(
            Rule.of(
                    "hearsay",
                    ClaimsCheck.GROUP,
                    Level.NOTE,
                    "A statement is passed on as hearsay.",
                    "The word warns the reader but gives no source. Say who reports, alleges or tells it, or leave"
                            + " the statement out."),
            "passes on what somebody said; name who said it, or leave it out");

    private final Rule rule;
    private final String advice;

    ClaimKind(Rule rule, String advice) {
        this.rule = rule;
        this.advice = advice;
    }

    Rule rule() {
        return rule;
    }

    /** What a finding says of the writer's words. */
    String message(String phrase) {
        return "\"" + phrase + "\" " + advice;
    }

    static List<Rule> rules() {
        return Arrays.stream(values()).map(ClaimKind::rule).toList();
    }
}

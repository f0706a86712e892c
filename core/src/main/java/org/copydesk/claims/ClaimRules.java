package org.copydesk.claims;

import org.copydesk.check.Level;
import org.copydesk.check.Profile;
import org.copydesk.check.Rule;

/** The rules of the check; each has a page beside this class. */
final class ClaimRules {
    static final Rule ANONYMOUS_SOURCE = rule(
            "anonymous-source",
            Level.WARNING,
            "A claim is laid to insiders, officials or other people in the know who are not named.",
            "A reader cannot judge a source without a name. Name the person; if the name must stay out, say in the same"
                    + " sentence where they work, how they know, and why they are not named.");

    static final Rule VAGUE_AUTHORITY = rule(
            "vague-authority",
            Level.WARNING,
            "A claim is laid to experts, critics, many people or another crowd without a name.",
            "Nobody can check what \"experts\" believe. Name one who says it, link to where it is said, or make the"
                    + " statement your own.");

    static final Rule PASSIVE_ATTRIBUTION = rule(
                    "passive-attribution",
                    Level.WARNING,
                    "A belief or a report stands there with nobody who believes or reports it.",
                    "The passive hides who holds the view. Say who does, link to where it is said, or state the fact"
                            + " itself.")
            .offIn(Profile.DOCS);

    static final Rule HEARSAY = rule(
            "hearsay",
            Level.NOTE,
            "A statement is passed on as hearsay.",
            "The word warns the reader but gives no source. Say who reports, alleges or tells it, or leave the statement"
                    + " out.");

    private ClaimRules() {}

    private static Rule rule(String id, Level level, String summary, String help) {
        return Rule.of(id, ClaimsCheck.GROUP, level, summary, help);
    }
}

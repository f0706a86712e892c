package org.copydesk.claims;

import java.util.Map;
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

    static final Rule UNNAMED_STUDY = rule(
            "unnamed-study",
            Level.NOTE,
            "A study, survey or report shows something, and nobody can tell which one.",
            "A reader who wants to know whether it is a good one cannot look. Name who made it and when, or link to it.");

    static final Rule ASSUMED_CONSENSUS = rule(
            "assumed-consensus",
            Level.NOTE,
            "Everybody's agreement is taken for granted.",
            "What needs no saying can be left unsaid, and what somebody doubts needs a reason, not a crowd. Leave the"
                    + " words out, or show who agrees.");

    static final Rule UNSOURCED_STATISTIC = inNews(
            Level.WARNING,
            rule(
                    "unsourced-statistic",
                    Level.NOTE,
                    "A share, count, rank or comparison has no source.",
                    "Somebody has counted. Say who and when in the sentence, or link to the figures."));

    static final Rule UNATTRIBUTED_QUOTE = inNews(
            Level.WARNING,
            rule(
                    "unattributed-quote",
                    Level.NOTE,
                    "Quoted speech has no speaker in reach.",
                    "Words between quotation marks are somebody's. Say whose, before or behind them."));

    static final Rule UNSOURCED_SUPERLATIVE = rule(
                    "unsourced-superlative",
                    Level.NOTE,
                    "Something is the largest, first or worst in the world or in history, and nobody says so.",
                    "Ranks change and are disputed. Say who ranks it so, or leave out the rank.")
            .offIn(Profile.GENERAL, Profile.DOCS);

    static final Rule UNSOURCED_ACCUSATION = rule(
                    "unsourced-accusation",
                    Level.WARNING,
                    "A person or body with a name is said to have done a wrong, and nobody says so.",
                    "An accusation without a source is the writer's own. Say which court found so or who accuses, or"
                            + " leave it out.")
            .offIn(Profile.GENERAL, Profile.DOCS);

    private ClaimRules() {}

    private static Rule inNews(Level level, Rule rule) {
        return new Rule(
                rule.id(),
                rule.group(),
                rule.summary(),
                rule.help(),
                rule.level(),
                Map.of(Profile.NEWS, level),
                rule.offIn());
    }

    private static Rule rule(String id, Level level, String summary, String help) {
        return Rule.of(id, ClaimsCheck.GROUP, level, summary, help);
    }
}

package org.copydesk.names;

import java.util.List;
import org.copydesk.check.Check;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;
import org.copydesk.text.Document;

/** Finds names that are spelt in several ways, and spellings that the house list replaces. */
public final class NamesCheck implements Check<NameEvidence> {
    /** The group of these rules. */
    public static final String GROUP = "names";

    /** The rule for one name with several spellings. */
    public static final Rule INCONSISTENT_NAME = Rule.of(
            "inconsistent-name",
            GROUP,
            Level.WARNING,
            "One name is spelt in several ways.",
            "Use one spelling, or tell the settings that these are two names (names.distinct).");

    /** The rule for spellings that the house list replaces. */
    public static final Rule UNPREFERRED_NAME = Rule.of(
            "unpreferred-name",
            GROUP,
            Level.ERROR,
            "A spelling that the house list replaces.",
            "Use the spelling of the house list (names.preferred).");

    /** Takes the options. */
    public NamesCheck(NamesOptions unused) {}

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<Rule> rules() {
        return List.of(INCONSISTENT_NAME, UNPREFERRED_NAME);
    }

    @Override
    public NameEvidence examine(Document document) {
        return new NameEvidence();
    }

    @Override
    public List<Finding> conclude(Corpus<NameEvidence> corpus) {
        return List.of();
    }
}

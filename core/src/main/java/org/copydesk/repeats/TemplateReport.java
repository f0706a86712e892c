package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;

/** Turns number templates into findings: one a template, however many places it has. */
final class TemplateReport {
    private final CorpusBlocks blocks;

    TemplateReport(CorpusBlocks blocks) {
        this.blocks = blocks;
    }

    /**
     * The finding of a template.
     *
     * @param template its blocks, ascending, two or more
     */
    Finding toFinding(List<Integer> template) {
        List<Place> places = new ArrayList<>(template.size());
        template.forEach(block -> places.add(blocks.place(block)));
        int first = template.get(0);
        int similarity = Nearness.WHOLE;
        for (int block : template) {
            if (blocks.classes().of(block) != blocks.classes().of(first)) {
                WordIds words = WordIds.of(blocks.compared(block), blocks.compared(first));
                similarity = Math.min(similarity, Nearness.similarity(words));
            }
        }
        Place primary = places.get(1);
        String message = "a template: it stands in " + places.size() + " places with other numbers, first at "
                + places.get(0) + ": \"" + blocks.opening(template.get(1))
                + "\"; keep it if the numbers are meant to change";
        places.remove(1);
        return new Finding(
                RepeatsCheck.SIMILAR_PARAGRAPH,
                Level.NOTE,
                primary,
                message,
                places,
                SimilarReport.properties(DifferenceKind.TEMPLATE, similarity, template.size()),
                subject(first));
    }

    private String subject(int block) {
        ComparedWords words = new ComparedWords();
        words.addWithoutNumbers(blocks.text(block, block + 1));
        return PassageView.hash(words.toBytes());
    }
}

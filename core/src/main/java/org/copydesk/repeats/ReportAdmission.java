package org.copydesk.repeats;

import java.util.List;
import org.copydesk.repeats.twins.TwinPages;

/** Admits what is long enough, says something and is not meant to be repeated. */
final class ReportAdmission implements Admission {
    private final CorpusBlocks blocks;
    private final CopyAdmission longEnough;
    private final AllowedTexts allowed;
    private final NumberTemplates templates;
    /** For each class whether it is allowed: 0 while nobody has asked, 1 for yes, 2 for no. */
    private final byte[] known;

    ReportAdmission(CorpusBlocks blocks, RepeatsOptions options, TwinPages twins) {
        this.blocks = blocks;
        this.longEnough = new CopyAdmission(blocks, options.minWords());
        this.allowed = AllowedTexts.of(options.allowed());
        this.known = new byte[blocks.classes().size()];
        this.templates = NumberTemplates.of(blocks, this::mayFitTemplate, twins);
    }

    private boolean mayFitTemplate(int document, int block) {
        return admitsDocument(document) && longEnough.admitsParagraph(block) && !blocks.isLabel(block);
    }

    @Override
    public boolean admitsDocument(int document) {
        return !ChangeHistory.isNameOf(blocks.document(document).path());
    }

    @Override
    public boolean admitsParagraph(int block) {
        int equalClass = blocks.classes().of(block);
        return longEnough.admitsParagraph(block)
                && !blocks.isLabel(block)
                && !templates.include(equalClass)
                && (blocks.classes().members(equalClass) == 1 || !isMeant(equalClass));
    }

    /** The places of each number template, without texts that may stand again. */
    List<List<Integer>> templates() {
        return templates.places().stream()
                .map(template -> template.stream()
                        .filter(block -> !isMeant(blocks.classes().of(block)))
                        .toList())
                .filter(template -> template.size() > 1)
                .toList();
    }

    /** Whether the text of a class may stand again: it is one of those that the settings allow. */
    boolean isMeant(int equalClass) {
        if (known[equalClass] == 0) {
            int first = blocks.classes().first(equalClass);
            known[equalClass] = (byte) (allowed.include(blocks.text(first, first + 1)) ? 1 : 2);
        }
        return known[equalClass] == 1;
    }

    @Override
    public boolean admitsList(RepeatedLists.ItemRun list) {
        return longEnough.admitsList(list)
                && !isListOfLabels(list)
                && !allowed.include(blocks.text(list.from(), list.to()));
    }

    /** Whether half of the words or more are in items that are labels, such as a list of links. */
    private boolean isListOfLabels(RepeatedLists.ItemRun list) {
        long words = 0;
        for (int block = list.from(); block < list.to(); block++) {
            words += blocks.isLabel(block) ? 0 : blocks.words(block, block + 1);
        }
        return 2 * words <= blocks.words(list.from(), list.to());
    }
}

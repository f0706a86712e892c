package org.copydesk.repeats;

/** Admits what is long enough: whether a repeat is meant or reported makes it no less a copy. */
record CopyAdmission(CorpusBlocks blocks, int minWords) implements Admission {
    @Override
    public boolean admitsDocument(int document) {
        return true;
    }

    @Override
    public boolean admitsParagraph(int block) {
        return blocks.isProse(block) && blocks.words(block, block + 1) >= minWords;
    }

    @Override
    public boolean admitsList(RepeatedLists.ItemRun list) {
        return blocks.words(list.from(), list.to()) >= Math.max(minWords, RepeatedLists.LEAST_WORDS);
    }
}

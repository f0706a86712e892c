package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Block;

/** The lists that stand again as a whole: the same items in the same order. */
final class RepeatedLists {
    /** A list needs this many items to be compared as a whole; a paragraph of an item counts as one. */
    static final int LEAST_ITEMS = 3;
    /** A list needs this many words to be compared as a whole. */
    static final int LEAST_WORDS = 20;

    /**
     * A list.
     *
     * @param from its first block
     * @param to the block after its last one
     */
    record ItemRun(int from, int to) {
        int items() {
            return to - from;
        }
    }

    private final List<ItemRun> lists;
    private final EqualClasses classes;

    private RepeatedLists(List<ItemRun> lists, EqualClasses classes) {
        this.lists = lists;
        this.classes = classes;
    }

    static RepeatedLists of(CorpusBlocks blocks, Admission admission) {
        List<ItemRun> lists = new ArrayList<>();
        for (int document = 0; document < blocks.documents(); document++) {
            if (admission.admitsDocument(document)) {
                addLists(blocks, document, admission, lists);
            }
        }
        return new RepeatedLists(lists, EqualClasses.among(lists.size(), new Lists(blocks, lists)));
    }

    private static void addLists(CorpusBlocks blocks, int document, Admission admission, List<ItemRun> lists) {
        ParagraphEvidence evidence = blocks.document(document);
        int offset = blocks.start(document);
        int from = 0;
        while (from < evidence.size()) {
            int to = endOfList(evidence, from);
            ItemRun list = new ItemRun(offset + from, offset + to);
            if (list.items() >= LEAST_ITEMS && admission.admitsList(list)) {
                lists.add(list);
            }
            from = to;
        }
    }

    /** After the last of the items that follow each other in one list; after the block itself if it is no item. */
    private static int endOfList(ParagraphEvidence evidence, int from) {
        int to = from + 1;
        if (isInList(evidence, from)) {
            while (to < evidence.size() && isInList(evidence, to) && evidence.list(to) == evidence.list(from)) {
                to++;
            }
        }
        return to;
    }

    private static boolean isInList(ParagraphEvidence evidence, int block) {
        return evidence.isListItem(block) && evidence.list(block) != Block.NO_LIST;
    }

    /** How many classes of lists there are. */
    int classes() {
        return classes.size();
    }

    /** How many lists there are. */
    int size() {
        return lists.size();
    }

    /** One list, in the order of paths and lines. */
    ItemRun list(int list) {
        return lists.get(list);
    }

    /** The class of a list. */
    int classOf(int list) {
        return classes.of(list);
    }

    /** Whether a list stands twice or more. */
    boolean isRepeated(int list) {
        return classes.members(classes.of(list)) > 1;
    }

    /** Whether a list is the first one of its class. */
    boolean isFirst(int list) {
        return classes.first(classes.of(list)) == list;
    }

    /** Lists as things that are equal when their items are. */
    private record Lists(CorpusBlocks blocks, List<ItemRun> lists) implements EqualClasses.Things {
        private static final long FACTOR = 0x9E3779B97F4A7C15L;

        @Override
        public long hash(int list) {
            ItemRun run = lists.get(list);
            long hash = run.items();
            for (int block = run.from(); block < run.to(); block++) {
                hash = (hash ^ blocks.classes().of(block)) * FACTOR;
                hash ^= hash >>> 32;
            }
            return hash;
        }

        @Override
        public boolean areEqual(int list, int other) {
            ItemRun one = lists.get(list);
            ItemRun two = lists.get(other);
            boolean areEqual = one.items() == two.items();
            for (int i = 0; areEqual && i < one.items(); i++) {
                areEqual =
                        blocks.classes().of(one.from() + i) == blocks.classes().of(two.from() + i);
            }
            return areEqual;
        }
    }
}

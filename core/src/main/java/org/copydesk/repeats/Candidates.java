package org.copydesk.repeats;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The paragraphs and lists that may be repeats, in streams within which one follows the other: each document is a
 * stream, in which a list that stands again as a whole is one candidate. The items of such a list are no candidates,
 * for the list speaks for them; only those of its first copy are, in a stream of their own, so that an item that stands
 * elsewhere too is found.
 *
 * <p>What is too short or else not admitted lies between candidates and is none.
 */
final class Candidates {
    private final CorpusBlocks blocks;
    private final RepeatedLists lists;
    private final Admission admission;

    private int size;
    private int ofDocuments;
    private int[] firsts;
    private int[] lasts;
    private int[] classes;
    private boolean[] isFollowed;
    private final BitSet areLists;
    private final int classCount;
    private int[] copies = {};
    private int[] earliest = {};

    private Candidates(CorpusBlocks blocks, Admission admission) {
        this.blocks = blocks;
        this.admission = admission;
        this.lists = RepeatedLists.of(blocks, admission);
        this.classCount = blocks.classes().size() + lists.classes();
        int capacity = Math.max(16, blocks.size() / 2);
        this.firsts = new int[capacity];
        this.lasts = new int[capacity];
        this.classes = new int[capacity];
        this.isFollowed = new boolean[capacity];
        this.areLists = new BitSet();
    }

    /** The same candidates in other classes. */
    private Candidates(Candidates other, int[] classes, int classCount) {
        this.blocks = other.blocks;
        this.admission = other.admission;
        this.lists = other.lists;
        this.classCount = classCount;
        this.size = other.size;
        this.ofDocuments = other.ofDocuments;
        this.firsts = other.firsts;
        this.lasts = other.lasts;
        this.classes = classes;
        this.isFollowed = other.isFollowed;
        this.areLists = other.areLists;
    }

    static Candidates of(CorpusBlocks blocks, Admission admission) {
        Candidates candidates = new Candidates(blocks, admission);
        candidates.addDocuments();
        candidates.ofDocuments = candidates.size;
        candidates.addItemsOfFirstCopies();
        candidates.count();
        return candidates;
    }

    private void addDocuments() {
        int list = 0;
        for (int document = 0; document < blocks.documents(); document++) {
            if (admission.admitsDocument(document)) {
                list = addDocument(document, list);
            }
        }
    }

    private int addDocument(int document, int firstList) {
        int list = firstList;
        int block = blocks.start(document);
        while (block < blocks.end(document)) {
            boolean isList = list < lists.size() && lists.list(list).from() == block;
            if (isList && lists.isRepeated(list)) {
                RepeatedLists.ItemRun run = lists.list(list);
                areLists.set(size);
                add(block, run.to() - 1, blocks.classes().size() + lists.classOf(list));
                block = run.to();
            } else {
                addParagraph(block++);
            }
            list += isList ? 1 : 0;
        }
        endStream();
        return list;
    }

    private void addItemsOfFirstCopies() {
        for (int list = 0; list < lists.size(); list++) {
            if (lists.isRepeated(list) && lists.isFirst(list)) {
                for (int block = lists.list(list).from();
                        block < lists.list(list).to();
                        block++) {
                    addParagraph(block);
                }
                endStream();
            }
        }
    }

    private void addParagraph(int block) {
        if (admission.admitsParagraph(block)) {
            add(block, block, blocks.classes().of(block));
        }
    }

    private void add(int first, int last, int equalClass) {
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * size);
            lasts = Arrays.copyOf(lasts, 2 * size);
            classes = Arrays.copyOf(classes, 2 * size);
            isFollowed = Arrays.copyOf(isFollowed, 2 * size);
        }
        firsts[size] = first;
        lasts[size] = last;
        classes[size] = equalClass;
        isFollowed[size] = true;
        size++;
    }

    private void endStream() {
        if (size > 0) {
            isFollowed[size - 1] = false;
        }
    }

    private void count() {
        copies = new int[classes()];
        earliest = new int[classes()];
        Arrays.fill(earliest, Integer.MAX_VALUE);
        for (int i = 0; i < size; i++) {
            copies[classes[i]]++;
            earliest[classes[i]] = Math.min(earliest[classes[i]], firsts[i]);
        }
    }

    /**
     * The same candidates, put into other classes.
     *
     * @param newClasses one number a candidate
     * @param count how many classes there are, above every number
     */
    Candidates reclassified(int[] newClasses, int count) {
        Candidates reclassified = new Candidates(this, newClasses, count);
        reclassified.count();
        return reclassified;
    }

    /** How many candidates there are; they are numbered from 0, stream after stream. */
    int size() {
        return size;
    }

    /** How many of them, the first ones, are in the streams of documents; the others are items of lists among these. */
    int ofDocuments() {
        return ofDocuments;
    }

    /** How many classes there are; not each has a candidate. */
    int classes() {
        return classCount;
    }

    /** The first block of a candidate. */
    int first(int candidate) {
        return firsts[candidate];
    }

    /** Its last block; the first one again unless it is a list. */
    int last(int candidate) {
        return lasts[candidate];
    }

    /** The class of equal candidates that it belongs to. */
    int classOf(int candidate) {
        return classes[candidate];
    }

    /** Whether it is a list. */
    boolean isList(int candidate) {
        return areLists.get(candidate);
    }

    /** Whether the next candidate is of the same stream. */
    boolean isFollowed(int candidate) {
        return isFollowed[candidate];
    }

    /** Whether the candidate stands twice or more. */
    boolean isRepeated(int candidate) {
        return copies[classes[candidate]] > 1;
    }

    /** Whether an equal candidate stands before it, in the order of paths and lines. */
    boolean isLater(int candidate) {
        return earliest[classes[candidate]] < firsts[candidate];
    }

    /** The first block of all candidates of a class that has any. */
    int earliest(int equalClass) {
        return earliest[equalClass];
    }

    /** How many words it has. */
    long words(int candidate) {
        return blocks.words(firsts[candidate], lasts[candidate] + 1);
    }
}

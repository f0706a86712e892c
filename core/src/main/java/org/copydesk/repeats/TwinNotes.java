package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be said of texts that twins have in common. Files that have half of their words or more in common with a twin
 * are said once a page, however many they are. What else stands in several files of a page, such as a passage that was
 * left untranslated, is a passage by itself. Linear time.
 */
final class TwinNotes {
    private static final int NONE = -1;

    private final CorpusBlocks blocks;
    private final Candidates candidates;
    private final FoldedCandidates folded;
    private final int[] documents;
    /** For each document how many words of its candidates there are, and how many of these a twin has too. */
    private final long[] words;

    private final long[] commonWords;
    /** The files of each page that are said together, by the page; two or more. */
    private final Map<Integer, List<Integer>> pages = new TreeMap<>();

    private final BitSet areTogether = new BitSet();
    /** For each text that twins have in common its first candidate, and the first one in another document. */
    private final int[] firstPlaces;

    private final int[] secondPlaces;
    /** Which candidates are the first ones of such a text in their document. */
    private final BitSet areFirst = new BitSet();
    /** Which of these texts are not the same in all places. */
    private final BitSet areMixed = new BitSet();

    private TwinNotes(CorpusBlocks blocks, Candidates candidates, FoldedCandidates folded) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.folded = folded;
        this.documents = new int[candidates.ofDocuments()];
        this.words = new long[blocks.documents()];
        this.commonWords = new long[blocks.documents()];
        this.firstPlaces = new int[folded.twinTexts()];
        this.secondPlaces = new int[folded.twinTexts()];
        Arrays.fill(firstPlaces, NONE);
        Arrays.fill(secondPlaces, NONE);
    }

    static TwinNotes of(CorpusBlocks blocks, Candidates candidates, FoldedCandidates folded) {
        TwinNotes notes = new TwinNotes(blocks, candidates, folded);
        if (folded.twinTexts() > 0) {
            notes.count();
            notes.findPages();
        }
        return notes;
    }

    /** Whether a twin has nearly the same; an item of a list that is one candidate is none by itself. */
    private boolean isCommon(int candidate) {
        int text = folded.twinText(candidate);
        return text != FoldedCandidates.NO_TWIN_TEXT && secondPlaces[text] != NONE;
    }

    private void count() {
        for (int i = 0; i < documents.length; i++) {
            documents[i] = blocks.documentOf(candidates.first(i));
            if (folded.twinText(i) != FoldedCandidates.NO_TWIN_TEXT) {
                notePlace(i, folded.twinText(i));
            }
        }
        int[] lasts = new int[firstPlaces.length];
        Arrays.fill(lasts, NONE);
        for (int i = 0; i < documents.length; i++) {
            words[documents[i]] += candidates.words(i);
            if (isCommon(i)) {
                commonWords[documents[i]] += candidates.words(i);
                areFirst.set(i, lasts[folded.twinText(i)] != documents[i]);
                lasts[folded.twinText(i)] = documents[i];
            }
        }
    }

    private void notePlace(int candidate, int text) {
        if (firstPlaces[text] == NONE) {
            firstPlaces[text] = candidate;
        } else {
            boolean isOther = documents[candidate] != documents[firstPlaces[text]];
            secondPlaces[text] = secondPlaces[text] == NONE && isOther ? candidate : secondPlaces[text];
            if (candidates.classOf(candidate) != candidates.classOf(firstPlaces[text])) {
                areMixed.set(text);
            }
        }
    }

    private void findPages() {
        for (int document = 0; document < words.length; document++) {
            if (commonWords[document] > 0 && 2 * commonWords[document] >= words[document]) {
                pages.computeIfAbsent(folded.twins().page(document), unused -> new ArrayList<>())
                        .add(document);
            }
        }
        addPartners();
        pages.values().forEach(files -> files.forEach(areTogether::set));
    }

    /** Adds to a file that is alone the first twin that has something in common with it. */
    private void addPartners() {
        Map<Integer, Integer> alone = new HashMap<>();
        for (int i = 0; i < documents.length; i++) {
            List<Integer> files = pages.getOrDefault(folded.twins().page(documents[i]), List.of());
            if (isCommon(i) && files.size() == 1 && files.get(0) == documents[i]) {
                alone.put(folded.twinText(i), documents[i]);
            }
        }
        for (int i = 0; i < documents.length && !alone.isEmpty(); i++) {
            Integer file = alone.get(folded.twinText(i));
            List<Integer> files =
                    file == null ? List.of() : pages.getOrDefault(folded.twins().page(file), List.of());
            if (file != null && files.size() == 1 && documents[i] != file) {
                files.add(documents[i]);
                files.sort(null);
            }
        }
    }

    /**
     * What files of one page have in common.
     *
     * @param runs the first run of candidates in each file that a twin has too; a file that has none is left out
     * @param paragraphs how many candidates of the second file a twin has too, without those that stand there again
     * @param near how many of these are not quite the same in all files
     * @param all how many candidates it has
     * @param words how many words those have that a twin has too
     * @param like a candidate of a twin that is equal or nearly equal to the first one of the second file's run
     */
    record PageNote(List<Run> runs, int paragraphs, int near, int all, long words, int like) {
        PageNote {
            runs = List.copyOf(runs);
        }
    }

    /** Candidates of one document that follow each other, from the first to the last one. */
    record Run(int first, int last) {}

    /** One note a page, in the order of the pages' first files. */
    List<PageNote> pages() {
        int[] firsts = new int[words.length];
        int[] paragraphs = new int[words.length];
        int[] near = new int[words.length];
        long[] wordsOfFirst = new long[words.length];
        int[] all = new int[words.length];
        for (int i = 0; i < documents.length; i++) {
            int document = documents[i];
            all[document]++;
            if (areFirst.get(i)) {
                firsts[document] = paragraphs[document] == 0 ? i : firsts[document];
                paragraphs[document]++;
                wordsOfFirst[document] += candidates.words(i);
                near[document] += areMixed.get(folded.twinText(i)) ? 1 : 0;
            }
        }
        List<PageNote> notes = new ArrayList<>();
        for (List<Integer> files : pages.values()) {
            int second = files.get(1);
            List<Run> runs = files.stream().map(file -> run(firsts[file])).toList();
            notes.add(new PageNote(
                    runs, paragraphs[second], near[second], all[second], wordsOfFirst[second], inTwin(firsts[second])));
        }
        return notes;
    }

    private int inTwin(int candidate) {
        int text = folded.twinText(candidate);
        return documents[firstPlaces[text]] == documents[candidate] ? secondPlaces[text] : firstPlaces[text];
    }

    private Run run(int first) {
        int last = first;
        while (candidates.isFollowed(last) && areFirst.get(last + 1)) {
            last++;
        }
        return new Run(first, last);
    }

    /** The other passages, each in its first file that is said with others and in all files that are not. */
    List<Passage> passages() {
        if (folded.twinTexts() == 0) {
            return List.of();
        }
        BitSet open = new BitSet();
        for (int i = 0; i < documents.length; i++) {
            if (isCommon(i) && !areTogether.get(documents[i])) {
                open.set(folded.twinText(i));
            }
        }
        int[] classes = new int[candidates.size()];
        BitSet seen = new BitSet();
        int next = folded.twinTexts();
        for (int i = 0; i < classes.length; i++) {
            int text = areFirst.get(i) ? folded.twinText(i) : NONE;
            boolean isPlace = text != NONE && open.get(text);
            if (isPlace && areTogether.get(documents[i])) {
                isPlace = !seen.get(text);
                seen.set(text);
            }
            classes[i] = isPlace ? text : next++;
        }
        return Passages.of(blocks, candidates.reclassified(classes, next));
    }
}

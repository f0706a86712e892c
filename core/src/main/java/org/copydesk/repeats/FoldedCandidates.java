package org.copydesk.repeats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.copydesk.repeats.twins.TwinPages;
import org.jspecify.annotations.Nullable;

/**
 * The candidates as they count for findings: of a text that stands in twins, those of one file count, the file that has
 * it most often, else the first one. In another twin that has it twice or more it counts for that file alone. What
 * stands in a file for which another one speaks does not count. Linear time, but for sorting.
 */
final class FoldedCandidates {
    /** The number of a text that stands in no twin of its file. */
    static final int NO_TWIN_TEXT = -1;

    private final CorpusBlocks blocks;
    private final Candidates candidates;
    private final TwinPages twins;
    private final WholeCopies copies;
    private final int[] groups;
    private final int[] classes;
    private int next;
    private final int[] twinTexts;
    private int twinTextCount;
    private @Nullable ClassMembers members;

    private FoldedCandidates(
            CorpusBlocks blocks, Candidates candidates, IntUnaryOperator groupOf, TwinPages twins, WholeCopies copies) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.twins = twins;
        this.copies = copies;
        this.classes =
                IntStream.range(0, candidates.size()).map(candidates::classOf).toArray();
        this.groups = Arrays.stream(classes).map(groupOf).toArray();
        this.next = candidates.classes();
        this.twinTexts = new int[candidates.size()];
        Arrays.fill(twinTexts, NO_TWIN_TEXT);
    }

    /**
     * Folds candidates.
     *
     * @param groupOf the group of nearly equal classes that a class is in
     */
    static FoldedCandidates of(
            CorpusBlocks blocks, Candidates candidates, IntUnaryOperator groupOf, TwinPages twins, WholeCopies copies) {
        FoldedCandidates folded = new FoldedCandidates(blocks, candidates, groupOf, twins, copies);
        folded.foldTwins();
        folded.foldCopies();
        return folded;
    }

    private int document(int candidate) {
        return blocks.documentOf(candidates.first(candidate));
    }

    /** Goes through the candidates group by group, page by page, in the order of their places. */
    private void foldTwins() {
        long[] byGroup = IntStream.range(0, candidates.size())
                .filter(i -> twins.hasTwin(document(i)))
                .mapToLong(i -> ((long) groups[i] << Integer.SIZE) | i)
                .sorted()
                .toArray();
        int from = 0;
        for (int i = 1; i <= byGroup.length; i++) {
            if (i == byGroup.length || byGroup[i] >>> Integer.SIZE != byGroup[from] >>> Integer.SIZE) {
                if (i - from > 1) {
                    foldGroup(Arrays.stream(byGroup, from, i).mapToInt(key -> (int) key));
                }
                from = i;
            }
        }
    }

    private void foldGroup(IntStream group) {
        int[] byPage = group.boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> twins.page(document(i)))
                        .thenComparingInt(candidates::first))
                .mapToInt(Integer::intValue)
                .toArray();
        int from = 0;
        for (int i = 1; i <= byPage.length; i++) {
            if (i == byPage.length || twins.page(document(byPage[i])) != twins.page(document(byPage[from]))) {
                foldText(Arrays.copyOfRange(byPage, from, i));
                from = i;
            }
        }
    }

    /** Folds what is nearly the same in the files of one page. */
    private void foldText(int[] text) {
        if (document(text[0]) == document(text[text.length - 1])) {
            return;
        }
        int number = twinTextCount++;
        int spokesman = mostOften(text);
        int from = 0;
        for (int i = 1; i <= text.length; i++) {
            twinTexts[text[i - 1]] = number;
            if (i == text.length || document(text[i]) != document(text[from])) {
                if (document(text[from]) != spokesman) {
                    fold(text, from, i);
                }
                from = i;
            }
        }
    }

    private int mostOften(int[] text) {
        int most = 0;
        int document = document(text[0]);
        int from = 0;
        for (int i = 1; i <= text.length; i++) {
            if (i == text.length || document(text[i]) != document(text[from])) {
                if (i - from > most) {
                    most = i - from;
                    document = document(text[from]);
                }
                from = i;
            }
        }
        return document;
    }

    /** Puts the candidates of one document apart from all others. */
    private void fold(int[] text, int from, int to) {
        int group = next++;
        Map<Integer, Integer> own = new HashMap<>();
        for (int i = from; i < to; i++) {
            groups[text[i]] = group;
            classes[text[i]] = own.computeIfAbsent(classes[text[i]], unused -> next++);
        }
    }

    private void foldCopies() {
        for (int i = 0; i < candidates.size(); i++) {
            if (copies.isSilent(document(i))) {
                groups[i] = next;
                classes[i] = next++;
            }
        }
    }

    /** The class of each candidate among those that count; one of its own if it does not. */
    int[] classes() {
        return classes.clone();
    }

    /** The group of nearly equal candidates that each one is in, likewise. */
    int[] groups() {
        return groups.clone();
    }

    /** Above all classes and groups. */
    int count() {
        return next;
    }

    /** The number of what a candidate has nearly in common with twins of its file, from 0, or {@link #NO_TWIN_TEXT}. */
    int twinText(int candidate) {
        return twinTexts[candidate];
    }

    /** How many texts twins have in common. */
    int twinTexts() {
        return twinTextCount;
    }

    /** Which files are twins. */
    TwinPages twins() {
        return twins;
    }

    /** Whether two candidates stand in twins. */
    boolean areTwins(int candidate, int other) {
        return twins.areTwins(document(candidate), document(other));
    }

    /**
     * The candidates of two classes that are a pair to report: the first ones; if these are in twins, two of one file, else
     * two of different pages, else none.
     */
    List<Integer> apart(int equalClass, int otherClass) {
        List<Integer> ofOne = members().of(equalClass);
        List<Integer> ofOther = members().of(otherClass);
        int first = ofOne.get(0);
        int firstOther = ofOther.get(0);
        if (!twins.areTwins(document(first), document(firstOther))) {
            return List.of(first, firstOther);
        }
        Map<Integer, Integer> byDocument = new HashMap<>();
        ofOther.forEach(candidate -> byDocument.putIfAbsent(document(candidate), candidate));
        for (int candidate : ofOne) {
            Integer other = byDocument.get(document(candidate));
            if (other != null) {
                return List.of(candidate, other);
            }
        }
        return ofTwoPages(ofOne, ofOther);
    }

    private List<Integer> ofTwoPages(List<Integer> ofOne, List<Integer> ofOther) {
        int page = twins.page(document(ofOne.get(0)));
        for (int candidate : ofOne) {
            if (twins.page(document(candidate)) != page) {
                return List.of(candidate, ofOther.get(0));
            }
        }
        for (int other : ofOther) {
            if (twins.page(document(other)) != page) {
                return List.of(ofOne.get(0), other);
            }
        }
        return List.of();
    }

    /** The members of all classes; needed only where classes of twins are nearly the same. */
    private ClassMembers members() {
        ClassMembers known = members;
        if (known == null) {
            known = ClassMembers.of(candidates);
            members = known;
        }
        return known;
    }
}

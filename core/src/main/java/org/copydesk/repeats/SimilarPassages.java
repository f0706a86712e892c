package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Passages some of whose paragraphs are equal in all places and some nearly so. The places of such a passage that are
 * equal to each other in all paragraphs are a repeat among themselves; the first one of each kind is a place of the
 * similar passage. So each paragraph that says again what stands before it is in one of the two.
 */
final class SimilarPassages {
    private final Candidates candidates;
    private final NearParagraphs near;
    private final FoldedCandidates folded;
    private final List<Passage> passages = new ArrayList<>();
    /** For each candidate a class that tells the kinds of places apart. */
    private final int[] refined;

    private int refinedClasses;

    private SimilarPassages(Candidates candidates, NearParagraphs near, FoldedCandidates folded) {
        this.candidates = candidates;
        this.near = near;
        this.folded = folded;
        this.refined = folded.classes();
        this.refinedClasses = folded.count();
    }

    static SimilarPassages of(
            CorpusBlocks blocks, Candidates candidates, NearParagraphs near, FoldedCandidates folded) {
        SimilarPassages similar = new SimilarPassages(candidates, near, folded);
        int[] grouped = folded.groups();
        Candidates inGroups = candidates.reclassified(grouped, folded.count());
        BitSet areMixed = similar.mixedGroups(grouped);
        for (Passage passage : Passages.of(blocks, inGroups)) {
            if (IntStream.range(0, passage.length())
                    .anyMatch(i -> areMixed.get(grouped[passage.starts().get(0) + i]))) {
                similar.split(passage);
            }
        }
        similar.addPartners();
        return similar;
    }

    /**
     * Adds a passage for each paragraph that is near to a member of a group and not to the one that represents it. The
     * member is a place of both.
     */
    private void addPartners() {
        int[] firsts = new int[candidates.classes()];
        Arrays.fill(firsts, -1);
        for (int i = 0; i < candidates.size(); i++) {
            int equalClass = candidates.classOf(i);
            if (candidates.first(i) == candidates.earliest(equalClass)) {
                firsts[equalClass] = i;
            }
        }
        for (int equalClass : near.compared()) {
            int partner = near.partner(equalClass);
            if (partner >= 0) {
                addPartner(firsts[equalClass], firsts[partner]);
            }
        }
    }

    /** Of classes whose first members are in twins others are taken, if there are any. */
    private void addPartner(int first, int partner) {
        List<Integer> pair = folded.areTwins(first, partner)
                ? folded.apart(candidates.classOf(first), candidates.classOf(partner))
                : List.of(first, partner);
        if (!pair.isEmpty()) {
            List<Integer> starts = new ArrayList<>(pair);
            starts.sort(Comparator.comparingInt(candidates::first));
            passages.add(new Passage(starts, 1));
        }
    }

    /** The groups with candidates of several classes. */
    private BitSet mixedGroups(int[] grouped) {
        BitSet mixed = new BitSet();
        int[] firsts = new int[folded.count()];
        Arrays.fill(firsts, -1);
        for (int i = 0; i < grouped.length; i++) {
            int first = firsts[grouped[i]];
            if (first < 0) {
                firsts[grouped[i]] = refined[i];
            } else if (first != refined[i]) {
                mixed.set(grouped[i]);
            }
        }
        return mixed;
    }

    private void split(Passage passage) {
        Map<List<Integer>, Integer> kinds = new HashMap<>();
        List<Integer> firsts = new ArrayList<>();
        for (int start : passage.starts()) {
            int kind = kinds.computeIfAbsent(classes(start, passage.length()), unused -> {
                firsts.add(start);
                return refinedClasses + (firsts.size() - 1) * passage.length();
            });
            for (int i = 0; i < passage.length(); i++) {
                refined[start + i] = kind + i;
            }
        }
        refinedClasses += firsts.size() * passage.length();
        passages.add(new Passage(firsts, passage.length()));
    }

    private List<Integer> classes(int start, int length) {
        return IntStream.range(start, start + length)
                .mapToObj(candidates::classOf)
                .toList();
    }

    /** The similar passages; each has two places or more, and no two of its places are equal. */
    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** The candidates in classes within which one is a plain repeat of the other. */
    Candidates repeats() {
        return candidates.reclassified(refined.clone(), refinedClasses);
    }
}

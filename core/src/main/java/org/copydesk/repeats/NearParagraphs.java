package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.copydesk.check.Workers;
import org.copydesk.repeats.join.ClusterJoin;
import org.copydesk.repeats.join.Clusters;
import org.copydesk.repeats.join.GramCounts;
import org.copydesk.repeats.join.Signature;

/**
 * Which classes of equal candidates are nearly the same as others. Of each class one paragraph is compared, the first;
 * classes come in the order of their first paragraphs. Complete; see {@link ClusterJoin}. Memory beside the text: a byte
 * or two a word for counting, and 8 bytes a word of those paragraphs that may have a partner.
 */
final class NearParagraphs {
    private static final int CHUNK = 1024;

    private final CorpusBlocks blocks;
    private final TextHash hash;
    private final Workers workers;
    /** The classes that are compared, in the order of their first blocks, and those blocks. */
    private final int[] classes;

    private final int[] firsts;
    private final HeldTexts heldTexts;
    /** For each class the class that represents its group, or itself. */
    private final int[] groups;
    /** For each class that is alone and nearly the same as one of a group that one, else -1. */
    private final int[] partners;

    private NearParagraphs(CorpusBlocks blocks, Candidates candidates, TextHash hash, Workers workers) {
        this.blocks = blocks;
        this.hash = hash;
        this.workers = workers;
        this.classes = classes(candidates);
        this.firsts = Arrays.stream(classes).map(candidates::earliest).toArray();
        this.heldTexts = new HeldTexts(classes.length, words());
        this.groups = IntStream.range(0, candidates.classes()).toArray();
        this.partners = new int[candidates.classes()];
        Arrays.fill(partners, -1);
    }

    /**
     * Compares the paragraphs of a corpus.
     *
     * @param isMeant whether the text of a class may stand again, and so is no partner of any other
     */
    static NearParagraphs of(
            CorpusBlocks blocks, Candidates candidates, TextHash hash, Workers workers, IntPredicate isMeant) {
        NearParagraphs near = new NearParagraphs(blocks, candidates, hash, workers);
        near.group(near.sign(), isMeant);
        return near;
    }

    private static int[] classes(Candidates candidates) {
        BitSet found = new BitSet();
        for (int i = 0; i < candidates.size(); i++) {
            if (!candidates.isList(i)) {
                found.set(candidates.classOf(i));
            }
        }
        return found.stream()
                .boxed()
                .sorted(Comparator.comparingInt(candidates::earliest))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long words() {
        long words = 0;
        for (int first : firsts) {
            words += blocks.words(first, first + 1);
        }
        return words;
    }

    private interface Work {
        void does(int index, GramReader grams);
    }

    /** Works on all classes, on the threads of the run; each result has a place of its own or is a sum. */
    private void inChunks(Work work) {
        int chunks = (classes.length + CHUNK - 1) / CHUNK;
        workers.forEach(chunks, chunk -> {
            GramReader grams = new GramReader(blocks, hash);
            int end = Math.min(classes.length, (chunk + 1) * CHUNK);
            for (int i = chunk * CHUNK; i < end; i++) {
                grams.readPairs(firsts[i]);
                work.does(i, grams);
            }
        });
    }

    /** A signature for each class that may have a partner. As much memory as the text, so nobody keeps them. */
    private Signature[] sign() {
        Signature[] signatures = new Signature[classes.length];
        GramCounts counts = new GramCounts(words());
        inChunks((index, grams) -> {
            for (int i = 0; i < grams.size(); i++) {
                counts.add(grams.grams()[i]);
            }
        });
        inChunks((index, grams) -> {
            boolean[] areUnique = grams.find(counts::isUnique);
            if (mayHavePartner(areUnique, grams.size())) {
                signatures[index] = Signature.of(grams.grams(), grams.size(), counts);
            }
            heldTexts.count(index, grams, areUnique);
        });
        return signatures;
    }

    /** Most paragraphs have so many pairs of words that are in no other one that they need no signature. */
    private static boolean mayHavePartner(boolean[] areUnique, int size) {
        int unique = 0;
        for (int i = 0; i < size; i++) {
            unique += areUnique[i] ? 1 : 0;
        }
        return size > 0 && unique < Nearness.CANDIDATE.probePrefix(size);
    }

    private void group(Signature[] signatures, IntPredicate isMeant) {
        int[] compared = IntStream.range(0, classes.length)
                .filter(i -> signatures[i] != null)
                .toArray();
        List<Signature> sets = new ArrayList<>(compared.length);
        for (int i : compared) {
            sets.add(signatures[i]);
        }
        Clusters clusters = ClusterJoin.clusters(
                sets,
                Nearness.CANDIDATE,
                (one, other, overlap) -> areNear(compared[one], compared[other], isMeant),
                workers);
        for (int i = 0; i < compared.length; i++) {
            groups[classes[compared[i]]] = classes[compared[clusters.representative(i)]];
            if (clusters.partner(i) >= 0) {
                partners[classes[compared[i]]] = classes[compared[clusters.partner(i)]];
            }
        }
    }

    private boolean areNear(int one, int other, IntPredicate isMeant) {
        return Nearness.holds(WordIds.of(blocks.compared(firsts[one]), blocks.compared(firsts[other])))
                && !isMeant.test(classes[one])
                && !isMeant.test(classes[other]);
    }

    /** The classes that were compared, in the order of their first paragraphs. */
    int[] compared() {
        return classes.clone();
    }

    /** The class that represents the group of a class; the class itself if it does so, or is alone. */
    int group(int equalClass) {
        return groups[equalClass];
    }

    /** The class of another group to which a class that is alone is near; negative if there is none. */
    int partner(int equalClass) {
        return partners[equalClass];
    }

    /** Which of the compared classes, by their number among these, may stand within others. */
    HeldTexts heldTexts() {
        return heldTexts;
    }
}

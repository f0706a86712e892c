package org.copydesk.repeats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.check.Place;

/** A passage as a reader sees it: where it stands, what it is called, how long it is. */
final class PassageView {
    /** Half of a SHA-256 keeps fingerprints short and still without a chance of two alike. */
    private static final int SUBJECT_BYTES = 16;

    private final CorpusBlocks blocks;
    private final Candidates candidates;
    private final Passage passage;

    PassageView(CorpusBlocks blocks, Candidates candidates, Passage passage) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.passage = passage;
    }

    /** All places, in the order of paths and lines. */
    List<Place> places() {
        List<Place> places = new ArrayList<>(passage.starts().size());
        for (int start : passage.starts()) {
            int last = start + passage.length() - 1;
            places.add(blocks.place(candidates.first(start), candidates.last(last)));
        }
        return places;
    }

    /** How many paragraphs, stanzas or items there are and how many words, as in the second place. */
    String things() {
        int start = passage.starts().get(1);
        String size = " (" + words() + " words)";
        if (passage.length() > 1) {
            return passage.length() + " paragraphs" + size;
        }
        if (candidates.isList(start)) {
            return "list of " + (candidates.last(start) - candidates.first(start) + 1) + " items" + size;
        }
        return (blocks.isVerse(candidates.first(start)) ? "stanza" : "paragraph") + size;
    }

    /** The first words of the second place. */
    String opening() {
        return blocks.opening(candidates.first(passage.starts().get(1)));
    }

    /** Whether all places are in one file. */
    boolean isInOneFile() {
        List<Integer> starts = passage.starts();
        return blocks.documentOf(candidates.first(starts.get(0)))
                == blocks.documentOf(candidates.first(starts.get(starts.size() - 1)));
    }

    /** Why it is likely to be meant; empty if nothing speaks for it, or if it differs too much to be the same text. */
    Optional<MeantRepeat> meant() {
        if (isRefrain()) {
            return Optional.of(MeantRepeat.REFRAIN);
        }
        if (isEpigraph()) {
            return Optional.of(MeantRepeat.EPIGRAPH);
        }
        if (isPullQuote()) {
            return Optional.of(MeantRepeat.PULL_QUOTE);
        }
        return isInOneFile() || !isEverywhere(blocks::isStandingMatter)
                ? Optional.empty()
                : Optional.of(MeantRepeat.STANDING_MATTER);
    }

    /** Whether it opens a page or chapter in all places, as a quotation with its source. */
    private boolean isEpigraph() {
        return isEverywhere(blocks::isEpigraph);
    }

    /** Whether it is at the head or the foot of the page in all places. */
    boolean isAtEndsOfPages() {
        return isEverywhere(blocks::isAtEndOfPage);
    }

    /** Whether all blocks of all places, with what stands between them, are of a kind. */
    private boolean isEverywhere(IntPredicate kind) {
        for (int start : passage.starts()) {
            int last = candidates.last(start + passage.length() - 1);
            for (int block = candidates.first(start); block <= last; block++) {
                if (!kind.test(block)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether it is one paragraph of a page that the page shows again as a quotation. */
    private boolean isPullQuote() {
        if (passage.length() > 1 || !isInOneFile()) {
            return false;
        }
        long quotations = passage.starts().stream()
                .filter(start -> blocks.isQuotation(candidates.first(start)))
                .count();
        return quotations == passage.starts().size() - 1;
    }

    /** In how many files it stands. */
    long files() {
        return passage.starts().stream()
                .mapToInt(start -> blocks.documentOf(candidates.first(start)))
                .distinct()
                .count();
    }

    /** How many words it has, as in the second place. */
    long words() {
        long words = 0;
        for (int i = 0; i < passage.length(); i++) {
            words += candidates.words(passage.starts().get(1) + i);
        }
        return words;
    }

    /** Whether it is verse that comes back on its page after other lines. */
    private boolean isRefrain() {
        List<Integer> starts = passage.starts();
        int first = starts.get(0);
        for (int i = 0; i < passage.length(); i++) {
            if (!blocks.isVerse(candidates.first(first + i))) {
                return false;
            }
        }
        int document = blocks.documentOf(candidates.first(first));
        for (int i = 1; i < starts.size(); i++) {
            boolean isNext = starts.get(i) == starts.get(i - 1) + passage.length();
            if (isNext || blocks.documentOf(candidates.first(starts.get(i))) != document) {
                return false;
            }
        }
        return true;
    }

    /** A hash of the words of each paragraph, one a line, as in the first place. */
    String subject() {
        return subject(passage.starts().subList(0, 1));
    }

    /**
     * For each paragraph the least hash of any place, one a line, which stays when another place becomes the first one.
     * A line tells whether the places differ there: what is nearly the same is not known as what is the same.
     */
    String leastSubject() {
        return subject(passage.starts());
    }

    private String subject(List<Integer> starts) {
        return IntStream.range(0, passage.length())
                .mapToObj(i ->
                        starts.stream().map(start -> hash(start + i)).collect(Collectors.toCollection(TreeSet::new)))
                .map(hashes -> hashes.size() == 1 ? hashes.first() : ofNear(hashes.first()))
                .collect(Collectors.joining("\n"));
    }

    private static String ofNear(String least) {
        return hash(("near " + least).getBytes(StandardCharsets.US_ASCII));
    }

    private String hash(int candidate) {
        return hash(blocks.text(candidates.first(candidate), candidates.last(candidate) + 1));
    }

    /** The subject of other texts. */
    static String hash(byte[] text) {
        return HexFormat.of().formatHex(sha256().digest(text), 0, SUBJECT_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

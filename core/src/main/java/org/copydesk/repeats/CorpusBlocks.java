package org.copydesk.repeats;

import java.util.Arrays;
import java.util.List;
import org.copydesk.check.Place;

/**
 * All blocks of a corpus, numbered from 0 in the order of paths and lines, and which of them have the same words.
 * Words are compared whenever hashes are equal.
 */
final class CorpusBlocks {
    private final List<ParagraphEvidence> documents;
    /** The first block of each document, and after the last one how many there are in all. */
    private final int[] starts;

    private final EqualClasses classes;

    private CorpusBlocks(List<ParagraphEvidence> documents) {
        this.documents = List.copyOf(documents);
        this.starts = new int[documents.size() + 1];
        for (int i = 0; i < documents.size(); i++) {
            starts[i + 1] = Math.addExact(starts[i], documents.get(i).size());
        }
        this.classes = EqualClasses.among(size(), new Words(this));
    }

    /** The blocks of documents in the order of their paths. */
    static CorpusBlocks of(List<ParagraphEvidence> documents) {
        return new CorpusBlocks(documents);
    }

    /** How many blocks there are. */
    int size() {
        return starts[documents.size()];
    }

    /** How many documents there are. */
    int documents() {
        return documents.size();
    }

    /** One document, from 0. */
    ParagraphEvidence document(int document) {
        return documents.get(document);
    }

    /** The paths of all documents. */
    List<String> paths() {
        return documents.stream().map(ParagraphEvidence::path).toList();
    }

    /** The first block of a document. */
    int start(int document) {
        return starts[document];
    }

    /** The block after the last one of a document. */
    int end(int document) {
        return starts[document + 1];
    }

    /** The document of a block. */
    int documentOf(int block) {
        int low = 0;
        int high = documents.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= block) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The classes of blocks with equal words. */
    EqualClasses classes() {
        return classes;
    }

    /** Where a block stands. */
    Place place(int block) {
        int document = documentOf(block);
        return documents.get(document).place(block - starts[document]);
    }

    /** The place from the start of one block to the end of another one of the same document. */
    Place place(int first, int last) {
        return first == last ? place(first) : place(first).to(place(last));
    }

    /** How many words there are in blocks of one document. */
    long words(int from, int to) {
        long words = 0;
        int document = documentOf(from);
        for (int block = from; block < to; block++) {
            words += documents.get(document).words(block - starts[document]);
        }
        return words;
    }

    /** Whether a block can be a repeat of its own, given that it is long enough. */
    boolean isProse(int block) {
        int document = documentOf(block);
        return documents.get(document).isProse(block - starts[document]);
    }

    /** Whether a block names a thing rather than saying something; see {@link Labels}. */
    boolean isLabel(int block) {
        int document = documentOf(block);
        return documents.get(document).isLabel(block - starts[document]);
    }

    /** Whether a block has a number. */
    boolean hasNumber(int block) {
        int document = documentOf(block);
        return documents.get(document).hasNumber(block - starts[document]);
    }

    /** Whether a block is a stanza. */
    boolean isVerse(int block) {
        int document = documentOf(block);
        return documents.get(document).isVerse(block - starts[document]);
    }

    /** Whether a block is a quotation. */
    boolean isQuotation(int block) {
        int document = documentOf(block);
        return documents.get(document).isQuotation(block - starts[document]);
    }

    /** Whether a block belongs to the motto of a page or chapter. */
    boolean isEpigraph(int block) {
        int document = documentOf(block);
        return documents.get(document).isEpigraph(block - starts[document]);
    }

    /** Whether a block is standing matter if it stands on other pages too. */
    boolean isStandingMatter(int block) {
        int document = documentOf(block);
        return documents.get(document).isStandingMatter(block - starts[document]);
    }

    /** Whether a block is at the head or the foot of its page. */
    boolean isAtEndOfPage(int block) {
        int document = documentOf(block);
        return documents.get(document).isAtEndOfPage(block - starts[document]);
    }

    /** A word of a block as it stands; see {@link ParagraphEvidence#written}. */
    WrittenWord written(int block, int word, String compared) {
        int document = documentOf(block);
        return documents.get(document).written(block - starts[document], word, compared);
    }

    /** The first words of a block as they stand. */
    String opening(int block) {
        int document = documentOf(block);
        return documents.get(document).opening(block - starts[document]);
    }

    /** The words of blocks of one document as they are compared. */
    byte[] text(int from, int to) {
        int document = documentOf(from);
        ParagraphEvidence evidence = documents.get(document);
        int start = evidence.textStart(from - starts[document]);
        return Arrays.copyOfRange(evidence.text(), start, evidence.textEnd(to - 1 - starts[document]));
    }

    /** The compared words of a block, one by one. */
    ComparedText compared(int block) {
        int document = documentOf(block);
        ParagraphEvidence evidence = documents.get(document);
        int inDocument = block - starts[document];
        return ComparedText.of(evidence.text(), evidence.textStart(inDocument), evidence.textEnd(inDocument));
    }

    /** Sees words, one after the other. */
    interface WordVisitor {
        /** A word, from its first byte to the one after its last. */
        void visit(byte[] text, int from, int to);
    }

    /** Shows the compared words of a block. */
    void readWords(int block, WordVisitor visitor) {
        int document = documentOf(block);
        ParagraphEvidence evidence = documents.get(document);
        byte[] text = evidence.text();
        int start = evidence.textStart(block - starts[document]);
        int end = evidence.textEnd(block - starts[document]);
        for (int i = start; i < end; i++) {
            if (text[i] == ComparedWords.BLANK || text[i] == ComparedWords.END_OF_BLOCK) {
                if (i > start) {
                    visitor.visit(text, start, i);
                }
                start = i + 1;
            }
        }
    }

    /** Blocks as things that are equal when their words are. */
    private record Words(CorpusBlocks blocks) implements EqualClasses.Things {
        @Override
        public long hash(int block) {
            int document = blocks.documentOf(block);
            return blocks.documents.get(document).hash(block - blocks.starts[document]);
        }

        @Override
        public boolean areEqual(int block, int other) {
            int document = blocks.documentOf(block);
            int otherDocument = blocks.documentOf(other);
            return areEqual(
                    blocks.documents.get(document),
                    block - blocks.starts[document],
                    blocks.documents.get(otherDocument),
                    other - blocks.starts[otherDocument]);
        }

        private static boolean areEqual(ParagraphEvidence one, int block, ParagraphEvidence two, int other) {
            return one.secondHash(block) == two.secondHash(other)
                    && Arrays.equals(
                            one.text(),
                            one.textStart(block),
                            one.textEnd(block),
                            two.text(),
                            two.textStart(other),
                            two.textEnd(other));
        }
    }
}

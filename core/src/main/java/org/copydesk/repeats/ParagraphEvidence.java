package org.copydesk.repeats;

import java.io.Serializable;
import java.util.Arrays;
import org.copydesk.check.Place;

/**
 * What repeats keep of a document: of each block the words that are compared, their hashes and the place. In arrays, for
 * memory: about the size of the text, a byte a word, and some 76 bytes a block. Immutable and safe for use by many threads.
 */
final class ParagraphEvidence implements Serializable {
    /** How many numbers an entry of {@link Columns#places} has. */
    static final int PLACE_NUMBERS = 6;

    private static final long serialVersionUID = 1;

    private final String path;
    private final Columns columns;

    ParagraphEvidence(String path, Columns columns) {
        this.path = path;
        this.columns = columns;
    }

    /** The path of the document. */
    String path() {
        return path;
    }

    /** How many blocks there are. */
    int size() {
        return columns.words.length;
    }

    /** Whether a block can be a repeat of its own, given that it is long enough. */
    boolean isProse(int block) {
        return (columns.kinds[block] & Columns.PROSE) != 0;
    }

    /** Whether a block names a thing rather than saying something; see {@link Labels}. */
    boolean isLabel(int block) {
        return (columns.kinds[block] & Columns.LABEL) != 0;
    }

    /** Whether a block is a stanza. */
    boolean isVerse(int block) {
        return (columns.kinds[block] & Columns.VERSE) != 0;
    }

    /** Whether a block is a part of a list item. */
    boolean isListItem(int block) {
        return (columns.kinds[block] & Columns.LIST_ITEM) != 0;
    }

    /** Whether a block is a value of the front matter. */
    boolean isFrontMatter(int block) {
        return (columns.kinds[block] & Columns.FRONT_MATTER) != 0;
    }

    /** Whether a block belongs to the motto of a page or chapter; see {@link Epigraphs}. */
    boolean isEpigraph(int block) {
        return (columns.kinds[block] & Columns.EPIGRAPH) != 0;
    }

    /** Whether a block is a heading. */
    boolean isHeading(int block) {
        return (columns.kinds[block] & Columns.HEADING) != 0;
    }

    /** Whether a block is standing matter if it stands on other pages too; see {@link StandingMatter}. */
    boolean isStandingMatter(int block) {
        return (columns.kinds[block] & Columns.STANDING) != 0;
    }

    /** Whether a block is at the head or the foot of the page; see {@link StandingMatter#ends}. */
    boolean isAtEndOfPage(int block) {
        return (columns.kinds[block] & Columns.END_OF_PAGE) != 0;
    }

    /** Whether a block has a number. */
    boolean hasNumber(int block) {
        return (columns.kinds[block] & Columns.NUMBER) != 0;
    }

    /** The number of the outermost list that a block is in. */
    int list(int block) {
        return columns.lists[block];
    }

    /** How many words and numbers a block has. */
    int words(int block) {
        return columns.words[block];
    }

    /** The first half of the hash of a block's words. */
    long hash(int block) {
        return columns.hashes[2 * block];
    }

    /** The second half. */
    long secondHash(int block) {
        return columns.hashes[2 * block + 1];
    }

    /** The words that are compared, of all blocks; see {@link ComparedWords}. Not to be changed. */
    byte[] text() {
        return columns.text;
    }

    /** Where the words of a block begin in {@link #text()}. */
    int textStart(int block) {
        return block == 0 ? 0 : columns.textEnds[block - 1];
    }

    /** Where they end. */
    int textEnd(int block) {
        return columns.textEnds[block];
    }

    /** The first words of a block as they stand, or nothing if it is no prose. */
    String opening(int block) {
        return columns.openings.substring(block == 0 ? 0 : columns.openingEnds[block - 1], columns.openingEnds[block]);
    }

    /** Whether a block is a quotation. */
    boolean isQuotation(int block) {
        return (columns.kinds[block] & Columns.QUOTATION) != 0;
    }

    /**
     * A word of a block as it stands.
     *
     * @param word which of the words that are compared, from 0
     * @param compared the form in which it is compared, as text
     */
    WrittenWord written(int block, int word, String compared) {
        int start = block == 0 ? 0 : columns.formEnds[block - 1];
        return columns.forms.written(start + word, compared);
    }

    /** Where a block stands. */
    Place place(int block) {
        int[] p = columns.places;
        int i = block * PLACE_NUMBERS;
        return new Place(path, p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 4], p[i + 5]);
    }

    /** Equal documents give equal evidence. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ParagraphEvidence evidence
                && path.equals(evidence.path)
                && columns.openings.equals(evidence.columns.openings)
                && columns.forms.equals(evidence.columns.forms)
                && Arrays.equals(columns.text, evidence.columns.text)
                && Arrays.equals(columns.textEnds, evidence.columns.textEnds)
                && Arrays.equals(columns.kinds, evidence.columns.kinds)
                && Arrays.equals(columns.lists, evidence.columns.lists)
                && Arrays.equals(columns.places, evidence.columns.places);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(columns.text);
    }

    /** The values of all blocks, one array a value; filled by {@link ParagraphReader} and never changed after. */
    static final class Columns implements Serializable {
        static final short PROSE = 1;
        static final short VERSE = 2;
        static final short LIST_ITEM = 4;
        static final short NUMBER = 8;
        static final short LABEL = 16;
        static final short QUOTATION = 32;
        static final short FRONT_MATTER = 64;
        static final short EPIGRAPH = 128;
        static final short HEADING = 256;
        static final short STANDING = 512;
        static final short END_OF_PAGE = 1024;

        private static final long serialVersionUID = 1;

        final short[] kinds;
        final int[] lists;
        final int[] words;
        final long[] hashes;
        final int[] textEnds;
        final int[] openingEnds;
        final int[] formEnds;
        final int[] places;
        byte[] text = {};
        String openings = "";
        WordForms forms = WordForms.NONE;

        Columns(int blocks) {
            kinds = new short[blocks];
            lists = new int[blocks];
            words = new int[blocks];
            hashes = new long[2 * blocks];
            textEnds = new int[blocks];
            openingEnds = new int[blocks];
            formEnds = new int[blocks];
            places = new int[PLACE_NUMBERS * blocks];
        }
    }
}

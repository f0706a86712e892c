package org.copydesk.names;

import java.io.Serializable;
import java.util.Arrays;
import org.copydesk.text.Word;

/**
 * How often each word stands in small letters in a document. Words are kept as 32-bit hashes: what is asked is only
 * whether a name is also a common word, and a collision, about one in a hundred thousand, makes the check silent.
 */
final class LowerCaseWords implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int[] hashes;
    private final int[] counts;

    private LowerCaseWords(int[] hashes, int[] counts) {
        this.hashes = hashes;
        this.counts = counts;
    }

    /** The hash of a word, given as {@link FormatKey}. */
    static int hash(String word) {
        return word.hashCode();
    }

    /** Goes through all words. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < hashes.length; i++) {
            visitor.visit(hashes[i], counts[i]);
        }
    }

    /** Takes a word's hash and count. */
    interface Visitor {
        /** Sees one word. */
        void visit(int hash, int count);
    }

    /** Collects words. */
    static final class Builder {
        private int[] seen = new int[64];
        private int size;

        /** Counts a word if it is one of small letters. */
        void add(Word word) {
            if (word.isWord() && Character.isLowerCase(word.text().codePointAt(0))) {
                add(FormatKey.of(Possessives.cut(word.folded())));
            }
        }

        private void add(String word) {
            if (size == seen.length) {
                seen = Arrays.copyOf(seen, size * 2);
            }
            seen[size++] = hash(word);
        }

        LowerCaseWords build() {
            int[] sorted = Arrays.copyOf(seen, size);
            Arrays.sort(sorted);
            int distinct = 0;
            int[] counts = new int[size];
            for (int i = 0; i < size; i++) {
                if (i == 0 || sorted[i] != sorted[distinct - 1]) {
                    sorted[distinct++] = sorted[i];
                }
                counts[distinct - 1]++;
            }
            return new LowerCaseWords(Arrays.copyOf(sorted, distinct), Arrays.copyOf(counts, distinct));
        }
    }
}

package org.copydesk.repeats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The compared words of one block, one by one. A view: the bytes are those of the evidence. */
final class ComparedText {
    private final byte[] bytes;
    /** The start of each word, and after the last one one more than where it ends. */
    private final int[] starts;

    private final int size;

    private ComparedText(byte[] bytes, int[] starts, int size) {
        this.bytes = bytes;
        this.starts = starts;
        this.size = size;
    }

    /**
     * The words of a block.
     *
     * @param from where its words begin
     * @param to after the end of the block's line
     */
    static ComparedText of(byte[] bytes, int from, int to) {
        int[] starts = new int[16];
        int size = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            boolean isEnd = bytes[i] == ComparedWords.BLANK || bytes[i] == ComparedWords.END_OF_BLOCK;
            if (isEnd && i > from) {
                if (size + 2 > starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                }
                starts[size++] = start;
                start = i + 1;
                starts[size] = start;
            }
        }
        return new ComparedText(bytes, starts, size);
    }

    /** How many words there are. */
    int size() {
        return size;
    }

    /** Some of the words. */
    ComparedText part(int from, int to) {
        return new ComparedText(bytes, Arrays.copyOfRange(starts, from, to + 1), to - from);
    }

    /** The hash of a word. */
    long hash(int word, TextHash hash) {
        return hash.hash(bytes, starts[word], end(word), 0);
    }

    private int end(int word) {
        return starts[word + 1] - 1;
    }

    /** Whether a word is the same as a word of another text. */
    boolean isSame(int word, ComparedText other, int otherWord) {
        return Arrays.equals(
                bytes, starts[word], end(word), other.bytes, other.starts[otherWord], other.end(otherWord));
    }

    /** Whether a word is a number written with digits. */
    boolean isNumber(int word) {
        return bytes[starts[word]] == ComparedWords.NUMBER;
    }

    /** Whether a word is code or the like. */
    boolean isCode(int word) {
        return bytes[starts[word]] == ComparedWords.PLACEHOLDER;
    }

    /** A word as text, without what marks its kind. */
    String word(int word) {
        int from = starts[word] + (isNumber(word) || isCode(word) ? 1 : 0);
        return new String(bytes, from, end(word) - from, StandardCharsets.UTF_8)
                .replace((char) ComparedWords.BLANK_OF_CODE, ' ');
    }
}

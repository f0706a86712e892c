package org.copydesk.text;

import java.util.List;

/**
 * A sentence of a block.
 *
 * @param start the offset of its first character in the prose of the block
 * @param end the offset after its last character that is no white space
 * @param words its words, numbers, symbols and punctuation marks, in order; never empty
 */
public record Sentence(int start, int end, List<Word> words) {
    /** Takes the list as it is: it is a view of the block's words, which never change. */
    public Sentence {}
}

package org.copydesk.names;

import java.util.BitSet;
import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Folding;
import org.copydesk.text.Mark;
import org.copydesk.text.Word;

/**
 * Which words of a block are somebody's own: those between quotation marks, in a quotation by markup, or in a block
 * quotation. A quotation that is opened and not closed lasts to the end of the block.
 */
final class QuotedWords {
    private static final int LONGEST_IN_SINGLE_QUOTES = 40;

    private final List<Word> words;
    private final String text;
    private final BitSet quoted;

    private QuotedWords(Block block) {
        this.words = block.words();
        this.text = block.text();
        this.quoted = new BitSet(words.size());
    }

    /** One bit a word of the block. */
    static BitSet of(Block block) {
        QuotedWords quotations = new QuotedWords(block);
        if (block.kind() == BlockKind.QUOTATION) {
            quotations.quoted.set(0, block.words().size());
            return quotations.quoted;
        }
        quotations.addMarks(block.marks());
        quotations.addDoubleQuotes();
        quotations.addSingleQuotes();
        return quotations.quoted;
    }

    private void addMarks(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.QUOTATION) {
                int first = indexFrom(mark.start());
                quoted.set(first, Math.max(first, indexFrom(mark.end())));
            }
        }
    }

    /** The index of the first word at or after an offset. */
    private int indexFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void addDoubleQuotes() {
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kind() != Word.Kind.PUNCTUATION
                    || !words.get(i).folded().equals("\"")) {
                continue;
            }
            if (open >= 0) {
                quoted.set(open, i + 1);
                open = -1;
            } else if (opens(i)) {
                open = i;
            }
        }
        if (open >= 0) {
            quoted.set(open, words.size());
        }
    }

    private void addSingleQuotes() {
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!isApostrophe(words.get(i))) {
                continue;
            }
            if (open >= 0 && i - open <= LONGEST_IN_SINGLE_QUOTES && closes(i)) {
                quoted.set(open, i + 1);
                open = -1;
            } else if (opens(i)) {
                open = i;
            }
        }
    }

    private static boolean isApostrophe(Word word) {
        return word.text().length() == 1 && Folding.isApostrophe(word.text().charAt(0));
    }

    private boolean opens(int index) {
        int start = words.get(index).start();
        int end = words.get(index).end();
        boolean freeBefore = start == 0 || !isWordCharacter(text.charAt(start - 1));
        return freeBefore && end < text.length() && !Character.isWhitespace(text.charAt(end));
    }

    private boolean closes(int index) {
        int start = words.get(index).start();
        int end = words.get(index).end();
        boolean freeAfter = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return freeAfter && start > 0 && !Character.isWhitespace(text.charAt(start - 1));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '!' || c == '?';
    }
}

package org.copydesk.repeats;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.Word;

/** The first words of a paragraph as the writer wrote them, to know it by. */
final class Opening {
    /** The most characters of an opening, unless the first word alone is longer. */
    private static final int LONGEST = 60;

    private static final String MORE = "\u2026";

    private Opening() {}

    /**
     * Adds the first words of a block to a text, white space as one blank, code and the like as in the source, and
     * {@code ...} as one character where there is more.
     *
     * @param source the text of the block's file
     */
    static void of(Block block, String source, StringBuilder to) {
        List<Word> words = block.words();
        int begin = to.length();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String shown = word.kind() == Word.Kind.PLACEHOLDER ? source(block, word, source) : word.text();
            boolean isApart = i > 0 && words.get(i - 1).end() < word.start();
            if (to.length() > begin && to.length() - begin + (isApart ? 1 : 0) + shown.length() > LONGEST) {
                cut(to, begin);
                return;
            }
            if (isApart) {
                to.append(' ');
            }
            to.append(shown);
        }
    }

    private static String source(Block block, Word word, String source) {
        int start = block.prose().sourceStart(word.start());
        int end = block.prose().sourceEnd(word.end());
        return end - start > LONGEST ? MORE : source.substring(start, end).replaceAll("\\s+", " ");
    }

    /** Ends the opening without a comma or the like before the dots. */
    private static void cut(StringBuilder to, int begin) {
        int end = to.length();
        while (end > begin + 1 && ",;:.([{-\u2013\u2014".indexOf(to.charAt(end - 1)) >= 0) {
            end--;
        }
        to.setLength(end);
        to.append(MORE);
    }
}

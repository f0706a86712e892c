package org.copydesk.repeats;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Mark;
import org.copydesk.text.Word;

/**
 * Tells paragraphs that name a thing from those that say something. Names stand twice where the thing does: a picture, a
 * page that several pages refer to, a question that is put to each guest.
 */
final class Labels {
    private Labels() {}

    /** Whether a block is a picture, a reference or a line that serves as a heading. */
    static boolean include(Block block) {
        return !block.marks().isEmpty() && (isPicture(block) || isReference(block) || isHeading(block));
    }

    /** All words are the alternative text of pictures. */
    private static boolean isPicture(Block block) {
        return wordsOutside(block, Mark.Kind.IMAGE) == 0;
    }

    /** Half of the words or more are the text of links: titles of other pages, with their authors and dates. */
    private static boolean isReference(Block block) {
        return 2 * wordsOutside(block, Mark.Kind.LINK) <= words(block);
    }

    /** All words are strong, and no full stop ends them. */
    private static boolean isHeading(Block block) {
        return block.kind() == BlockKind.PARAGRAPH
                && !endsLikeText(block.text())
                && wordsOutside(block, Mark.Kind.STRONG) == 0;
    }

    private static boolean endsLikeText(String text) {
        int end = text.length();
        while (end > 0 && isAfterStop(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && ".!\u2026\u3002\uFF01".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isAfterStop(char c) {
        return Character.isWhitespace(c) || "\"'\u201D\u2019\u00BB)]".indexOf(c) >= 0;
    }

    /** How many words of a block count. */
    static int words(Block block) {
        int count = 0;
        for (Word word : block.words()) {
            count += counts(word) ? 1 : 0;
        }
        return count;
    }

    /** How many words of a block count and have no mark of a kind. */
    static int wordsOutside(Block block, Mark.Kind kind) {
        List<Mark> marks =
                block.marks().stream().filter(mark -> mark.kind() == kind).toList();
        int count = 0;
        int next = 0;
        int coveredTo = 0;
        for (Word word : block.words()) {
            while (next < marks.size() && marks.get(next).start() <= word.start()) {
                coveredTo = Math.max(coveredTo, marks.get(next++).end());
            }
            count += counts(word) && word.start() >= coveredTo ? 1 : 0;
        }
        return count;
    }

    private static boolean counts(Word word) {
        return word.kind() == Word.Kind.WORD || word.kind() == Word.Kind.NUMBER;
    }
}

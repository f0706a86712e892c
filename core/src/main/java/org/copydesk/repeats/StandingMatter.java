package org.copydesk.repeats;

import java.util.BitSet;
import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Mark;

/**
 * Tells standing matter: what a house keeps set and puts on page after page, such as the line about the author, the note
 * on a series, or the call to subscribe. It is set in emphasis as a whole, or it leads elsewhere from the head or the
 * foot of the page.
 */
final class StandingMatter {
    private static final int MOST_WORDS = 80;
    /** So many paragraphs at either end of a page are its head and its foot. */
    private static final int DEPTH = 2;
    /** A page with fewer paragraphs has neither. */
    private static final int LEAST_PARAGRAPHS = 3 * DEPTH;

    private StandingMatter() {}

    /**
     * The blocks of a page that are standing matter if they stand on other pages too.
     *
     * @param ends its head and its foot; see {@link #ends}
     */
    static BitSet in(List<Block> blocks, BitSet ends) {
        BitSet found = new BitSet();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.marks().isEmpty()
                    && isParagraph(block)
                    && (isEmphasised(block) || (ends.get(i) && hasLink(block)))
                    && Labels.words(block) <= MOST_WORDS) {
                found.set(i);
            }
        }
        return found;
    }

    /** The paragraphs at the head and at the foot of a page. */
    static BitSet ends(List<Block> blocks) {
        BitSet ends = new BitSet();
        int paragraphs = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isParagraph(blocks.get(i))) {
                if (paragraphs++ < DEPTH) {
                    ends.set(i);
                }
            }
        }
        if (paragraphs < LEAST_PARAGRAPHS) {
            return new BitSet();
        }
        int left = DEPTH;
        for (int i = blocks.size() - 1; left > 0; i--) {
            if (isParagraph(blocks.get(i))) {
                ends.set(i);
                left--;
            }
        }
        return ends;
    }

    private static boolean isParagraph(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH, LIST_ITEM, QUOTATION -> true;
            case HEADING, CAPTION, VERSE, FOOTNOTE, TABLE_CELL, FRONT_MATTER -> false;
        };
    }

    private static boolean isEmphasised(Block block) {
        return block.kind() != BlockKind.QUOTATION && Labels.wordsOutside(block, Mark.Kind.EMPHASIS) == 0;
    }

    private static boolean hasLink(Block block) {
        return block.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.LINK);
    }
}

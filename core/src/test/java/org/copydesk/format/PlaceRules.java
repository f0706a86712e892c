package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.copydesk.text.Block;
import org.copydesk.text.Document;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;

/** What holds for the places of every document, whatever its format. */
final class PlaceRules {
    private PlaceRules() {}

    static void check(Document document) {
        String source = document.source().text();
        int lastStart = 0;
        for (Block block : document.blocks()) {
            assertThat(block.start())
                    .as("%s begins behind the one before", block)
                    .isGreaterThanOrEqualTo(lastStart);
            assertThat(block.end()).as("%s", block).isGreaterThan(block.start()).isLessThanOrEqualTo(source.length());
            assertThat(source.substring(block.start(), block.end()))
                    .as("%s has no blank edges", block)
                    .isEqualTo(source.substring(block.start(), block.end()).strip());
            checkProse(source, block);
            checkMarks(block);
            lastStart = block.start();
        }
    }

    private static void checkProse(String source, Block block) {
        Prose prose = block.prose();
        assertThat(prose.length()).isPositive();
        int last = block.start();
        for (int i = 0; i < prose.length(); i++) {
            int from = prose.sourceStart(i);
            int to = prose.sourceEnd(i + 1);
            char c = prose.text().charAt(i);
            boolean standsForMore = to - from != 1 || c == Prose.PLACEHOLDER || Character.isWhitespace(c);
            boolean isRight = from >= last && to <= block.end() && (standsForMore || source.charAt(from) == c);
            if (!isRight) { // an assertion for each of millions of characters takes minutes
                fail("character %d of %s stands at %d to %d, the one before at %d", i, block, from, to, last);
            }
            last = from;
        }
    }

    private static void checkMarks(Block block) {
        int last = 0;
        for (Mark mark : block.marks()) {
            assertThat(mark.start()).as("marks of %s are sorted", block).isGreaterThanOrEqualTo(last);
            assertThat(mark.end()).isBetween(mark.start(), block.prose().length());
            last = mark.start();
        }
    }
}

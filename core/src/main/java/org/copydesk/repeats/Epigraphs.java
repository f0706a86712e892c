package org.copydesk.repeats;

import java.util.BitSet;
import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Word;

/**
 * Tells the mottos of pages and chapters: a quotation or verse that stands at the start or right under a heading and says
 * whom it is from. The same one may open every chapter.
 */
final class Epigraphs {
    private static final int MOST_WORDS = 150;
    /** The longest line that says whom a quotation is from. */
    private static final int MOST_WORDS_OF_SOURCE = 20;

    private static final String DASHES = "\u2014\u2013\u2015";
    private static final String QUOTES = "\"\u201C\u201E\u00AB\u2018\u300C";
    private static final String AFTER_SENTENCE = ".!?\u2026\"\u201D\u2019\u00BB)]\u3002";

    private Epigraphs() {}

    /** The blocks of a page that belong to one. */
    static BitSet in(List<Block> blocks) {
        BitSet found = new BitSet();
        for (int i = 0; i < blocks.size(); i++) {
            if (mayBegin(blocks.get(i)) && isOpening(blocks, i)) {
                int end = end(blocks, i);
                if (words(blocks, i, end) <= MOST_WORDS) {
                    found.set(i, end);
                }
            }
        }
        return found;
    }

    private static boolean mayBegin(Block block) {
        return switch (block.kind()) {
            case QUOTATION, VERSE -> true;
            case PARAGRAPH ->
                !block.text().isEmpty() && QUOTES.indexOf(block.text().charAt(0)) >= 0;
            default -> false;
        };
    }

    private static boolean isOpening(List<Block> blocks, int block) {
        return block == 0
                || blocks.get(block - 1).kind() == BlockKind.HEADING
                || blocks.get(block - 1).kind() == BlockKind.FRONT_MATTER;
    }

    /** After the last block of the quotation with its source; where it begins if it has none. */
    private static int end(List<Block> blocks, int from) {
        BlockKind kind = blocks.get(from).kind();
        int end = from + 1;
        while (end < blocks.size()
                && kind != BlockKind.PARAGRAPH
                && blocks.get(end).kind() == kind) {
            end++;
        }
        if (end < blocks.size() && isSource(blocks.get(end))) {
            return end + 1;
        }
        Block last = blocks.get(end - 1);
        boolean isSourced = endsInSource(last.text())
                || (end - from > 1 && (isSource(last) || (kind == BlockKind.QUOTATION && isName(last))));
        return isSourced ? end : from;
    }

    /** Whether a block is a short line behind a dash. */
    private static boolean isSource(Block block) {
        return isDash(block.text(), 0) && block.words().size() <= MOST_WORDS_OF_SOURCE;
    }

    /** Whether a block in a quotation is a short line that begins like a name and ends like no sentence. */
    private static boolean isName(Block block) {
        String text = block.text();
        return block.words().size() <= MOST_WORDS_OF_SOURCE
                && !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && AFTER_SENTENCE.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether a text ends in a dash and a few words behind the end of a sentence. */
    private static boolean endsInSource(String text) {
        int dash = text.length() - 1;
        int words = 0;
        while (dash > 0 && !isDash(text, dash) && words <= MOST_WORDS_OF_SOURCE) {
            words += Character.isWhitespace(text.charAt(dash)) ? 1 : 0;
            dash--;
        }
        if (dash <= 0
                || words > MOST_WORDS_OF_SOURCE
                || text.substring(dash + 1).isBlank()) {
            return false;
        }
        int end = dash;
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '-')) {
            end--;
        }
        return end > 0 && AFTER_SENTENCE.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isDash(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        boolean isTwoHyphens =
                text.charAt(at) == '-' && (text.startsWith("-", at + 1) || (at > 0 && text.charAt(at - 1) == '-'));
        return isTwoHyphens || DASHES.indexOf(text.charAt(at)) >= 0;
    }

    private static long words(List<Block> blocks, int from, int to) {
        long words = 0;
        for (Block block : blocks.subList(from, to)) {
            for (Word word : block.words()) {
                words += word.kind() == Word.Kind.WORD ? 1 : 0;
            }
        }
        return words;
    }
}

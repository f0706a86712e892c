package org.copydesk.format;

import java.util.function.IntPredicate;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Blocks that are indented so far that CommonMark takes them for code, where there is no such code: in MDX, and between
 * the tags of a component. They are read as if their lines began behind the indent of the first. Source: the syntax of
 * MDX, which has "indented code" out and lets any block be indented by any number of columns.
 */
final class DeepBlocks extends AbstractBlockParser {
    private static final int INDENT_OF_CODE = 4;

    /** What the blocks are in; nothing depends on it. */
    private static final class Indented extends CustomBlock {}

    private final Indented block = new Indented();
    private final int columns;
    private final IntPredicate isInPlace;

    private DeepBlocks(int columns, IntPredicate isInPlace) {
        this.columns = columns;
        this.isInPlace = isInPlace;
    }

    /** Reads blocks so wherever a line begins at an offset that is in a certain place. */
    static BlockParserFactory where(IntPredicate isInPlace) {
        return new AbstractBlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                return start(state, matched, isInPlace);
            }
        };
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched, IntPredicate isInPlace) {
        int columns = state.getIndent();
        boolean starts = columns >= INDENT_OF_CODE
                && isInPlace.test(offset(state))
                && (!goesOnWithParagraph(state) || interrupts(state, matched));
        return starts
                ? BlockStart.of(new DeepBlocks(columns, isInPlace)).atColumn(state.getColumn() + columns)
                : BlockStart.none();
    }

    private static int offset(ParserState state) {
        return state.getLine().getSourceSpan() == null
                ? 0
                : state.getLine().getSourceSpan().getInputIndex();
    }

    private static boolean goesOnWithParagraph(ParserState state) {
        return state.getActiveBlockParser().getBlock() instanceof Paragraph;
    }

    /** Whether a line ends the paragraph above it: it begins a heading, a quotation or an item. */
    private static boolean interrupts(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int first = state.getNextNonSpaceIndex();
        char sign = line.charAt(first);
        int end = first + 1;
        if (sign == '#') {
            end = endOfRun(line, first, c -> c == '#');
        } else if (Character.isDigit(sign)) {
            end = endOfRun(line, first, Character::isDigit);
            boolean isFirst = end == first + 1 && sign == '1';
            boolean mayInterrupt = isFirst || matched.getParagraphLines().isEmpty();
            end = mayInterrupt && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0 ? end + 1 : line.length();
        } else if ("-*+".indexOf(sign) < 0) {
            return sign == '>';
        }
        return end < line.length() && CharacterScan.isBlank(line.charAt(end));
    }

    private static int endOfRun(CharSequence line, int from, IntPredicate isInRun) {
        int i = from;
        while (i < line.length() && isInRun.test(line.charAt(i))) {
            i++;
        }
        return i;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= columns && isInPlace.test(offset(state))
                ? BlockContinue.atColumn(state.getColumn() + columns)
                : BlockContinue.none();
    }
}

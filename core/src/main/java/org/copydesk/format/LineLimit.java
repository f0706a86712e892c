package org.copydesk.format;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/**
 * Keeps a parser that is quadratic in the lines of one paragraph linear in the page: where a paragraph has more lines
 * than any writer needs, what could begin another block at their starts is hidden from the parser. A paragraph ends
 * where the parser ends it: lines that only look as if they began another block count as its lines. Code, tables, HTML
 * and definitions of links are left alone. One pass over the page; not safe for threads. Source of what interrupts a
 * paragraph: CommonMark 0.31, chapters 4 and 5.
 */
final class LineLimit {
    /** How many lines a paragraph may have. */
    private static final int MOST_LINES = 4000;

    /** What a block is that has no blocks in it. */
    private enum Leaf {
        NONE,
        FENCE,
        HTML,
        TABLE
    }

    private final MaskedText text;
    private final String source;
    private final boolean hasHtmlBlocks;
    private final IntPredicate isDeep;
    private final LineCursor cursor;
    private final LineContainers containers = new LineContainers();
    private final LinkDefinitions definitions;
    private Leaf leaf = Leaf.NONE;
    private String leafEnd = "";
    private int start;
    private int lines;
    private int lastFirst;
    private int lastEnd;

    private LineLimit(MaskedText text, boolean hasHtmlBlocks, IntPredicate isDeep) {
        this.hasHtmlBlocks = hasHtmlBlocks;
        this.isDeep = isDeep;
        this.text = text;
        this.source = text.shown(0, text.source().length());
        this.cursor = new LineCursor(source);
        this.definitions = new LinkDefinitions(source);
    }

    /**
     * Hides the line starts of overlong paragraphs from an offset on.
     *
     * @param lines how many lines the page has
     * @param isDeep whether blocks may be indented by any number of columns in the line at an offset
     */
    static void apply(MaskedText text, int from, int lines, boolean hasHtmlBlocks, IntPredicate isDeep) {
        if (lines > MOST_LINES) {
            new LineLimit(text, hasHtmlBlocks, isDeep).run(from);
        }
    }

    private void run(int from) {
        int line = from;
        while (line < source.length()) {
            int end = CharacterScan.lineEnd(source, line);
            cursor.begin(line, end);
            containers.match(cursor);
            if (!goesOnWithLeaf()) {
                read(line);
            }
            line = CharacterScan.afterLineEnd(source, end);
        }
        finish(source.length());
    }

    /** Whether a line is part of code, HTML or a table that began above it. */
    private boolean goesOnWithLeaf() {
        Leaf before = leaf;
        if (before != Leaf.NONE && !containers.isMatched()) {
            containers.leave();
            leaf = Leaf.NONE;
            return false;
        }
        return switch (before) {
            case NONE -> false;
            case FENCE -> {
                leaf = isClosingFence() ? Leaf.NONE : leaf;
                yield true;
            }
            case HTML -> {
                boolean toBlankLine = leafEnd.equals(HtmlBlockStart.TO_BLANK_LINE);
                boolean isEnd = toBlankLine ? cursor.isBlank() : HtmlBlockStart.isEnd(rest(), leafEnd);
                leaf = isEnd ? Leaf.NONE : leaf;
                yield true;
            }
            case TABLE -> {
                leaf = isRow() ? leaf : Leaf.NONE;
                yield leaf == Leaf.TABLE;
            }
        };
    }

    private String rest() {
        return source.substring(cursor.first(), cursor.end());
    }

    private boolean isClosingFence() {
        int run = BlockSigns.endOfRun(source, cursor.first(), cursor.end());
        boolean isFence = cursor.sign() == leafEnd.charAt(0) && run - cursor.first() >= leafEnd.length();
        return isFence
                && cursor.indent() < LineContainers.INDENT_OF_CODE
                && CharacterScan.skipBlanks(source, run, cursor.end()) == cursor.end();
    }

    private boolean isRow() {
        String rest = rest().stripTrailing();
        boolean isBetween = rest.startsWith("[//]: #") || rest.startsWith("<!--");
        return isBetween || (rest.indexOf('|') >= 0 && !rest.equals("|")) || isCovered(rest);
    }

    private static boolean isCovered(String rest) {
        return !rest.isEmpty() && rest.chars().allMatch(c -> c == MaskedText.COVER || CharacterScan.isBlank((char) c));
    }

    private void read(int line) {
        boolean isMatched = containers.isMatched();
        boolean hasBegun = false;
        while (beginsContainer(line, isMatched && lines > 0)) {
            hasBegun = true;
            finish(line);
        }
        boolean isLazy = lines > 0 && !isMatched && !hasBegun;
        if (cursor.isBlank() || beginsLeaf(isMatched && lines > 0)) {
            containers.leave();
            finish(line);
        } else {
            if (!isLazy) {
                containers.leave();
            }
            boolean isCode = lines == 0 && cursor.indent() >= LineContainers.INDENT_OF_CODE;
            if (!isCode) {
                add(line);
            }
        }
    }

    private void add(int line) {
        if (definitions.isLine(cursor.first(), cursor.end(), lines == 0)) {
            finish(line);
        }
        start = lines == 0 ? CharacterScan.afterLineEnd(source, cursor.end()) : start;
        lines++;
        lastFirst = cursor.first();
        lastEnd = cursor.end();
    }

    /** Begins a quotation, an item or a note. */
    private boolean beginsContainer(int line, boolean isInParagraph) {
        if (cursor.isBlank() || containers.isFull() || (isInParagraph && isTableRule())) {
            return false;
        }
        if (cursor.indent() >= LineContainers.INDENT_OF_CODE) {
            return beginsDeep(line, isInParagraph);
        }
        char sign = cursor.sign();
        if (sign == '>') {
            containers.beginQuote();
            cursor.skipQuoteMark();
            return true;
        }
        if (sign == '[') {
            int noteEnd = BlockSigns.endOfNoteLabel(source, cursor.first(), cursor.end());
            return noteEnd > 0 && beginsItem(noteEnd - cursor.first(), LineContainers.INDENT_OF_CODE);
        }
        boolean isOther = (isInParagraph && isUnderline()) || BlockSigns.isRule(source, cursor.first(), cursor.end());
        int marker = isOther ? 0 : BlockSigns.marker(source, cursor.first(), cursor.end(), isInParagraph);
        return marker > 0 && beginsItem(marker, 0);
    }

    /** Begins an item behind its marker; its lines are indented by a number of columns, or like its words for 0. */
    private boolean beginsItem(int marker, int indent) {
        int before = cursor.indent() + marker;
        cursor.skipSigns(marker);
        boolean isEmpty = cursor.isBlank();
        int blanks = isEmpty || cursor.indent() > LineContainers.INDENT_OF_CODE ? 1 : cursor.indent();
        containers.beginItem(indent == 0 ? before + blanks : indent, isEmpty);
        if (!isEmpty) {
            cursor.skipColumns(blanks);
        }
        return true;
    }

    /** Begins blocks that are indented as code is and are none: see {@link DeepBlocks}. */
    private boolean beginsDeep(int line, boolean isInParagraph) {
        boolean begins = isDeep.test(line)
                && (lines == 0 || BlockSigns.interruptsDeep(source, cursor.first(), cursor.end(), isInParagraph));
        if (begins) {
            int indent = cursor.indent();
            containers.beginItem(indent, false);
            cursor.skipColumns(indent);
        }
        return begins;
    }

    /** Begins a block that is no paragraph and has no blocks in it. */
    private boolean beginsLeaf(boolean isInParagraph) {
        if (isInParagraph && isTableRule()) {
            leaf = Leaf.TABLE;
            return true;
        }
        if (cursor.indent() >= LineContainers.INDENT_OF_CODE) {
            return false;
        }
        return switch (cursor.sign()) {
            case '#' -> BlockSigns.isHeading(source, cursor.first(), cursor.end());
            case '`', '~' -> beginsFence();
            case '<' -> hasHtmlBlocks && beginsHtml();
            case '=' -> isInParagraph && isUnderline();
            case '-', '*', '_' ->
                (isInParagraph && isUnderline()) || BlockSigns.isRule(source, cursor.first(), cursor.end());
            default -> false;
        };
    }

    private boolean beginsFence() {
        int run = BlockSigns.endOfRun(source, cursor.first(), cursor.end());
        boolean begins = run - cursor.first() >= 3
                && (cursor.sign() == '~' || CharacterScan.indexOf(source, '`', run, cursor.end()) < 0);
        if (begins) {
            leaf = Leaf.FENCE;
            leafEnd = source.substring(cursor.first(), run);
        }
        return begins;
    }

    private boolean beginsHtml() {
        String line = rest();
        Optional<String> end = HtmlBlockStart.end(line, lines > 0);
        leafEnd = end.orElse(leafEnd);
        boolean isDone = !leafEnd.equals(HtmlBlockStart.TO_BLANK_LINE) && HtmlBlockStart.isEnd(line, leafEnd);
        leaf = end.isEmpty() || isDone ? Leaf.NONE : Leaf.HTML;
        return end.isPresent();
    }

    private boolean isUnderline() {
        char sign = cursor.sign();
        return (sign == '=' || sign == '-')
                && cursor.indent() < LineContainers.INDENT_OF_CODE
                && CharacterScan.skipBlanks(
                                source, BlockSigns.endOfRun(source, cursor.first(), cursor.end()), cursor.end())
                        == cursor.end();
    }

    private boolean isTableRule() {
        boolean mayBe = "|:-".indexOf(cursor.sign()) >= 0;
        int columns = mayBe ? TableRule.columns(rest(), 0) : 0;
        return columns > 0 && MarkdownTable.isHead(lastLine(), columns);
    }

    private SourceLine lastLine() {
        return SourceLine.of(source.substring(lastFirst, lastEnd), SourceSpan.of(0, 0, lastFirst, lastEnd - lastFirst));
    }

    private void finish(int end) {
        if (lines > MOST_LINES) {
            hideLineStarts(end);
        }
        lines = 0;
    }

    /** Lets each line begin with a letter, where the parser looks for nothing else. */
    private void hideLineStarts(int end) {
        int line = start;
        while (line < end) {
            int lineEnd = CharacterScan.lineEnd(source, line);
            int first = BlockQuoteMarker.end(source, line, lineEnd);
            int i = Math.min(first, lineEnd - 1);
            while (i >= line && source.charAt(i) != '>') {
                text.hide(i);
                i--;
            }
            line = CharacterScan.afterLineEnd(source, lineEnd);
        }
    }
}

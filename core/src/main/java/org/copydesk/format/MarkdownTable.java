package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Tables as GFM has them, with what tools and authors put between their rows: comments, tags of templates on a line of
 * their own, and the further rules of kramdown. A row has the cells that stand in it and is not filled up to the width
 * of its table, so that time and memory are linear in the page. Source: GFM 0.29, chapter 4.10.
 */
final class MarkdownTable extends AbstractBlockParser {
    /** Begins a table where a paragraph is followed by a rule. */
    static final BlockParserFactory FACTORY = new AbstractBlockParserFactory() {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser paragraph) {
            return start(state, paragraph);
        }
    };

    /** A table; its children are rows. */
    private static final class Table extends CustomBlock {}

    /** A row, or a line or comment between two; its children are cells. */
    static final class Row extends CustomNode {}

    /** What stands between two bars; a bar behind a backslash is part of it. */
    static final class Cell extends CustomNode {}

    /**
     * A line cut at its bars.
     *
     * @param cells what stands between them
     * @param coveredEdges how many of the cells stand before the first bar or behind the last one and are tags or
     *     comments alone: they are no cells for readers
     */
    private record Cut(List<SourceLine> cells, int coveredEdges) {}

    private final Table table = new Table();
    private final List<SourceLine> lines = new ArrayList<>();
    private final int columns;
    private boolean isInComment;
    private boolean mayGoOn = true;

    private MarkdownTable(int columns, SourceLine header) {
        this.columns = columns;
        lines.add(header);
    }

    private static BlockStart start(ParserState state, MatchedBlockParser paragraph) {
        CharSequence line = state.getLine().getContent();
        int columnsOfRule = TableRule.columns(line, state.getIndex());
        if (columnsOfRule == 0) {
            return BlockStart.none();
        }
        List<SourceLine> before = paragraph.getParagraphLines().getLines();
        if (before.isEmpty()) {
            return BlockStart.none();
        }
        SourceLine header = before.get(before.size() - 1);
        return isHead(header, columnsOfRule)
                ? BlockStart.of(new MarkdownTable(columns(header), header))
                        .atIndex(state.getIndex())
                        .replaceParagraphLines(1)
                : BlockStart.none();
    }

    /** Whether a line can be the head of a table above a rule of so many columns. */
    static boolean isHead(SourceLine line, int columnsOfRule) {
        return hasBar(line.getContent(), 0) && columns(line) <= columnsOfRule;
    }

    private static int columns(SourceLine header) {
        Cut cut = cut(header);
        return cut.cells().size() - cut.coveredEdges();
    }

    @Override
    public Block getBlock() {
        return table;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return mayGoOn;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int first = state.getNextNonSpaceIndex();
        boolean isBetween = isBetweenRows(line, first);
        boolean isBar = !isBetween && first < line.length() && line.charAt(first) == '|' && isEnd(line, first + 1);
        mayGoOn &= !isBar;
        return isBetween || (!isBar && hasBar(line, first))
                ? BlockContinue.atIndex(state.getIndex())
                : BlockContinue.none();
    }

    /** Whether a line is part of a comment, or covered from end to end. */
    private boolean isBetweenRows(CharSequence line, int first) {
        char sign = first < line.length() ? line.charAt(first) : ' ';
        if (!isInComment && sign != '<' && sign != '[' && sign != MaskedText.COVER) {
            return false;
        }
        String text =
                line.subSequence(Math.min(first, line.length()), line.length()).toString();
        boolean begins = text.startsWith("<!--");
        if (!isInComment && !begins) {
            return isCovered(text) || text.startsWith("[//]: #");
        }
        int close = text.indexOf("-->");
        boolean isBetween = isInComment || close < 0 || isEnd(text, close + "-->".length());
        isInComment = close < 0;
        return isBetween;
    }

    private static boolean isCovered(String text) {
        return MaskedText.isCovered(text)
                && text.chars().allMatch(c -> c == MaskedText.COVER || CharacterScan.isBlank((char) c));
    }

    private static boolean isEnd(CharSequence line, int from) {
        int i = from;
        while (i < line.length() && CharacterScan.isBlank(line.charAt(i))) {
            i++;
        }
        return i == line.length();
    }

    private static boolean hasBar(CharSequence line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        isInComment = false;
        Row row = new Row();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            row = isInComment ? row : addRow();
            SourceSpan span = line.getSourceSpan();
            if (span != null) {
                row.addSourceSpan(span);
            }
            boolean isRow = i == 0 || (i > 1 && !isBetweenRows(line.getContent(), start(line.getContent())));
            if (isRow && !TableRule.isRule(line.getContent())) {
                addCells(row, cut(line), inlineParser);
            }
        }
        lines.clear();
    }

    private Row addRow() {
        Row row = new Row();
        table.appendChild(row);
        return row;
    }

    private static int start(CharSequence line) {
        int i = 0;
        while (i < line.length() && CharacterScan.isBlank(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Further cells than the table has columns are not shown to readers. */
    private void addCells(Row row, Cut cut, InlineParser inlineParser) {
        int count = Math.min(cut.cells().size(), columns + cut.coveredEdges());
        for (SourceLine content : cut.cells().subList(0, count)) {
            SourceSpan span = content.getSourceSpan();
            if (span != null) { // an empty cell has no place
                Cell cell = new Cell();
                cell.addSourceSpan(span);
                inlineParser.parse(SourceLines.of(content), cell);
                row.appendChild(cell);
            }
        }
    }

    private static Cut cut(SourceLine line) {
        CharSequence row = line.getContent();
        int from = start(row);
        boolean hasBar = from < row.length() && row.charAt(from) == '|';
        from += hasBar ? 1 : 0;
        List<SourceLine> cells = new ArrayList<>();
        int coveredEdges = 0;
        for (int i = from; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
                i++;
            } else if (c == '|') {
                SourceLine cell = trimmed(line, from, i);
                coveredEdges += cells.isEmpty() && !hasBar && isNoCell(cell) ? 1 : 0;
                cells.add(cell);
                from = i + 1;
            }
        }
        if (!isEnd(row, from)) {
            SourceLine cell = trimmed(line, from, row.length());
            coveredEdges += isNoCell(cell) ? 1 : 0;
            cells.add(cell);
        }
        return new Cut(cells, coveredEdges);
    }

    private static boolean isNoCell(SourceLine cell) {
        String text = cell.getContent().toString();
        return isCovered(text) || (text.startsWith("<!--") && text.endsWith("-->"));
    }

    private static SourceLine trimmed(SourceLine line, int from, int to) {
        CharSequence row = line.getContent();
        int first = from;
        int last = to;
        while (first < last && CharacterScan.isBlank(row.charAt(first))) {
            first++;
        }
        while (last > first && CharacterScan.isBlank(row.charAt(last - 1))) {
            last--;
        }
        return line.substring(first, last);
    }
}

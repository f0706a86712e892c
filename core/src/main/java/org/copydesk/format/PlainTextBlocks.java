package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.format.ProseWriter.Syntax;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;

/** Puts the lines of plain text together to blocks. Not safe for threads. */
final class PlainTextBlocks {
    private static final int LONGEST_TITLE = 80;
    private static final int LEAST_WIDTH = 50;
    private static final int MOST_WIDTH = 120;

    private final String text;
    private final String language;
    private final ParagraphShape shape;
    private final ProseWriter writer;
    private final List<Block> blocks = new ArrayList<>();
    private int lists;
    private boolean isInList;
    private int listIndent;

    PlainTextBlocks(String text, String language, ParagraphShape shape) {
        this.text = text;
        this.language = language;
        this.shape = shape;
        this.writer = new ProseWriter(new MaskedText(text), Syntax.PLAIN);
    }

    /** Reads all lines. */
    List<Block> read(List<TextLine> lines) {
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && belongs(lines.get(i), lines.get(end))) {
                end++;
            }
            if (end == i) {
                i++;
            } else {
                readGroup(lines.subList(i, end), isFollowed(lines, end));
                i = end;
            }
        }
        return blocks;
    }

    private static boolean belongs(TextLine first, TextLine line) {
        return !line.isBlank() && (line.quotes() > 0) == (first.quotes() > 0);
    }

    private static boolean isFollowed(List<TextLine> lines, int from) {
        return lines.subList(from, Math.min(lines.size(), from + 5)).stream().anyMatch(line -> !line.isBlank());
    }

    /** Reads lines without a blank line between them. */
    private void readGroup(List<TextLine> group, boolean isFollowed) {
        if (isVerse(group)) {
            isInList = false;
            readVerse(group);
            return;
        }
        int i = 0;
        while (i < group.size()) {
            i = readFrom(group, i, isFollowed);
        }
    }

    /** Reads the block that begins at a line; returns the line after it. */
    private int readFrom(List<TextLine> group, int i, boolean isFollowed) {
        TextLine line = group.get(i);
        if (line.isRule(text)) {
            return i + 1;
        }
        int rows = rowsFrom(group, i);
        if (rows >= 2) {
            isInList = false;
            group.subList(i, i + rows).forEach(this::readRow);
            return i + rows;
        }
        if (ListMarker.begins(text, line)) {
            return readItem(group, i);
        }
        if (isTitle(group, i, isFollowed)) {
            isInList = false;
            readLines(group.subList(i, i + 1), line.start(), BlockKind.HEADING);
            return i + 1;
        }
        int end = endOfParagraph(group, i);
        isInList &= line.indent() > listIndent;
        readLines(group.subList(i, end), line.start(), isInList ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH);
        return end;
    }

    private int rowsFrom(List<TextLine> group, int from) {
        int cells = TableRow.cells(text, group.get(from)).size();
        int i = from;
        while (cells >= 2 && i < group.size()) {
            boolean isRule = group.get(i).isRule(text);
            if (!isRule && TableRow.cells(text, group.get(i)).size() < 2) {
                break;
            }
            i++;
        }
        return i - from;
    }

    private void readRow(TextLine line) {
        if (!line.isRule(text)) {
            for (TableRow.Cell cell : TableRow.cells(text, line)) {
                writer.text(cell.from(), cell.to());
                writer.finish(BlockKind.TABLE_CELL, language, Block.NO_LIST).ifPresent(blocks::add);
            }
        }
    }

    private int readItem(List<TextLine> group, int i) {
        TextLine line = group.get(i);
        if (!isInList) {
            lists++;
            isInList = true;
        }
        listIndent = line.indent();
        int end = i + 1;
        while (end < group.size() && continuesItem(group, end)) {
            end++;
        }
        readLines(group.subList(i, end), ListMarker.end(text, line), BlockKind.LIST_ITEM);
        return end;
    }

    private boolean continuesItem(List<TextLine> group, int i) {
        TextLine line = group.get(i);
        return !ListMarker.begins(text, line)
                && !line.isRule(text)
                && (line.indent() > listIndent || shape.isWrapped())
                && !beginsParagraph(group.get(i - 1), line);
    }

    private int endOfParagraph(List<TextLine> group, int from) {
        int end = from + 1;
        while (end < group.size() && isJoined(group, end)) {
            end++;
        }
        return end;
    }

    private boolean isJoined(List<TextLine> group, int i) {
        TextLine line = group.get(i);
        TextLine before = group.get(i - 1);
        boolean isWrapped =
                shape.isWrapped() ? !isLongLines(before, line) : isWrappedGroup(group) || isCutSentence(before, line);
        return isWrapped
                && !line.isRule(text)
                && !ListMarker.begins(text, line)
                && rowsFrom(group, i) < 2
                && !beginsParagraph(before, line);
    }

    /** Whether a line of the width of wrapped text stops in a sentence that goes on below it. */
    private boolean isCutSentence(TextLine before, TextLine line) {
        return !before.endsInStop(text)
                && before.width() >= LEAST_WIDTH
                && before.width() <= MOST_WIDTH
                && Character.isLowerCase(text.charAt(line.start()));
    }

    /** Whether two lines of a wrapped file are paragraphs of one line each: both far longer than the width. */
    private boolean isLongLines(TextLine before, TextLine line) {
        return before.endsInStop(text) && before.width() > shape.width() * 3 / 2 && line.beginsSentence(text);
    }

    /** Whether a group in a file of one paragraph a line is wrapped all the same: no inner line ends in a stop. */
    private boolean isWrappedGroup(List<TextLine> group) {
        if (group.size() < 3 || group.size() > 200) {
            return false;
        }
        int width = group.stream().mapToInt(TextLine::width).max().orElse(0);
        ParagraphShape own = new ParagraphShape(true, width);
        for (int i = 0; i + 1 < group.size(); i++) {
            TextLine line = group.get(i);
            if (line.endsInStop(text) || own.endsEarly(text, line, group.get(i + 1))) {
                return false;
            }
        }
        return width >= LEAST_WIDTH && width <= MOST_WIDTH;
    }

    /** Whether a paragraph begins without a blank line: by its indent, or because the last one ended early. */
    private boolean beginsParagraph(TextLine before, TextLine line) {
        if (!line.beginsSentence(text)) {
            return false;
        }
        boolean isIndented = line.indent() >= before.indent() + 2;
        return before.endsInStop(text)
                ? isIndented || shape.endsEarly(text, before, line)
                : shape.isWrapped() && shape.isShort(text, before, line);
    }

    private void readLines(List<TextLine> lines, int from, BlockKind kind) {
        int start = from;
        for (TextLine line : lines) {
            writer.text(start == from ? from : line.start(), line.end());
            writer.softBreak(line.lineEnd());
            start = -1;
        }
        boolean isQuoted = lines.get(0).quotes() > 0 && kind != BlockKind.HEADING;
        int list = kind == BlockKind.LIST_ITEM ? lists : Block.NO_LIST;
        writer.finish(isQuoted ? BlockKind.QUOTATION : kind, language, list).ifPresent(blocks::add);
    }

    /** Whether a line is a title: short, without a stop, alone or underlined or above a longer line. */
    private boolean isTitle(List<TextLine> group, int i, boolean isFollowed) {
        TextLine line = group.get(i);
        if (!looksLikeTitle(line)) {
            return false;
        }
        if (i + 1 < group.size()) {
            TextLine next = group.get(i + 1);
            return next.isRule(text)
                    || (!shape.isWrapped() && !looksLikeTitle(next) && next.length() > line.length() * 2);
        }
        return isFollowed && (i == 0 || !shape.isWrapped());
    }

    private boolean looksLikeTitle(TextLine line) {
        return line.length() <= LONGEST_TITLE
                && line.beginsSentence(text)
                && !line.endsInStop(text)
                && ",;:-\u2013\u2014".indexOf(text.charAt(line.end() - 1)) < 0
                && !line.isRule(text)
                && !ListMarker.begins(text, line);
    }

    /** Whether lines are a stanza: three or more, all ended early, most begun with a capital, some with a comma or stop. */
    private boolean isVerse(List<TextLine> group) {
        if (group.size() < 3 || group.size() > 60) {
            return false;
        }
        int capitals = 0;
        int pauses = 0;
        for (int i = 0; i < group.size(); i++) {
            TextLine line = group.get(i);
            boolean isShort = line.length() <= 60
                    && (!shape.isWrapped() || i + 1 == group.size() || shape.endsEarly(text, line, group.get(i + 1)));
            if (!isShort || line.isRule(text) || ListMarker.begins(text, line) || TableRow.isRow(text, line)) {
                return false;
            }
            capitals += line.beginsSentence(text) ? 1 : 0;
            pauses += ",;:.!?\u2014".indexOf(text.charAt(line.end() - 1)) >= 0 ? 1 : 0;
        }
        boolean isSentences = group.stream().allMatch(line -> line.endsInStop(text));
        return !isSentences && capitals * 3 >= group.size() * 2 && pauses * 3 >= group.size();
    }

    private void readVerse(List<TextLine> group) {
        for (TextLine line : group) {
            writer.text(line.start(), line.end());
            writer.hardBreak(line.lineEnd());
        }
        writer.finish(BlockKind.VERSE, language, Block.NO_LIST).ifPresent(blocks::add);
    }
}

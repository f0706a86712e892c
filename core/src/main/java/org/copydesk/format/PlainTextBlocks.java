package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.format.PlainTextWriter.Join;
import org.copydesk.format.TableRow.Cell;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;

/** Puts the lines of plain text together to blocks. Not safe for threads. */
final class PlainTextBlocks {
    private static final int FAR = 5;

    /** The lines next to a group, across few blank lines. */
    private record Surroundings(Optional<TextLine> before, Optional<TextLine> after) {}

    private final String language;
    private final ParagraphShape shape;
    private final PlainTextWriter writer;
    private final TitlePlace titles;
    private final List<TextLine> lines;
    private final List<Block> blocks = new ArrayList<>();
    private String unclosedFences = "";
    private boolean isArmorOpen;
    private int lists;
    private boolean isInList;
    private int listIndent;

    PlainTextBlocks(List<TextLine> lines, String text, String language) {
        this.lines = lines;
        this.language = language;
        this.shape = ParagraphShape.of(lines);
        this.titles = new TitlePlace(shape);
        this.writer = new PlainTextWriter(text, FootnoteLabel.names(lines));
    }

    /** Reads all lines. */
    List<Block> read() {
        int i = 0;
        while (i < lines.size()) {
            int afterCode = endOfFencedCode(i);
            if (afterCode > i) {
                i = afterCode;
                continue;
            }
            int end = i;
            while (end < lines.size() && belongs(i, end)) {
                end++;
            }
            if (end == i) {
                i++;
            } else {
                readGroup(lines.subList(i, end), surroundings(i, end));
                i = end;
            }
        }
        return blocks;
    }

    /** Whether a line goes on with the group that begins with another one: nothing parts them. */
    private boolean belongs(int first, int i) {
        TextLine line = lines.get(i);
        if (line.isBlank() || line.quotes() != lines.get(first).quotes()) {
            return false;
        }
        if (i == first) {
            return true;
        }
        TextLine before = lines.get(i - 1);
        boolean isBelowRule = i - 1 == first && Headline.isLine(before) && !isOverline(i);
        boolean isRule = Headline.isLine(line)
                && !line.hasGap()
                && !Headline.isUnderlined(before, line, i - 1 == first)
                && !TableRow.isRow(before);
        return !line.hasFormFeed() && !isFence(line) && !Armor.begins(line) && !isRule && !isBelowRule;
    }

    /** Whether a rule stands over a title that has the same rule below it. */
    private boolean isOverline(int title) {
        return title + 1 < lines.size()
                && lines.get(title + 1).length() == lines.get(title - 1).length();
    }

    /** Whether a line opens or closes code; a long run of tildes is the rule below a title. */
    private static boolean isFence(TextLine line) {
        return line.startsWith("```") || (line.startsWith("~~~") && !line.startsWith("~~~~"));
    }

    /** After the fence that closes code or data; the line itself if it opens none. */
    private int endOfFencedCode(int from) {
        TextLine line = lines.get(from);
        if (Armor.begins(line) && !isArmorOpen) {
            int end = Armor.end(lines, from);
            isArmorOpen = end == from;
            return end;
        }
        int afterPrompt = Prompt.end(lines, from);
        if (afterPrompt > from) {
            return afterPrompt;
        }
        if (line.isBlank() || !isFence(line) || unclosedFences.indexOf(line.first()) >= 0) {
            return from;
        }
        for (int i = from + 1; i < lines.size(); i++) {
            TextLine end = lines.get(i);
            if (!end.isBlank() && end.isRule() && isFence(end) && end.first() == line.first()) {
                return i + 1;
            }
        }
        unclosedFences += line.first();
        return from;
    }

    private Surroundings surroundings(int from, int to) {
        int before = from - 1;
        while (before >= 0 && from - before <= FAR && lines.get(before).isBlank()) {
            before--;
        }
        int after = to;
        while (after < lines.size() && after - to < FAR && lines.get(after).isBlank()) {
            after++;
        }
        boolean isPreceded = before >= 0 && !lines.get(before).isBlank();
        boolean isFollowed = after < lines.size() && !lines.get(after).isBlank();
        return new Surroundings(
                isPreceded ? Optional.of(lines.get(before)) : Optional.empty(),
                isFollowed ? Optional.of(lines.get(after)) : Optional.empty());
    }

    private void readGroup(List<TextLine> groupLines, Surroundings surroundings) {
        boolean isQuoted = groupLines.get(0).quotes() > 0;
        ParagraphShape own = shape.ofGroup(groupLines);
        if ((CodeShape.isCode(groupLines) && !isTable(groupLines, own))
                || areCommands(groupLines, surroundings.before())) {
            return;
        }
        int verse = isQuoted ? 0 : Stanza.lines(groupLines, shape);
        if (verse > 0) {
            isInList = false;
            readLines(groupLines.subList(0, verse), groupLines.get(0).start(), BlockKind.VERSE);
            readAll(new LineGroup(groupLines.subList(verse, groupLines.size()), own), surroundings);
        } else if (!isQuoted && Headline.isCentred(groupLines, shape)) {
            isInList = false;
            groupLines.forEach(line -> readLines(List.of(line), line.start(), BlockKind.HEADING));
        } else {
            readAll(new LineGroup(groupLines, own), surroundings);
        }
    }

    /** Whether commands stand alone, farther right than running text or below a colon. */
    private boolean areCommands(List<TextLine> group, Optional<TextLine> before) {
        boolean isBelowColon = before.filter(line -> line.last() == ':').isPresent();
        boolean isSetIn = group.get(0).indent() >= shape.indent() + 2;
        return (isBelowColon || isSetIn) && group.stream().allMatch(CommandLine::is);
    }

    private void readAll(LineGroup group, Surroundings surroundings) {
        int i = 0;
        while (i < group.size()) {
            i = readFrom(group, i, surroundings);
        }
    }

    private static boolean isTable(List<TextLine> group, ParagraphShape shape) {
        int first = 0;
        while (first < group.size() && !group.get(first).hasPipe()) {
            first++;
        }
        return first < group.size() && PlainTable.at(group, first, shape).lines() * 2 > group.size();
    }

    /** Reads the block that begins at a line; returns the line after it. */
    private int readFrom(LineGroup group, int i, Surroundings surroundings) {
        TextLine line = group.get(i);
        if (line.isRule()) {
            return i + 1;
        }
        PlainTable table = PlainTable.at(group.lines(), i, group.shape());
        if (table.lines() > 0) {
            isInList = false;
            if (table.isVerse()) {
                table.columns().forEach(column -> readStretches(column, Join.HARD, BlockKind.VERSE));
            } else {
                table.cells().forEach(cell -> readStretches(cell, Join.SOFT, BlockKind.TABLE_CELL));
            }
            return i + table.lines();
        }
        if (group.isCodeLine(i)) {
            return i + 1;
        }
        int heading = titles.endOf(group, i, surroundings.before(), surroundings.after());
        if (heading > i) {
            isInList = false;
            TextLine title = Headline.withoutMarks(line);
            readLines(List.of(title), title.start(), BlockKind.HEADING);
            return heading;
        }
        if (ListMarker.begins(line)) {
            return readItem(group, i);
        }
        return readParagraph(group, i);
    }

    private int readParagraph(LineGroup group, int i) {
        TextLine line = group.get(i);
        int note = FootnoteLabel.end(line);
        isInList &= line.indent() > listIndent;
        int end = group.endOfParagraph(i, isInList);
        BlockKind kind = isInList ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        readLines(group.lines().subList(i, end), note, note > line.start() ? BlockKind.FOOTNOTE : kind);
        return end;
    }

    private int readItem(LineGroup group, int i) {
        TextLine line = group.get(i);
        if (!isInList) {
            lists++;
            isInList = true;
            listIndent = line.indent();
        }
        listIndent = Math.min(listIndent, line.indent());
        int from = ListMarker.end(line);
        int end = group.endOfItem(i, line.from(from));
        readLines(group.lines().subList(i, end), from, BlockKind.LIST_ITEM);
        return end;
    }

    private void readStretches(List<Cell> stretches, Join join, BlockKind kind) {
        int blockEnd = stretches.get(stretches.size() - 1).to();
        for (Cell stretch : stretches) {
            writer.line(stretch.from(), stretch.to(), blockEnd, join);
        }
        finish(kind);
    }

    private void readLines(List<TextLine> block, int from, BlockKind kind) {
        int blockEnd = block.get(block.size() - 1).end();
        Join join = kind == BlockKind.VERSE ? Join.HARD : Join.SOFT;
        boolean isFirst = true;
        for (TextLine line : block) {
            writer.line(isFirst ? from : line.start(), line.end(), blockEnd, join);
            isFirst = false;
        }
        finish(block.get(0).quotes() > 0 ? BlockKind.QUOTATION : kind);
    }

    private void finish(BlockKind kind) {
        int list = kind == BlockKind.LIST_ITEM ? lists : Block.NO_LIST;
        writer.finish(kind, language, list).ifPresent(blocks::add);
    }
}

package org.copydesk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.check.Place;
import org.copydesk.check.StetReach;
import org.copydesk.text.Document;
import org.copydesk.text.Source;
import org.copydesk.text.StetMark;

/**
 * Finds out what each stet mark of a page lets stand. Time is linear in the page, but for a logarithm of the number of
 * blocks.
 *
 * <p>A mark with prose before it on its line and none after it is for its line; so is one inside a sentence. Any other
 * one is for what comes next: the whole list or table if it stands before one, else a row or a block. What comes next
 * may be no prose, such as code: then the mark is for that, and silences nothing.
 */
final class StetReader {
    private final Document document;
    private final Source source;
    private final List<StetMark> marks;
    private final BlockRuns blocks;
    private final StetGaps gaps;

    private StetReader(Document document) {
        this.document = document;
        this.source = document.source();
        this.marks = document.stetMarks().stream()
                .sorted(Comparator.comparingInt(StetMark::start))
                .toList();
        this.blocks = BlockRuns.of(document);
        this.gaps = StetGaps.of(source.text(), marks, blocks);
    }

    /** The reaches of all marks but those that end a region, in their order; an end that ends nothing is one, too. */
    static List<StetReach> read(Document document) {
        return document.stetMarks().isEmpty() ? List.of() : new StetReader(document).read();
    }

    private List<StetReach> read() {
        List<StetReach> reaches = new ArrayList<>();
        OpenRegions open = new OpenRegions();
        for (int i = 0; i < marks.size(); i++) {
            StetMark mark = marks.get(i);
            switch (mark.kind()) {
                case STET -> reaches.add(single(i));
                case ATTEMPT -> reaches.add(wide(mark, mark.end(), mark.end()));
                case PAGE -> reaches.add(wide(mark, 0, source.text().length()));
                case BEGIN -> open.begin(mark);
                case END -> {
                    Optional<StetMark> begin = open.end(mark);
                    reaches.add(begin.map(first -> wide(first, first.end(), mark.start()))
                            .orElseGet(() -> wide(mark, mark.end(), mark.end())));
                }
            }
        }
        open.rest()
                .forEach(
                        mark -> reaches.add(wide(mark, mark.end(), source.text().length())));
        return List.copyOf(reaches);
    }

    private StetReach wide(StetMark mark, int from, int to) {
        return StetReach.of(
                mark.kind(),
                Place.of(source, mark.start(), mark.end()),
                mark.names(),
                Place.of(source, from, Math.max(from, to)));
    }

    private StetReach single(int number) {
        StetMark mark = marks.get(number);
        int next = blocks.firstFrom(mark.end());
        int before = next - 1;
        int line = source.line(mark.start());
        boolean isAfterProse = before >= 0 && blocks.hasProse(before, source.lineStart(line), mark.start());
        if (before >= 0 && blocks.proseEnd(before) > mark.end()) {
            int lineEnd = source.lineEnd(source.line(mark.end()));
            boolean isOnLine = isAfterProse || blocks.hasProse(before, mark.end(), lineEnd);
            return isOnLine ? ofLine(mark, before, before) : wide(mark, mark.end(), blocks.end(before));
        }
        if (isAfterProse && isTrailing(mark, next)) {
            boolean isCell = blocks.isCell(before);
            return ofLine(mark, isCell ? blocks.rowStart(before) : before, isCell ? blocks.rowEnd(before) : before);
        }
        return ofNext(number, next);
    }

    /** Whether a mark with prose before it on its line belongs to that: there is no more prose, or the cell ends. */
    private boolean isTrailing(StetMark mark, int next) {
        int lineEnd = source.lineEnd(source.line(mark.end()));
        if (next == blocks.size() || blocks.proseStart(next) >= lineEnd) {
            return true;
        }
        int behind = mark.end();
        while (source.text().charAt(behind) == ' ' || source.text().charAt(behind) == '\t') {
            behind++;
        }
        boolean isEndOfCell = source.text().charAt(behind) == '|' && blocks.isCell(next - 1);
        return isEndOfCell || source.text().startsWith("</", behind);
    }

    /** A mark for its line, in some blocks. */
    private StetReach ofLine(StetMark mark, int first, int last) {
        int lineFrom = source.lineStart(source.line(mark.start()));
        int lineTo = source.lineEnd(source.line(mark.end()));
        return new StetReach(
                mark.kind(),
                Place.of(source, mark.start(), mark.end()),
                mark.names(),
                Place.of(source, blocks.start(first), Math.max(blocks.end(last), blocks.start(first))),
                lineFrom,
                lineTo);
    }

    private StetReach ofNext(int number, int next) {
        StetMark mark = marks.get(number);
        if (next == blocks.size() || gaps.has(number, StetGaps.NO_PROSE)) {
            return wide(mark, mark.end(), mark.end());
        }
        int last = blocks.isCell(next) ? lastOfTable(number, next) : lastOfList(number, next);
        return wide(mark, blocks.start(next), blocks.end(last));
    }

    private int lastOfTable(int number, int next) {
        boolean hasCellTag = gaps.has(number, StetGaps.CELL) || gaps.has(number, StetGaps.ROW);
        boolean isOnLineAbove = gaps.has(number, StetGaps.LINE_END) && !hasCellTag;
        if (blocks.isTableStart(next) && (isOnLineAbove || gaps.has(number, StetGaps.TABLE))) {
            return blocks.tableEnd(next);
        }
        return isOnLineAbove || gaps.has(number, StetGaps.ROW) ? blocks.rowEnd(next) : next;
    }

    private int lastOfList(int number, int next) {
        return blocks.isListStart(next) && isBeforeList(number, next) ? blocks.listEnd(next) : next;
    }

    /** Whether a mark before the first block of a list stands before the list, and not between items or in one. */
    private boolean isBeforeList(int number, int next) {
        if (gaps.has(number, StetGaps.LIST) || gaps.has(number, StetGaps.ITEM)) {
            return gaps.has(number, StetGaps.LIST);
        }
        StetMark mark = marks.get(number);
        String text = source.text();
        int lineStart = source.lineStart(source.line(mark.start()));
        for (int i = lineStart; i < mark.start(); i++) {
            if (" \t>".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return next == 0 || !blocks.isInList(next - 1) || gaps.isApart(number, blocks.end(next - 1));
    }

    /** The page that is read, for a debugger. */
    @Override
    public String toString() {
        return document.path();
    }
}

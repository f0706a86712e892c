package org.copydesk.format;

import java.util.List;

/** Lines of plain text without a blank line between them, and which of them belong together. */
final class LineGroup {
    private final List<TextLine> lines;
    private final ParagraphShape shape;
    private final boolean hasFirstLineIndents;
    private final boolean hasLabels;

    LineGroup(List<TextLine> lines, ParagraphShape shape) {
        this.lines = lines;
        this.shape = shape;
        this.hasFirstLineIndents = hasFirstLineIndents(lines);
        this.hasLabels = hasLabels(lines);
    }

    private static boolean hasLabels(List<TextLine> lines) {
        int labels = 0;
        for (TextLine line : lines) {
            labels += LineLabel.begins(line) ? 1 : 0;
        }
        return labels >= 2 && labels * 3 >= lines.size();
    }

    /**
     * Whether a line farther right than the left edge begins a paragraph, and does not hang below the first line of one:
     * more lines at the edge than lines farther right go on with a sentence.
     */
    private static boolean hasFirstLineIndents(List<TextLine> lines) {
        if (lines.size() < 2) {
            return false;
        }
        int edge = Integer.MAX_VALUE;
        for (TextLine line : lines) {
            edge = Math.min(edge, line.indent());
        }
        int atEdge = 0;
        int goesOnAtEdge = 0;
        int goesOnFartherRight = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean isAtEdge = lines.get(i).indent() == edge;
            boolean goesOn = i > 0 && !lines.get(i - 1).endsInStop();
            atEdge += isAtEdge ? 1 : 0;
            goesOnAtEdge += goesOn && isAtEdge ? 1 : 0;
            goesOnFartherRight += goesOn && !isAtEdge ? 1 : 0;
        }
        boolean isMixed = atEdge > 1 || lines.get(0).indent() > edge;
        return isMixed && goesOnAtEdge >= goesOnFartherRight;
    }

    /** How many lines there are. */
    int size() {
        return lines.size();
    }

    /** The lines. */
    List<TextLine> lines() {
        return lines;
    }

    /** A line, counted from 0. */
    TextLine get(int i) {
        return lines.get(i);
    }

    /** The shape of the paragraphs. */
    ParagraphShape shape() {
        return shape;
    }

    /** After the last line of the paragraph that begins with a line. */
    int endOfParagraph(int from, boolean isInList) {
        int end = from + 1;
        while (end < lines.size() && isJoined(end, isInList)) {
            end++;
        }
        return end;
    }

    private boolean isJoined(int i, boolean isInList) {
        TextLine line = lines.get(i);
        TextLine before = lines.get(i - 1);
        boolean isWrapped = shape.isWrapped() ? !isLongLine(before, line) : isCutSentence(before, line);
        return isWrapped && !beginsBlock(i, isInList) && !beginsParagraph(before, i);
    }

    /** Whether a line is the first one of something that is no running text. */
    private boolean beginsBlock(int i, boolean isInList) {
        TextLine line = lines.get(i);
        return line.isRule()
                || beginsItem(i, isInList)
                || beginsNote(i)
                || PlainTable.at(lines, i, shape).lines() > 0
                || isCodeLine(i)
                || beginsLabel(i)
                || beginsCredit(i)
                || isUnderlined(i);
    }

    /** Whether a line begins with the label of a note, and does not cite one in a sentence that goes on. */
    private boolean beginsNote(int i) {
        TextLine before = lines.get(i - 1);
        boolean mayCite = !FootnoteLabel.begins(lines.get(0)) && !before.endsInStop();
        return FootnoteLabel.begins(lines.get(i)) && !(mayCite && shape.isFull(before, lines.get(i)));
    }

    private boolean beginsCredit(int i) {
        TextLine line = lines.get(i);
        TextLine before = lines.get(i - 1);
        return CreditLine.begins(line)
                || (CreditLine.beginsWithYear(line) && before.last() != ',' && mayPrecedeYear(before));
    }

    private static boolean mayPrecedeYear(TextLine line) {
        return line.last() == ':' || CreditLine.begins(line) || CreditLine.beginsWithYear(line);
    }

    private boolean isUnderlined(int i) {
        return i + 1 < lines.size()
                && Headline.isUnderlined(lines.get(i), lines.get(i + 1), false)
                && !shape.isFull(lines.get(i - 1), lines.get(i));
    }

    /** Whether a line is code: indented, or with more code below it. */
    boolean isCodeLine(int i) {
        TextLine line = lines.get(i);
        if (!line.hasSigns() && !CodeShape.isCommand(line)) {
            return false;
        }
        boolean isRunning = i > 0 && !lines.get(i - 1).endsInStop() && shape.isFull(lines.get(i - 1), line);
        return !isRunning
                && CodeShape.isCode(line)
                && (line.indent() > shape.indent() + 1 || (i + 1 < lines.size() && CodeShape.isCode(lines.get(i + 1))));
    }

    /** Whether a line begins with a speaker or a key and the one before is no running text that goes on in it. */
    private boolean beginsLabel(int i) {
        TextLine before = lines.get(i - 1);
        return LineLabel.begins(lines.get(i))
                && (hasLabels || before.endsInStop() || before.last() == ':' || !shape.isFull(before, lines.get(i)));
    }

    /** Whether a line is the first one of an item, and no number or dash that running text happens to begin with. */
    boolean beginsItem(int i, boolean isInList) {
        TextLine line = lines.get(i);
        if (!ListMarker.begins(line)) {
            return false;
        }
        if (i == 0 || isInList) {
            return true;
        }
        TextLine before = lines.get(i - 1);
        boolean isCut = shape.isFull(before, line) && !before.endsInStop() && before.last() != ':';
        boolean isOne = i + 1 == lines.size()
                || !ListMarker.begins(lines.get(i + 1))
                || ListMarker.isBullet(line) != ListMarker.isBullet(lines.get(i + 1));
        return !(isCut && isOne && line.indent() == before.indent());
    }

    /** Whether a line of the width of wrapped text stops in a sentence that goes on below it. */
    private static boolean isCutSentence(TextLine before, TextLine line) {
        return !before.endsInStop() && before.width() >= 50 && before.width() <= 120 && line.beginsLower();
    }

    /** Whether one of two lines of a wrapped file is a paragraph by itself: it is far longer than the width. */
    private boolean isLongLine(TextLine before, TextLine line) {
        int most = shape.width() * 3 / 2;
        return (before.width() > most && !line.beginsLower()) || (line.width() > most && before.endsInStop());
    }

    /**
     * After the last line of the item that begins with a line.
     *
     * @param first the line from its first word on
     */
    int endOfItem(int from, TextLine first) {
        int end = from + 1;
        while (end < lines.size()
                && continuesItem(end, end == from + 1 ? first : lines.get(end - 1), lines.get(from))) {
            end++;
        }
        return end;
    }

    private boolean continuesItem(int i, TextLine before, TextLine marked) {
        TextLine line = lines.get(i);
        boolean isHanging = line.indent() > marked.indent();
        boolean wasHanging = before.indent() > marked.indent()
                && before.start() == lines.get(i - 1).start();
        boolean isLazy = shape.isWrapped() && !wasHanging;
        return (isHanging || isLazy) && !beginsBlock(i, true) && !beginsParagraph(before, i);
    }

    /** Whether a paragraph begins without a blank line: by its indent, or because the last one ended early. */
    private boolean beginsParagraph(TextLine before, int i) {
        TextLine line = lines.get(i);
        if (!line.beginsSentence()) {
            return false;
        }
        if (!before.endsInStop()) {
            return shape.isWrapped() && shape.isShort(before, line);
        }
        return isIndented(before, i) || shape.endsEarly(before, line);
    }

    /** Whether a line is farther right than the text around it; what hangs below a first line is not. */
    private boolean isIndented(TextLine before, int i) {
        TextLine line = lines.get(i);
        if (!hasFirstLineIndents || line.indent() < before.indent()) {
            return false;
        }
        boolean isNextAsFar = i + 1 < lines.size() && lines.get(i + 1).indent() == line.indent();
        if (line.indent() >= before.indent() + 2) {
            return !isNextAsFar || line.endsInStop();
        }
        int edge = shape.indent();
        return line.indent() == before.indent() && line.indent() >= edge + 2 && isOneLine(i);
    }

    private boolean isOneLine(int i) {
        return lines.get(i).endsInStop()
                || (i + 1 < lines.size()
                        && lines.get(i + 1).indent() < lines.get(i).indent());
    }
}

package org.copydesk.format;

import java.util.Optional;

/**
 * Tells by its neighbours whether a line that looks like a title is one.
 *
 * @param shape the paragraphs of the file
 */
record TitlePlace(ParagraphShape shape) {
    /** After the title that a line is, with the rule below it; the line itself if it is none. */
    int endOf(LineGroup group, int i, Optional<TextLine> above, Optional<TextLine> below) {
        TextLine line = group.get(i);
        if (line.quotes() > 0) {
            return i;
        }
        boolean hasNext = i + 1 < group.size();
        if (hasNext && Headline.isUnderlined(line, group.get(i + 1), i == 0)) {
            return i + 2;
        }
        if (TableRow.isRow(line) && !Headline.isNumbered(line)) {
            return i;
        }
        boolean isTitle = hasNext ? isTitleAbove(group, i) : isLastTitle(group, i, above, below);
        return isTitle ? i + 1 : i;
    }

    private boolean isLastTitle(LineGroup group, int i, Optional<TextLine> above, Optional<TextLine> below) {
        TextLine line = group.get(i);
        if (below.isEmpty()) {
            return false;
        }
        boolean isAlone = i == 0 || !group.shape().isWrapped();
        boolean isTitle = Headline.looksLike(line)
                || Headline.isCapitals(line)
                || Headline.isPart(line)
                || Headline.isMarked(line);
        return (isAlone && isTitle) || isNumberedTitle(group, i, above, below);
    }

    /** Whether a line with a number in front is the title of what comes below, and no entry among others. */
    private boolean isNumberedTitle(LineGroup group, int i, Optional<TextLine> above, Optional<TextLine> below) {
        TextLine line = group.get(i);
        if (!Headline.isNumbered(line)) {
            return false;
        }
        Optional<TextLine> before = i > 0 ? Optional.of(group.get(i - 1)) : above;
        boolean isBelowEntry = before.filter(ListMarker::begins).isPresent();
        TextLine after = below.orElse(line);
        boolean isAboveEntry = Headline.isNumbered(after);
        if (isBelowEntry && (isAboveEntry || i > 0)) {
            return false;
        }
        boolean isAboveText = !ListMarker.begins(after) && after.indent() < line.indent() + 3;
        return Headline.parts(line) >= 2
                || line.indent() < shape.indent()
                || isAboveText
                || (isAboveEntry && Headline.parts(after) > Headline.parts(line));
    }

    /** Whether a line is the title of what stands right below it. */
    private boolean isTitleAbove(LineGroup group, int i) {
        TextLine line = group.get(i);
        TextLine next = group.get(i + 1);
        ParagraphShape own = group.shape();
        if (i == 0 && (Headline.isCapitals(line) || Headline.isPart(line) || Headline.isMarked(line))) {
            boolean goesOn = !Headline.isMarked(line) && own.isFull(line, next);
            return !goesOn && !LineLabel.begins(next) && !Headline.isMarked(next);
        }
        boolean isNumbered =
                i == 0 && Headline.isNumbered(line) && (Headline.parts(line) >= 2 || line.indent() < shape.indent());
        boolean isTitle = isNumbered || Headline.looksLike(line);
        boolean isRunning = i + 2 < group.size() && own.isFull(next, group.get(i + 2)) && !endsInShortWord(line);
        if (!isTitle || (Headline.looksLike(next) && !isRunning) || !next.beginsSentence()) {
            return false;
        }
        return own.isWrapped()
                ? i == 0 && own.isShort(line, next) && next.width() * 10 >= own.width() * 6
                : next.length() > line.length() * 2;
    }

    /** Whether the last word is a small one such as an article, behind which a sentence goes on. */
    private static boolean endsInShortWord(TextLine line) {
        int last = line.end();
        while (last > line.start() && Character.isLowerCase(line.page().charAt(last - 1))) {
            last--;
        }
        return line.end() - last <= 3
                && line.end() > last
                && last > line.start()
                && LineScanner.isBlank(line.page().charAt(last - 1));
    }
}

package org.copydesk.format;

import java.util.List;

/** What lines have in common with verse: they are short, begin with a capital, and end in a pause and seldom in a stop. */
final class VerseSigns {
    static final int LONGEST_LINE = 65;

    private static final int LONGEST_RARE_LINE = 90;
    private static final int LEAST_SMALL_WORDS = 3;
    private static final String PAUSES = ",;:.!?\u2014\u2013-\u2026\u060C\uFF0C\u3002";

    private final int size;
    private int capitals;
    private int pauses;
    private int stops;
    private int labels;
    private int overlong;
    private boolean isOther;

    private VerseSigns(int size) {
        this.size = size;
    }

    /** Looks at lines until one of them cannot be verse. */
    static VerseSigns of(List<TextLine> lines) {
        VerseSigns signs = new VerseSigns(lines.size());
        for (int i = 0; i < lines.size() && !signs.isOther; i++) {
            signs.add(lines.get(i));
        }
        return signs;
    }

    private void add(TextLine line) {
        overlong += line.length() > LONGEST_LINE ? 1 : 0;
        isOther = line.isBlank()
                || line.length() > LONGEST_RARE_LINE
                || overlong * 8 > size
                || line.isRule()
                || line.hasPipe()
                || ListMarker.begins(line);
        if (!isOther) {
            labels += LineLabel.begins(line) || TableRow.isRow(line) ? 1 : 0;
            capitals += line.beginsSentence() ? 1 : 0;
            pauses += isPause(line.last()) ? 1 : 0;
            stops += line.endsInStop() ? 1 : 0;
        }
    }

    /** Whether nothing speaks against verse. */
    boolean mayBeVerse() {
        return mayBeVerseWithBreaks() && capitals * 3 >= size * 2;
    }

    /** The same for lines that are known to be ended on purpose: they may begin small. */
    boolean mayBeVerseWithBreaks() {
        return !isOther && stops < size && labels * 3 < size;
    }

    /** Whether so few lines end in a stop that they are no sentences, one each. */
    boolean hasFewStops() {
        return stops * 2 <= size;
    }

    /** Whether several lines end in a stop and none in another pause. */
    boolean hasOnlyStops() {
        return stops > 1 && pauses == stops;
    }

    /** Whether many lines end in a pause. */
    boolean hasPauses() {
        return pauses * 3 >= size && pauses >= Math.min(2, size - 1);
    }

    /** Whether there is a pause, and each line begins with a capital and none with a label. */
    boolean isEven() {
        return pauses > 0 && capitals == size && labels == 0;
    }

    /** Whether a line has words, no names among them, up to its end. */
    static boolean isOfWords(TextLine line) {
        boolean endsInWord = Character.isLetter(line.last()) || isPause(line.last());
        return endsInWord && smallWords(line) >= LEAST_SMALL_WORDS;
    }

    static boolean isPause(char c) {
        return PAUSES.indexOf(c) >= 0;
    }

    private static int smallWords(TextLine line) {
        int words = 0;
        for (int i = line.start() + 1; i < line.end(); i++) {
            boolean isFirst = line.page().charAt(i - 1) == ' ';
            words += isFirst && Character.isLowerCase(line.page().charAt(i)) ? 1 : 0;
        }
        return words;
    }
}

package org.copydesk.format;

/** The signs at the start of a line of Markdown that begin a block. Source: CommonMark 0.31, chapters 4 and 5. */
final class BlockSigns {
    private static final int HIGHEST_HEADING = 6;
    private static final int LONGEST_NUMBER = 9;
    private static final int LEAST_RULE = 3;

    private BlockSigns() {}

    /** Behind the run of one character that begins at an offset. */
    static int endOfRun(String source, int from, int end) {
        int i = from;
        while (i < end && source.charAt(i) == source.charAt(from)) {
            i++;
        }
        return i;
    }

    private static boolean isBlankOrEnd(String source, int at, int end) {
        return at >= end || CharacterScan.isBlank(source.charAt(at));
    }

    /** Whether a number sign begins a heading. */
    static boolean isHeading(String source, int from, int end) {
        int run = endOfRun(source, from, end);
        return run - from <= HIGHEST_HEADING && isBlankOrEnd(source, run, end);
    }

    /** Whether a line is a thematic break. */
    static boolean isRule(String source, int from, int end) {
        char sign = source.charAt(from);
        int signs = 0;
        int i = from;
        while (i < end && (source.charAt(i) == sign || CharacterScan.isBlank(source.charAt(i)))) {
            signs += source.charAt(i) == sign ? 1 : 0;
            i++;
        }
        return "-*_".indexOf(sign) >= 0 && i == end && signs >= LEAST_RULE;
    }

    /**
     * The length of the marker of an item, or 0 for none.
     *
     * @param interrupts whether the item would end a paragraph: then it has words, and the number 1 if any
     */
    static int marker(String source, int from, int end, boolean interrupts) {
        boolean isBullet = "-*+".indexOf(source.charAt(from)) >= 0;
        int digits = isBullet ? from : endOfNumber(source, from, end);
        boolean isNumber = digits > from && digits < end && ".)".indexOf(source.charAt(digits)) >= 0;
        int markerEnd = digits + 1;
        if (!(isBullet || isNumber) || !isBlankOrEnd(source, markerEnd, end)) {
            return 0;
        }
        boolean hasWords = CharacterScan.skipBlanks(source, Math.min(markerEnd, end), end) < end;
        boolean isFirst = isBullet || isOne(source, from, digits);
        return !interrupts || (hasWords && isFirst) ? markerEnd - from : 0;
    }

    private static int endOfNumber(String source, int from, int end) {
        int i = from;
        while (i < end && source.charAt(i) >= '0' && source.charAt(i) <= '9') {
            i++;
        }
        return i - from > LONGEST_NUMBER ? from : i;
    }

    /** Whether digits stand for 1, however many zeros they begin with. */
    private static boolean isOne(String source, int from, int to) {
        int i = from;
        while (i < to && source.charAt(i) == '0') {
            i++;
        }
        return i == to - 1 && source.charAt(i) == '1';
    }

    /** Behind the label of the definition of a footnote and its colon, or -1 for none. */
    static int endOfNoteLabel(String source, int from, int end) {
        int close = source.startsWith("[^", from) ? CharacterScan.indexOf(source, ']', from, end) : -1;
        boolean isNote = close > from + 2
                && source.startsWith(":", close + 1)
                && CharacterScan.indexOf(source, ' ', from, close) < 0
                && CharacterScan.indexOf(source, '\t', from, close) < 0;
        return isNote ? close + 2 : -1;
    }

    /** Whether a line that is indented as code is ends a paragraph where there is no such code. */
    static boolean interruptsDeep(String source, int from, int end, boolean isInParagraph) {
        char sign = source.charAt(from);
        int to = from + 1;
        if (sign == '#') {
            to = endOfRun(source, from, end);
        } else if (sign >= '0' && sign <= '9') {
            int marker = marker(source, from, end, isInParagraph);
            return marker > 0 && from + marker < end;
        } else if ("-*+".indexOf(sign) < 0) {
            return sign == '>';
        }
        return to < end && CharacterScan.isBlank(source.charAt(to));
    }
}

package org.copydesk.report;

/**
 * Text from content for a page in a browser: what is dangerous there is shown as an escape, as {@link HarmlessText} does
 * it. A mark of direction beside letters that run from right to left is part of how they are written, and stays.
 */
final class PageText {
    /** So many characters away a letter still has to do with a mark. */
    private static final int NEAR = 8;

    private final String text;
    private final boolean areLinesKept;

    private PageText(String text, boolean areLinesKept) {
        this.text = text;
        this.areLinesKept = areLinesKept;
    }

    /** A text in one line. */
    static String line(String text) {
        return new PageText(text, false).shown(0, text.length());
    }

    /**
     * A part of a text in which lines stay, each ended by LF, and so do tabs.
     *
     * @param from where it begins; not within a surrogate pair
     * @param to where it ends; not within a surrogate pair
     */
    static String lines(String text, int from, int to) {
        return new PageText(text, true).shown(from, to);
    }

    private String shown(int from, int to) {
        StringBuilder shown = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            int length = i + 1 < to && HarmlessText.isPairAt(text, i) ? 2 : 1;
            if (length == 2 || stays(i)) {
                shown.append(text, i, i + length);
            } else if (!areLinesKept || text.charAt(i) != '\r') {
                shown.append(HarmlessText.of(text.substring(i, i + 1)));
            } else if (!text.startsWith("\n", i + 1)) {
                shown.append('\n');
            }
            i += length;
        }
        return shown.toString();
    }

    private boolean stays(int index) {
        char c = text.charAt(index);
        if (areLinesKept && (c == '\n' || c == '\t')) {
            return true;
        }
        return HarmlessText.isHarmful(c) ? isMarkOfDirection(c) && isBesideRightToLeft(index) : true;
    }

    /** Marks alone: what embeds, isolates or overrides reaches farther than its neighbours. */
    private static boolean isMarkOfDirection(char c) {
        return c == '\u061C' || c == '\u200E' || c == '\u200F';
    }

    private boolean isBesideRightToLeft(int index) {
        return isNextLetterRightToLeft(index, -1) || isNextLetterRightToLeft(index, 1);
    }

    private boolean isNextLetterRightToLeft(int index, int step) {
        int i = index + step;
        for (int seen = 0; seen < NEAR && i >= 0 && i < text.length(); seen++) {
            int c = codePointAt(i);
            if (c == '\n' || c == '\r') {
                return false;
            }
            if (Character.isLetter(c)) {
                byte direction = Character.getDirectionality(c);
                return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            }
            i += step;
        }
        return false;
    }

    /** The whole character of which this is a half. */
    private int codePointAt(int index) {
        boolean isSecondHalf = index > 0 && HarmlessText.isPairAt(text, index - 1);
        return text.codePointAt(isSecondHalf ? index - 1 : index);
    }
}

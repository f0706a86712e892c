package org.copydesk.format;

/** Whether two lines that are joined need a blank between them. */
final class LineJoint {
    /** No tag before the first word of a line is longer, in characters. */
    private static final int LONGEST_TAG = 200;

    private LineJoint() {}

    /**
     * Whether a blank stands for the line end: not between two characters of scripts that are written without.
     *
     * @param before the last character of the prose so far
     * @param from where the source goes on, with words or with the markup before them
     */
    static boolean isSpaced(char before, String source, int from) {
        return !LineScanner.isUnspaced(before) || !LineScanner.isUnspaced(firstOfWords(source, from));
    }

    private static char firstOfWords(String source, int from) {
        int i = from;
        while (i < source.length() && "*_~=[!<".indexOf(source.charAt(i)) >= 0) {
            int close = source.charAt(i) == '<' ? CharacterScan.indexOf(source, '>', i, i + LONGEST_TAG) : i;
            i = Math.max(i, close) + 1;
        }
        return i < source.length() ? source.charAt(i) : ' ';
    }
}

package org.copydesk.format;

/** Where code ends whose fence is never closed: before the first heading or the first paragraph of sentences. */
final class UnclosedFence {
    private static final int FEWEST_WORDS = 6;

    private UnclosedFence() {}

    /** The start of the first line behind the code; the length of the page if all of it is code. */
    static int end(String source, int opening) {
        boolean isAfterBlank = false;
        int line = CharacterScan.afterLineEnd(source, CharacterScan.lineEnd(source, opening));
        while (line < source.length()) {
            int end = CharacterScan.lineEnd(source, line);
            if (isAfterBlank && (isHeading(source, line) || isSentence(source, line, end))) {
                return line;
            }
            isAfterBlank = CharacterScan.skipBlanks(source, line, end) == end;
            line = CharacterScan.afterLineEnd(source, end);
        }
        return source.length();
    }

    /** One number sign begins a comment in many languages, two or more do not. */
    private static boolean isHeading(String source, int line) {
        int i = line;
        while (i < source.length() && source.charAt(i) == '#') {
            i++;
        }
        return i - line >= 2 && i + 1 < source.length() && source.charAt(i) == ' ' && isUpperCase(source, i + 1);
    }

    /** Words from a capital on, with hardly a sign of code. */
    private static boolean isSentence(String source, int line, int end) {
        int words = 0;
        for (int i = line; i < end; i++) {
            char c = source.charAt(i);
            if (";{}=<>\\|$#\"".indexOf(c) >= 0) {
                return false;
            }
            words += Character.isLetter(c) && (i == line || source.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return isUpperCase(source, line) && words >= FEWEST_WORDS && ",.:!?".indexOf(source.charAt(end - 1)) >= 0;
    }

    private static boolean isUpperCase(String source, int at) {
        return at < source.length() && Character.isUpperCase(source.charAt(at));
    }
}

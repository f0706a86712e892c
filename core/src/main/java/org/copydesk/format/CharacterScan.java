package org.copydesk.format;

/** Looks for characters in a stretch of a page; nothing outside the stretch is read. */
final class CharacterScan {
    private CharacterScan() {}

    /** The offset of the first occurrence of a character from {@code from} and before {@code to}, or -1. */
    static int indexOf(String text, char wanted, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The offset of the first occurrence of a string that begins from {@code from} and before {@code to}, or -1. */
    static int indexOf(String text, String wanted, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (text.charAt(i) == wanted.charAt(0) && text.startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The offset of the line end at or after an offset; the length of the text if there is none. */
    static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset behind a line end: LF, CRLF or CR. */
    static int afterLineEnd(String text, int lineEnd) {
        boolean isPair = text.startsWith("\r\n", lineEnd);
        return Math.min(text.length(), lineEnd + (isPair ? 2 : 1));
    }

    /** The offset of the first character that is no blank or tab. */
    static int skipBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a line end stands at an offset and the line behind it is blank. */
    static boolean isBlankLineAfter(String text, int offset) {
        if (!isLineEnd(text.charAt(offset))) {
            return false;
        }
        int next = skipBlanks(text, afterLineEnd(text, offset), text.length());
        return next < text.length() && isLineEnd(text.charAt(next));
    }

    /** Whether a blank line begins in a stretch, behind the line end before it. */
    static boolean hasBlankLine(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBlankLineAfter(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch has a line end. */
    static boolean hasLineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line end comes next, or the end of the text, but for blanks. */
    static boolean isEndOfLine(String text, int from) {
        int i = skipBlanks(text, from, text.length());
        return i == text.length() || isLineEnd(text.charAt(i));
    }

    /** Whether a text is empty, or nothing but blanks of any kind, such as those that give a paragraph its height. */
    static boolean hasOnlyBlanks(String text) {
        int i = 0;
        while (i < text.length() && isAnyBlank(text.charAt(i))) {
            i++;
        }
        return i == text.length();
    }

    private static boolean isAnyBlank(char c) {
        return c <= ' ' || (c >= 0x80 && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT));
    }

    /** Whether a line ends at this character. */
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether this is a blank or a tab. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}

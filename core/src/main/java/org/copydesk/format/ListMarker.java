package org.copydesk.format;

/** The sign or number before an item of a list in plain text. */
final class ListMarker {
    private static final String BULLETS = "-*+\u2022\u2023\u25E6\u25AA\u2043\u00B7\u25CF\u25CB\u25A0\u25B6\u27A2\u2013";
    private static final int MOST_DIGITS = 3;

    private ListMarker() {}

    /** Whether a line begins with one. */
    static boolean begins(TextLine line) {
        return end(line) > line.start();
    }

    /** Whether a line begins with a sign that is no number or letter. */
    static boolean isBullet(TextLine line) {
        return !line.isBlank() && BULLETS.indexOf(line.first()) >= 0 && begins(line);
    }

    /** The offset of the item's first word; the start of the line if there is no marker. */
    static int end(TextLine line) {
        int start = line.start();
        if (line.isBlank() || line.isRule() || isWord(line)) {
            return start;
        }
        int marker = endOfMarker(line);
        if (marker == start) {
            return start;
        }
        int word = skipBlanks(line.page(), marker, line.end());
        return word > marker && word < line.end() ? endOfBox(line, word) : start;
    }

    /** Whether a line begins with a word, as most do: told by its second character. */
    private static boolean isWord(TextLine line) {
        char c = line.first();
        boolean isLetter = (c >= 'a' && c <= 'z' && c != 'o') || (c >= 'A' && c <= 'Z');
        return isLetter && (line.length() < 2 || ".)ivxIVX".indexOf(line.page().charAt(line.start() + 1)) < 0);
    }

    private static int endOfMarker(TextLine line) {
        char c = line.first();
        if (BULLETS.indexOf(c) >= 0) {
            return line.start() + 1;
        }
        if (c == '[') {
            return line.isItem() ? line.start() + 3 : line.start();
        }
        if (c == 'o') {
            return line.startsWith("o  ") || line.startsWith("o\t") ? line.start() + 1 : line.start();
        }
        boolean isCredit = c == '(' && CreditLine.begins(line) && !line.isItem();
        return !isCredit && (c == '(' || Character.isLetterOrDigit(c)) ? endOfNumber(line) : line.start();
    }

    /** Behind the box of a task: {@code - [x] call the pilot}. */
    private static int endOfBox(TextLine line, int word) {
        boolean isBox = isBox(line.page(), word, line.end());
        return isBox ? skipBlanks(line.page(), word + 3, line.end()) : word;
    }

    private static int skipBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && (CharacterScan.isBlank(text.charAt(i)) || text.charAt(i) == CoveredMarks.COVER)) {
            i++;
        }
        return i;
    }

    /** Whether the box of a task stands here. */
    static boolean isBox(String text, int from, int to) {
        return from + 4 <= to
                && text.charAt(from) == '['
                && " xX".indexOf(text.charAt(from + 1)) >= 0
                && text.charAt(from + 2) == ']'
                && text.charAt(from + 3) == ' ';
    }

    /**
     * Behind {@code 1.}, {@code 12)}, {@code 2.3.1}, {@code (a)}, {@code b)}, {@code c.} or {@code (iv)}; the start of the
     * line if there is none.
     */
    private static int endOfNumber(TextLine line) {
        String text = line.page();
        int start = line.start();
        boolean isBracketed = line.first() == '(';
        int first = isBracketed ? start + 1 : start;
        int last = endOfDigits(text, first, line.end());
        boolean isNumber = last > first;
        if (!isNumber) {
            last = endOfLetters(text, first, line.end());
        }
        if (last == first || last >= line.end()) {
            return start;
        }
        char close = text.charAt(last);
        if (close == ')') {
            return last + 1;
        }
        if (isBracketed || close != '.') {
            return start;
        }
        if (!isNumber) {
            boolean isSmallLetter = last - first == 1 && Character.isLowerCase(text.charAt(first));
            return isSmallLetter || line.isItem() || isRoman(line, last) ? last + 1 : start;
        }
        return endOfParts(text, start, last, line.end());
    }

    /** Behind the further parts of a number: {@code .3.1}; without a stop behind them a capital follows. */
    private static int endOfParts(String text, int from, int stop, int to) {
        int i = stop;
        while (i < to && text.charAt(i) == '.') {
            int next = endOfDigits(text, i + 1, to);
            if (next == i + 1) {
                return next;
            }
            i = next;
        }
        boolean isTitled = i + 1 < to && Character.isUpperCase(text.charAt(i + 1));
        return isTitled ? i : from;
    }

    private static int endOfDigits(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isDigit(text.charAt(i)) && i - from < MOST_DIGITS) {
            i++;
        }
        return i;
    }

    /** Whether what a line begins with up to a stop is a Roman number in capitals, and no initial before a name. */
    private static boolean isRoman(TextLine line, int stop) {
        String text = line.page();
        if ("IVX".indexOf(text.charAt(stop - 1)) < 0) {
            return false;
        }
        int word = CharacterScan.skipBlanks(text, stop + 1, line.end());
        int end = word;
        while (end < line.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean isName = end == line.end() || text.charAt(end) == ',' || text.charAt(end) == '.';
        return stop - line.start() > 1 || (word > stop + 2 && end > word) || !isName;
    }

    /** Behind one letter, or a Roman number in small letters or in capitals. */
    private static int endOfLetters(String text, int from, int to) {
        String numerals = from < to && Character.isUpperCase(text.charAt(from)) ? "IVX" : "ivx";
        int i = from;
        while (i < to && numerals.indexOf(text.charAt(i)) >= 0 && i - from < 5) {
            i++;
        }
        return i == from && i < to && Character.isLetter(text.charAt(i)) ? i + 1 : i;
    }
}

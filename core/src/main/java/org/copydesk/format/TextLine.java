package org.copydesk.format;

/**
 * A line of plain text with what can be seen of it without its neighbours. Columns count from 0; a tab before the text
 * reaches to the next multiple of eight, any other character is one column.
 */
final class TextLine {
    /** What is true of the line; one bit each. */
    static final int ENDS_IN_STOP = 1;

    static final int BEGINS_SENTENCE = 2;
    static final int BEGINS_LOWER = 4;
    static final int IS_RULE = 8;
    static final int HAS_GAP = 16;
    static final int IS_CAPITALS = 32;
    static final int HAS_SIGNS = 64;
    static final int FORM_FEED = 128;
    static final int HAS_PIPE = 256;
    static final int HAS_SEPARATORS = 512;
    static final int HAS_COLON = 1024;

    private final String text;
    private final int start;
    private final int end;
    private final short indent;
    private final short quotes;
    private final short firstWord;
    private final short flags;

    /** Numbers beyond the greatest short one are taken for it: a file may have millions of lines, so they are small. */
    TextLine(String text, int start, int end, int indent, int quotes, int firstWord, int flags) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.indent = (short) Math.min(indent, Short.MAX_VALUE);
        this.quotes = (short) Math.min(quotes, Short.MAX_VALUE);
        this.firstWord = (short) Math.min(firstWord, Short.MAX_VALUE);
        this.flags = (short) flags;
    }

    /** The same line with its text beginning later, such as behind the marker of a list. */
    TextLine from(int newStart) {
        int column = indent + newStart - start;
        int first = LineScanner.firstWord(text, newStart, end);
        int begin = LineScanner.beginning(text, newStart, end);
        int kept = flags & ~(BEGINS_SENTENCE | BEGINS_LOWER);
        return new TextLine(text, newStart, end, column, quotes, first, kept | begin);
    }

    /** The same line with its text ending sooner. */
    TextLine to(int newEnd) {
        return new TextLine(text, start, newEnd, indent, quotes, Math.min(firstWord, newEnd - start), flags);
    }

    /** The offset of the first character that is no white space and no quote mark of mail. */
    int start() {
        return start;
    }

    /** The offset after the last character that is no white space; equal to the start in a blank line. */
    int end() {
        return end;
    }

    /** The column of the first character, quote marks of mail not counted. */
    int indent() {
        return indent;
    }

    /** How many quote marks of mail stand before the text. */
    int quotes() {
        return quotes;
    }

    /** How long the first word is; one character in scripts without blanks. */
    int firstWord() {
        return firstWord;
    }

    /** How many characters the text has. */
    int length() {
        return end - start;
    }

    /** The column after the last character. */
    int width() {
        return indent + length();
    }

    /** Whether there is nothing on the line. */
    boolean isBlank() {
        return start == end;
    }

    /** Whether the line ends as a sentence does: a stop, with closing quotes and brackets behind it. */
    boolean endsInStop() {
        return (flags & ENDS_IN_STOP) != 0;
    }

    /** Whether the line begins with a capital, a digit or a letter without case, perhaps behind a quote or bracket. */
    boolean beginsSentence() {
        return (flags & BEGINS_SENTENCE) != 0;
    }

    /** Whether the line begins with a small letter, perhaps behind a quote or bracket. */
    boolean beginsLower() {
        return (flags & BEGINS_LOWER) != 0;
    }

    /** Whether the line has no letter or digit: a rule, or the line under a title. */
    boolean isRule() {
        return (flags & IS_RULE) != 0;
    }

    /** Whether a tab or a run of blanks stands between words that sets cells apart. */
    boolean hasGap() {
        return (flags & HAS_GAP) != 0;
    }

    /** Whether all letters are capitals, and there are two or more. */
    boolean isCapitals() {
        return (flags & IS_CAPITALS) != 0;
    }

    /** Whether there are signs that are rare in prose and common in code. */
    boolean hasSigns() {
        return (flags & HAS_SIGNS) != 0;
    }

    /** Whether a form feed stands before the text. */
    boolean hasFormFeed() {
        return (flags & FORM_FEED) != 0;
    }

    /** Whether there is a vertical bar. */
    boolean hasPipe() {
        return (flags & HAS_PIPE) != 0;
    }

    /** Whether there is a colon. */
    boolean hasColon() {
        return (flags & HAS_COLON) != 0;
    }

    /** Whether there are two commas or semicolons and more, and not all of them have a blank behind. */
    boolean hasSeparators() {
        return (flags & HAS_SEPARATORS) != 0;
    }

    /** The characters of the page, for those who look closer. */
    String page() {
        return text;
    }

    /** The first character; the line must not be blank. */
    char first() {
        return text.charAt(start);
    }

    /** The last character; the line must not be blank. */
    char last() {
        return text.charAt(end - 1);
    }

    /** Whether the text begins with these characters. */
    boolean startsWith(String prefix) {
        return end - start >= prefix.length()
                && text.charAt(start) == prefix.charAt(0)
                && text.startsWith(prefix, start);
    }

    /** Whether the text ends with these characters. */
    boolean endsWith(String suffix) {
        return end - start >= suffix.length() && text.startsWith(suffix, end - suffix.length());
    }

    /** The text, for a debugger. */
    @Override
    public String toString() {
        return text.substring(start, end);
    }
}

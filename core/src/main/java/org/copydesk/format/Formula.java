package org.copydesk.format;

/**
 * Mathematics: between dollar signs, between brackets behind backslashes, or in an environment of LaTeX. Prices and
 * escaped brackets are none.
 */
final class Formula {
    private static final int LONGEST_IN_LINE = 300;

    private Formula() {}

    /** Covers the formula that begins at a dollar sign, and may go on in the next line; returns the offset behind it, or the same one for none. */
    static int cover(MaskedText text, int at) {
        String source = text.source();
        if (source.startsWith("$`", at)) {
            int close = CharacterScan.indexOf(source, "`$", at + 2, at + LONGEST_IN_LINE);
            boolean isOneLine = close > 0 && !CharacterScan.hasLineEnd(source, at, close);
            return isOneLine ? MarkdownDialects.placeholder(text, at, close + 2) : at;
        }
        boolean isDisplay = source.startsWith("$$", at);
        int from = at + (isDisplay ? 2 : 1);
        int close = isDisplay ? endOfDisplay(source, from) : endInLine(source, from);
        boolean isFormula = close > from && (isDisplay || at == 0 || !isWordPart(source.charAt(at - 1)));
        return isFormula ? MarkdownDialects.placeholder(text, at, close + (isDisplay ? 2 : 1)) : at;
    }

    /** Covers the formula that begins with a backslash and a bracket; returns the offset behind it, or the same one. */
    static int coverBrackets(MaskedText text, int at) {
        String source = text.source();
        int bracket = source.startsWith("\\\\", at) ? at + 2 : at + 1;
        char open = bracket < source.length() ? source.charAt(bracket) : ' ';
        if (open != '(' && open != '[') {
            return at;
        }
        String closing = source.substring(at, bracket) + (open == '(' ? ')' : ']');
        int close = CharacterScan.indexOf(source, closing, bracket + 1, at + LONGEST_IN_LINE);
        boolean isFormula = close > bracket + 1
                && !CharacterScan.hasBlankLine(source, at, close)
                && looksLikeFormula(source, bracket + 1, close);
        return isFormula ? MarkdownDialects.placeholder(text, at, close + closing.length()) : at;
    }

    /** Covers an environment such as {@code \begin{align}}; returns the offset behind it, or the same one for none. */
    static int coverEnvironment(MaskedText text, int at) {
        String source = text.source();
        int name = at + "\\begin{".length();
        int nameEnd = CharacterScan.indexOf(source, '}', name, name + 30);
        if (!source.startsWith("\\begin{", at) || nameEnd < 0) {
            return at;
        }
        String closing = "\\end{" + source.substring(name, nameEnd) + "}";
        int close = CharacterScan.indexOf(source, closing, nameEnd, at + MarkdownDialects.LONGEST);
        return close < 0 ? at : MarkdownDialects.placeholder(text, at, close + closing.length());
    }

    /** Between lines of nothing but two dollar signs a formula may have blank lines. */
    private static int endOfDisplay(String source, int from) {
        int limit = Math.min(source.length(), from + MarkdownDialects.LONGEST);
        boolean isBlock = CharacterScan.isEndOfLine(source, from);
        boolean hasBlankLine = false;
        for (int i = from; i < limit; i++) {
            if (source.charAt(i) == '$' && source.startsWith("$$", i) && source.charAt(i - 1) != '\\') {
                boolean isAlone = isBlock && CharacterScan.isEndOfLine(source, i + 2);
                return !hasBlankLine || (isAlone && looksLikeFormula(source, from, i)) ? i : -1;
            }
            hasBlankLine |= CharacterScan.isBlankLineAfter(source, i);
            if (hasBlankLine && !isBlock) {
                return -1;
            }
        }
        return -1;
    }

    private static int endInLine(String source, int from) {
        int limit = Math.min(source.length(), from + LONGEST_IN_LINE);
        int lineEnds = 0;
        for (int i = from; i < limit && lineEnds <= 1 && !CharacterScan.isBlankLineAfter(source, i); i++) {
            char c = source.charAt(i);
            if (c == '$' && source.charAt(i - 1) != '\\') {
                return i > from && closes(source, from, i) && looksLikeFormula(source, from, i) ? i : -1;
            }
            lineEnds += c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1)) ? 1 : 0;
        }
        return -1;
    }

    private static boolean closes(String source, int from, int end) {
        boolean wordFollows = end + 1 < source.length() && isWordPart(source.charAt(end + 1));
        return source.charAt(from) > ' ' && source.charAt(end - 1) > ' ' && !wordFollows;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** Whether a stretch has a sign of formulas and hardly a word, or nothing longer than the name of a variable. */
    private static boolean looksLikeFormula(String source, int from, int to) {
        boolean hasSign = false;
        int longest = 0;
        int words = 0;
        int letters = 0;
        boolean isCommand = false;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '\\' && source.startsWith("text", i + 1)) {
                i = Math.max(i, CharacterScan.indexOf(source, '}', i, to)); // words in a formula are no prose
                hasSign = true;
                letters = 0;
            } else if (Character.isLetter(c)) {
                letters++;
                longest = Math.max(longest, letters);
                words += letters == 4 && !isCommand ? 1 : 0;
            } else {
                hasSign |= "\\^_={+<>".indexOf(c) >= 0;
                isCommand = c == '\\' || c == '{' || c == '_' || (isCommand && c != '}' && letters == 0);
                letters = 0;
            }
        }
        return hasSign ? words <= 1 : longest <= 2;
    }
}

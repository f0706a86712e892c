package org.copydesk.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Word.Kind;

/** Cuts prose into words; one pass, no backtracking. */
final class WordBreaker {
    private static final int ASCII = 0x80;

    private final String prose;
    /** The same characters: an array is read faster than a string, which may be of two kinds. */
    private final char[] text;

    private final List<Word> words;
    private int position;

    private WordBreaker(String prose) {
        this.prose = prose;
        this.text = prose.toCharArray();
        this.words = new ArrayList<>(text.length / 5 + 1);
    }

    static List<Word> breakUp(String text) {
        WordBreaker breaker = new WordBreaker(text);
        breaker.run();
        return breaker.words;
    }

    private int codePointAt(int index) {
        char c = text[index];
        return c < ASCII ? c : Character.codePointAt(text, index);
    }

    private void run() {
        while (position < text.length) {
            int c = codePointAt(position);
            if (c == ' ') {
                position++;
            } else if (isAsciiAlphanumeric(c) || Character.isLetterOrDigit(c)) {
                readWord(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || hasNoWidth(c)) {
                position += Character.charCount(c);
            } else {
                add(position + Character.charCount(c), kindOfSign(c));
            }
        }
    }

    private void readWord(int first) {
        if (isOneCharacterWord(first)) {
            add(endOfMarks(position + Character.charCount(first)), Kind.WORD);
            return;
        }
        int end = endOfWord();
        add(end, Character.isDigit(first) && isNumber(end) ? Kind.NUMBER : Kind.WORD);
    }

    /** Past letters, digits, marks, underscores and what joins them. */
    private int endOfWord() {
        int i = position;
        while (i < text.length && isAsciiAlphanumeric(text[i])) {
            i++;
        }
        if (i == text.length || text[i] == ' ') {
            return i; // the common case
        }
        while (i < text.length) {
            int c = codePointAt(i);
            if (isPartOfWord(c)) {
                i += Character.charCount(c);
            } else if (hasNoWidth(c) || isJoiner(i)) {
                int next = i + Character.charCount(c);
                if (next >= text.length || !isPartOfWord(codePointAt(next))) {
                    break;
                }
                i = next;
            } else {
                break;
            }
        }
        return endsAbbreviation(i) ? i + 1 : i;
    }

    private boolean isJoiner(int i) {
        char c = text[i];
        if (i == position || i + 1 >= text.length) {
            return false;
        }
        if (Folding.isApostrophe(c) && c != '`') {
            return Character.isLetter(text[i - 1]) && Character.isLetter(codePointAt(i + 1));
        }
        if (c == '.' || c == ',') {
            boolean betweenDigits = Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]);
            return betweenDigits || (c == '.' && isInAbbreviation(i));
        }
        return false;
    }

    /** Whether the point at {@code i} stands between single letters: {@code U.S}, {@code e.g}. */
    private boolean isInAbbreviation(int i) {
        boolean after =
                Character.isLetter(text[i + 1]) && (i + 2 >= text.length || !Character.isLetterOrDigit(text[i + 2]));
        return after && isSingleLetterBefore(i);
    }

    private boolean isSingleLetterBefore(int i) {
        return Character.isLetter(text[i - 1]) && (i - 1 == position || text[i - 2] == '.');
    }

    private boolean endsAbbreviation(int end) {
        return end < text.length
                && text[end] == '.'
                && end - position >= 3
                && text[end - 2] == '.'
                && Character.isLetter(text[end - 1])
                && Character.isLetter(text[end - 3]);
    }

    /** Whether what begins with a digit is a number: {@code 2,500}, {@code 3rd}, {@code 5kg}; not {@code 3D2x}. */
    private boolean isNumber(int end) {
        int i = position;
        while (i < end && !Character.isLetter(text[i])) {
            i++;
        }
        if (end - i > 2) {
            return false;
        }
        while (i < end && Character.isLowerCase(text[i])) {
            i++;
        }
        return i == end;
    }

    private int endOfMarks(int from) {
        int i = from;
        while (i < text.length && isMark(codePointAt(i))) {
            i += Character.charCount(codePointAt(i));
        }
        return i;
    }

    private void add(int end, Kind kind) {
        boolean isFolded = true;
        for (int i = position; i < end; i++) {
            char c = text[i];
            isFolded &= c < ASCII && (c < 'A' || c > 'Z');
        }
        words.add(new Word(prose, position, end, kind, isFolded));
        position = end;
    }

    private static boolean isAsciiAlphanumeric(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isPartOfWord(int c) {
        if (isAsciiAlphanumeric(c) || c == '_') {
            return true;
        }
        return c >= ASCII && (Character.isLetterOrDigit(c) || isMark(c)) && !isOneCharacterWord(c);
    }

    private static boolean isOneCharacterWord(int c) {
        if (c < 0x2E80 || !Character.isLetter(c)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean hasNoWidth(int c) {
        return c >= ASCII && Character.getType(c) == Character.FORMAT;
    }

    private static Kind kindOfSign(int c) {
        if (c == Prose.PLACEHOLDER) {
            return Kind.PLACEHOLDER;
        }
        if ("#%&@*/\\".indexOf(c) >= 0) {
            return Kind.SYMBOL;
        }
        return switch (Character.getType(c)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
                c == '`' || c == '\u00B4' ? Kind.PUNCTUATION : Kind.SYMBOL;
            default -> Kind.PUNCTUATION;
        };
    }
}

package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/** Signs in a line of prose: those around marked words, names of blocks, and codes that stand for an emoji. */
final class InlineSigns {
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_WORDS = 300;

    /** A caret and one or two characters are a power, or notes of a writer. */
    private static final int SHORTEST_NAME = 4;

    private InlineSigns() {}

    /** Covers what begins with one of these signs; returns the offset behind it, or the same one for none. */
    static int cover(MaskedText text, int at) {
        return switch (text.source().charAt(at)) {
            case '=' -> highlight(text, at);
            case '^' -> blockName(text, at);
            default -> emoji(text, at);
        };
    }

    /** The name of a block, for links to it, at the end of its last line: {@code ^first-block}. */
    private static int blockName(MaskedText text, int at) {
        String source = text.source();
        int i = at + 1;
        boolean hasLetter = false;
        while (i < source.length() && i - at < LONGEST_CODE && isNamePart(source.charAt(i))) {
            hasLetter |= Character.isLetter(source.charAt(i));
            i++;
        }
        boolean isName = hasLetter
                && i - at >= SHORTEST_NAME
                && (at == 0 || source.charAt(at - 1) <= ' ')
                && CharacterScan.isEndOfLine(source, i);
        if (isName) {
            text.cover(at, i, Trace.NONE);
        }
        return isName ? i : at;
    }

    /** The signs around {@code ==marked words==}; words with further signs among them are left alone. */
    private static int highlight(MaskedText text, int at) {
        String source = text.source();
        int words = at + 2;
        int close = words;
        while (close < source.length()
                && close - words < LONGEST_WORDS
                && "=\n\r`{$<[".indexOf(source.charAt(close)) < 0) {
            close++;
        }
        boolean isMarked = source.startsWith("==", at)
                && (at == 0 || !isCodePart(source.charAt(at - 1)))
                && close > words
                && source.startsWith("==", close)
                && source.charAt(words) > ' '
                && source.charAt(close - 1) > ' '
                && !source.startsWith("=", close + 2);
        if (!isMarked) {
            return at;
        }
        text.cover(at, words, Trace.NONE);
        text.cover(close, close + 2, Trace.NONE);
        return close + 2;
    }

    /** A code such as {@code :smile:}; one that begins a line leaves nothing, so that a sentence begins behind it. */
    private static int emoji(MaskedText text, int at) {
        String source = text.source();
        if (at > 0 && isCodePart(source.charAt(at - 1))) {
            return at;
        }
        int close = at + 1;
        boolean hasLetter = false;
        while (close < source.length() && close - at < LONGEST_CODE && isNamePart(source.charAt(close))) {
            hasLetter |= Character.isLetter(source.charAt(close));
            close++;
        }
        boolean isThumb = source.startsWith(":+1:", at) || source.startsWith(":-1:", at);
        boolean isCode = (hasLetter || isThumb)
                && source.startsWith(":", close)
                && (close + 1 == source.length() || !isCodePart(source.charAt(close + 1)));
        if (!isCode) {
            return at;
        }
        text.cover(at, close + 1, beginsLine(source, at) ? Trace.NONE : Trace.PLACEHOLDER);
        return close + 1;
    }

    private static boolean isNamePart(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '+' || c == '-');
    }

    private static boolean isCodePart(char c) {
        return Character.isLetterOrDigit(c) || ":/_=".indexOf(c) >= 0;
    }

    private static boolean beginsLine(String source, int at) {
        int i = at - 1;
        while (i >= 0 && at - i < LONGEST_CODE && " \t#>*-+|_".indexOf(source.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || CharacterScan.isLineEnd(source.charAt(i));
    }
}

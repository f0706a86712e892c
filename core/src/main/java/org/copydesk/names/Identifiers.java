package org.copydesk.names;

import java.util.List;
import org.copydesk.text.Prose;
import org.copydesk.text.Word;

/** Tells words of prose from pieces of file names, addresses, handles, hashtags, prices and code. */
final class Identifiers {
    private Identifiers() {}

    /**
     * Whether words are a piece of something larger that is no prose, going by what touches them.
     *
     * @param words the words of a block
     * @param first the index of the first word
     * @param last the index of the last one
     */
    static boolean arePiece(List<Word> words, int first, int last) {
        return isJoinedBefore(words, first) || isJoinedAfter(words, last);
    }

    private static boolean isJoinedBefore(List<Word> words, int first) {
        if (first == 0 || words.get(first - 1).end() != words.get(first).start()) {
            return false;
        }
        Word before = words.get(first - 1);
        return switch (before.text().charAt(0)) {
            case '@', '#', '\\', '_', '=', '~', '&', '+', Prose.PLACEHOLDER -> true;
            case '.' -> !isEllipsis(words, first - 1);
            case '/' -> first == 1 || !touches(words, first - 2) || !isProse(words.get(first - 2));
            case ':' -> touches(words, first - 2);
            default ->
                before.kind() == Word.Kind.SYMBOL
                        && before.text().charAt(0) < 0x80
                        && before.text().charAt(0) != '*';
        };
    }

    private static boolean isEllipsis(List<Word> words, int point) {
        return point > 0 && words.get(point - 1).is('.');
    }

    private static boolean isJoinedAfter(List<Word> words, int last) {
        if (!touches(words, last)) {
            return false;
        }
        Word after = words.get(last + 1);
        return switch (after.text().charAt(0)) {
            case '@', '#', '\\', '_', '=', '~', '&', '+', '(', Prose.PLACEHOLDER ->
                after.text().charAt(0) != '(' || isCall(words, last + 1);
            case '.' -> touches(words, last + 1) && isSmallOrDigit(words.get(last + 2));
            case '/' -> touches(words, last + 1) && !isProse(words.get(last + 2));
            case ':' -> touches(words, last + 1) && words.get(last + 2).isWord();
            default -> isCurrency(after);
        };
    }

    private static boolean isCall(List<Word> words, int bracket) {
        return bracket + 1 < words.size() && words.get(bracket + 1).is(')');
    }

    /** Whether there is a word after the one at an index, with nothing between them. */
    private static boolean touches(List<Word> words, int index) {
        return index >= 0
                && index + 1 < words.size()
                && words.get(index).end() == words.get(index + 1).start();
    }

    /** Whether what stands on the other side of a slash is a name too, as in {@code Kyiv/Lviv}. */
    private static boolean isProse(Word word) {
        return word.isWord() && word.isCapitalised();
    }

    private static boolean isSmallOrDigit(Word word) {
        return Character.isLowerCase(word.text().codePointAt(0))
                || Character.isDigit(word.text().codePointAt(0));
    }

    private static boolean isCurrency(Word word) {
        return Character.getType(word.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }
}

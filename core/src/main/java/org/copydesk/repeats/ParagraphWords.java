package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.text.DecidingWords;

/** The compared words of one paragraph with what they are and how they were written. */
final class ParagraphWords {
    private static final int CONTEXT = 2;
    private static final int MOST_SHOWN = 8;
    private static final int MOST_CHARACTERS = 50;
    private static final String MORE = "\u2026";

    private final CorpusBlocks blocks;
    private final int block;
    private final ComparedText text;

    private ParagraphWords(CorpusBlocks blocks, int block) {
        this.blocks = blocks;
        this.block = block;
        this.text = blocks.compared(block);
    }

    static ParagraphWords of(CorpusBlocks blocks, int block) {
        return new ParagraphWords(blocks, block);
    }

    ComparedText text() {
        return text;
    }

    int size() {
        return text.size();
    }

    private WrittenWord written(int word) {
        return blocks.written(block, word, text.word(word));
    }

    /** How many words of a stretch say no. */
    int negations(int from, int to) {
        int negations = 0;
        for (int i = from; i < to; i++) {
            negations += !text.isCode(i) && DecidingWords.isNegation(text.word(i)) ? 1 : 0;
        }
        return negations;
    }

    /** The numbers of a stretch, in figures where that is known, in order. */
    List<String> numbers(int from, int to) {
        List<String> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = text.word(i);
            if (text.isNumber(i) || (i + 1 < to && Difference.isMinus(word))) {
                numbers.add(word);
            } else if (!text.isCode(i)) {
                DecidingWords.number(word).ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    /** Whether a stretch begins with a sign, such as the pluses of C++. */
    boolean isSign(int from, int to) {
        return from < to && isSign(from);
    }

    private boolean isSign(int word) {
        return !text.isCode(word)
                && !text.isNumber(word)
                && !Character.isLetterOrDigit(text.word(word).codePointAt(0));
    }

    /** Whether a stretch ends in the sign of a number. */
    boolean endsInMinus(int from, int to) {
        return from < to && Difference.isMinus(text.word(to - 1)) && !text.isCode(to - 1);
    }

    /** Adds the words of a stretch that may be names or not, for they begin a sentence. */
    void addUnsureNames(int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            WrittenWord word = written(i);
            if (!text.isCode(i) && word.isCapitalised() && !word.isLikeName()) {
                words.add(text.word(i));
            }
        }
    }

    /** A stretch as a name. */
    NameRun nameRun(int from, int to, NameWords names) {
        StringBuilder name = new StringBuilder();
        boolean isCode = from < to;
        boolean isSure = true;
        for (int i = from; i < to; i++) {
            WrittenWord word = written(i);
            boolean mayBeName = text.isCode(i) || word.isCapitalised() || word.isLikeName() || (i > from && isSign(i));
            if (!mayBeName) {
                return NameRun.NONE;
            }
            isCode &= text.isCode(i);
            isSure &= text.isCode(i) || word.isLikeName() || isSign(i) || names.contain(text.word(i));
            name.append(withoutPossessive(text.word(i))).append(' ');
        }
        return name.isEmpty() ? NameRun.NONE : new NameRun(name.toString(), isCode, isSure);
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** A stretch in brackets between the words beside it, as the writer wrote them. */
    String shown(int from, int to) {
        StringBuilder shown = new StringBuilder();
        append(Math.max(0, from - CONTEXT), from, shown);
        shown.append(
                from == to || from == 0 ? (from == 0 ? "" : " ") : written(from).lead());
        shown.append('[');
        StringBuilder inside = new StringBuilder();
        if (to - from <= MOST_SHOWN) {
            append(from, to, inside);
        } else {
            append(from, from + MOST_SHOWN / 2, inside);
            inside.append(MORE);
            append(to - MOST_SHOWN / 2 + 1, to, inside);
        }
        shown.append(inside).append(']');
        for (int i = to; i < Math.min(text.size(), to + CONTEXT); i++) {
            WrittenWord word = written(i);
            shown.append(word.lead()).append(cut(word.text()));
        }
        return shown.toString();
    }

    /** Code and addresses may be of any length. */
    private static String cut(String word) {
        int half = MOST_CHARACTERS / 2;
        return word.length() <= MOST_CHARACTERS
                ? word
                : word.substring(0, half) + MORE + word.substring(word.length() - half);
    }

    private void append(int from, int to, StringBuilder shown) {
        for (int i = from; i < to; i++) {
            WrittenWord word = written(i);
            shown.append(i == from ? "" : word.lead()).append(cut(word.text()));
        }
    }
}

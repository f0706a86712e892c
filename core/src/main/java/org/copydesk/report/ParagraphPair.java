package org.copydesk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.report.ComparedPassage.Paragraph;
import org.copydesk.report.ComparedPassage.Token;
import org.copydesk.report.Stretch.Run;
import org.copydesk.report.Stretch.Sign;
import org.copydesk.text.DecidingWords;
import org.copydesk.text.diff.WordDiff;
import org.copydesk.text.diff.WordDiff.Change;

/**
 * Two paragraphs and where they differ, word by word.
 *
 * @param changes in order
 */
record ParagraphPair(Paragraph left, Paragraph right, List<Change> changes) {
    /** Copies the list. */
    ParagraphPair {
        changes = List.copyOf(changes);
    }

    /** Compares two paragraphs. */
    static ParagraphPair of(Paragraph left, Paragraph right) {
        Map<String, Integer> ids = new HashMap<>();
        int[] one = ids(left, ids);
        int[] other = ids(right, ids);
        return new ParagraphPair(left, right, WordDiff.of(one, other, ids.size()));
    }

    private static int[] ids(Paragraph paragraph, Map<String, Integer> ids) {
        return paragraph.words().stream()
                .mapToInt(word -> ids.computeIfAbsent(word.key(), key -> ids.size()))
                .toArray();
    }

    /** What is told of the words of the left paragraph. */
    List<Run> leftRuns() {
        List<Run> runs = new ArrayList<>();
        changes.forEach(change -> addRuns(runs, leftWords(change), rightWords(change)));
        return runs;
    }

    /** What is told of the words of the right paragraph. */
    List<Run> rightRuns() {
        List<Run> runs = new ArrayList<>();
        changes.forEach(change -> addRuns(runs, rightWords(change), leftWords(change)));
        return runs;
    }

    private List<Token> leftWords(Change change) {
        return left.words().subList(change.from(), change.to());
    }

    private List<Token> rightWords(Change change) {
        return right.words().subList(change.otherFrom(), change.otherTo());
    }

    /** Tells of each word whether it decides; neighbours of which the same is told are joined. */
    private static void addRuns(List<Run> runs, List<Token> words, List<Token> others) {
        boolean areOtherNumbers = !numbers(words).equals(numbers(others));
        boolean areOtherNegations = negations(words) != negations(others);
        boolean isFirst = true;
        for (Token word : words) {
            boolean isNegation = areOtherNegations && isNegation(word);
            boolean isNumber = areOtherNumbers && !number(word).isEmpty();
            Sign sign = isNegation ? Sign.NEGATION : isNumber ? Sign.NUMBER : Sign.CHANGED;
            Run last = isFirst ? new Run(Sign.PLAIN, 0, 0) : runs.remove(runs.size() - 1);
            if (last.sign() == sign) {
                runs.add(new Run(sign, last.from(), word.to()));
            } else {
                if (!isFirst) {
                    runs.add(last);
                }
                runs.add(new Run(sign, word.from(), word.to()));
            }
            isFirst = false;
        }
    }

    private static List<String> numbers(List<Token> words) {
        return words.stream()
                .map(ParagraphPair::number)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** The number that a word is, in figures if that is known, or nothing. */
    private static String number(Token word) {
        String folded = word.key().substring(1);
        if (word.isFigures()) {
            return folded;
        }
        return word.isWord() ? DecidingWords.number(folded).orElse("") : "";
    }

    private static long negations(List<Token> words) {
        return words.stream().filter(ParagraphPair::isNegation).count();
    }

    private static boolean isNegation(Token word) {
        return word.isWord() && DecidingWords.isNegation(word.key().substring(1));
    }
}

package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.diff.WordDiff;
import org.copydesk.text.diff.WordDiff.Change;

/** What differs between two paragraphs that are nearly the same. */
final class Difference {
    /** A longer stretch that differs is another sentence, not the same one turned round. */
    private static final int MOST_DECIDING_WORDS = 6;

    private static final String MINUS = "-";

    private final ParagraphWords one;
    private final ParagraphWords other;
    private final NameWords names;
    private final WordIds ids;
    private final List<Change> changes;

    private Difference(ParagraphWords one, ParagraphWords other, NameWords names) {
        this.one = one;
        this.other = other;
        this.names = names;
        this.ids = WordIds.of(one.text(), other.text());
        this.changes = widened(WordDiff.of(ids.one(), ids.other(), ids.count()));
    }

    /**
     * Compares two blocks.
     *
     * @param names words that are known for names though they begin a sentence
     */
    static Difference between(CorpusBlocks blocks, int block, int otherBlock, NameWords names) {
        return new Difference(ParagraphWords.of(blocks, block), ParagraphWords.of(blocks, otherBlock), names);
    }

    /** Takes a sign to the word that it belongs to: C and C++ differ in one name, 5 and -5 in one number. */
    private List<Change> widened(List<Change> found) {
        List<Change> widened = new ArrayList<>();
        for (Change change : found) {
            Change wide = widened(change);
            Change last = widened.isEmpty() ? null : widened.get(widened.size() - 1);
            if (last != null && last.to() >= wide.from() && last.otherTo() >= wide.otherFrom()) {
                widened.set(widened.size() - 1, new Change(last.from(), wide.to(), last.otherFrom(), wide.otherTo()));
            } else {
                widened.add(wide);
            }
        }
        return widened;
    }

    private Change widened(Change change) {
        boolean isSign = one.isSign(change.from(), change.to()) || other.isSign(change.otherFrom(), change.otherTo());
        if (!isSign) {
            return change;
        }
        boolean isMinus =
                one.endsInMinus(change.from(), change.to()) || other.endsInMinus(change.otherFrom(), change.otherTo());
        if (isMinus && change.to() < one.size() && change.otherTo() < other.size()) {
            return new Change(change.from(), change.to() + 1, change.otherFrom(), change.otherTo() + 1);
        }
        boolean hasWordBefore = change.from() > 0 && change.otherFrom() > 0;
        return hasWordBefore
                ? new Change(change.from() - 1, change.to(), change.otherFrom() - 1, change.otherTo())
                : change;
    }

    /** In ten-thousandths, rounded down; see {@link Nearness#similarity}. */
    int similarity() {
        return Nearness.similarity(ids);
    }

    /** The stretches that differ. */
    List<Change> changes() {
        return changes;
    }

    /** The most dangerous kind of all changes. */
    DifferenceKind kind() {
        if (changes.stream().anyMatch(this::isNegation)) {
            return DifferenceKind.NEGATION;
        }
        if (changes.stream().anyMatch(this::isNumber)) {
            return DifferenceKind.NUMBER;
        }
        return isOneName() ? DifferenceKind.TEMPLATE : DifferenceKind.NEAR;
    }

    /** Whether a change is of a kind by itself. */
    boolean is(DifferenceKind kind, Change change) {
        return switch (kind) {
            case NEGATION -> isNegation(change);
            case NUMBER -> isNumber(change);
            case NEAR, TEMPLATE, CONTAINED -> true;
        };
    }

    private boolean isNegation(Change change) {
        return change.longer() <= MOST_DECIDING_WORDS
                && one.negations(change.from(), change.to()) != other.negations(change.otherFrom(), change.otherTo());
    }

    /** Whether there are other numbers on both sides, or a number and nothing. */
    private boolean isNumber(Change change) {
        if (change.longer() > MOST_DECIDING_WORDS) {
            return false;
        }
        List<String> numbers = one.numbers(change.from(), change.to());
        List<String> otherNumbers = other.numbers(change.otherFrom(), change.otherTo());
        if (numbers.isEmpty() || otherNumbers.isEmpty()) {
            return change.words() + change.otherWords() == numbers.size() + otherNumbers.size();
        }
        return !numbers.equals(otherNumbers);
    }

    /** Whether everywhere the same name stands in the place of the same other name, or other code in that of code. */
    private boolean isOneName() {
        Set<String> sure = new HashSet<>();
        Set<String> unsure = new HashSet<>();
        for (Change change : changes) {
            NameRun here = one.nameRun(change.from(), change.to(), names);
            NameRun there = other.nameRun(change.otherFrom(), change.otherTo(), names);
            String both = here.text() + "\n" + there.text();
            if (here.isNone() || there.isNone()) {
                return false;
            }
            if (!here.isCode() || !there.isCode()) {
                (here.isSure() && there.isSure() ? sure : unsure).add(both);
            }
        }
        return sure.size() <= 1 && sure.containsAll(unsure);
    }

    /** Adds the words that differ and may be names or not, for they begin a sentence. */
    void addUnsureNames(Set<String> words) {
        for (Change change : changes) {
            one.addUnsureNames(change.from(), change.to(), words);
            other.addUnsureNames(change.otherFrom(), change.otherTo(), words);
        }
    }

    /** A stretch of the first text with its changes in brackets, and that of the second one. */
    String shown(Change change) {
        return one.shown(change.from(), change.to());
    }

    /** The same place in the second text. */
    String otherShown(Change change) {
        return other.shown(change.otherFrom(), change.otherTo());
    }

    /** Whether a word is the sign of a number. */
    static boolean isMinus(String word) {
        return word.equals(MINUS);
    }
}

package org.copydesk.claims;

import java.util.Optional;
import java.util.Set;
import org.copydesk.text.Word;

/**
 * Finds the first share, count, rank or comparison that a sentence asserts of the world: not in instructions, of the
 * reader or the writer, under a condition, or as a setting, a price, a recipe or a rule.
 */
final class StatisticGrammar {
    private static final double CERTAINTY = 0.8;
    private static final int LEAST_COUNT_DIGITS = 5;
    private static final int LONGEST_COUNTED = 4;
    private static final int SETTING_BEFORE = 4;
    private static final int SETTING_BEHIND = 3;
    /** Longer words that end in a full stop are a sentence, whether its verb is known or not. */
    private static final int FEWEST_WORDS = 6;

    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "sixth", "last");
    private static final Set<String> COMPARED = Set.of("as", "more", "less", "higher", "lower", "likelier");

    private final TaggedSentence sentence;
    private final FactWords words;

    private StatisticGrammar(TaggedSentence sentence, FactWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    static Optional<Candidate> find(TaggedSentence sentence, FactWords words) {
        return new StatisticGrammar(sentence, words).find();
    }

    private Optional<Candidate> find() {
        for (int i = 0; i < sentence.size(); i++) {
            int end = sentence.isQuoted(i) ? i : end(i);
            if (end > i && !isSetting(i, end) && asserts()) {
                return Optional.of(Candidate.without(ClaimKind.UNSOURCED_STATISTIC, start(i), end, CERTAINTY));
            }
        }
        return Optional.empty();
    }

    /** With what counts a part: two thirds, a quarter. */
    private int start(int i) {
        int before = sentence.isHyphen(i - 1) ? i - 2 : i - 1;
        boolean counts = is(before, FactWord.NUMERAL) || sentence.is(before, WordClass.ONE);
        return is(i, FactWord.PART) && counts ? before : i;
    }

    /** Behind a figure that starts here, or the same place if none does. */
    private int end(int i) {
        if (!sentence.isNumber(i)
                && !is(i, FactWord.NUMERAL)
                && !is(i, FactWord.PART)
                && !sentence.is(i, "twice")
                && !sentence.folded(i).startsWith("rank")
                && !is(i, FactWord.SCALE)) {
            return i;
        }
        int end = share(i);
        end = end > i ? end : ratio(i);
        end = end > i ? end : part(i);
        end = end > i ? end : count(i);
        end = end > i ? end : comparison(i);
        return end > i ? end : rank(i);
    }

    private boolean is(int i, FactWord label) {
        return words.is(sentence.folded(i), label);
    }

    /** 38 percent, 73%, 4 percentage points; not 100% nor 0%. */
    private int share(int i) {
        boolean isNumber = sentence.isNumber(i) || is(i, FactWord.NUMERAL);
        String number = sentence.folded(i);
        if (!isNumber || number.equals("100") || number.equals("0") || number.equals("hundred")) {
            return i;
        }
        if (sentence.is(i + 1, "%") || is(i + 1, FactWord.PERCENT)) {
            return i + 2;
        }
        return sentence.is(i + 1, "per") && sentence.is(i + 2, "cent") ? i + 3 : i;
    }

    /** Seven in ten, 2 out of 3, one in five; not "one of two". */
    private int ratio(int i) {
        boolean out = sentence.is(i + 1, "out") && sentence.is(i + 2, "of");
        int second = out ? i + 3 : i + 2;
        boolean joined = out || sentence.is(i + 1, "in");
        boolean numbers = isCount(i) && isCount(second);
        boolean isYear = sentence.isNumber(second) && sentence.folded(second).length() > 3;
        return joined && numbers && !isYear && nounFollows(second + 1) ? second + 1 : i;
    }

    private boolean isCount(int i) {
        return sentence.isNumber(i) || is(i, FactWord.NUMERAL);
    }

    private boolean nounFollows(int i) {
        return sentence.isWord(i) && !sentence.is(i, WordClass.PREPOSITION);
    }

    /** Two thirds of the residents, a quarter of all homes; not half of the page. */
    private int part(int i) {
        if (!is(i, FactWord.PART) || !sentence.is(i + 1, "of")) {
            return i;
        }
        for (int j = i + 2; j <= i + 1 + LONGEST_COUNTED; j++) {
            if (isCountable(j)) {
                return i + 1;
            }
        }
        return i;
    }

    /** 2.5 million children, 40,000 people; not 40 people. */
    private int count(int i) {
        boolean large = sentence.isNumber(i) && digits(i) >= LEAST_COUNT_DIGITS;
        boolean scaled = isCount(i) && is(i + 1, FactWord.SCALE);
        if (!large && !scaled) {
            return i;
        }
        int from = scaled ? i + 2 : i + 1;
        for (int j = from; j < from + LONGEST_COUNTED && sentence.isWord(j); j++) {
            if (isCountable(j)) {
                return j + 1;
            }
            if (sentence.is(j, WordClass.PREPOSITION) && !sentence.is(j, "of")) {
                return i;
            }
        }
        return i;
    }

    private int digits(int i) {
        return (int) sentence.word(i).text().chars().filter(Character::isDigit).count();
    }

    private boolean isCountable(int i) {
        SourceHead head = sentence.sense(i).head();
        return is(i, FactWord.COUNTED) || (head != null && head.isPlural());
    }

    /** Three times as likely, twice as many. */
    private int comparison(int i) {
        if (sentence.is(i, "twice")) {
            return sentence.is(i + 1, "as") && sentence.isWord(i + 2) ? i + 3 : i;
        }
        boolean times = isCount(i) && sentence.is(i + 1, "times");
        return times && COMPARED.contains(sentence.folded(i + 2)) ? i + 3 : i;
    }

    /** Ranks third, ranked number 12. */
    private int rank(int i) {
        boolean verb = sentence.is(i, "ranks") || sentence.is(i, "ranked");
        int next = sentence.is(i + 1, "number") ? i + 2 : i + 1;
        return verb && (sentence.isNumber(next) || is(next, FactWord.NUMERAL) || isOrdinal(next)) ? next + 1 : i;
    }

    private boolean isOrdinal(int i) {
        String word = sentence.folded(i);
        return ORDINALS.contains(word);
    }

    private boolean isSetting(int from, int to) {
        boolean measured = words.isAny(sentence, from - SETTING_BEFORE, from, FactWord.SETTING)
                || words.isAny(sentence, to, to + SETTING_BEHIND, FactWord.SETTING);
        boolean inBrackets = sentence.isSign(from - 1, '(') && sentence.isSign(to, ')');
        return measured || inBrackets;
    }

    /** Whether the sentence says what is so. */
    private boolean asserts() {
        if (is(0, FactWord.ORDER) || (is(1, FactWord.ORDER) && !sentence.is(0, WordClass.SUBJECT))) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean ofWriter = !sentence.isQuoted(i) && isWriterOrReader(i);
            boolean open = (sentence.is(i, WordClass.CONDITION) && !sentence.is(i, "than"))
                    || sentence.is(i, WordClass.MODAL)
                    || sentence.is(i, WordClass.ABILITY);
            if (ofWriter || open || isCode(i)) {
                return false;
            }
        }
        boolean isWhole = sentence.size() > FEWEST_WORDS && sentence.isSign(sentence.size() - 1, '.');
        return isWhole
                || Clause.hasVerb(sentence, 1, sentence.size())
                || Clause.startsAt(sentence, 0, Clause.Evidence.LENIENT);
    }

    private boolean isWriterOrReader(int i) {
        boolean contracted =
                sentence.folded(i).startsWith("you'") || sentence.folded(i).startsWith("we'");
        return contracted || sentence.is(i, WordClass.READER) || sentence.is(i, WordClass.WRITER);
    }

    private boolean isCode(int i) {
        return sentence.word(i).kind() == Word.Kind.PLACEHOLDER;
    }
}

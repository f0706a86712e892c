package org.copydesk.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a block into sentences: the sentence boundaries of Unicode (UAX 29, by ICU), less those that an abbreviation,
 * an initial or the end of a quotation only seems to make.
 */
final class SentenceBreaker {
    /** Never used itself: an iterator has state, so each use takes a copy. */
    private static final BreakIterator PROTOTYPE = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    private static final Abbreviations ABBREVIATIONS = Abbreviations.load();

    private final String text;
    private final List<Word> words;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceBreaker(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static List<Sentence> breakUp(String text, List<Word> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        SentenceBreaker breaker = new SentenceBreaker(text, words);
        breaker.run();
        return List.copyOf(breaker.sentences);
    }

    private void run() {
        BreakIterator boundaries = PROTOTYPE.clone();
        boundaries.setText(text.replace('\n', ' '));
        int first = 0;
        int next = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            while (next < words.size() && words.get(next).start() < end) {
                next++;
            }
            int stop = next;
            next = afterReferences(next);
            boolean isLast = next == words.size();
            if (next > first && (isLast || isBoundary(first, stop, next))) {
                add(first, next);
                first = next;
            }
        }
        if (first < words.size()) {
            add(first, words.size());
        }
    }

    /** Behind numbers in brackets that stand at the end of a sentence without a blank: {@code [7][8]}. */
    private int afterReferences(int next) {
        int i = next > 0 && words.get(next - 1).is('[') ? next - 1 : next;
        while (i > 0
                && i + 2 < words.size()
                && isReference(i)
                && words.get(i - 1).end() == words.get(i).start()) {
            i += 3;
        }
        return Math.max(i, next);
    }

    private boolean isReference(int i) {
        return words.get(i).is('[')
                && words.get(i + 1).kind() == Word.Kind.NUMBER
                && words.get(i + 2).is(']');
    }

    private void add(int first, int next) {
        List<Word> inside = words.subList(first, next);
        sentences.add(new Sentence(
                inside.get(0).start(), inside.get(inside.size() - 1).end(), inside));
    }

    /**
     * Whether a sentence ends before the word at {@code next}, where Unicode's rules see an end.
     *
     * @param behindStop the index behind its stop and closing marks; below {@code next} if references follow
     */
    private boolean isBoundary(int first, int behindStop, int next) {
        int last = behindStop - 1;
        while (last > first && (isCloser(words.get(last)) || words.get(last).is('['))) {
            last--;
        }
        Word stop = words.get(last);
        if (isLabel(first, last, next) || isWithoutBlank(stop, next)) {
            return false;
        }
        boolean quotationCloses = last < behindStop - 1;
        Word following = firstWordFrom(next);
        if (startsLowerCase(following)) {
            return beginsWithLabel(next); // "Why?" she asked; and 4 p.m. on Monday
        }
        if (isEllipsis(last) && following.text().equals("I")) {
            return false; // well ... I think so
        }
        return endsSentence(first, last, quotationCloses, following);
    }

    private boolean endsSentence(int first, int last, boolean quotationCloses, Word following) {
        Word stop = words.get(last);
        if (stop.is('.') && last > first && !quotationCloses) {
            Word before = words.get(last - 1);
            boolean adjacent = before.end() == stop.start();
            return !adjacent || !goesOnAfter(first, last - 1, before.text(), following);
        }
        if (stop.isWord() && stop.text().endsWith(".")) {
            String abbreviation = stop.text().substring(0, stop.text().length() - 1);
            return !goesOnAfter(first, last, abbreviation, following);
        }
        return true;
    }

    /** Whether the words so far are the number or letter of a list item: {@code 1.}, {@code a.}, {@code 2.)}. */
    private boolean isLabel(int first, int last, int next) {
        int start = first;
        while (start < last && !words.get(start).isWord() && words.get(start).kind() != Word.Kind.NUMBER) {
            start++;
        }
        Word label = words.get(start);
        boolean isShort = label.kind() == Word.Kind.NUMBER
                ? label.text().length() <= 3
                : label.text().length() == 1;
        return start == last - 1 && words.get(last).is('.') && isShort && start - first <= 1 && next < words.size();
    }

    /** Whether the next words are a label in brackets, which begins a sentence in small letters too. */
    private boolean beginsWithLabel(int next) {
        int i = words.get(next).is('(') ? next + 1 : next;
        if (i + 2 >= words.size() || !words.get(i + 1).is(')')) {
            return false;
        }
        String label = words.get(i).text();
        return label.length() == 1 || label.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    /** Whether a word follows a stop without a blank, as in {@code Yahoo!Mail}; Chinese and Japanese need none. */
    private boolean isWithoutBlank(Word stop, int next) {
        Word following = words.get(next);
        return words.get(next - 1).end() == following.start()
                && stop.text().charAt(stop.text().length() - 1) < 0x2E80
                && stop != following
                && (following.isWord() || following.kind() == Word.Kind.NUMBER)
                && words.get(next - 1) == stop;
    }

    private boolean isEllipsis(int last) {
        Word stop = words.get(last);
        return stop.is('\u2026')
                || (last >= 2
                        && stop.is('.')
                        && words.get(last - 1).is('.')
                        && words.get(last - 2).is('.'));
    }

    private boolean goesOnAfter(int first, int index, String abbreviation, Word following) {
        if (isInitial(abbreviation)) {
            return following.isCapitalised() && standsInName(first, index) && !ABBREVIATIONS.isOpener(following);
        }
        return ABBREVIATIONS.goesOn(abbreviation, following);
    }

    /** Whether a single capital letter is the initial of a name rather than a label such as "vitamin C". */
    private boolean standsInName(int first, int index) {
        if (index == first) {
            return true;
        }
        Word before = words.get(index - 1);
        if (before.is('.') && index - 2 >= first) {
            return words.get(index - 2).isCapitalised();
        }
        return !before.isWord() || before.isCapitalised();
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    }

    private Word firstWordFrom(int next) {
        int i = next;
        while (i + 1 < words.size() && words.get(i).kind() == Word.Kind.PUNCTUATION) {
            i++;
        }
        return words.get(i);
    }

    private static boolean startsLowerCase(Word word) {
        return word.isWord() && Character.isLowerCase(word.text().codePointAt(0)) && !hasInnerCapital(word.text());
    }

    /** Whether a word such as iPhone may begin a sentence with its small letter. */
    private static boolean hasInnerCapital(String word) {
        return word.length() > 1 && word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean isCloser(Word word) {
        return word.text().length() == 1 && "\"'\u2019\u201D\u00BB)]".contains(word.text());
    }
}

package org.copydesk.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.check.Place;
import org.copydesk.text.Block;
import org.copydesk.text.Source;
import org.copydesk.text.Word;

/** Reads the names of one sentence, from left to right, each word once. One use, one thread. */
final class SentenceReader {
    private static final int ENUMERATION = 4;

    private final Source source;
    private final Block block;
    private final List<Word> words;
    private final BitSet hidden;
    private final int first;
    private final int next;
    private final Titles titles = Titles.english();
    private final List<Mention> mentions = new ArrayList<>();

    /**
     * Takes a sentence.
     *
     * @param hidden the words of the block that are no use of a name
     * @param first the index of the sentence's first word in the block
     * @param next the index after its last word
     */
    SentenceReader(Source source, Block block, BitSet hidden, int first, int next) {
        this.source = source;
        this.block = block;
        this.words = block.words();
        this.hidden = hidden;
        this.first = first;
        this.next = next;
    }

    /** The names of the sentence, in order. */
    List<Mention> read(int sentence, String language) {
        boolean enumeration = isEnumeration();
        int i = first;
        while (i < next) {
            i = readAt(i, sentence, language, enumeration);
        }
        return mentions;
    }

    private boolean isEnumeration() {
        int separators = 0;
        for (int i = first; i < next; i++) {
            separators += words.get(i).is(',') || words.get(i).is(';') ? 1 : 0;
        }
        return separators >= ENUMERATION;
    }

    /** Reads a title, a name or a word that is neither. Returns the index after it. */
    private int readAt(int index, int sentence, String language, boolean enumeration) {
        if (!mayBegin(words.get(index))) {
            return index + 1;
        }
        Titles.Found title = titles.at(words, index);
        int start = title.next();
        boolean titled = start > index && start < next && !hidden.get(index) && beginsName(start, false);
        if (start > index && !titled) {
            return start;
        }
        if (!titled && !beginsName(index, false)) {
            return index + 1;
        }
        NameRun run = new NameRun(this, start);
        int end = run.read();
        if (!run.words().isEmpty() && !isPartOfLongerName(index)) {
            String role = titled ? title.words() : roleAround(index, end);
            mentions.add(new Mention(
                    run.words(),
                    role,
                    sentence,
                    !titled && beginsSentence(start),
                    enumeration,
                    end < next && words.get(end).kind() == Word.Kind.NUMBER,
                    Company.around(words, first, next, index, end),
                    language));
        }
        return Math.max(end, index + 1);
    }

    /** Whether a name or a title can begin at a word; tells most words of a text apart at a glance. */
    private static boolean mayBegin(Word word) {
        return word.isWord()
                && (!isSmall(word.text().charAt(0)) || Particles.isArabic(word.text()) || word.hasCapital());
    }

    private static boolean isSmall(char first) {
        return (first >= 'a' && first <= 'z') || Character.isLowerCase(first);
    }

    private String roleAround(int index, int end) {
        String before = titles.roleBefore(words.subList(first, next), index - first);
        return before.isEmpty() ? titles.roleAfter(words.subList(first, next), end - first) : before;
    }

    /** Whether a name is only a part of one such as {@code University of Calcutta}. */
    private boolean isPartOfLongerName(int index) {
        if (index - first < 2 || !words.get(index - 1).text().equals("of")) {
            return false;
        }
        Word head = words.get(index - 2);
        boolean capital = head.isWord() && head.isCapitalised() && index - 2 > first;
        return capital && !titles.isTitle(head.folded());
    }

    /** Whether a word would have a capital in any case: it begins the sentence, or stands behind a colon. */
    private boolean beginsSentence(int index) {
        for (int i = index - 1; i >= first; i--) {
            Word word = words.get(i);
            if (word.is(':')) {
                return true;
            }
            if (word.kind() != Word.Kind.PUNCTUATION || word.is(',') || word.is('-') || word.is(';')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a name begins at a word: a word of a name, or a particle with one.
     *
     * @param inName whether a word of the same name stands before it
     */
    boolean beginsName(int index, boolean inName) {
        return index < next && !hidden.get(index) && (isNameWord(index) || particlesEnd(index, inName) > index);
    }

    /**
     * Past the particles that belong to a name word behind them; the index itself if there are none. A European
     * particle in small letters stands only inside a name: elsewhere {@code van} and {@code la} are other words.
     */
    int particlesEnd(int index, boolean inName) {
        int i = index;
        while (i < next && !hidden.get(i) && words.get(i).isWord()) {
            String text = words.get(i).text();
            boolean small = Character.isLowerCase(text.codePointAt(0));
            boolean european = Particles.isEuropean(text) && (inName || i > index || !small);
            if (!european && !Particles.isArabic(text)) {
                break;
            }
            i = afterHyphen(i + 1);
        }
        return i > index && isNameWord(i) ? i : index;
    }

    private int afterHyphen(int index) {
        boolean hyphen = index < next && isHyphen(index) && touches(index - 1) && touches(index);
        return hyphen ? index + 1 : index;
    }

    /** Whether a word can be part of a name: it has a capital and is no word of grammar, code or the calendar. */
    boolean isNameWord(int index) {
        if (index >= next || hidden.get(index)) {
            return false;
        }
        Word word = words.get(index);
        if (!word.isWord() || !NameShape.isPossible(word.text())) {
            return false;
        }
        String folded = Possessives.cut(word.folded());
        boolean grammar =
                WordList.FUNCTION_WORDS.contains(folded) && Casing.of(Possessives.cut(word.text())) != Casing.CAPITALS;
        return !grammar
                && !WordList.CALENDAR.contains(folded)
                && !Identifiers.arePiece(words, index, index)
                && !isShouted(index)
                && !isDateline(index)
                && !isFigure(index, folded);
    }

    /** Whether a word in capitals stands among others that are words of grammar or ordinary ones. */
    private boolean isShouted(int index) {
        return words.get(index).isAllCapitals()
                && (isOrdinaryCapitals(index - 1) || isOrdinaryCapitals(index + 1) || isOrdinaryLong(index));
    }

    private boolean isOrdinaryCapitals(int index) {
        if (index < first || index >= next || !words.get(index).isAllCapitals()) {
            return false;
        }
        String folded = words.get(index).folded();
        return folded.length() > 1 && (WordList.FUNCTION_WORDS.contains(folded) || WordList.ORDINARY.contains(folded));
    }

    private boolean isOrdinaryLong(int index) {
        String folded = words.get(index).folded();
        return folded.length() > 3 && WordList.ORDINARY.contains(folded);
    }

    /** Whether capitals open a block and are parted from its text: {@code PARIS, 3 May.} */
    private boolean isDateline(int index) {
        if (!words.get(index).isAllCapitals() || words.get(index).text().length() < 4) {
            return false;
        }
        int i = index;
        while (i > 0 && (words.get(i - 1).isAllCapitals() || words.get(i - 1).is(','))) {
            i--;
        }
        int end = index + 1;
        while (end < words.size() && words.get(end).isAllCapitals()) {
            end++;
        }
        return i == 0 && end < words.size() && !words.get(end).isWord();
    }

    /** Whether letters belong to a figure: a time of day, an era, a state before its postal code. */
    private boolean isFigure(int index, String folded) {
        String key = FormatKey.of(folded);
        boolean timeOrEra = key.equals("am") || key.equals("pm") || key.equals("ad") || key.equals("bc");
        return timeOrEra || (key.length() == 2 && isPostalNumber(index + 1));
    }

    private boolean isPostalNumber(int index) {
        return index < words.size()
                && words.get(index).kind() == Word.Kind.NUMBER
                && words.get(index).text().length() == 5
                && words.get(index).text().chars().allMatch(Character::isDigit);
    }

    boolean isHyphen(int index) {
        String text = words.get(index).text();
        return text.length() == 1 && VisibleText.isHyphen(text.charAt(0));
    }

    /** Whether the word after the one at an index begins where that one ends. */
    boolean touches(int index) {
        return index + 1 < next
                && words.get(index).end() == words.get(index + 1).start();
    }

    Word word(int index) {
        return words.get(index);
    }

    int end() {
        return next;
    }

    Titles.Found titleAt(int index) {
        return titles.at(words, index);
    }

    /** The spelling of some words as it stands in the prose. */
    String form(int from, int to, int possessiveCut) {
        StringBuilder form = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && words.get(i - 1).end() != words.get(i).start()) {
                form.append(' ');
            }
            String text = words.get(i).text();
            form.append(i == to - 1 ? text.substring(0, text.length() - possessiveCut) : text);
        }
        return VisibleText.of(form.toString());
    }

    Place place(int from, int to, int possessiveCut) {
        return Place.of(
                source, block, words.get(from).start(), words.get(to - 1).end() - possessiveCut);
    }
}

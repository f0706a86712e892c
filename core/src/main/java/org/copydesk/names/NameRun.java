package org.copydesk.names;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Word;

/** Reads one name: words with capitals, particles and initials, parted by blanks or hyphens. One use, one thread. */
final class NameRun {
    private final SentenceReader sentence;
    private final int start;
    private final List<NameWord> words = new ArrayList<>();

    NameRun(SentenceReader sentence, int start) {
        this.sentence = sentence;
        this.start = start;
    }

    /** The words read. */
    List<NameWord> words() {
        return words;
    }

    /** Reads the name. Returns the index after it. */
    int read() {
        int i = start;
        char joiner = NameWord.NONE;
        while (i < sentence.end() && !(i > start && beginsTitledName(i))) {
            int name = sentence.particlesEnd(i, !words.isEmpty());
            if (!sentence.isNameWord(name) || !isWholeWord(name)) {
                break;
            }
            int cut = possessiveCut(name);
            words.add(NameWord.of(sentence.form(i, name + 1, cut), joiner, sentence.place(i, name + 1, cut)));
            i = isInitial(name) ? name + 2 : name + 1;
            if (cut > 0 || i >= sentence.end()) {
                return i;
            }
            boolean hyphen = sentence.isHyphen(i) && sentence.touches(i - 1) && sentence.touches(i);
            if (hyphen && !sentence.beginsName(i + 1, true)) {
                return i;
            }
            joiner = hyphen ? '-' : ' ';
            i = hyphen ? i + 1 : i;
        }
        return i;
    }

    /** Whether a title with a name of its own begins inside the run: {@code Iraqi Prime Minister ...}. */
    private boolean beginsTitledName(int index) {
        int next = sentence.titleAt(index).next();
        return next > index && sentence.beginsName(next, false);
    }

    /** A single letter is a word of a name only as an initial. */
    private boolean isWholeWord(int index) {
        return sentence.word(index).text().length() > 1 || (isInitial(index) && index + 2 < sentence.end());
    }

    private boolean isInitial(int index) {
        return sentence.word(index).text().length() == 1
                && sentence.touches(index)
                && sentence.word(index + 1).is('.');
    }

    private int possessiveCut(int index) {
        Word word = sentence.word(index);
        return word.text().length() - Possessives.stemLength(word.text());
    }
}

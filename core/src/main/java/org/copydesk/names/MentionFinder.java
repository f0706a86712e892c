package org.copydesk.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Mark;
import org.copydesk.text.Sentence;
import org.copydesk.text.Source;
import org.copydesk.text.Word;

/**
 * Finds the names in the running prose of a document. Headings, verse, front matter, quotations, titles of works
 * and words in another language are left out: there capitals and spellings are not the writer's own choice. One use, one thread.
 */
final class MentionFinder {
    private static final int SHORTEST_TITLE_OF_A_WORK = 3;

    private final Source source;
    private final List<Mention> mentions = new ArrayList<>();
    private int sentences;

    MentionFinder(Source source) {
        this.source = source;
    }

    /** The mentions of all blocks that were given, in order. */
    List<Mention> mentions() {
        return mentions;
    }

    /**
     * Looks at a block.
     *
     * @param excluded the words that are no use of a name: quoted ones, and what the house list has settled
     */
    void add(Block block, BitSet excluded) {
        if (!isProse(block.kind())) {
            return;
        }
        String language = primary(block.language());
        BitSet hidden = (BitSet) excluded.clone();
        hideTitlesAndForeignWords(block, hidden);
        int first = 0;
        for (Sentence sentence : block.sentences()) {
            int next = first + sentence.words().size();
            SentenceShape shape = SentenceShape.of(sentence.words());
            sentences++;
            boolean label = isMostlyLabels(block.kind()) && shape.isMostlyCapitals();
            if (shape.usesNames(language) && !label) {
                SentenceReader reader = new SentenceReader(source, block, hidden, first, next);
                mentions.addAll(reader.read(sentences, language));
            }
            first = next;
        }
    }

    private static boolean isProse(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH, LIST_ITEM, TABLE_CELL, CAPTION, FOOTNOTE -> true;
            case HEADING, QUOTATION, VERSE, FRONT_MATTER -> false;
        };
    }

    private static boolean isMostlyLabels(BlockKind kind) {
        return kind == BlockKind.LIST_ITEM || kind == BlockKind.TABLE_CELL || kind == BlockKind.CAPTION;
    }

    private static String primary(String language) {
        int hyphen = language.indexOf('-');
        return (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    /**
     * Links and emphasis of three words or more, each of meaning with a capital, are titles; words in another language
     * have its spelling.
     */
    private static void hideTitlesAndForeignWords(Block block, BitSet hidden) {
        for (Mark mark : block.marks()) {
            if (isTitleLike(mark.kind())) {
                hideIfTitle(block.words(), mark, hidden);
            } else if (block.isForeign(mark)) {
                int from = indexFrom(block.words(), mark.start());
                hidden.set(from, Math.max(from, indexFrom(block.words(), mark.end())));
            }
        }
    }

    private static boolean isTitleLike(Mark.Kind kind) {
        return switch (kind) {
            case LINK, EMPHASIS, STRONG, CITATION, IMAGE -> true;
            case FOOTNOTE, QUOTATION, LANGUAGE, CODE -> false;
        };
    }

    private static void hideIfTitle(List<Word> words, Mark mark, BitSet hidden) {
        int from = indexFrom(words, mark.start());
        int to = Math.max(from, indexFrom(words, mark.end()));
        SentenceShape shape = SentenceShape.of(words.subList(from, to));
        if (shape.words() >= SHORTEST_TITLE_OF_A_WORK && shape.isMostlyCapitals()) {
            hidden.set(from, to);
        }
    }

    /** The index of the first word at or after an offset. */
    static int indexFrom(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

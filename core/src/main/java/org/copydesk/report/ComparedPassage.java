package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.check.Place;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;
import org.copydesk.text.Word;

/**
 * The paragraphs at a place with those of their words that the check for repeats compares, in the form in which it
 * compares them. It keeps the characters of the place alone, not those of its file.
 *
 * @param source the characters of the place; its first line is line 1
 * @param line the number of that line in the file
 * @param paragraphs in order
 */
record ComparedPassage(Source source, int line, List<Paragraph> paragraphs) {
    /** Copies the list. */
    ComparedPassage {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A paragraph.
     *
     * @param from where it begins in the characters of the place
     * @param to where it ends
     */
    record Paragraph(int from, int to, List<Token> words) {
        /** Copies the list. */
        Paragraph {
            words = List.copyOf(words);
        }
    }

    /**
     * A word.
     *
     * @param from where it begins in the characters of the place
     * @param to where it ends
     * @param key equal words have equal keys
     */
    record Token(Word.Kind kind, int from, int to, String key) {
        /** Whether it is a number in figures, or the sign of one. */
        boolean isFigures() {
            return kind == Word.Kind.NUMBER || kind == Word.Kind.PUNCTUATION;
        }

        /** Whether it is a word of letters. */
        boolean isWord() {
            return kind == Word.Kind.WORD;
        }
    }

    /** The passage at a place of a file of which the characters alone are known: one paragraph. */
    static ComparedPassage of(Source source, Place place) {
        Prose prose = new Prose.Builder(source.text())
                .copy(place.charOffset(), place.charEnd())
                .build();
        Block block = Block.builder(BlockKind.PARAGRAPH, prose).build(place.charOffset(), place.charEnd());
        return of(source, place, List.of(block));
    }

    /**
     * The passage at a place of a page; if no prose is there, its characters are one paragraph.
     *
     * @param blocks those of the page
     */
    static ComparedPassage of(Source source, BlocksByPlace blocks, Place place) {
        ComparedPassage passage = of(source, place, blocks.at(place));
        return passage.paragraphs().isEmpty() ? of(source, place) : passage;
    }

    private static ComparedPassage of(Source source, Place place, List<Block> blocks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            List<Token> words = words(source, place, block);
            if (!words.isEmpty()) {
                int from = Math.max(0, block.start() - place.charOffset());
                int to = Math.min(place.charLength(), block.end() - place.charOffset());
                paragraphs.add(new Paragraph(from, to, words));
            }
        }
        Source own = Source.of(place.path(), source.text().substring(place.charOffset(), place.charEnd()));
        return new ComparedPassage(own, place.startLine(), paragraphs);
    }

    private static List<Token> words(Source source, Place place, Block block) {
        List<Token> tokens = new ArrayList<>();
        List<Word> words = block.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int from = block.prose().sourceStart(word.start());
            int to = block.prose().sourceEnd(word.end());
            if (block.isCompared(i) && from >= place.charOffset() && to <= place.charEnd()) {
                String key = key(word, source.text().substring(from, to));
                tokens.add(new Token(word.kind(), from - place.charOffset(), to - place.charOffset(), key));
            }
        }
        return tokens;
    }

    private static String key(Word word, String written) {
        return switch (word.kind()) {
            case NUMBER -> "0" + word.folded();
            case PLACEHOLDER -> "`" + String.join(" ", written.strip().split("\\s+"));
            case WORD, SYMBOL, PUNCTUATION -> " " + word.folded();
        };
    }

    /** How many characters it has. */
    int length() {
        return source.text().length();
    }

    /** The passage as one paragraph. */
    Paragraph whole() {
        return new Paragraph(
                0,
                length(),
                paragraphs.stream()
                        .flatMap(paragraph -> paragraph.words().stream())
                        .toList());
    }
}

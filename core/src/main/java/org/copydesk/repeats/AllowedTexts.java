package org.copydesk.repeats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Prose;
import org.copydesk.text.Word;

/** Texts whose repeats are meant. They are compared by words and numbers, for settings have no markup. */
final class AllowedTexts {
    private final List<String> texts;

    private AllowedTexts(List<String> texts) {
        this.texts = texts;
    }

    static AllowedTexts of(List<String> allowed) {
        return new AllowedTexts(allowed.stream().map(AllowedTexts::words).toList());
    }

    /**
     * Whether words are an allowed text or a part of one.
     *
     * @param compared the form that {@link ComparedWords} gives
     */
    boolean include(byte[] compared) {
        if (texts.isEmpty()) {
            return false;
        }
        String shown = new String(compared, StandardCharsets.UTF_8)
                .replace((char) ComparedWords.NUMBER, ' ')
                .replace((char) ComparedWords.PLACEHOLDER, ' ')
                .replace((char) ComparedWords.BLANK_OF_CODE, ' ');
        String words = words(shown);
        return texts.stream().anyMatch(text -> text.contains(words));
    }

    /** Folded words and numbers, each between two blanks. */
    private static String words(String text) {
        Prose prose = new Prose.Builder(text).copy(0, text.length()).build();
        StringBuilder words = new StringBuilder(" ");
        for (Word word : Block.builder(BlockKind.PARAGRAPH, prose)
                .build(0, text.length())
                .words()) {
            if (word.kind() == Word.Kind.WORD || word.kind() == Word.Kind.NUMBER) {
                words.append(word.folded()).append(' ');
            }
        }
        return words.toString();
    }
}

package org.copydesk.repeats;

import java.util.Arrays;
import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.Prose;
import org.copydesk.text.Word;

/**
 * Words in the form in which repeats compare them: folded, a blank between them, a line end after the
 * last one, in UTF-8. Punctuation is left out, for
 * the same words are the same text; symbols stay ({@code C++} is not {@code C}), and so does the sign of a number. A
 * placeholder is the source that it stands for, so that two instructions that differ in their code differ. Not safe for
 * threads.
 */
final class ComparedWords {
    /** Stands before each number. */
    static final byte NUMBER = 2;
    /** Stands before the source of a placeholder. */
    static final byte PLACEHOLDER = 1;

    /** Stands between the words of a placeholder, which is one word here. */
    static final byte BLANK_OF_CODE = 3;

    static final byte BLANK = ' ';
    static final byte END_OF_BLOCK = '\n';

    private byte[] bytes = new byte[1024];
    private int length;

    /** How many bytes there are. */
    int length() {
        return length;
    }

    /** The bytes themselves, with unused ones after {@link #length()}. */
    byte[] array() {
        return bytes;
    }

    /** A copy of the bytes. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Forgets everything. */
    void clear() {
        length = 0;
    }

    /**
     * Adds the words of a block, after whatever was there.
     *
     * @param source the text of the block's file
     */
    void add(Block block, String source) {
        List<Word> words = block.words();
        int begin = length;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (block.isCompared(i)) {
                addCompared(begin, word, block.prose(), source);
            }
        }
        add(END_OF_BLOCK);
    }

    private void addCompared(int begin, Word word, Prose prose, String source) {
        switch (word.kind()) {
            case WORD, SYMBOL, PUNCTUATION -> {
                separate(begin);
                add(word, prose.text());
            }
            case NUMBER -> {
                separate(begin);
                add(NUMBER);
                add(word, prose.text());
            }
            case PLACEHOLDER -> addPlaceholder(begin, word, prose, source);
        }
    }

    private void addPlaceholder(int begin, Word word, Prose prose, String source) {
        separate(begin);
        add(PLACEHOLDER);
        int end = prose.sourceEnd(word.end());
        boolean afterBlank = true;
        for (int i = prose.sourceStart(word.start()); i < end; i += Character.charCount(source.codePointAt(i))) {
            int c = source.codePointAt(i);
            boolean isBlank = Character.isWhitespace(c);
            if (!(isBlank && afterBlank)) {
                addCodePoint(isBlank ? BLANK_OF_CODE : c);
            }
            afterBlank = isBlank;
        }
    }

    /** Adds compared words with all their numbers made equal. */
    void addWithoutNumbers(byte[] text) {
        int i = 0;
        while (i < text.length) {
            add(text[i]);
            i = text[i] == NUMBER ? endOfWord(text, i) : i + 1;
        }
    }

    private static int endOfWord(byte[] text, int from) {
        int end = from;
        while (end < text.length && text[end] != BLANK && text[end] != END_OF_BLOCK) {
            end++;
        }
        return end;
    }

    private void separate(int begin) {
        if (length > begin) {
            add(BLANK);
        }
    }

    private void add(Word word, String prose) {
        if (word.isSimple()) {
            add(prose, word.start(), word.end());
        } else {
            add(word.folded(), 0, word.folded().length());
        }
    }

    private void add(String text, int from, int to) {
        reserve(to - from);
        int i = from + addAscii(text, from, to);
        while (i < to) {
            int c = text.codePointAt(i);
            addCodePoint(c);
            i += Character.charCount(c);
        }
    }

    /** Adds the ASCII characters that a stretch begins with: most often all. Returns how many. */
    private int addAscii(String text, int from, int to) {
        byte[] copy = bytes;
        int begin = length - from;
        int i = from;
        while (i < to && text.charAt(i) < 0x80) {
            copy[begin + i] = (byte) text.charAt(i);
            i++;
        }
        length = begin + i;
        return i - from;
    }

    /** In UTF-8, and a lone surrogate as if UTF-8 had it: it stays different from others. */
    private void addCodePoint(int c) {
        if (c < 0x80) {
            add((byte) c);
            return;
        }
        if (c < 0x800) {
            add((byte) (0xC0 | (c >> 6)));
        } else {
            if (c < 0x10000) {
                add((byte) (0xE0 | (c >> 12)));
            } else {
                add((byte) (0xF0 | (c >> 18)));
                add(trailing(c >> 12));
            }
            add(trailing(c >> 6));
        }
        add(trailing(c));
    }

    private static byte trailing(int c) {
        return (byte) (0x80 | (c & 0x3F));
    }

    private void add(byte b) {
        reserve(1);
        bytes[length++] = b;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}

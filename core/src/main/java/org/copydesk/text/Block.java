package org.copydesk.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, list item, table cell or the like: prose with its place in the source. Safe for use by many
 * threads; words and sentences are found when they are first asked for.
 */
public final class Block {
    /** The {@link #list()} of a block that is in no list. */
    public static final int NO_LIST = -1;

    private final BlockKind kind;
    private final Prose prose;
    private final int start;
    private final int end;
    private final List<Mark> marks;
    private final String language;
    private final int list;
    private @Nullable List<Word> words;
    private @Nullable List<Sentence> sentences;

    private Block(Builder builder, Prose prose, int start, int end) {
        this.kind = builder.kind;
        this.prose = prose;
        this.start = start;
        this.end = end;
        this.marks = List.copyOf(builder.marks);
        this.language = builder.language;
        this.list = builder.list;
    }

    /**
     * Starts a block.
     *
     * @param kind what part it plays on its page
     * @param prose its words
     */
    public static Builder builder(BlockKind kind, Prose prose) {
        return new Builder(kind, prose);
    }

    /** What part the block plays on its page. */
    public BlockKind kind() {
        return kind;
    }

    /** The words with their places. */
    public Prose prose() {
        return prose;
    }

    /** The words as a string. */
    public String text() {
        return prose.text();
    }

    /** The source offset of the first character of the block's content, inline markup included. */
    public int start() {
        return start;
    }

    /** The source offset after the last character of the block's content, inline markup included. */
    public int end() {
        return end;
    }

    /** What markup says about stretches of the prose, by start. */
    public List<Mark> marks() {
        return marks;
    }

    /** The language as a BCP 47 tag, such as {@code en} or {@code pt-BR}. */
    public String language() {
        return language;
    }

    /** Whether a mark of the block covers words in another language; variants of one language are the same. */
    public boolean isForeign(Mark mark) {
        return mark.kind() == Mark.Kind.LANGUAGE && !primary(mark.target()).equalsIgnoreCase(primary(language));
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** A number that all blocks of one outermost list have in common, or {@link #NO_LIST}. */
    public int list() {
        return list;
    }

    /** Words, numbers, symbols and punctuation marks, in order. */
    public List<Word> words() {
        List<Word> known = words;
        if (known == null) {
            known = List.copyOf(WordBreaker.breakUp(prose.text()));
            words = known; // a race writes equal values
        }
        return known;
    }

    /**
     * Whether a word counts where texts are compared: all words do but punctuation, for the same words are the same
     * text. The sign of a number counts too: {@code -5}, but not {@code 3-5}.
     *
     * @param index from 0, below the number of words
     */
    public boolean isCompared(int index) {
        return words().get(index).kind() != Word.Kind.PUNCTUATION || isSign(index);
    }

    private boolean isSign(int index) {
        Word dash = words().get(index);
        if (index + 1 == words().size() || !dash.isDash()) {
            return false;
        }
        Word next = words().get(index + 1);
        boolean isBeforeNumber = next.kind() == Word.Kind.NUMBER && next.start() == dash.end();
        return isBeforeNumber && (dash.start() == 0 || !Character.isLetterOrDigit(text().charAt(dash.start() - 1)));
    }

    /** The sentences, in order; together they hold all words. */
    public List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = SentenceBreaker.breakUp(prose.text(), words());
            sentences = known; // a race writes equal values
        }
        return known;
    }

    /** The kind and the words, for a debugger. */
    @Override
    public String toString() {
        return kind + ": " + prose.text();
    }

    /** Puts a block together. Not safe for threads. */
    public static final class Builder {
        private final BlockKind kind;
        private final Prose prose;
        private List<Mark> marks = List.of();
        private String language = "en";
        private int list = NO_LIST;

        private Builder(BlockKind kind, Prose prose) {
            this.kind = Objects.requireNonNull(kind, "kind");
            this.prose = Objects.requireNonNull(prose, "prose");
        }

        /** Sets the marks, by start. */
        public Builder marks(List<Mark> newMarks) {
            this.marks = newMarks;
            return this;
        }

        /** Sets the language, a BCP 47 tag; English without this. */
        public Builder language(String newLanguage) {
            this.language = newLanguage;
            return this;
        }

        /** Puts the block into an outermost list of its document. */
        public Builder list(int newList) {
            this.list = newList;
            return this;
        }

        /**
         * Ends the block.
         *
         * @param start the source offset of the first character of its content
         * @param end the source offset after the last one
         */
        public Block build(int start, int end) {
            return new Block(this, prose, start, end);
        }
    }
}

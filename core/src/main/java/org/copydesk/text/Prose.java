package org.copydesk.text;

import java.util.Arrays;

/**
 * The words of a block as a reader sees them, each character mapped to the characters of the source that it stands
 * for. Markup is left out; what is not prose, such as code, is one {@link #PLACEHOLDER}. Immutable and safe for use by
 * many threads.
 *
 * <p>The map is a list of runs in prose order, with growing source offsets. In a run of equal lengths on both sides
 * the characters belong together one by one; in any other run all its prose stands for all its source (a placeholder
 * for a code span, an ampersand for its entity).
 */
public final class Prose {
    /** Stands for something that is no prose: code, an address, a template tag. */
    public static final char PLACEHOLDER = '\uFFFC';

    private final String text;
    private final int[] proseStarts;
    private final int[] sourceStarts;
    private final int[] sourceLengths;

    private Prose(String text, int[] proseStarts, int[] sourceStarts, int[] sourceLengths) {
        this.text = text;
        this.proseStarts = proseStarts;
        this.sourceStarts = sourceStarts;
        this.sourceLengths = sourceLengths;
    }

    /** The prose; offsets into it count UTF-16 code units from 0. */
    public String text() {
        return text;
    }

    /** How many UTF-16 code units the prose has. */
    public int length() {
        return text.length();
    }

    /**
     * Where in the source a character of the prose begins.
     *
     * @param offset from 0, below the length of the prose
     */
    public int sourceStart(int offset) {
        int run = runOf(offset);
        return isVerbatim(run) ? sourceStarts[run] + (offset - proseStarts[run]) : sourceStarts[run];
    }

    /**
     * Where in the source the prose before an offset ends.
     *
     * @param offset from 1 to the length of the prose
     */
    public int sourceEnd(int offset) {
        int run = runOf(offset - 1);
        return isVerbatim(run)
                ? sourceStarts[run] + (offset - proseStarts[run])
                : sourceStarts[run] + sourceLengths[run];
    }

    private int runOf(int offset) {
        if (offset < 0 || offset >= text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a prose of " + text.length());
        }
        int found = Arrays.binarySearch(proseStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isVerbatim(int run) {
        int end = run + 1 < proseStarts.length ? proseStarts[run + 1] : text.length();
        return end - proseStarts[run] == sourceLengths[run];
    }

    /** Puts a prose together from pieces of one source, in the order of the source. Not safe for threads. */
    public static final class Builder {
        private final String source;
        private char[] text = new char[64];
        private int length;
        private int[] proseStarts = new int[4];
        private int[] sourceStarts = new int[4];
        private int[] sourceLengths = new int[4];
        private int runs;
        private boolean lastIsVerbatim;

        /**
         * Starts an empty prose.
         *
         * @param source the text that offsets of this builder refer to
         */
        public Builder(String source) {
            this.source = source;
        }

        /** How many UTF-16 code units have been added. */
        public int length() {
            return length;
        }

        /** The last character added, or a blank if there is none. */
        public char last() {
            return length == 0 ? ' ' : text[length - 1];
        }

        /** Adds source characters as they stand. */
        public Builder copy(int from, int to) {
            if (from >= to) {
                return this;
            }
            if (lastIsVerbatim && sourceStarts[runs - 1] + sourceLengths[runs - 1] == from) {
                sourceLengths[runs - 1] += to - from;
            } else {
                addRun(from, to - from);
                lastIsVerbatim = true;
            }
            append(source, from, to);
            return this;
        }

        /** Adds prose that stands for a piece of the source, such as a character for its entity. */
        public Builder replace(String prose, int from, int to) {
            if (prose.isEmpty()) {
                return this;
            }
            addRun(from, to - from);
            lastIsVerbatim = false;
            append(prose, 0, prose.length());
            return this;
        }

        /** Adds a {@link #PLACEHOLDER} for a piece of the source that is no prose. */
        public Builder placeholder(int from, int to) {
            return replace(String.valueOf(PLACEHOLDER), from, to);
        }

        private void append(String characters, int from, int to) {
            int end = length + to - from;
            if (end > text.length) {
                text = Arrays.copyOf(text, Math.max(end, text.length * 2));
            }
            characters.getChars(from, to, text, length);
            length = end;
        }

        /** Takes white space off the end. */
        public Builder trimEnd() {
            int end = length;
            while (end > 0 && Character.isWhitespace(text[end - 1])) {
                end--;
            }
            int lastEnd = length;
            while (runs > 0 && proseStarts[runs - 1] >= end) {
                runs--;
                lastEnd = proseStarts[runs];
                lastIsVerbatim = false;
            }
            if (runs > 0 && lastEnd - proseStarts[runs - 1] == sourceLengths[runs - 1]) {
                sourceLengths[runs - 1] = end - proseStarts[runs - 1];
            }
            length = end;
            return this;
        }

        /** Takes all prose out; another one of the same source can be put together. */
        public Builder clear() {
            length = 0;
            runs = 0;
            lastIsVerbatim = false;
            return this;
        }

        private void addRun(int from, int sourceLength) {
            if (runs == proseStarts.length) {
                proseStarts = Arrays.copyOf(proseStarts, runs * 2);
                sourceStarts = Arrays.copyOf(sourceStarts, runs * 2);
                sourceLengths = Arrays.copyOf(sourceLengths, runs * 2);
            }
            proseStarts[runs] = length;
            sourceStarts[runs] = from;
            sourceLengths[runs] = sourceLength;
            runs++;
        }

        /** The prose so far. */
        public Prose build() {
            return new Prose(
                    new String(text, 0, length),
                    Arrays.copyOf(proseStarts, runs),
                    Arrays.copyOf(sourceStarts, runs),
                    Arrays.copyOf(sourceLengths, runs));
        }
    }
}

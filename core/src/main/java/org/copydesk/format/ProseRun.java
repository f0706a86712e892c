package org.copydesk.format;

import java.util.Arrays;
import org.copydesk.text.Prose;

/**
 * Prose in the making. Characters that stand for those of the source one by one are gathered and handed on as one run,
 * because most of a block is one. Not safe for threads.
 */
final class ProseRun {
    private final String text;
    private Prose.Builder prose;
    private char[] run = new char[256];
    private int runLength;
    private int runStart;

    ProseRun(String text) {
        this.text = text;
        this.prose = new Prose.Builder(text);
    }

    /** How many characters there are. */
    int length() {
        return prose.length() + runLength;
    }

    /** Adds characters of the source as they are; blanks before the first word are left out. */
    void copy(int from, int to) {
        int first = from;
        while (first < to && length() == 0 && LineScanner.isBlank(text.charAt(first))) {
            first++;
        }
        if (first >= to) {
            return;
        }
        if (runLength > 0 && runStart + runLength != first) {
            flush();
        }
        runStart = runLength == 0 ? first : runStart;
        reserve(to - first);
        text.getChars(first, to, run, runLength);
        runLength += to - first;
    }

    /** Adds what stands for all between the end of a line and the first word of the next one. */
    void join(char sign, int end, int from) {
        if (from == end + 1 && runLength > 0 && runStart + runLength == end) {
            reserve(1);
            run[runLength++] = sign;
        } else {
            flush();
            prose.replace(String.valueOf(sign), end, from);
        }
    }

    /** Adds one character that stands for what is no prose. */
    void placeholder(int from, int to) {
        flush();
        prose.placeholder(from, to);
    }

    /** Ends the prose, without blanks behind the last word; then another one can begin. */
    Prose finish() {
        flush();
        Prose written = prose.trimEnd().build();
        prose = new Prose.Builder(text);
        return written;
    }

    private void reserve(int more) {
        if (run.length - runLength < more) {
            run = Arrays.copyOf(run, Math.max(run.length * 2, runLength + more));
        }
    }

    /** Characters that stand for those of the source one by one, a blank for a line end among them. */
    private void flush() {
        if (runLength > 0) {
            prose.replace(new String(run, 0, runLength), runStart, runStart + runLength);
            runLength = 0;
        }
    }
}

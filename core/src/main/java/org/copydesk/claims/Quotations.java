package org.copydesk.claims;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.copydesk.text.Block;
import org.copydesk.text.Folding;
import org.copydesk.text.Mark;

/**
 * The stretches of a block that are somebody's own words: between quotation marks, single ones too, or marked up as a
 * quotation; words in another language are read like them. A quotation that is opened by a sign of its own and not closed goes to the end of the block, as it does
 * in a speech of several paragraphs. An inch sign or an apostrophe opens nothing.
 */
final class Quotations {
    /** Longer words between single marks are rather two apostrophes. */
    private static final int LONGEST_SINGLE = 400;

    private final String text;
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    private Quotations(String text) {
        this.text = text;
    }

    /** The same, with all from an offset on as somebody's speech; at the length of the block or behind it none is. */
    static Quotations of(Block block, int speech) {
        Quotations quotations = of(block);
        if (speech < block.text().length()) {
            quotations.add(speech, block.text().length());
        }
        return quotations;
    }

    static Quotations of(Block block) {
        Quotations quotations = new Quotations(block.text());
        quotations.read();
        for (Mark mark : block.marks()) {
            if (mark.kind() == Mark.Kind.QUOTATION || block.isForeign(mark)) {
                quotations.add(mark.start(), mark.end());
            }
        }
        return quotations;
    }

    /** Whether a character, or the quotation mark at it, is part of a quotation. */
    boolean covers(int offset) {
        Map.Entry<Integer, Integer> stretch = ends.floorEntry(offset);
        return stretch != null && offset < stretch.getValue();
    }

    /** Each of them from its first character, the mark, to the one after its last. */
    NavigableMap<Integer, Integer> stretches() {
        return Collections.unmodifiableNavigableMap(ends);
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            int end = isOpener(i) ? endOf(i) : -1;
            if (end > i) {
                add(i, end);
                i = end;
            } else {
                i++;
            }
        }
    }

    private void add(int start, int end) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(start);
        if (before == null || before.getValue() < end) {
            ends.subMap(start, end).values().removeIf(inner -> inner <= end);
            ends.put(start, end);
        }
    }

    private boolean isOpener(int i) {
        char c = text.charAt(i);
        if (c == '"' || c == '\u201C' || c == '\u201E' || c == '\u00AB') {
            return c != '"' || !isAfterDigit(i);
        }
        boolean single = c == '\'' || c == '\u2018';
        return single && !isAfterLetter(i) && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private boolean isAfterDigit(int i) {
        return i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    private boolean isAfterLetter(int i) {
        return i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private int endOf(int open) {
        char c = text.charAt(open);
        if (Folding.isApostrophe(c)) {
            return endOfSingle(open);
        }
        for (int i = open + 1; i < text.length(); i++) {
            if (closes(c, text.charAt(i)) && !(c == '"' && isInchSign(open, i))) {
                return i + 1;
            }
        }
        return c != '"' || open == 0 ? text.length() : -1;
    }

    private boolean isInchSign(int open, int i) {
        return isAfterDigit(i) && i + 1 < text.length() && text.indexOf('"', i + 1) > 0 && open > 0;
    }

    private static boolean closes(char open, char c) {
        return switch (open) {
            case '"' -> c == '"' || c == '\u201D';
            case '\u00AB' -> c == '\u00BB';
            default -> c == '\u201D' || c == '"' || (open == '\u201E' && c == '\u201C');
        };
    }

    /** The first single mark that can close: behind a stop, or behind a word that is no possessive. */
    private int endOfSingle(int open) {
        char closer = text.charAt(open) == '\u2018' ? '\u2019' : '\'';
        int last = Math.min(text.length(), open + LONGEST_SINGLE);
        for (int i = open + 2; i < last; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\u201C' || c == '\n') {
                return -1;
            }
            if (c == closer && closesSingle(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean closesSingle(int i) {
        if (i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        char before = text.charAt(i - 1);
        return before != 's' || i + 1 == text.length() || ".,;:!?)".indexOf(text.charAt(i + 1)) >= 0;
    }
}

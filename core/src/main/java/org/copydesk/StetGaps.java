package org.copydesk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.StetMark;

/** What stands between each stet mark of a page and the prose that comes next: markup, or something else. */
final class StetGaps {
    /** Something that is no prose and no markup, such as code: the mark stands before that. */
    static final int NO_PROSE = 1;
    /** The beginning of a table. */
    static final int TABLE = 2;
    /** The beginning of a row. */
    static final int ROW = 4;
    /** The beginning of a list. */
    static final int LIST = 8;
    /** The beginning of an item. */
    static final int ITEM = 16;
    /** The beginning of a cell. */
    static final int CELL = 32;
    /** The end of a line. */
    static final int LINE_END = 64;

    private static final Set<String> HIDDEN =
            Set.of("pre", "script", "style", "svg", "math", "template", "textarea", "iframe", "object", "listing");

    private final String text;
    private final List<StetMark> marks;
    private final int[] found;

    private StetGaps(String text, List<StetMark> marks) {
        this.text = text;
        this.marks = marks;
        this.found = new int[marks.size()];
    }

    /** Looks at each gap once: what stands before the next mark and the same prose is taken over from that mark. */
    static StetGaps of(String text, List<StetMark> marks, BlockRuns blocks) {
        StetGaps gaps = new StetGaps(text, marks);
        int nextOfLast = -1;
        for (int i = marks.size() - 1; i >= 0; i--) {
            int from = marks.get(i).end();
            int next = blocks.firstFrom(from);
            int to = next == blocks.size() ? text.length() : blocks.proseStart(next);
            boolean isShared = next == nextOfLast && marks.get(i + 1).start() >= from;
            gaps.found[i] =
                    isShared ? gaps.scan(from, marks.get(i + 1).start()) | gaps.found[i + 1] : gaps.scan(from, to);
            nextOfLast = next;
        }
        return gaps;
    }

    /** Whether something stands between a mark and the prose after it. */
    boolean has(int mark, int what) {
        return (found[mark] & what) != 0;
    }

    /** Whether a blank line stands between the end of a block and a mark. */
    boolean isApart(int mark, int blockEnd) {
        int to = marks.get(mark).start();
        // the lines of several marks in a row are not blank
        return hasBlankLine(text, Math.min(blockEnd, to), to);
    }

    /** Whether a stretch of a text has a line of nothing but blanks that both begins and ends in it. */
    static boolean hasBlankLine(String text, int from, int to) {
        boolean isBlank = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\r\n", i))) {
                if (isBlank) {
                    return true;
                }
                isBlank = true;
            } else if (!Character.isWhitespace(c)) {
                isBlank = false;
            }
        }
        return false;
    }

    private int scan(int from, int to) {
        int flags = 0;
        boolean isWholeLine = false;
        boolean isBegin = false;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                flags |= LINE_END;
                isBegin = true;
                isWholeLine = endOfLine(i + 1, to) < to;
            } else if (c == '<') {
                int end = endOfTag(i, to);
                flags |= end > i + 1 ? ofTag(i) : 0;
                i = end - 1;
            } else if (isBegin && " \t>".indexOf(c) < 0) {
                isBegin = false;
                flags |= isWholeLine && isNoMarkup(i) ? NO_PROSE : 0;
                flags |= text.startsWith("|===", i) ? TABLE : 0;
            }
            i++;
        }
        return flags;
    }

    private int endOfLine(int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** The offset behind a tag or comment; behind its first character if it is none. */
    private int endOfTag(int from, int to) {
        boolean isComment = text.startsWith("<!--", from);
        char next = from + 1 < to ? text.charAt(from + 1) : ' ';
        if (!isComment && !Character.isLetter(next) && "/!?".indexOf(next) < 0) {
            return from + 1;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '>' && (!isComment || (i >= from + 4 && text.startsWith("--", i - 2)))) {
                return i + 1;
            }
        }
        return to;
    }

    private int ofTag(int from) {
        int i = from + 1;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        String name = text.substring(from + 1, i).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "table" -> TABLE;
            case "tr" -> ROW;
            case "ul", "ol", "dl" -> LIST;
            case "li", "dt", "dd" -> ITEM;
            case "td", "th" -> CELL;
            default -> HIDDEN.contains(name) ? NO_PROSE : 0;
        };
    }

    /** Whether a line that holds no prose begins like something else than markup: with a word, or as code does. */
    private boolean isNoMarkup(int from) {
        char c = text.charAt(from);
        if (Character.isDigit(c)) {
            return !isNumberOfItem(from);
        }
        return Character.isLetter(c)
                || "\"'($".indexOf(c) >= 0
                || text.startsWith("```", from)
                || text.startsWith("~~~", from);
    }

    private boolean isNumberOfItem(int from) {
        int i = from;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length()
                && ".)".indexOf(text.charAt(i)) >= 0
                && text.substring(i + 1, endOfLine(i, text.length())).isBlank();
    }
}

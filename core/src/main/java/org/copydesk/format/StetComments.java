package org.copydesk.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.text.StetMark;

/** Collects the stet marks among the comments of a page, in any order. Not safe for threads. */
final class StetComments {
    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private final String page;
    private final List<StetMark> marks = new ArrayList<>();

    StetComments(String page) {
        this.page = page;
    }

    /** Takes a stretch of HTML, if it is a comment and that a mark. */
    void add(int from, int to) {
        boolean isComment = to - from >= OPENING.length() + CLOSING.length()
                && page.startsWith(OPENING, from)
                && page.startsWith(CLOSING, to - CLOSING.length());
        if (isComment) {
            add(from, to, from + OPENING.length(), to - CLOSING.length());
        }
    }

    /** Takes a comment in any syntax, if it is a mark: where it stands, and what is between its delimiters. */
    void add(int from, int to, int bodyFrom, int bodyTo) {
        int first = bodyFrom;
        while (first < bodyTo && page.charAt(first) <= ' ') {
            first++;
        }
        if (first < bodyTo && page.regionMatches(true, first, "stet", 0, 4)) {
            StetMark.of(page.substring(first, bodyTo), from, to).ifPresent(marks::add);
        }
    }

    /** Takes the comments of front matter, which are no marks: somebody may take them for such. */
    void addFrontMatter(int end) {
        int line = 0;
        while (line < end && page.charAt(0) != '{') {
            int lineEnd = CharacterScan.lineEnd(page, line);
            if (!page.startsWith(PageSwitch.KEY, line)) {
                addComment(line, Math.min(end, lineEnd));
            }
            line = CharacterScan.afterLineEnd(page, lineEnd);
        }
    }

    private void addComment(int line, int lineEnd) {
        int sign = CharacterScan.indexOf(page, '#', line, lineEnd);
        while (sign >= 0) {
            String comment = page.substring(sign, lineEnd).strip();
            boolean begins = sign == line || CharacterScan.isBlank(page.charAt(sign - 1));
            if (begins && StetMark.of(comment.substring(1), 0, 0).isPresent()) {
                marks.add(new StetMark(StetMark.Kind.ATTEMPT, sign, sign + comment.length(), List.of(comment)));
                return;
            }
            sign = CharacterScan.indexOf(page, '#', sign + 1, lineEnd);
        }
    }

    /** Takes the comments in a stretch that no reader reads, such as what stands behind the last cell of a row. */
    void addAll(int from, int to) {
        int body = page.startsWith("[//]: #", from) ? CharacterScan.indexOf(page, '(', from, to) + 1 : 0;
        int bodyEnd = body > 0 ? CharacterScan.indexOf(page, ')', body, to) : -1;
        if (bodyEnd > 0) {
            add(from, bodyEnd + 1, body, bodyEnd);
        }
        int start = CharacterScan.indexOf(page, OPENING, from, to);
        while (start >= 0) {
            int close = CharacterScan.indexOf(page, CLOSING, start + OPENING.length(), to);
            if (close < 0) {
                return;
            }
            add(start, close + CLOSING.length());
            start = CharacterScan.indexOf(page, OPENING, close, to);
        }
    }

    /** The marks so far, in the order of the source. */
    List<StetMark> marks() {
        return marks.stream().sorted(Comparator.comparingInt(StetMark::start)).toList();
    }
}

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
        if (first < bodyTo && page.startsWith("stet", first)) {
            StetMark.of(page.substring(first, bodyTo), from, to).ifPresent(marks::add);
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

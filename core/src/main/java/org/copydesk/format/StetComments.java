package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.StetMark;

/** Collects the stet marks among the comments of a page, in the order in which they are read. Not safe for threads. */
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
            StetMark.of(page.substring(from + OPENING.length(), to - CLOSING.length()), from, to)
                    .ifPresent(marks::add);
        }
    }

    /** The marks so far. */
    List<StetMark> marks() {
        return List.copyOf(marks);
    }
}

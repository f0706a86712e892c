package org.copydesk.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Mark;

/** The marks on the prose of one block while it is written. Not safe for threads. */
final class ProseMarks {
    private record OpenMark(Mark.Kind kind, String target, int start) {}

    /** Of marks inside marks no more are kept. */
    private static final int MOST_OPEN = 200;

    private static final Comparator<Mark> BY_START = Comparator.comparingInt(Mark::start);

    private final List<Mark> marks = new ArrayList<>();
    private final Deque<OpenMark> open = new ArrayDeque<>();
    private final Map<Mark.Kind, Integer> openByKind = new EnumMap<>(Mark.Kind.class);

    /** Adds a mark on a stretch of the prose. */
    void add(Mark.Kind kind, int from, int to, String target) {
        marks.add(new Mark(kind, from, to, target));
    }

    /** Whether as many marks are open, one inside the other, as are kept. */
    boolean isFull() {
        return open.size() >= MOST_OPEN;
    }

    /** Cuts marks that were closed behind blanks where the blanks were cut. */
    void clamp(int length) {
        for (int i = marks.size() - 1; i >= 0 && marks.get(i).end() > length; i--) {
            Mark mark = marks.get(i);
            marks.set(i, new Mark(mark.kind(), Math.min(mark.start(), length), length, mark.target()));
        }
    }

    /** Begins a mark. */
    void open(Mark.Kind kind, String target, int from) {
        open.push(new OpenMark(kind, target, from));
        openByKind.merge(kind, 1, Integer::sum);
    }

    /** Whether a mark of a kind has begun and not ended. */
    boolean isOpen(Mark.Kind kind) {
        return openByKind.getOrDefault(kind, 0) > 0;
    }

    /** Ends the mark of a kind that was opened last; nothing happens if there is none. */
    void close(Mark.Kind kind, int to) {
        if (!isOpen(kind)) {
            return;
        }
        for (OpenMark mark : open) {
            if (mark.kind() == kind) {
                open.remove(mark);
                openByKind.merge(kind, -1, Integer::sum);
                add(kind, Math.min(mark.start(), to), to, mark.target());
                return;
            }
        }
    }

    /** Ends all marks that are open, the last one first. */
    void closeAll(int to) {
        while (!open.isEmpty()) {
            close(open.peek().kind(), to);
        }
    }

    /** The marks by start, cut to a length; those on nothing are left out, but for references to footnotes. */
    List<Mark> within(int length) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Mark> within = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            int first = Math.min(mark.start(), length);
            int last = Math.min(mark.end(), length);
            if (first < last || mark.kind() == Mark.Kind.FOOTNOTE) {
                within.add(last == mark.end() ? mark : new Mark(mark.kind(), first, last, mark.target()));
            }
        }
        within.sort(BY_START);
        return within;
    }

    /** Takes all marks out. */
    void clear() {
        marks.clear();
        open.clear();
        if (!openByKind.isEmpty()) {
            openByKind.clear();
        }
    }
}

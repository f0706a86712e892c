package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.report.ComparedPassage.Paragraph;
import org.copydesk.report.ComparedPassage.Token;
import org.copydesk.report.Stretch.Run;
import org.copydesk.text.Source;
import org.copydesk.text.diff.WordDiff.Change;

/**
 * Two passages side by side, compared as the check for repeats compares them: words in their folded form, without
 * punctuation and markup. Passages of as many paragraphs are compared paragraph by paragraph, others as a whole. Long
 * ones are compared first, and then shortened around what differs.
 *
 * @param rows what stands beside each other; none if long passages do not differ
 * @param moreChanges how many changes are left out
 */
record Comparison(List<Row> rows, int moreChanges) {
    /** A passage that has more characters is shortened. */
    static final int LONGEST = 6_000;

    /** So many characters are shown on both sides of a change. */
    private static final int AROUND = 160;

    /** Of a longer change the beginning and the end are shown. */
    private static final int LONGEST_CHANGE = 1_200;

    /** Two paragraphs, or what is shown of them. */
    record Row(List<Stretch> left, List<Stretch> right) {
        /** Copies the lists. */
        Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** Copies the list. */
    Comparison {
        rows = List.copyOf(rows);
    }

    /** Compares two passages. */
    static Comparison between(ComparedPassage left, ComparedPassage right) {
        boolean isShort = Math.max(left.length(), right.length()) <= LONGEST;
        List<Row> rows = new ArrayList<>();
        int more = 0;
        long room = 2L * LONGEST;
        for (ParagraphPair pair : pairs(left, right)) {
            if (isShort) {
                rows.add(row(
                        left,
                        right,
                        pair,
                        Windows.whole(left.source(), pair.left()),
                        Windows.whole(right.source(), pair.right())));
                continue;
            }
            Windows leftWindows = new Windows(left.source(), pair.left());
            Windows rightWindows = new Windows(right.source(), pair.right());
            int shown = 0;
            while (shown < pair.changes().size() && room > 0) {
                Change change = pair.changes().get(shown++);
                room -= leftWindows.add(change.from(), change.to());
                room -= rightWindows.add(change.otherFrom(), change.otherTo());
            }
            more += pair.changes().size() - shown;
            if (shown > 0) {
                rows.add(row(left, right, pair, leftWindows, rightWindows));
            }
        }
        return new Comparison(rows, more);
    }

    private static List<ParagraphPair> pairs(ComparedPassage left, ComparedPassage right) {
        if (left.paragraphs().size() != right.paragraphs().size()) {
            return List.of(ParagraphPair.of(left.whole(), right.whole()));
        }
        List<ParagraphPair> pairs = new ArrayList<>();
        for (int i = 0; i < left.paragraphs().size(); i++) {
            pairs.add(ParagraphPair.of(
                    left.paragraphs().get(i), right.paragraphs().get(i)));
        }
        return pairs;
    }

    private static Row row(
            ComparedPassage left, ComparedPassage right, ParagraphPair pair, Windows ofLeft, Windows ofRight) {
        return new Row(stretches(left, pair.leftRuns(), ofLeft), stretches(right, pair.rightRuns(), ofRight));
    }

    private static List<Stretch> stretches(ComparedPassage passage, List<Run> runs, Windows windows) {
        return windows.all().stream()
                .map(window -> Stretch.of(passage.source(), window.from(), window.to(), runs))
                .map(stretch -> new Stretch(passage.line() + stretch.line() - 1, stretch.pieces()))
                .toList();
    }

    /** How many bytes it takes in a page, about. */
    int bytes() {
        int bytes = 0;
        for (Row row : rows) {
            bytes += row.left().stream().mapToInt(Stretch::bytes).sum();
            bytes += row.right().stream().mapToInt(Stretch::bytes).sum();
        }
        return bytes;
    }

    /** A part of a paragraph that is shown. */
    private record Window(int from, int to) {}

    /** The parts of a paragraph that are shown, in order, none of which touches another. Not safe for threads. */
    private static final class Windows {
        private final Source source;
        private final Paragraph paragraph;
        private final List<Window> windows = new ArrayList<>();

        Windows(Source source, Paragraph paragraph) {
            this.source = source;
            this.paragraph = paragraph;
        }

        static Windows whole(Source source, Paragraph paragraph) {
            Windows whole = new Windows(source, paragraph);
            whole.windows.add(new Window(paragraph.from(), paragraph.to()));
            return whole;
        }

        List<Window> all() {
            return windows;
        }

        /** Shows a change, given by its words, with some characters around it; returns how many more are shown. */
        int add(int firstWord, int endWord) {
            List<Token> words = paragraph.words();
            int from = firstWord < endWord
                    ? words.get(firstWord).from()
                    : firstWord == 0
                            ? paragraph.from()
                            : words.get(firstWord - 1).to();
            int to = firstWord < endWord ? words.get(endWord - 1).to() : from;
            if (to - from <= LONGEST_CHANGE) {
                return join(start(from), stop(to));
            }
            int half = LONGEST_CHANGE / 2;
            return join(start(from), CutPoint.stop(source, from + half / 2, from + half))
                    + join(CutPoint.start(source, to - half, to - half / 2), stop(to));
        }

        private int start(int at) {
            return CutPoint.start(source, Math.max(paragraph.from(), at - AROUND), at);
        }

        private int stop(int at) {
            return CutPoint.stop(source, at, Math.min(paragraph.to(), at + AROUND));
        }

        private int join(int from, int to) {
            Window last = windows.isEmpty() ? new Window(-1, -1) : windows.get(windows.size() - 1);
            if (from > last.to()) {
                windows.add(new Window(from, to));
                return to - from;
            }
            windows.set(windows.size() - 1, new Window(last.from(), Math.max(last.to(), to)));
            return Math.max(0, to - last.to());
        }
    }
}

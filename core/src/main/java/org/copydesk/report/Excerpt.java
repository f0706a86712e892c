package org.copydesk.report;

import java.util.List;
import org.copydesk.check.Place;
import org.copydesk.report.Stretch.Run;
import org.copydesk.report.Stretch.Sign;
import org.copydesk.text.Source;

/**
 * The words at a place with some of those around them in the same paragraph.
 *
 * @param stretches one; of very long words their beginning and their end
 */
record Excerpt(List<Stretch> stretches) {
    private static final int AROUND = 240;
    private static final int LONGEST = 6_000;
    private static final int KEPT_START = 4_500;
    private static final int KEPT_END = 1_400;

    /** Copies the list. */
    Excerpt {
        stretches = List.copyOf(stretches);
    }

    /**
     * Cuts an excerpt out of a file.
     *
     * @param source the file
     * @param place a place within it
     */
    static Excerpt of(Source source, Place place) {
        int from = place.charOffset();
        int to = place.charEnd();
        int start = startAround(source, from);
        int end = from < to && source.lineStart(source.line(to)) == to ? to : endAround(source, to);
        List<Run> marked = List.of(new Run(Sign.MARKED, from, to));
        if (to - from <= LONGEST) {
            return new Excerpt(List.of(Stretch.of(source, start, end, marked)));
        }
        int stop = CutPoint.stop(source, from + KEPT_START / 2, from + KEPT_START);
        int restart = CutPoint.start(source, to - KEPT_END, to - KEPT_END / 2);
        return new Excerpt(List.of(Stretch.of(source, start, stop, marked), Stretch.of(source, restart, end, marked)));
    }

    /** At most so many characters an excerpt of a place has. */
    static int most(Place place) {
        return Math.min(place.charLength(), LONGEST) + 2 * AROUND;
    }

    /** How many bytes it takes in a page, about. */
    int bytes() {
        return stretches.stream().mapToInt(Stretch::bytes).sum();
    }

    /** The start of the line, or of one before it that is no further than a few words away and in the paragraph. */
    private static int startAround(Source source, int from) {
        int line = source.line(from);
        if (from - source.lineStart(line) > AROUND) {
            return CutPoint.wordStart(source.text(), from - AROUND, from);
        }
        while (line > 1 && from - source.lineStart(line - 1) <= AROUND && !isBlank(source, line - 1)) {
            line--;
        }
        return source.lineStart(line);
    }

    private static int endAround(Source source, int to) {
        int line = source.line(to);
        if (source.lineEnd(line) - to > AROUND) {
            return CutPoint.wordEnd(source.text(), to, to + AROUND);
        }
        while (line < source.lines() && source.lineEnd(line + 1) - to <= AROUND && !isBlank(source, line + 1)) {
            line++;
        }
        return Math.max(to, source.lineEnd(line));
    }

    private static boolean isBlank(Source source, int line) {
        for (int i = source.lineStart(line); i < source.lineEnd(line); i++) {
            if (source.text().charAt(i) != ' ' && source.text().charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }
}

package org.copydesk;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.text.Source;

/** What is wrong in a file of settings, in the order of the file. */
final class SettingsProblems {
    /** More would hide what the first ones say. */
    private static final int MOST_SHOWN = 50;

    private record Problem(int offset, String message) {}

    private final Source source;
    private final SortedSet<Problem> problems =
            new TreeSet<>(Comparator.comparingInt(Problem::offset).thenComparing(Problem::message));

    /** Takes the file's text, whose path starts each message. */
    SettingsProblems(Source source) {
        this.source = source;
    }

    /**
     * Notes a problem; the same one twice at the same place counts once.
     *
     * @param codePoints how many code points of the file stand before it
     */
    void add(int codePoints, String message) {
        String text = source.text();
        int known = Math.min(codePoints, text.codePointCount(0, text.length()));
        problems.add(new Problem(text.offsetByCodePoints(0, known), message));
    }

    /** A place as messages name it: {@code file:line:column}. */
    String place(int codePoints) {
        return place(source.text().offsetByCodePoints(0, codePoints), source);
    }

    private static String place(int offset, Source source) {
        return source.path() + ":" + source.line(offset) + ":" + source.column(offset);
    }

    /** The line that a place is in, from 1. */
    int line(int codePoints) {
        return source.line(source.text().offsetByCodePoints(0, codePoints));
    }

    /**
     * Ends the reading if there was a problem.
     *
     * @throws SettingsException with one line a problem
     */
    void throwIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        String message = problems.stream().limit(MOST_SHOWN).map(this::shown).collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_SHOWN;
        throw new SettingsException(more > 0 ? message + "\n" + source.path() + ": and " + more + " more" : message);
    }

    private String shown(Problem problem) {
        return place(problem.offset(), source) + ": " + problem.message();
    }
}

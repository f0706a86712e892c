package org.copydesk.format;

import java.util.List;
import java.util.stream.Stream;

/** Knows lines that say whose a work is and since when: in a list of them each is a paragraph by itself. */
final class CreditLine {
    private static final List<String> BEGINNINGS = Stream.of("", "Portions ", "Parts ")
            .flatMap(prefix ->
                    Stream.of("Copyright", "COPYRIGHT", "(c)", "(C)", "\u00A9").map(prefix::concat))
            .toList();

    private CreditLine() {}

    /** Whether a line begins with the word or the sign of copyright, and the other one or a year behind it. */
    static boolean begins(TextLine line) {
        if (line.isBlank() || "CP(\u00A9".indexOf(line.first()) < 0) {
            return false;
        }
        for (String beginning : BEGINNINGS) {
            if (line.startsWith(beginning)) {
                return isFollowedByYear(line, line.start() + beginning.length());
            }
        }
        return false;
    }

    private static boolean isFollowedByYear(TextLine line, int from) {
        int i = from;
        while (i < line.end() && " :,\t".indexOf(line.page().charAt(i)) >= 0) {
            i++;
        }
        String text = line.page();
        boolean isSign = text.startsWith("(c)", i) || text.startsWith("(C)", i) || text.startsWith("\u00A9", i);
        boolean isWord = text.regionMatches(true, i, "Copyright", 0, "Copyright".length());
        return i < line.end() && (isSign || isWord || isYear(text, i, line.end()));
    }

    /** Whether a line begins with a year, or with several, as below another line of that kind. */
    static boolean beginsWithYear(TextLine line) {
        return !line.isBlank() && isYear(line.page(), line.start(), line.end());
    }

    private static boolean isYear(String text, int from, int to) {
        boolean isCentury = to - from > 4 && (text.startsWith("19", from) || text.startsWith("20", from));
        return isCentury
                && Character.isDigit(text.charAt(from + 2))
                && Character.isDigit(text.charAt(from + 3))
                && ",- \u2013".indexOf(text.charAt(from + 4)) >= 0;
    }
}

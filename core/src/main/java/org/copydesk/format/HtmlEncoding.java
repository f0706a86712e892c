package org.copydesk.format;

import java.util.Locale;
import java.util.Optional;

/** Finds the encoding that a page of HTML declares near its start, as browsers do. */
final class HtmlEncoding {
    private HtmlEncoding() {}

    /**
     * The name in the first declaration of XML or {@code meta} element that has one.
     *
     * @param head the first bytes of the page, each as one character
     */
    static Optional<String> declaredIn(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml")) {
            Optional<String> name = valueBehind(lower, "encoding", 0, lower.indexOf("?>"));
            if (name.isPresent()) {
                return name;
            }
        }
        int i = lower.indexOf('<');
        while (i >= 0) {
            if (lower.startsWith("<!--", i)) {
                int end = lower.indexOf("-->", i);
                i = end < 0 ? lower.length() : end;
            } else if (lower.startsWith("<meta", i)) {
                Optional<String> name = valueBehind(lower, "charset", i, lower.indexOf('>', i));
                if (name.isPresent()) {
                    return name;
                }
            }
            i = lower.indexOf('<', i + 1);
        }
        return Optional.empty();
    }

    /** What stands behind a word and an equals sign, with or without quotes. */
    private static Optional<String> valueBehind(String text, String word, int from, int to) {
        int at = text.indexOf(word, from);
        if (at < 0 || at >= to) {
            return Optional.empty();
        }
        int i = skip(text, at + word.length(), to, " \t\r\n");
        if (i >= to || text.charAt(i) != '=') {
            return valueBehind(text, word, at + 1, to);
        }
        int first = skip(text, i + 1, to, " \t\r\n\"'");
        int last = first;
        while (last < to && " \t\r\n\"';/>?".indexOf(text.charAt(last)) < 0) {
            last++;
        }
        return last > first ? Optional.of(text.substring(first, last)) : Optional.empty();
    }

    private static int skip(String text, int from, int to, String signs) {
        int i = from;
        while (i < to && signs.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}

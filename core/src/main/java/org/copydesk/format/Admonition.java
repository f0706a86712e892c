package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/**
 * Notes and tabs of MkDocs, whose bodies are indented: {@code !!! note "Title"}, {@code ??? tip}, {@code === "Tab"}. Shown
 * to the parser as items of a list; the title becomes a heading.
 */
final class Admonition {
    private Admonition() {}

    /** Covers the first line of one; returns where to go on, or the same offset for none. */
    static int cover(MaskedText text, int from, int end) {
        String source = text.source();
        char sign = source.charAt(from);
        int i = from + 3;
        boolean isTriple = end - from > 4 && source.charAt(from + 1) == sign && source.charAt(from + 2) == sign;
        i += isTriple && sign != '!' && "+!".indexOf(source.charAt(i)) >= 0 ? 1 : 0;
        if (!isTriple || i + 1 >= end || source.charAt(i) != ' ') {
            return from;
        }
        int first = CharacterScan.indexOf(source, '"', i, end);
        int name = CharacterScan.skipBlanks(source, i, end - 1);
        boolean isNamed = sign == '=' ? source.charAt(name) == '"' : isType(source, name, first < 0 ? end : first);
        int last = first < 0 ? -1 : source.lastIndexOf('"', end - 1);
        if (!isNamed || (sign == '=' && last <= first)) {
            return from;
        }
        text.blank(from, from + 4);
        text.put(from, DefinitionList.MARKER);
        if (last <= first + 1) {
            text.cover(from + 2, end, Trace.NONE);
            return end;
        }
        text.put(from + 2, '#');
        text.cover(from + 4, first + 1, Trace.NONE);
        text.blank(last, end);
        return first + 1;
    }

    /** Whether a stretch has nothing but words in small letters, as the types of notes are written. */
    private static boolean isType(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && " -_\r".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}

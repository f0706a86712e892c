package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/**
 * The options of a directive, in the lines behind its first one: {@code :class: x}, or YAML between lines of
 * {@code ---}. Only what is shown in place of a picture is prose. Not safe for threads.
 */
final class DirectiveOptions {
    private static final int MOST_LINES = 40;

    /** What begins the option that readers may be shown. */
    private static final String SHOWN = "alt:";

    private final MaskedText text;
    private final String source;
    private int end;

    DirectiveOptions(MaskedText text) {
        this.text = text;
        this.source = text.source();
    }

    /** The offset behind the options that were covered last. */
    int end() {
        return end;
    }

    /** Covers the options that begin at the start of a line, if any do. */
    void cover(int line) {
        int last = skip(line);
        int i = line;
        while (i < last) {
            int lineEnd = CharacterScan.lineEnd(source, i);
            int next = CharacterScan.afterLineEnd(source, lineEnd);
            cover(i, lineEnd, next >= last && !CharacterScan.isEndOfLine(source, next));
            i = next;
        }
        end = last;
    }

    /** Words right below would flow together with those of an option. */
    private void cover(int line, int lineEnd, boolean isAboveWords) {
        int i = CharacterScan.skipBlanks(source, line, lineEnd);
        int name = source.startsWith(":", i) ? i + 1 : i;
        int words = CharacterScan.skipBlanks(source, Math.min(lineEnd, name + SHOWN.length()), lineEnd);
        if (source.startsWith(SHOWN, name) && words < lineEnd && !isAboveWords) {
            text.cover(i, words, Trace.NONE);
        } else {
            text.blank(line, lineEnd);
        }
    }

    /** The start of the first line behind the options that begin at the start of a line. */
    int skip(int from) {
        int rule = afterRule(from);
        if (rule > from) {
            return skipYaml(from, rule);
        }
        int line = from;
        while (line < source.length() && isOption(line)) {
            line = CharacterScan.afterLineEnd(source, CharacterScan.lineEnd(source, line));
        }
        return line;
    }

    private int skipYaml(int from, int first) {
        int line = first;
        for (int i = 0; i < MOST_LINES && line < source.length(); i++) {
            int next = afterRule(line);
            if (next > line) {
                return next;
            }
            if (!isYaml(line)) {
                return from;
            }
            line = CharacterScan.afterLineEnd(source, CharacterScan.lineEnd(source, line));
        }
        return from;
    }

    private int afterRule(int line) {
        int lineEnd = CharacterScan.lineEnd(source, line);
        int i = CharacterScan.skipBlanks(source, line, lineEnd);
        boolean isRule = source.startsWith("---", i) && CharacterScan.isEndOfLine(source, i + 3);
        return isRule ? CharacterScan.afterLineEnd(source, lineEnd) : line;
    }

    /** Whether a line has a key, goes on with a value or is an item. */
    private boolean isYaml(int line) {
        int lineEnd = CharacterScan.lineEnd(source, line);
        int i = CharacterScan.skipBlanks(source, line, lineEnd);
        return i > line || source.startsWith("- ", i) || endOfName(i, lineEnd) > i;
    }

    private boolean isOption(int line) {
        int lineEnd = CharacterScan.lineEnd(source, line);
        int i = CharacterScan.skipBlanks(source, line, lineEnd);
        return source.startsWith(":", i) && endOfName(i + 1, lineEnd) > i + 1;
    }

    /** Behind a name and the colon that ends it, or the same offset for none. */
    private int endOfName(int from, int lineEnd) {
        int i = from;
        while (i < lineEnd && isNamePart(source.charAt(i))) {
            i++;
        }
        return i > from && i < lineEnd && source.charAt(i) == ':' ? i + 1 : from;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}

package org.copydesk.format;

import java.util.Set;

/**
 * The marker lines of notes and other directives: {@code :::note Title}, {@code /// note | Title}. Titles become headings, all else blank lines; the bodies stay. Not safe for threads.
 */
final class NoteLines {
    /** Notes whose argument is a name, a path or code. */
    private static final Set<String> WITHOUT_TITLE = Set.of(
            "figure",
            "image",
            "include",
            "grid",
            "tab-set",
            "div",
            "container",
            "code",
            "code-block",
            "moniker",
            "query-table");

    private static final String COLUMN = "column";

    private static final String COLUMN_END = "column-end";

    private final MaskedText text;
    private final String source;
    private final MystDirectives directives;
    private final Components components;

    NoteLines(MaskedText text, Components components) {
        this.components = components;
        this.text = text;
        this.source = text.source();
        this.directives = new MystDirectives(text);
    }

    /** Covers a line of a directive in the fences of code; returns where to go on, or -1 if it is none. */
    int directive(int from, int end) {
        return directives.line(from, end);
    }

    /** Covers a line such as {@code :::note Title}; returns where to go on. */
    int note(int from, int end) {
        int run = endOfRun(from, end);
        int i = CharacterScan.skipBlanks(source, run, end);
        if (i < end && source.charAt(i) == '{') {
            return directives.colons(from, i, end);
        }
        int name = i;
        while (i < end && isName(source.charAt(i))) {
            i++;
        }
        String word = source.substring(name, i);
        int codeEnd = source.charAt(from) == ':' ? container(word, from, i, end) : -1;
        if (codeEnd >= 0) {
            return codeEnd;
        }
        if (isIdentifier(i, end)) {
            return heading(from, end, end, end);
        }
        boolean hasTitle = !WITHOUT_TITLE.contains(word);
        if (source.charAt(from) == '/') {
            int line = CharacterScan.skipBlanks(source, i, end);
            if (line < end && source.charAt(line) != '|') {
                return from;
            }
            return heading(from, CharacterScan.skipBlanks(source, Math.min(end, line + 1), end), end, end);
        }
        int title = CharacterScan.skipBlanks(source, i, end);
        return hasTitle && !isAttribute(title, end) ? title(from, title, end) : heading(from, end, end, end);
    }

    /**
     * Covers a container of code, and counts columns: from {@code :::column:::} to {@code :::column-end:::} text may be
     * indented as far as its author likes. Returns where to go on behind code, or -1.
     */
    private int container(String name, int from, int nameEnd, int end) {
        if (name.equals(COLUMN_END)) {
            components.close(COLUMN, from);
        } else if (name.equals(COLUMN)) {
            components.open(COLUMN, end);
        }
        return directives.code(name, from, nameEnd, end);
    }

    /** Whether the dots of a name of code go on here, whose description is put in: {@code ::: package.Class}. */
    private boolean isIdentifier(int from, int end) {
        int i = from;
        while (i < end && !CharacterScan.isBlank(source.charAt(i))) {
            i++;
        }
        int rest = CharacterScan.skipBlanks(source, i, end);
        return from + 1 < end
                && source.charAt(from) == '.'
                && isName(source.charAt(from + 1))
                && (rest == end || source.charAt(rest) == '{');
    }

    /** The title of a note, in brackets or not, with attributes or further colons behind it. */
    private int title(int from, int start, int end) {
        int brace = CharacterScan.indexOf(source, '{', start, end);
        int last = brace < 0 ? end : brace;
        while (last > start && ": \t".indexOf(source.charAt(last - 1)) >= 0) {
            last--;
        }
        boolean isBracketed = last > start + 1 && source.charAt(start) == '[' && source.charAt(last - 1) == ']';
        boolean isQuoted = last > start + 1 && source.charAt(start) == '"' && source.charAt(last - 1) == '"';
        int marks = isBracketed || isQuoted ? 1 : 0;
        return heading(from, start + marks, last - marks, end);
    }

    private int heading(int from, int title, int titleEnd, int end) {
        text.blank(from, Math.min(title, end));
        text.blank(titleEnd, end);
        if (title < titleEnd) {
            text.put(from, '#');
        }
        return title < titleEnd ? title : end;
    }

    /** Whether {@code name="value"} stands here. */
    private boolean isAttribute(int from, int end) {
        int i = from;
        while (i < end && isName(source.charAt(i))) {
            i++;
        }
        return i > from && i < end && source.charAt(i) == '=';
    }

    private int endOfRun(int from, int end) {
        int i = from;
        while (i < end && source.charAt(i) == source.charAt(from)) {
            i++;
        }
        return i;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** Covers the marker of a note that is written like a quotation, {@code > [!NOTE] Title}; returns where to go on. */
    int alert(int from, int end) {
        int marker = BlockQuoteMarker.end(source, from, end);
        int markerEnd = BlockQuoteMarker.alertEnd(source, marker, end);
        if (markerEnd < 0) {
            return marker;
        }
        text.blank(marker, markerEnd);
        if (CharacterScan.skipBlanks(source, markerEnd, end) < end) {
            text.put(marker, '#');
        }
        return markerEnd;
    }
}

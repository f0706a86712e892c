package org.copydesk.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The marker lines of notes and other directives: {@code :::note Title}, {@code /// note | Title},
 * <code>```{note}</code>. Titles become headings, all else blank lines; the bodies stay. Not safe for threads.
 */
final class NoteLines {
    /** Directives of MyST in the fences of code whose bodies are prose. */
    private static final Set<String> PROSE = Set.of(
            "admonition",
            "attention",
            "card",
            "caution",
            "danger",
            "deprecated",
            "div",
            "dropdown",
            "epigraph",
            "error",
            "exercise",
            "figure",
            "grid",
            "grid-item",
            "grid-item-card",
            "highlights",
            "hint",
            "important",
            "margin",
            "note",
            "proof",
            "pull-quote",
            "rubric",
            "seealso",
            "sidebar",
            "solution",
            "tab-item",
            "tab-set",
            "table",
            "theorem",
            "tip",
            "todo",
            "topic",
            "versionadded",
            "versionchanged",
            "warning");

    /** Directives whose argument is a name, a path or code. */
    private static final Set<String> WITHOUT_TITLE = Set.of(
            "figure", "image", "include", "grid", "tab-set", "div", "container", "code", "code-block", "moniker");

    private record Fence(char sign, int length) {}

    private final MaskedText text;
    private final String source;
    private final Deque<Fence> open = new ArrayDeque<>();
    private boolean isBehindDirective;

    NoteLines(MaskedText text) {
        this.text = text;
        this.source = text.source();
    }

    /** Takes a line without any of these: options of a directive end with it. */
    void passOver() {
        isBehindDirective = false;
    }

    /** Covers a line that begins, sets up or ends a directive in the fences of code; returns whether it is one. */
    boolean isDirective(int from, int end) {
        int i = CharacterScan.skipBlanks(source, from, end);
        boolean isOption = isBehindDirective && i + 1 < end && source.charAt(i) == ':' && isName(source.charAt(i + 1));
        if (isOption) {
            text.blank(from, end);
            return true;
        }
        isBehindDirective = false;
        int run = endOfRun(i, end);
        if (run - i < 3 || "`~".indexOf(source.charAt(i)) < 0) {
            return false;
        }
        Fence fence = new Fence(source.charAt(i), run - i);
        if (source.startsWith("{", run)) {
            return begins(fence, i, run, end);
        }
        boolean ends = !open.isEmpty()
                && open.peek().sign() == fence.sign()
                && open.peek().length() <= fence.length()
                && CharacterScan.isEndOfLine(source, run);
        if (ends) {
            open.pop();
            text.blank(i, end);
        }
        return ends;
    }

    private boolean begins(Fence fence, int from, int brace, int end) {
        int close = CharacterScan.indexOf(source, '}', brace, end);
        if (close < 0 || !PROSE.contains(source.substring(brace + 1, close))) {
            return false;
        }
        open.push(fence);
        braces(from, brace, close, end);
        return true;
    }

    /** A name in braces with a title behind it. */
    private int braces(int from, int brace, int close, int end) {
        isBehindDirective = true;
        boolean hasTitle = !WITHOUT_TITLE.contains(source.substring(brace + 1, close));
        int title = hasTitle ? CharacterScan.skipBlanks(source, close + 1, end) : end;
        return heading(from, title, end, end);
    }

    /** Covers a line such as {@code :::note Title}; returns where to go on. */
    int note(int from, int end) {
        int run = endOfRun(from, end);
        int i = CharacterScan.skipBlanks(source, run, end);
        if (i < end && source.charAt(i) == '{') {
            int close = CharacterScan.indexOf(source, '}', i, end);
            boolean isDirective = close > 0 && isName(source.charAt(i + 1));
            return isDirective ? braces(from, i, close, end) : heading(from, end, end, end);
        }
        int name = i;
        while (i < end && isName(source.charAt(i))) {
            i++;
        }
        boolean hasTitle = !WITHOUT_TITLE.contains(source.substring(name, i));
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

package org.copydesk.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.format.MaskedText.Trace;

/**
 * Covers what the tools around Markdown add to it and what is no prose: tags of Hugo, Jekyll, Liquid and their kin,
 * attribute lists, marker lines of notes, mathematics, and the code of MDX. Text between paired tags stays. What
 * stands in code is left alone. One pass over the page; not safe for threads.
 */
final class TemplateTags {
    /** No tag is longer, in characters. */
    private static final int LONGEST = 4000;

    /** Tags whose body is code, or text that nobody is shown. */
    static final Set<String> HIDDEN_BODIES = Set.of(
            "comment",
            "raw",
            "verbatim",
            "highlight",
            "code",
            "codeblock",
            "mermaid",
            "katex",
            "math",
            "plantuml",
            "chart",
            "script",
            "style",
            "css",
            "javascript");

    private static final List<String> SIGNS = List.of("{{", "{%", "{:", "{#", "{.", ":::", "[!");

    private static final int NOWHERE = Integer.MAX_VALUE;

    /** Where a string stands first from an offset on. */
    private record Find(int from, int at) {
        static final Find NOTHING = new Find(NOWHERE, -1);
    }

    private static final boolean[] BEGINS_TAG = new boolean[0x80];

    static {
        "`\\{$<".chars().forEach(c -> BEGINS_TAG[c] = true);
    }

    private final MaskedText text;
    private final String source;
    private final boolean isMdx;
    private final boolean hasReturns;
    private final Map<String, Set<String>> closers = new HashMap<>();
    private final Map<String, Find> finds = new HashMap<>();

    private TemplateTags(MaskedText text, boolean isMdx) {
        this.text = text;
        this.source = text.source();
        this.isMdx = isMdx;
        this.hasReturns = source.indexOf('\r') >= 0;
    }

    /** Covers the tags of a page from an offset on. */
    static void cover(MaskedText text, int from, boolean isMdx) {
        TemplateTags tags = new TemplateTags(text, isMdx);
        if (tags.isNeeded(from)) {
            tags.run(from);
            text.blankCoveredLines();
        }
    }

    /** Whether a page has a sign of any of this; most have none. */
    private boolean isNeeded(int from) {
        int dollar = source.indexOf('$', from);
        return isMdx
                || SIGNS.stream().anyMatch(sign -> source.indexOf(sign, from) >= 0)
                || (dollar >= 0 && source.indexOf('$', dollar + 1) >= 0);
    }

    private void run(int from) {
        CodeFences fences = new CodeFences(source);
        MdxCode mdx = new MdxCode(source);
        int i = from;
        while (i < source.length()) {
            int end = lineEnd(i);
            if (fences.isCode(i, end)) {
                i = end;
            } else if (isMdx && mdx.isStatement(i, end)) {
                text.blank(i, end);
                i = end;
            } else {
                int rest = lineStart(i, end);
                i = isMdx || hasSign(rest, end) ? restOfLines(rest, end) : end;
            }
            i = CharacterScan.afterLineEnd(source, i);
        }
    }

    private int lineEnd(int from) {
        if (hasReturns) {
            return CharacterScan.lineEnd(source, from);
        }
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    /** Whether a line has a character that tags begin with. Lines must come in order. */
    private boolean hasSign(int from, int end) {
        return Math.min(find("{", from), find("$", from)) < end;
    }

    /** Covers tags up to a line end; a tag may lead into a later line. Returns the end of the line reached. */
    private int restOfLines(int from, int lineEnd) {
        int end = lineEnd;
        int i = from;
        while (i < end) {
            char c = source.charAt(i);
            int next = c < 0x80 && BEGINS_TAG[c] ? at(i) : i;
            i = next > i ? next : i + 1;
            if (i > end) {
                end = lineEnd(i);
            }
        }
        return Math.max(end, i);
    }

    /** Covers what only counts at the start of a line; returns where to go on. */
    private int lineStart(int from, int end) {
        int i = CharacterScan.skipBlanks(source, from, end);
        if (source.startsWith(":::", i)) {
            return noteLine(i, end);
        }
        if (i < end && source.charAt(i) == '>') {
            return alertLine(i, end);
        }
        return i;
    }

    /** A line such as {@code :::note Title}: the title becomes a heading, all else a blank line. */
    private int noteLine(int from, int end) {
        int i = from;
        while (i < end && source.charAt(i) == ':') {
            i++;
        }
        i = CharacterScan.skipBlanks(source, i, end);
        while (i < end && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '-')) {
            i++;
        }
        int title = i;
        while (title < end && " \t[".indexOf(source.charAt(title)) >= 0) {
            title++;
        }
        int titleEnd = title;
        while (titleEnd < end && source.charAt(titleEnd) != ']' && source.charAt(titleEnd) != '{') {
            titleEnd++;
        }
        text.blank(from, title);
        text.blank(titleEnd, end);
        if (title < titleEnd) {
            text.put(from, '#');
        }
        return title;
    }

    /** The marker of a note that is written like a quotation: {@code > [!NOTE]}. */
    private int alertLine(int from, int end) {
        int marker = BlockQuoteMarker.end(source, from, end);
        int markerEnd = BlockQuoteMarker.alertEnd(source, marker, end);
        if (markerEnd < 0) {
            return marker;
        }
        if (CharacterScan.skipBlanks(source, markerEnd, end) == end) {
            text.blank(marker, markerEnd);
        } else {
            text.cover(marker, markerEnd, Trace.NONE);
        }
        return markerEnd;
    }

    /** Covers the tag that begins at an offset; returns the offset behind it, or the same one if there is none. */
    private int at(int i) {
        return switch (source.charAt(i)) {
            case '`' -> afterCode(i);
            case '\\' -> afterEscape(i);
            case '{' -> brace(i);
            case '$' -> Formula.cover(text, i);
            case '<' -> isMdx ? MdxCode.tag(text, i, i + LONGEST) : i;
            default -> i;
        };
    }

    private int afterEscape(int i) {
        boolean isLast = i + 1 >= source.length() || CharacterScan.isLineEnd(source.charAt(i + 1));
        return isLast ? i + 1 : i + 2;
    }

    /** Behind a code span, or behind the run of backticks if it opens none. */
    private int afterCode(int from) {
        int run = from;
        while (run < source.length() && source.charAt(run) == '`') {
            run++;
        }
        int limit = Math.min(source.length(), run + LONGEST / 4);
        int length = 0;
        for (int i = run; i < limit && !CharacterScan.isBlankLineAfter(source, i); i++) {
            length = source.charAt(i) == '`' ? length + 1 : 0;
            boolean ends = i + 1 == source.length() || source.charAt(i + 1) != '`';
            if (length == run - from && ends) {
                return i + 1;
            }
        }
        return run;
    }

    private int brace(int i) {
        if (i + 1 >= source.length()) {
            return i;
        }
        return switch (source.charAt(i + 1)) {
            case '{' -> tag(i, "}}");
            case '%' -> tag(i, "%}");
            case ':', '#', '.' -> isMdx && source.charAt(i + 1) != '#' ? expression(i) : AttributeList.cover(text, i);
            default -> isMdx ? expression(i) : i;
        };
    }

    private int expression(int i) {
        int end = MdxCode.endOfExpression(source, i, i + LONGEST);
        if (end > i) {
            boolean isComment = source.startsWith("/*", i + 1);
            text.cover(i, end, isComment ? Trace.NONE : Trace.PLACEHOLDER);
        }
        return end;
    }

    private int tag(int from, String close) {
        boolean isComment = source.startsWith("/*", from + 2)
                || source.startsWith("</*", from + 2)
                || source.startsWith("%/*", from + 2);
        int found = find(isComment ? "*/" : close, from + 2);
        if (isComment && found < NOWHERE) {
            found = find(close, found);
        }
        if (found == NOWHERE || found - from > LONGEST || (!isComment && hasBlankLine(from, found))) {
            return from + 2;
        }
        int end = found + 2;
        if (source.startsWith("}", end) && source.startsWith("{{{", from)) {
            end++;
        }
        String name = name(from + 2, found);
        int bodyEnd = isComment ? -1 : endOfHiddenBody(name, end, close);
        text.cover(from, Math.max(end, bodyEnd), isComment ? Trace.NONE : trace(from, name, close));
        return Math.max(end, bodyEnd);
    }

    /** Finds a string from an offset on; asked with growing offsets, it reads each character once. */
    private int find(String wanted, int from) {
        Find known = finds.getOrDefault(wanted, Find.NOTHING);
        if (known.from() <= from && from <= known.at()) {
            return known.at();
        }
        int found = source.indexOf(wanted, from);
        Find next = new Find(from, found < 0 ? NOWHERE : found);
        finds.put(wanted, next);
        return next.at();
    }

    private boolean hasBlankLine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (CharacterScan.isBlankLineAfter(source, i)) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a tag, with its slash if it closes. */
    private String name(int from, int to) {
        int i = from;
        while (i < to && "<%-~# \t\r\n".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        boolean isClosing = i < to && source.charAt(i) == '/';
        i = isClosing ? CharacterScan.skipBlanks(source, i + 1, to) : i;
        int end = i;
        while (end < to && (Character.isLetterOrDigit(source.charAt(end)) || "/_-.".indexOf(source.charAt(end)) >= 0)) {
            end++;
        }
        return (isClosing ? "/" : "") + source.substring(i, end);
    }

    private Trace trace(int from, String name, String close) {
        boolean isShortcode = source.startsWith("{{<", from) || source.startsWith("{{%", from);
        boolean isStatement = close.equals("%}") || name.startsWith("/") || name.startsWith("#");
        return isStatement || (isShortcode && isPaired(name)) ? Trace.NONE : Trace.PLACEHOLDER;
    }

    private boolean isPaired(String name) {
        return closers.computeIfAbsent("", key -> findClosers()).contains(name);
    }

    private Set<String> findClosers() {
        Set<String> names = new HashSet<>();
        for (int i = source.indexOf("{{"); i >= 0; i = source.indexOf("{{", i + 2)) {
            String name = name(i + 2, Math.min(source.length(), i + 100));
            if (name.startsWith("/")) {
                names.add(name.substring(1));
            }
        }
        return names;
    }

    /** The end of the closing tag of a tag whose body is no prose, or -1. */
    private int endOfHiddenBody(String name, int from, String close) {
        if (!HIDDEN_BODIES.contains(name)) {
            return -1;
        }
        int closer = find((close.equals("%}") ? "end" : "/") + name, from);
        int closerEnd = closer == NOWHERE ? NOWHERE : find(close, closer);
        return closerEnd == NOWHERE ? -1 : closerEnd + 2;
    }
}

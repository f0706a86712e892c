package org.copydesk.format;

import java.util.Set;
import org.copydesk.format.MaskedText.Trace;

/**
 * The tags of template languages: <code>{{ x }}</code>, <code>{% x %}</code> and the shortcodes of Hugo. Text between
 * paired tags stays, but for the bodies of those that hold code or nothing for readers; in a body that is printed as it
 * stands tags are shown, too. Words that a tag sets apart do not become neighbours. Not safe for threads.
 */
final class TemplateTags {
    /** Tags whose body is code, or text that nobody is shown. */
    static final Set<String> HIDDEN_BODIES = Set.of(
            "comment",
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
            "javascript",
            "doc",
            "schema",
            "stylesheet");

    /** Hidden bodies that readers see, though they are no prose. */
    private static final Set<String> SHOWN_BODIES =
            Set.of("highlight", "code", "codeblock", "mermaid", "katex", "math", "plantuml", "chart");

    /** Tags whose bodies are printed as they stand, tags and all. */
    private static final Set<String> LITERAL_BODIES = Set.of("raw", "verbatim");

    /** Tags between two texts of which readers see one. */
    private static final Set<String> ALTERNATIVES = Set.of("else", "elsif", "elseif", "elif", "when", "plural");

    /** Tags that print nothing where they stand and have no closing tag. */
    private static final Set<String> SILENT = Set.of(
            "assign",
            "break",
            "case",
            "continue",
            "decrement",
            "do",
            "extends",
            "from",
            "import",
            "increment",
            "layout",
            "liquid",
            "load",
            "set",
            "use");

    /** Tags that may stand inside a word: {@code day{% if many %}s{% endif %}}. */
    private static final Set<String> JOINING =
            Set.of("if", "unless", "for", "with", "raw", "verbatim", "trans", "blocktrans", "autoescape", "filter");

    /** No gap before a tag is longer, in characters. */
    private static final int LONGEST_GAP = 80;

    private final MaskedText text;
    private final String source;
    private final ForwardSearch search;
    private final ClosingTags closers;
    private int literalEnd;
    private int lastEnd = -1;
    private boolean isLastBehindWord;
    private boolean isLastInSentence;

    TemplateTags(MaskedText text, ForwardSearch search) {
        this.text = text;
        this.source = text.source();
        this.search = search;
        this.closers = new ClosingTags(source);
    }

    /** Covers the tag that begins with two braces or a brace and a percent sign; returns the offset behind it. */
    int cover(int from) {
        String close = source.charAt(from + 1) == '{' ? "}}" : "%}";
        if (from < literalEnd) {
            return literal(from, close);
        }
        if (source.startsWith("/*", from + 2) || source.startsWith("- /*", from + 2)) {
            return comment(from, close);
        }
        boolean isEscaped = source.startsWith("</*", from + 2) || source.startsWith("%/*", from + 2);
        int found = search.find(isEscaped ? "*/" : close, from + 2);
        if (isEscaped && found < ForwardSearch.NOWHERE) {
            found = search.find(close, found);
        }
        if (found == ForwardSearch.NOWHERE
                || found - from > MarkdownDialects.LONGEST
                || CharacterScan.hasBlankLine(source, from, found)) {
            return from + 2;
        }
        if (isEscaped) {
            text.cover(from, found + 2, Trace.PLACEHOLDER);
            return found + 2;
        }
        return tag(from, found, close);
    }

    /** A tag in a body that is printed as it stands. */
    private int literal(int from, String close) {
        int found = search.find(close, from + 2);
        boolean isTag = found <= literalEnd - 2
                && found - from <= MarkdownDialects.LONGEST
                && !CharacterScan.hasBlankLine(source, from, found);
        if (isTag) {
            text.cover(from, found + 2, Trace.PLACEHOLDER);
        }
        return isTag ? found + 2 : from + 2;
    }

    private int comment(int from, String close) {
        int last = search.find("*/", from + 2);
        int end = last == ForwardSearch.NOWHERE ? last : search.find(close, last);
        if (end == ForwardSearch.NOWHERE) {
            return from + 2;
        }
        text.cover(from, end + 2, Trace.NONE);
        text.comments().add(from, end + 2, source.indexOf("/*", from) + 2, last);
        return end + 2;
    }

    private int tag(int from, int close, String delimiter) {
        int end = close + 2;
        if (source.startsWith("}", end) && source.startsWith("{{{", from)) {
            end++;
        }
        String name = ClosingTags.name(source, from + 2, close);
        boolean isLiteral = LITERAL_BODIES.contains(name);
        boolean isCode = isShortcode(from) && CodeLanguage.isNamed(source, from + 3, close);
        int closer = isLiteral || (hidesBody(name) && !isMarker(name, from, close)) || isCode
                ? closers.find((delimiter.equals("%}") ? "end" : "/") + name, end)
                : ForwardSearch.NOWHERE;
        if (isLiteral && closer < ForwardSearch.NOWHERE) {
            literalEnd = closer;
            return statement(from, end, name);
        }
        int closerEnd = closer == ForwardSearch.NOWHERE ? closer : search.find(delimiter, closer);
        if (closerEnd < ForwardSearch.NOWHERE) {
            text.cover(from, closerEnd + 2, isCode || SHOWN_BODIES.contains(name) ? Trace.PLACEHOLDER : Trace.NONE);
            text.comments().add(from, closerEnd + 2, end, name.equals("comment") ? closer : end);
            return closerEnd + 2;
        }
        if (isStatement(from, name, delimiter)) {
            statement(from, end, name);
        } else {
            text.cover(from, end, Trace.PLACEHOLDER);
        }
        lineComment(from, close);
        return end;
    }

    private boolean isShortcode(int from) {
        return source.startsWith("{{<", from) || source.startsWith("{{%", from);
    }

    private boolean isStatement(int from, String name, String delimiter) {
        return delimiter.equals("%}")
                || name.startsWith("/")
                || name.startsWith("#")
                || (isShortcode(from) && closers.has("/" + name));
    }

    /** Covers a tag that is for the text around it; returns the offset behind it. */
    private int statement(int from, int end, String name) {
        boolean isBehindWord = from == lastEnd ? isLastBehindWord : from > 0 && isWordPart(from - 1);
        boolean isInSentence = isInSentence(from);
        boolean isBetweenLetters = isBehindWord && end < source.length() && isWordPart(end);
        boolean joins = from != lastEnd && JOINING.contains(name.startsWith("end") ? name.substring(3) : name);
        boolean parts = ALTERNATIVES.contains(name) || (isBetweenLetters && !joins);
        text.cover(from, end, parts || (prints(from, name) && isInSentence) ? Trace.PLACEHOLDER : Trace.NONE);
        lastEnd = end;
        isLastBehindWord = isBehindWord;
        isLastInSentence = isInSentence;
        return end;
    }

    private boolean isWordPart(int at) {
        return Character.isLetterOrDigit(source.charAt(at));
    }

    /** Whether words of the same paragraph stand before a tag; where it begins one, a sentence begins behind it. */
    private boolean isInSentence(int from) {
        int lines = 0;
        int i = from - 1;
        while (i >= 0 && from - i < LONGEST_GAP && (source.charAt(i) <= ' ' || "[(_".indexOf(source.charAt(i)) >= 0)) {
            lines += source.charAt(i) == '\n' || (source.charAt(i) == '\r' && source.charAt(i + 1) != '\n') ? 1 : 0;
            i--;
        }
        if (i < 0 || lines > 1) {
            return false;
        }
        return switch (source.charAt(i)) {
            case '}' -> lines == 0 && i + 1 == lastEnd && isLastInSentence;
            case '>', '|' -> false;
            case '#', '*', '-', '+' ->
                lines > 0 || (i > 0 && source.charAt(i - 1) > ' ' && source.charAt(i - 1) != '#');
            case '.' -> lines > 0 || !isDigit(i - 1);
            default -> true;
        };
    }

    private boolean isDigit(int at) {
        return at >= 0 && Character.isDigit(source.charAt(at));
    }

    /** Whether a tag without a closing one prints something; all do that are not known to do something else. */
    private boolean prints(int from, String name) {
        return source.charAt(from + 1) == '%'
                && !name.isEmpty()
                && !name.startsWith("end")
                && !SILENT.contains(name)
                && !LITERAL_BODIES.contains(name)
                && !closers.has("end" + name);
    }

    private static boolean hidesBody(String name) {
        return HIDDEN_BODIES.contains(name) || name.startsWith("code-") || name.endsWith("-code");
    }

    /** The tag for code names its language; without one it is a house's own, for words that stand out. */
    private boolean isMarker(String name, int from, int close) {
        int i = source.indexOf(name, from) + name.length();
        while (i < close && "-<>% ".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return name.equals("highlight") && i == close;
    }

    /** A comment of Liquid in one tag: a number sign comes first. */
    private void lineComment(int from, int close) {
        int i = from + 2;
        while (i < close && "- \t".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        if (source.charAt(i) == '#' && source.charAt(from + 1) == '%') {
            int last = source.charAt(close - 1) == '-' ? close - 1 : close;
            text.comments().add(from, close + 2, i + 1, Math.max(i + 1, last));
        }
    }
}

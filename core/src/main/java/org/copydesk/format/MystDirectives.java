package org.copydesk.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.format.MaskedText.Trace;
import org.copydesk.text.ResourceLines;

/**
 * Directives of MyST: a name in braces behind a fence of code or of colons, then options, then a body. Bodies that are
 * prose stay; the fences, the names and the options go. Lines must come in order; not safe for threads.
 */
final class MystDirectives {
    /** What stands behind the name of a directive, and whether the body is prose. */
    private enum Kind {
        TEXT,
        VERSION,
        TITLE,
        PLAIN,
        GLOSSARY,
        CODE
    }

    private record Fence(char sign, int length) {}

    private static final Map<String, Kind> KINDS = kinds();

    /** No definition of a glossary is indented further, in columns. */
    private static final int DEEPEST = 5;

    private final MaskedText text;
    private final String source;
    private final DirectiveOptions options;
    private final Deque<Fence> open = new ArrayDeque<>();
    private int unclosedColons = Integer.MAX_VALUE;

    MystDirectives(MaskedText text) {
        this.text = text;
        this.source = text.source();
        this.options = new DirectiveOptions(text);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (String line : ResourceLines.of(MystDirectives.class, "myst-directives.txt")) {
            int blank = line.indexOf(' ');
            kinds.put(
                    line.substring(0, blank),
                    Kind.valueOf(line.substring(blank + 1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(kinds);
    }

    /**
     * Covers a line that begins, sets up or ends a directive in the fences of code; returns where to go on, or -1 if it
     * is no such line.
     */
    int line(int from, int end) {
        if (from < options.end()) {
            return end;
        }
        int i = CharacterScan.skipBlanks(source, from, end);
        int run = endOfRun(i, end);
        if (run - i < 3 || "`~".indexOf(source.charAt(i)) < 0) {
            return -1;
        }
        Fence fence = new Fence(source.charAt(i), run - i);
        if (source.startsWith("{", run)) {
            return begin(fence, i, run, end);
        }
        boolean ends = !open.isEmpty()
                && open.peek().sign() == fence.sign()
                && open.peek().length() <= fence.length()
                && CharacterScan.isEndOfLine(source, run);
        if (ends) {
            open.pop();
            text.blank(i, end);
        }
        return ends ? end : -1;
    }

    private int begin(Fence fence, int from, int brace, int end) {
        int close = endOfName(brace, end);
        Kind kind = close < 0
                ? Kind.CODE
                : kind(source.substring(brace + 1, close)).orElseGet(() -> kindOfBody(close, end));
        if (kind == Kind.CODE) {
            return -1;
        }
        open.push(fence);
        return cover(kind, from, close + 1, end);
    }

    /** Covers a line such as {@code :::{note}}, whose brace may begin attributes as well; returns where to go on. */
    int colons(int from, int brace, int end) {
        int close = endOfName(brace, end);
        if (close < 0) {
            text.blank(from, end);
            return end;
        }
        Kind kind = kind(source.substring(brace + 1, close)).orElse(Kind.TITLE);
        int codeEnd = kind == Kind.CODE ? endOfColons(from, end) : -1;
        if (codeEnd > 0) {
            text.blank(from, codeEnd);
            return codeEnd;
        }
        return cover(kind == Kind.CODE ? Kind.PLAIN : kind, from, close + 1, end);
    }

    /**
     * Covers a fence of colons, from the line that begins it to the one that ends it, whose name without braces says that
     * it has code: {@code ::: mermaid}; returns where to go on, or -1 if it is no such line.
     */
    int code(String name, int from, int nameEnd, int end) {
        boolean isCode = kind(name).orElse(Kind.TEXT) == Kind.CODE && CharacterScan.isEndOfLine(source, nameEnd);
        int codeEnd = isCode ? endOfColons(from, end) : -1;
        if (codeEnd > 0) {
            text.blank(from, codeEnd);
        }
        return codeEnd;
    }

    /** The end of the line that closes a fence of colons, or -1. */
    private int endOfColons(int from, int lineEnd) {
        int length = endOfRun(from, lineEnd) - from;
        int line = CharacterScan.afterLineEnd(source, lineEnd);
        while (line < source.length() && length < unclosedColons) {
            int end = CharacterScan.lineEnd(source, line);
            int i = CharacterScan.skipBlanks(source, line, end);
            int run = i < end && source.charAt(i) == ':' ? endOfRun(i, end) : i;
            if (run - i >= length && CharacterScan.isEndOfLine(source, run)) {
                return end;
            }
            line = CharacterScan.afterLineEnd(source, end);
        }
        unclosedColons = Math.min(unclosedColons, length); // nor is any longer one closed from here on
        return -1;
    }

    /** The offset of the brace behind a name, or -1 if there is no name in the braces. */
    private int endOfName(int brace, int end) {
        int i = brace + 1;
        while (i < end && isNamePart(source.charAt(i))) {
            i++;
        }
        boolean isName = i > brace + 1 && source.startsWith("}", i) && Character.isLetter(source.charAt(brace + 1));
        return isName ? i : -1;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || "-_:.+".indexOf(c) >= 0;
    }

    private static Optional<Kind> kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("auto")) {
            return Optional.of(Kind.CODE);
        }
        boolean isProof = lower.startsWith("prf:") || lower.startsWith("proof:");
        return isProof ? Optional.of(Kind.TITLE) : Optional.ofNullable(KINDS.get(lower));
    }

    /** What a directive of an unknown name is: code, unless a sentence is the first that its body has. */
    private Kind kindOfBody(int close, int lineEnd) {
        int body = CharacterScan.afterLineEnd(source, lineEnd);
        if (!SentenceShape.begins(source, options.skip(body))) {
            return Kind.CODE;
        }
        return SentenceShape.isTitle(source, close + 1, lineEnd) ? Kind.TITLE : Kind.PLAIN;
    }

    private int cover(Kind kind, int from, int nameEnd, int end) {
        int words = CharacterScan.skipBlanks(source, nameEnd, end);
        if (kind == Kind.VERSION) {
            while (words < end && !CharacterScan.isBlank(source.charAt(words))) {
                words++;
            }
            words = CharacterScan.skipBlanks(source, words, end);
        }
        words = kind == Kind.PLAIN || kind == Kind.GLOSSARY ? end : words;
        boolean isTitle = kind == Kind.TITLE || isRightBelowWords(from);
        if (words == end || isTitle) {
            text.blank(from, words);
        } else {
            text.cover(from, words, Trace.NONE); // blanks would make code of the words
        }
        if (words < end && isTitle) {
            text.put(from, '#');
        }
        int body = CharacterScan.afterLineEnd(source, end);
        options.cover(body);
        if (kind == Kind.GLOSSARY) {
            markDefinitions(Math.max(body, options.end()));
        }
        return words;
    }

    /** Whether the words of a directive would flow together with a paragraph above it. */
    private boolean isRightBelowWords(int from) {
        int line = DefinitionLines.startOfLine(source, from);
        int before = DefinitionLines.startOfLine(source, line - 1);
        return line > 0 && !text.shown(before, line).isBlank();
    }

    /** In a glossary words that are indented below others define them: shown to the parser as items. */
    private void markDefinitions(int body) {
        boolean isBehindTerm = false;
        int line = body;
        while (line < source.length()) {
            int end = CharacterScan.lineEnd(source, line);
            int i = CharacterScan.skipBlanks(source, line, end);
            if (i + 2 < end && "`~:".indexOf(source.charAt(i)) >= 0 && endOfRun(i, end) - i > 2) {
                return;
            }
            if (isBehindTerm && i < end && i - line >= 2 && i - line <= DEEPEST && source.charAt(line) == ' ') {
                text.put(line, DefinitionList.MARKER);
            }
            isBehindTerm = i == line && i < end;
            line = CharacterScan.afterLineEnd(source, end);
        }
    }

    private int endOfRun(int from, int end) {
        int i = from;
        while (i < end && source.charAt(i) == source.charAt(from)) {
            i++;
        }
        return i;
    }
}

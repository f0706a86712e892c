package org.copydesk.format;

import java.util.Set;
import org.copydesk.format.MaskedText.Trace;

/** The parts of MDX that are JavaScript: statements, expressions and the tags of components. Not safe for threads. */
final class MdxCode {
    private static final Set<String> EXPORTED =
            Set.of("default", "const", "let", "var", "function", "async", "class", "type", "interface", "enum");

    /** No expression between lines is longer, in characters; all that are long together are bounded by the page. */
    private static final int LONGEST_BLOCK = 200_000;

    private final MaskedText text;
    private final String source;
    private final JavaScript code;
    private boolean isAfterBlank = true;
    private int budget;

    MdxCode(MaskedText text) {
        this.text = text;
        this.source = text.source();
        this.code = new JavaScript(source);
        this.budget = 8 * Math.max(source.length(), MarkdownDialects.LONGEST);
    }

    /** Whether a page without the ending of MDX is written in it all the same: it begins with an import. */
    static boolean isWrittenIn(String source, int from) {
        int i = from;
        while (i < source.length() && source.charAt(i) <= ' ') {
            i++;
        }
        return source.startsWith("import ", i) && isImport(source, i);
    }

    /** Blanks an import or export that begins with a line; returns its end, or the start of the line for none. */
    int statement(int from, int lineEnd) {
        boolean begins =
                isAfterBlank && (source.startsWith("import ", from) ? isImport(source, from) : isExport(from, lineEnd));
        isAfterBlank = begins || CharacterScan.skipBlanks(source, from, lineEnd) == lineEnd;
        if (!begins) {
            return from;
        }
        int end = code.endOfStatement(from);
        text.blank(from, end);
        return end;
    }

    /** Whether the words up to a quoted path are those of an import. */
    private static boolean isImport(String source, int from) {
        int i = from + "import ".length();
        while (i < source.length() && i - from < MarkdownDialects.LONGEST && "\"';.".indexOf(source.charAt(i)) < 0) {
            i++;
        }
        boolean isQuoted = i < source.length() && "\"'".indexOf(source.charAt(i)) >= 0;
        String names = isQuoted ? source.substring(from + "import ".length(), i).strip() : "";
        return isQuoted && (names.isEmpty() || names.equals("from") || names.endsWith("from"));
    }

    private boolean isExport(int from, int lineEnd) {
        if (!source.startsWith("export ", from)) {
            return false;
        }
        int i = CharacterScan.skipBlanks(source, from + "export ".length(), lineEnd);
        int word = i;
        while (i < lineEnd && Character.isLetter(source.charAt(i))) {
            i++;
        }
        return EXPORTED.contains(source.substring(word, i)) || (i < lineEnd && "{*".indexOf(source.charAt(i)) >= 0);
    }

    /** Covers the expression that begins at a brace; returns the offset behind it, or the same one for none. */
    int expression(int from) {
        int end = code.endOfExpression(from, from + MarkdownDialects.LONGEST);
        if (end == from && isBlock(from) && budget > 0) {
            int limit = Math.min(source.length(), from + LONGEST_BLOCK);
            budget -= 2 * (limit - from);
            end = code.endOfExpression(from, limit);
        }
        if (end == from) {
            return from;
        }
        if (isText(source, from + 1, end - 1)) {
            text.cover(from, from + 2, Trace.NONE);
            text.cover(end - 2, end, Trace.NONE);
        } else {
            text.cover(from, end, Trace.PLACEHOLDER);
        }
        return end;
    }

    /** Whether a brace is all that its line has. */
    private boolean isBlock(int from) {
        return CharacterScan.isEndOfLine(source, from + 1)
                && (from == 0 || CharacterScan.isLineEnd(source.charAt(from - 1)));
    }

    /** Whether an expression is nothing but a string in quotes, which is shown as it is. */
    private static boolean isText(String source, int from, int to) {
        char quote = to - from > 2 ? source.charAt(from) : ' ';
        return "\"'".indexOf(quote) >= 0
                && CharacterScan.indexOf(source, quote, from + 1, to) == to - 1
                && CharacterScan.indexOf(source, '\\', from, to) < 0
                && !CharacterScan.hasLineEnd(source, from, to);
    }

    /** Covers the tag of a component, or one with an expression in it; others are left to the parser. */
    int tag(int from) {
        int to = Math.min(source.length(), from + MarkdownDialects.LONGEST);
        int i = from + 1;
        boolean isClosing = i < to && source.charAt(i) == '/';
        i += isClosing ? 1 : 0;
        boolean isComponent = i < to && (Character.isUpperCase(source.charAt(i)) || source.charAt(i) == '>');
        if (!isComponent && !(i < to && Character.isLetter(source.charAt(i)))) {
            return from;
        }
        int end = endOfTag(i);
        boolean hasCode = end > 0 && CharacterScan.indexOf(source, '{', i, end) >= 0;
        if (end < 0 || !(isComponent || hasCode)) {
            return from;
        }
        text.cover(from, end, Trace.NONE);
        return end;
    }

    /** The offset behind a tag whose name begins at an offset, or -1. */
    int endOfTag(int name) {
        return code.endOfTag(name, Math.min(source.length(), name + MarkdownDialects.LONGEST));
    }
}

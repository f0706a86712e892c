package org.copydesk.format;

import java.util.Set;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/**
 * Keeps a parser that is quadratic in the lines of one paragraph linear in the page: where a paragraph has more lines
 * than any writer needs, what could begin another block at their starts is hidden from the parser. Code, tables, HTML
 * and definitions of links are left alone. One pass over the page; not safe for threads.
 */
final class LineLimit {
    /** How many lines a paragraph may have. */
    private static final int MOST_LINES = 4000;

    /** Elements that go on behind blank lines. */
    private static final Set<String> LONG_ELEMENTS = Set.of("pre", "script", "style", "textarea");

    private final MaskedText text;
    private final String source;
    private final boolean hasHtmlBlocks;
    private int start;
    private int lines;
    private boolean isTable;
    private boolean isNumbered;
    private boolean isHtml;
    private boolean hasText;
    private int lastFirst;
    private int lastEnd;

    private LineLimit(MaskedText text, boolean hasHtmlBlocks) {
        this.hasHtmlBlocks = hasHtmlBlocks;
        this.text = text;
        this.source = text.shown(0, text.source().length());
    }

    /**
     * Hides the line starts of overlong paragraphs from an offset on.
     *
     * @param lines how many lines the page has
     */
    static void apply(MaskedText text, int from, int lines, boolean hasHtmlBlocks) {
        if (lines > MOST_LINES) {
            new LineLimit(text, hasHtmlBlocks).run(from);
        }
    }

    private void run(int from) {
        CodeFences fences = new CodeFences(source);
        int line = from;
        start = from;
        while (line < source.length()) {
            int end = CharacterScan.lineEnd(source, line);
            int next = CharacterScan.afterLineEnd(source, end);
            if (fences.isCode(line, end)) {
                finish(line);
                start = next;
            } else {
                read(line, end);
            }
            line = next;
        }
        finish(source.length());
    }

    private void read(int line, int end) {
        int first = BlockQuoteMarker.end(source, line, end);
        boolean isBlank = first == end;
        boolean beginsHtml = hasHtmlBlocks && !isBlank && source.charAt(first) == '<' && isHtmlBlock(first, end);
        if (isBlank || isTable || beginsHtml || beginsParagraph(first, end)) {
            finish(line);
        }
        isHtml = !isBlank && (isHtml || beginsHtml);
        isTable = !isBlank && (isTable ? CharacterScan.indexOf(source, '|', first, end) >= 0 : beginsTable(first, end));
        isNumbered &= !isBlank;
        lines += isHtml ? 0 : 1;
        lastFirst = first;
        lastEnd = end;
        hasText = !isBlank && source.charAt(first) != '#' && (hasText || !isDefinition(first, end));
    }

    private boolean isHtmlBlock(int first, int end) {
        HtmlTag tag = HtmlTag.of(source, first, end);
        boolean isAlone = CharacterScan.indexOf(source, '>', first, end)
                == source.substring(first, end).stripTrailing().length() + first - 1;
        boolean isDeclaration = tag.name().isEmpty()
                && !tag.isClosing()
                && first + 1 < end
                && "!?".indexOf(source.charAt(first + 1)) >= 0;
        return tag.isBlock()
                || LONG_ELEMENTS.contains(tag.name())
                || isDeclaration
                || (isAlone && lines == 0 && !tag.name().isEmpty());
    }

    private boolean beginsParagraph(int first, int end) {
        char c = source.charAt(first);
        boolean hasBlank = first + 1 < end && CharacterScan.isBlank(source.charAt(first + 1));
        if (c == '#' || ("-*+".indexOf(c) >= 0 && hasBlank)) {
            return true;
        }
        return c == '[' ? isDefinition(first, end) : isNumberedItem(first, end);
    }

    /** Only the definition of a footnote can interrupt a paragraph. */
    private boolean isDefinition(int first, int end) {
        int close = source.charAt(first) == '[' ? CharacterScan.indexOf(source, ']', first, end) : -1;
        if (close < 0 || !source.startsWith(":", close + 1)) {
            return !hasText && lines > 0 && endOfTitle(first, end) == end;
        }
        boolean isNote = source.charAt(first + 1) == '^';
        return isNote ? !hasBlank(first, close) : !hasText && isWhole(close + 2, end);
    }

    private boolean hasBlank(int from, int to) {
        return CharacterScan.indexOf(source, ' ', from, to) >= 0 || CharacterScan.indexOf(source, '\t', from, to) >= 0;
    }

    /** Whether a destination, and a title if there is one, end in their line; the destination may stand in the next. */
    private boolean isWhole(int from, int end) {
        int destination = CharacterScan.skipBlanks(source, from, end);
        boolean isBracketed = source.startsWith("<", destination);
        int i = destination;
        while (i < end && (isBracketed ? source.charAt(i) != '>' : !CharacterScan.isBlank(source.charAt(i)))) {
            i++;
        }
        int title = CharacterScan.skipBlanks(source, isBracketed ? i + 1 : i, end);
        return (!isBracketed || i < end) && (title == end || endOfTitle(title, end) == end);
    }

    /** Where the title that begins at an offset ends, blanks behind it included; the same offset for none. */
    private int endOfTitle(int from, int end) {
        int quote = "\"'(".indexOf(source.charAt(from));
        int close = quote < 0 ? -1 : CharacterScan.indexOf(source, "\"')".charAt(quote), from + 1, end);
        return close < 0 ? from : CharacterScan.skipBlanks(source, close + 1, end);
    }

    /** Only a list that begins with 1 can interrupt a paragraph. */
    private boolean isNumberedItem(int first, int end) {
        int digits = first;
        while (digits < end && Character.isDigit(source.charAt(digits))) {
            digits++;
        }
        boolean isItem = digits > first
                && digits < end
                && ".)".indexOf(source.charAt(digits)) >= 0
                && (digits + 1 == end || CharacterScan.isBlank(source.charAt(digits + 1)));
        boolean begins = isItem && (isNumbered || (source.charAt(first) == '1' && digits == first + 1));
        isNumbered |= begins;
        return begins;
    }

    private boolean beginsTable(int first, int end) {
        int columns = lines > 0 ? TableRule.columns(source.substring(first, end), 0) : 0;
        return columns > 0 && MarkdownTable.isHead(lastLine(), columns);
    }

    private SourceLine lastLine() {
        return SourceLine.of(source.substring(lastFirst, lastEnd), SourceSpan.of(0, 0, lastFirst, lastEnd - lastFirst));
    }

    private void finish(int end) {
        if (lines > MOST_LINES) {
            hideLineStarts(end);
        }
        start = end;
        lines = 0;
    }

    /** Lets each line begin with a letter, where the parser looks for nothing else. */
    private void hideLineStarts(int end) {
        int line = start;
        while (line < end) {
            int lineEnd = CharacterScan.lineEnd(source, line);
            int first = BlockQuoteMarker.end(source, line, lineEnd);
            int i = Math.min(first, lineEnd - 1);
            while (i >= line && source.charAt(i) != '>') {
                text.hide(i);
                i--;
            }
            line = CharacterScan.afterLineEnd(source, lineEnd);
        }
    }
}

package org.copydesk.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.SourceSpan;
import org.copydesk.format.ProseWriter.Syntax;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;

/**
 * Reads the HTML inside a page of Markdown: text between block tags is a block. Elements may stay open from one stretch
 * of HTML to the next, with Markdown in between. Not safe for threads.
 */
final class HtmlReader {
    /** Elements that are always closed: while one is open, indented text is no code. */
    private static final Set<String> CONTAINERS = Set.of(
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "div",
            "dl",
            "figure",
            "main",
            "ol",
            "section",
            "table",
            "ul");

    private final MaskedText text;
    private String shown = "";
    private final String language;
    private final ListNumbers lists;
    private final List<Block> blocks;
    private final ProseWriter writer;
    private final ElementLanguages languages = new ElementLanguages();
    private BlockKind outerKind = BlockKind.PARAGRAPH;
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int containers;
    private int quotes;
    private boolean quotesCount = true;
    private final Set<String> unclosed = new HashSet<>();
    private List<SourceSpan> spans = List.of();
    private int span;

    HtmlReader(MaskedText text, String language, ListNumbers lists, List<Block> blocks) {
        this.text = text;
        this.language = language;
        this.lists = lists;
        this.blocks = blocks;
        this.writer = new ProseWriter(text, Syntax.HTML);
    }

    /** Whether the text after the HTML read so far is inside an element. */
    boolean isOpen() {
        return containers > 0;
    }

    /** The language of the text after the HTML read so far. */
    String language() {
        return languages.current().orElse(language);
    }

    /** Whether it is inside a quotation. */
    boolean isQuotation() {
        return quotes > 0;
    }

    /**
     * Reads the text between the tags of a stretch of HTML.
     *
     * @param newSpans its lines, without the markup of the blocks around it
     * @param newOuterKind what text directly inside is
     */
    void read(List<SourceSpan> newSpans, BlockKind newOuterKind) {
        SourceSpan last = newSpans.get(newSpans.size() - 1);
        spans = newSpans;
        shown = text.parseable();
        span = 0;
        outerKind = newOuterKind;
        kind = newOuterKind;
        quotesCount = true;
        unclosed.clear();
        read(newSpans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
        languages.forget(element -> !CONTAINERS.contains(element));
    }

    private void read(int from, int to) {
        int plain = from;
        int i = from;
        while (i < to) {
            int end = shown.charAt(i) == '<' ? endOfTag(i, to) : -1;
            if (end < 0) {
                i++;
            } else {
                text(plain, i);
                text.comments().add(i, end);
                i = tag(HtmlTag.of(shown, i, end), to);
                plain = i;
            }
        }
        text(plain, to);
        finish();
    }

    /** Writes text, line by line, without what stands before the lines of the HTML. */
    private void text(int from, int to) {
        int i = from;
        while (i < to && span < spans.size()) {
            int first = spans.get(span).getInputIndex();
            int last = first + spans.get(span).getLength();
            writer.text(Math.max(i, first), Math.min(to, last));
            if (to <= last) {
                return;
            }
            if (i <= last) {
                writer.softBreak(last);
                i = last;
            }
            span++;
        }
    }

    /** The offset behind the tag, comment or declaration that begins at an offset, or -1. */
    private int endOfTag(int from, int to) {
        if (shown.startsWith("<!--", from)) {
            int close = CharacterScan.indexOf(shown, "-->", from + 2, to);
            return close < 0 ? to : close + 3;
        }
        char next = from + 1 < to ? shown.charAt(from + 1) : ' ';
        if (!Character.isLetter(next) && "/!?".indexOf(next) < 0) {
            return -1;
        }
        for (int i = from + 1; i < to; i++) {
            char c = shown.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (quotesCount && (c == '"' || c == '\'') && shown.charAt(i - 1) == '=') {
                int close = CharacterScan.indexOf(shown, c, i + 1, to);
                quotesCount = close >= 0;
                i = quotesCount ? close : i;
            }
        }
        return to;
    }

    /** Deals with a tag; returns where to go on. */
    private int tag(HtmlTag tag, int to) {
        if (!tag.isClosing() && (tag.hidesText() || tag.isCode())) {
            return element(tag, to);
        }
        if (tag.element() == HtmlElement.BR && writer.isAfterHardBreak()) {
            finish(); // two breaks with nothing between them end a paragraph
            return tag.end();
        }
        if (!tag.isBlock()) {
            HtmlInlineTag.write(tag, writer);
            return tag.end();
        }
        finish();
        enter(tag);
        return tag.end();
    }

    /**
     * Takes a tag that ends a block in the middle of Markdown.
     *
     * @param newOuterKind what text is that stands directly in the Markdown
     * @return what the text behind the tag is
     */
    BlockKind enter(HtmlTag tag, BlockKind newOuterKind) {
        outerKind = newOuterKind;
        kind = newOuterKind;
        enter(tag);
        return blockKind();
    }

    private void enter(HtmlTag tag) {
        languages.close(tag);
        languages.open(tag);
        boolean opens = !tag.isClosing();
        switch (tag.name()) {
            case "ul", "ol", "dl" -> lists.step(opens);
            case "blockquote" -> quotes = Math.max(0, quotes + (opens ? 1 : -1));
            default -> {}
        }
        if (CONTAINERS.contains(tag.name())) {
            containers = Math.max(0, containers + (opens ? 1 : -1));
        }
        kind = opens ? tag.blockKind().orElse(kind) : outerKind;
    }

    /** Leaves out an element of code or the like; the text inside is no prose. */
    private int element(HtmlTag tag, int to) {
        int close = unclosed.contains(tag.name()) ? -1 : CharacterScan.indexOf(shown, "</" + tag.name(), tag.end(), to);
        if (close < 0) {
            unclosed.add(tag.name());
        }
        if (tag.isCode()) {
            return close < 0 ? tag.end() : code(tag, endOfTag(close, to));
        }
        finish();
        return close < 0 ? to : endOfTag(close, to);
    }

    private int code(HtmlTag tag, int end) {
        writer.code(tag.start(), end);
        return end;
    }

    private void finish() {
        writer.finish(blockKind(), language(), lists.current()).ifPresent(blocks::add);
    }

    private BlockKind blockKind() {
        boolean isText = kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM;
        if (quotes > 0 && isText) {
            return BlockKind.QUOTATION;
        }
        return lists.isOpen() && kind == BlockKind.PARAGRAPH ? BlockKind.LIST_ITEM : kind;
    }
}

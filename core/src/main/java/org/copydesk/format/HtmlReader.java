package org.copydesk.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.format.ProseWriter.Syntax;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;

/** Reads a block of HTML inside a page of another format: text between block tags is a block. Not safe for threads. */
final class HtmlReader {
    private final String source;
    private final String language;
    private final BlockKind outerKind;
    private final List<Block> blocks;
    private final ProseWriter writer;
    private BlockKind kind;
    private int quoteDepth;
    private int listDepth;
    private int lists;
    private int outerList = Block.NO_LIST;
    private boolean quotesCount = true;
    private final Set<String> unclosed = new HashSet<>();

    HtmlReader(MaskedText text, String language, BlockKind outerKind, List<Block> blocks) {
        this.source = text.source();
        this.language = language;
        this.outerKind = outerKind;
        this.kind = outerKind;
        this.blocks = blocks;
        this.writer = new ProseWriter(text, Syntax.HTML);
    }

    /** Says how many lists came before, and which one the block is in. */
    void startLists(int before, int outer) {
        lists = before;
        outerList = outer;
    }

    /** How many lists there were up to the end of the block. */
    int lists() {
        return lists;
    }

    /** Reads the text between the tags of a stretch of the page. */
    void read(int from, int to) {
        int plain = from;
        int i = from;
        while (i < to) {
            int end = source.charAt(i) == '<' ? endOfTag(i, to) : -1;
            if (end < 0) {
                i++;
            } else {
                writer.lines(plain, i);
                i = tag(HtmlTag.of(source, i, end), to);
                plain = i;
            }
        }
        writer.lines(plain, to);
        finish();
    }

    /** The offset behind the tag, comment or declaration that begins at an offset, or -1. */
    private int endOfTag(int from, int to) {
        if (source.startsWith("<!--", from)) {
            int close = CharacterScan.indexOf(source, "-->", from + 2, to);
            return close < 0 ? to : close + 3;
        }
        char next = from + 1 < to ? source.charAt(from + 1) : ' ';
        if (!Character.isLetter(next) && "/!?".indexOf(next) < 0) {
            return -1;
        }
        for (int i = from + 1; i < to; i++) {
            char c = source.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (quotesCount && (c == '"' || c == '\'') && source.charAt(i - 1) == '=') {
                int close = CharacterScan.indexOf(source, c, i + 1, to);
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
        if (!tag.isBlock()) {
            HtmlInlineTag.write(tag, writer);
            return tag.end();
        }
        finish();
        int change = tag.isClosing() ? -1 : 1;
        if (tag.name().equals("ul") || tag.name().equals("ol") || tag.name().equals("dl")) {
            lists += listDepth == 0 && change > 0 && outerList == Block.NO_LIST ? 1 : 0;
            listDepth = Math.max(0, listDepth + change);
        } else if (tag.name().equals("blockquote")) {
            quoteDepth = Math.max(0, quoteDepth + change);
        }
        kind = tag.isClosing() ? outerKind : tag.blockKind().orElse(kind);
        return tag.end();
    }

    /** Leaves out an element of code or the like; the text inside is no prose. */
    private int element(HtmlTag tag, int to) {
        int close =
                unclosed.contains(tag.name()) ? -1 : CharacterScan.indexOf(source, "</" + tag.name(), tag.end(), to);
        int end = close < 0 ? (tag.isCode() ? tag.end() : to) : endOfTag(close, to);
        if (close < 0) {
            unclosed.add(tag.name());
        }
        if (tag.isCode() && close >= 0) {
            writer.code(tag.start(), end);
        } else if (!tag.isCode()) {
            finish();
        }
        return end;
    }

    private void finish() {
        writer.finish(blockKind(), language, list()).ifPresent(blocks::add);
    }

    private BlockKind blockKind() {
        boolean isText = kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM;
        if (quoteDepth > 0 && isText) {
            return BlockKind.QUOTATION;
        }
        return listDepth > 0 && kind == BlockKind.PARAGRAPH ? BlockKind.LIST_ITEM : kind;
    }

    private int list() {
        return outerList == Block.NO_LIST && listDepth > 0 ? lists : outerList;
    }
}

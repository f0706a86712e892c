package org.copydesk.format;

import java.util.List;
import org.copydesk.text.Block;

/**
 * Reads a page of HTML from its tags, in one pass from left to right: text between the tags of blocks is a block. No
 * tree is built, so that every character keeps its place, whatever a browser would move on a broken page. Not safe for
 * threads.
 */
final class HtmlPage {
    private final MaskedText text;
    private final String shown;
    private final boolean isXml;
    private final HtmlScanner scanner;
    private final HtmlBlocks blocks;

    /**
     * Prepares to read a page.
     *
     * @param text its characters
     * @param language its language, if its tags do not say otherwise
     * @param isXml whether it is XHTML
     * @param blocks takes what is read
     */
    HtmlPage(MaskedText text, String language, boolean isXml, List<Block> blocks) {
        this.text = text;
        this.shown = text.parseable();
        this.isXml = isXml;
        this.scanner = new HtmlScanner(shown);
        this.blocks = new HtmlBlocks(text, scanner, language, blocks);
    }

    /** The language of the page. */
    String language() {
        return blocks.language();
    }

    /** Reads the page from an offset on. */
    void read(int from) {
        int plain = from;
        int markup = scanner.next(from);
        while (markup < shown.length()) {
            int end = scanner.end(markup);
            if (end < 0) {
                markup = scanner.next(markup + 1);
                continue;
            }
            blocks.text(plain, markup);
            plain = markup(markup, end);
            markup = scanner.next(plain);
        }
        blocks.text(plain, markup);
        blocks.end();
    }

    /** Deals with a tag, a comment or a declaration; returns where to go on. */
    private int markup(int start, int end) {
        char first = shown.charAt(start + 1);
        if (first == '!') {
            declaration(start, end);
            return end;
        }
        HtmlTag tag = HtmlTag.of(shown, start, end);
        if (tag.isNameless()) {
            return end;
        }
        if (tag.isClosing()) {
            blocks.end(tag);
            return end;
        }
        boolean wasProse = blocks.isProse();
        blocks.begin(tag);
        return wasProse ? afterRaw(tag) : end;
    }

    private void declaration(int start, int end) {
        text.comments().add(start, end);
        if (isXml && shown.startsWith("<![CDATA[", start) && shown.startsWith("]]>", end - 3)) {
            blocks.text(start + 9, end - 3);
        }
    }

    /** Goes over the text of an element in which nothing is a tag but its own end. */
    private int afterRaw(HtmlTag tag) {
        HtmlElement element = tag.element();
        boolean isRaw = (element.isRaw() || element == HtmlElement.TITLE) && !tag.isSelfClosing();
        int close = isRaw ? scanner.endTag(element, tag.end()) : -1;
        if (close < 0) {
            return tag.end();
        }
        blocks.text(tag.end(), close);
        return close;
    }
}

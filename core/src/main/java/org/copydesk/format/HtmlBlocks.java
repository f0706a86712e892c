package org.copydesk.format;

import java.util.List;
import org.copydesk.format.OpenElement.Content;
import org.copydesk.format.ProseWriter.Syntax;
import org.copydesk.text.Block;
import org.copydesk.text.Mark;

/** Makes blocks of the tags and the text of a page of HTML, as they come. Not safe for threads. */
final class HtmlBlocks {
    private final String page;
    private final String source;
    private final List<Block> blocks;
    private final ProseWriter writer;
    private final HtmlScanner scanner;
    private final LinkSigns signs;
    private final OpenElements open;
    private final ListNumbers lists = new ListNumbers();
    private String language;

    /**
     * Prepares to read a page.
     *
     * @param text its characters
     * @param scanner looks for what comes later on the page
     * @param language its language, if its tags do not say otherwise
     * @param blocks takes what is read
     */
    HtmlBlocks(MaskedText text, HtmlScanner scanner, String language, List<Block> blocks) {
        this.page = text.parseable();
        this.source = text.source();
        this.scanner = scanner;
        this.language = language;
        this.blocks = blocks;
        this.writer = new ProseWriter(text, Syntax.HTML);
        this.signs = new LinkSigns(page);
        this.open = new OpenElements(OpenElement.page(language));
    }

    /** The language of the page. */
    String language() {
        return language;
    }

    /** Whether text at this place is prose. */
    boolean isProse() {
        return open.top().isProse();
    }

    /** Adds text. */
    void text(int from, int to) {
        if (from < to && isProse()) {
            writer.lines(from, to);
        }
    }

    /** Begins an element. */
    void begin(HtmlTag tag) {
        HtmlElement element = tag.element();
        endUnclosedCode(tag);
        popTo(open.endedBy(element), tag.start());
        boolean ends = element.isBlock() && isProse();
        if (ends) {
            finish();
        }
        if (element.isEmpty()) {
            empty(tag);
        } else if (!tag.isSelfClosing() && !isAgain(element)) {
            push(tag);
        }
        if (ends) {
            reopenMarks();
        }
    }

    /** Code that is not ended before other code begins does not go beyond its paragraph. */
    private void endUnclosedCode(HtmlTag tag) {
        OpenElement top = open.top();
        if (top.content() == Content.CODE && tag.element().isBlock() && !scanner.isEnded(top.element(), tag.start())) {
            popTo(open.size() - 1, tag.start());
        }
    }

    private boolean isAgain(HtmlElement element) {
        return (element == HtmlElement.HTML || element == HtmlElement.BODY) && open.has(element);
    }

    private void empty(HtmlTag tag) {
        if (!isProse()) {
            return;
        }
        switch (tag.element()) {
            case BR -> lineBreak(tag);
            case IMG -> image(tag);
            case INPUT, EMBED -> writer.gap(tag.start());
            default -> {}
        }
    }

    /** Two breaks with nothing between them end a paragraph. */
    private void lineBreak(HtmlTag tag) {
        if (writer.isAfterHardBreak()) {
            finish();
            reopenMarks();
        } else {
            writer.hardBreak(tag.start());
        }
    }

    private void image(HtmlTag tag) {
        writer.gap(tag.start());
        HtmlInlineTag.image(tag, source, writer);
        writer.extend(tag.start(), tag.end());
        writer.gap(tag.end() - 1);
    }

    private void push(HtmlTag tag) {
        HtmlElement element = tag.element();
        HtmlTraits traits = HtmlTraits.of(tag);
        OpenElement pushed = open.top().inner(tag, traits, content(tag, traits), source);
        if (element == HtmlElement.HTML) {
            language = pushed.language();
        }
        if (element.isList()) {
            lists.step(true);
        }
        if (!element.isBlock()) {
            beginInline(pushed, tag);
        }
        open.push(pushed);
    }

    private Content content(HtmlTag tag, HtmlTraits traits) {
        HtmlElement element = tag.element();
        if (!isProse() || traits.isHidden() || (element.hidesText() && isEnded(tag))) {
            return Content.HIDDEN;
        }
        if (traits.isFormula() || (element.isCode() && isEnded(tag))) {
            return element.isBlock() ? Content.HIDDEN : Content.CODE;
        }
        return element == HtmlElement.A ? linkContent(tag, traits) : Content.PROSE;
    }

    private Content linkContent(HtmlTag link, HtmlTraits traits) {
        if (signs.isReference(link, traits.isReference() || open.top().element() == HtmlElement.SUP)) {
            return Content.REFERENCE;
        }
        return signs.isPermalink(link) ? Content.HIDDEN : Content.PROSE;
    }

    private boolean isEnded(HtmlTag tag) {
        return tag.element().isRaw() || scanner.endTag(tag.element(), tag.end()) >= 0;
    }

    private void beginInline(OpenElement pushed, HtmlTag tag) {
        if (pushed.isProse()) {
            if (pushed.isForeign() && !pushed.language().equals(open.top().language())) {
                writer.open(Mark.Kind.LANGUAGE, pushed.language(), tag.start());
            }
            pushed.mark().ifPresent(kind -> writer.open(kind, markTarget(kind, pushed), tag.start()));
            writer.extend(tag.start(), tag.end());
        } else if (isProse() && pushed.element().standsApart()) {
            writer.gap(tag.start());
        }
    }

    private static String markTarget(Mark.Kind kind, OpenElement element) {
        return kind == Mark.Kind.LINK ? element.target() : "";
    }

    /** Ends what an end tag ends. */
    void end(HtmlTag tag) {
        HtmlElement element = tag.element();
        if (element == HtmlElement.BR) {
            empty(tag);
            return;
        }
        boolean isPage = element == HtmlElement.HTML || element == HtmlElement.BODY;
        int ended = isPage ? open.size() : open.endedByEnd(tag);
        if (ended < open.size()) {
            boolean isInline = !element.isBlock() && isProse();
            popTo(ended, tag.end());
            if (isInline && !writer.isEmpty()) {
                writer.extend(tag.start(), tag.end());
            }
        } else if (element.isBlock() && isProse()) {
            finish();
            reopenMarks();
        }
    }

    /** Ends the page. */
    void end() {
        popTo(1, page.length());
        finish();
    }

    private void popTo(int size, int at) {
        while (open.size() > size) {
            pop(at);
        }
    }

    private void pop(int at) {
        OpenElement top = open.top();
        boolean isBlock = top.element().isBlock();
        switch (top.content()) {
            case CODE -> writer.code(top.start(), withoutBlanks(top.start(), at));
            case REFERENCE -> writer.point(Mark.Kind.FOOTNOTE, top.target().substring(1), top.start(), at);
            case PROSE -> endProse(top);
            case HIDDEN -> {}
        }
        open.pop();
        if (top.element().isList()) {
            lists.step(false);
        }
        if (isBlock && isProse()) {
            reopenMarks();
        }
    }

    private void endProse(OpenElement top) {
        if (top.element().isBlock()) {
            finish();
            return;
        }
        top.mark().ifPresent(writer::close);
        if (top.isForeign() && !top.language().equals(open.outer().language())) {
            writer.close(Mark.Kind.LANGUAGE);
        }
    }

    private int withoutBlanks(int from, int to) {
        int end = to;
        while (end > from + 1 && page.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    /** Ends the paragraph. */
    private void finish() {
        OpenElement top = open.top();
        writer.finish(top.paragraphKind(), top.blockLanguage(), lists.current()).ifPresent(blocks::add);
    }

    /** A link, or a stretch in another language, may go over several paragraphs. */
    private void reopenMarks() {
        OpenElement top = open.top();
        if (top.isProse() && top.isForeign()) {
            writer.open(Mark.Kind.LANGUAGE, top.language(), 0);
        }
        if (top.isProse() && !top.target().isEmpty()) {
            writer.open(Mark.Kind.LINK, top.target(), 0);
        }
    }
}

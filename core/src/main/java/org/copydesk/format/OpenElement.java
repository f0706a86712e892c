package org.copydesk.format;

import java.util.Optional;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Mark;

/**
 * An element of HTML whose end has not been read yet.
 *
 * @param element what it is
 * @param name its name where it is none of HTML's own; else empty
 * @param start the offset of its tag
 * @param content what the text inside is
 * @param kind what part that text plays
 * @param isQuoted whether it stands inside a quotation
 * @param isNote whether it stands inside a footnote
 * @param isLayout whether it is part of a table that only arranges the page
 * @param language the language of the text
 * @param blockLanguage the language of the block that the text belongs to
 * @param mark what the element says about the words inside
 * @param target where the link that is open here leads, or the label of a footnote; empty without one
 */
record OpenElement(
        HtmlElement element,
        String name,
        int start,
        Content content,
        BlockKind kind,
        boolean isQuoted,
        boolean isNote,
        boolean isLayout,
        String language,
        String blockLanguage,
        Optional<Mark.Kind> mark,
        String target) {
    /** What text is. */
    enum Content {
        /** To be read. */
        PROSE,
        /** Code: the element leaves one placeholder. */
        CODE,
        /** The reference to a footnote: the element leaves its mark. */
        REFERENCE,
        /** No prose: it leaves nothing. */
        HIDDEN
    }

    /** What is around all elements. */
    static OpenElement page(String language) {
        return new OpenElement(
                HtmlElement.OTHER,
                "",
                0,
                Content.PROSE,
                BlockKind.PARAGRAPH,
                false,
                false,
                false,
                language,
                language,
                Optional.empty(),
                "");
    }

    /** The element that a tag begins inside this one, on a page with these characters. */
    OpenElement inner(HtmlTag tag, HtmlTraits traits, Content innerContent, String page) {
        HtmlElement inner = tag.element();
        String innerLanguage = traits.language().isEmpty() ? language : traits.language();
        String href = inner == HtmlElement.A ? tag.address("href", page) : "";
        boolean isAnchor = inner == HtmlElement.A && href.isEmpty();
        return new OpenElement(
                inner,
                inner == HtmlElement.OTHER ? tag.name() : "",
                tag.start(),
                innerContent,
                innerKind(inner),
                isQuoted || inner == HtmlElement.BLOCKQUOTE,
                isNote || (traits.isNotes() && inner.isBlock()),
                inner == HtmlElement.TABLE ? traits.isLayout() : isLayout && !inner.isCell(),
                innerLanguage,
                inner.isBlock() ? innerLanguage : blockLanguage,
                isAnchor ? Optional.empty() : inner.markKind(),
                href.isEmpty() ? target : href);
    }

    private BlockKind innerKind(HtmlElement inner) {
        return inner.isCell() && isLayout ? kind : inner.blockKind().orElse(kind);
    }

    /** Whether text inside is prose. */
    boolean isProse() {
        return content == Content.PROSE;
    }

    /** Whether text inside is in another language than the block around it. */
    boolean isForeign() {
        return !language.equals(blockLanguage);
    }

    /** What part a paragraph of the text inside plays. */
    BlockKind paragraphKind() {
        boolean isText = kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM;
        if (isText && isNote) {
            return BlockKind.FOOTNOTE;
        }
        return isText && isQuoted ? BlockKind.QUOTATION : kind;
    }
}

package org.copydesk.format;

import java.util.Optional;
import org.copydesk.text.Mark;

/** What a tag of HTML inside a line means for the prose. */
final class HtmlInlineTag {
    private HtmlInlineTag() {}

    static void write(HtmlTag tag, ProseWriter writer) {
        if (writer.languages().close(tag)) {
            writer.close(Mark.Kind.LANGUAGE);
        }
        writer.languages().open(tag).ifPresent(language -> writer.open(Mark.Kind.LANGUAGE, language, tag.start()));
        switch (tag.name()) {
            case "br" -> writer.hardBreak(tag.start());
            case "img" -> image(tag, writer.source(), writer);
            case "a" -> mark(tag, Mark.Kind.LINK, writer);
            case "q" -> mark(tag, Mark.Kind.QUOTATION, writer);
            case "em", "i", "cite" -> mark(tag, Mark.Kind.EMPHASIS, writer);
            case "strong", "b" -> mark(tag, Mark.Kind.STRONG, writer);
            default -> {
                if (tag.isBlock()) {
                    writer.gap(tag.start());
                }
            }
        }
        if (!tag.isNameless()) {
            writer.extend(tag.start(), tag.end());
        }
    }

    /** Writes the alternative text of a picture. */
    static void image(HtmlTag tag, String page, ProseWriter writer) {
        Optional<HtmlTag.Value> alternative = tag.attribute("alt");
        if (alternative.isPresent()) {
            HtmlTag.Value value = alternative.get();
            writer.open(Mark.Kind.IMAGE, tag.address("src", page), value.from());
            writer.lines(value.from(), value.to());
            writer.close(Mark.Kind.IMAGE);
        }
    }

    private static void mark(HtmlTag tag, Mark.Kind kind, ProseWriter writer) {
        if (tag.isClosing()) {
            writer.close(kind);
        } else if (kind != Mark.Kind.LINK) {
            writer.open(kind, "", tag.start());
        } else {
            String target = tag.address("href", writer.source());
            if (!target.isEmpty()) {
                writer.open(kind, target, tag.start());
            }
        }
    }
}

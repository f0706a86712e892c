package org.copydesk.format;

import java.util.Locale;
import org.copydesk.text.Document;
import org.copydesk.text.Source;

/** Reads Markdown. */
public final class MarkdownFormat implements ContentFormat {
    /** Creates the format; it keeps nothing between files. */
    public MarkdownFormat() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public boolean accepts(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".mkd") || lower.endsWith(".mdx");
    }

    @Override
    public Document read(Source source, ReadingOptions options) {
        return new PlainTextFormat().read(source, options);
    }
}

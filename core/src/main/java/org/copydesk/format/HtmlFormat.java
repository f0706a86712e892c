package org.copydesk.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.text.Block;
import org.copydesk.text.Document;
import org.copydesk.text.Source;
import org.copydesk.text.StetMark;

/**
 * Reads HTML and XHTML, whole pages and parts of pages, with the front matter and the template tags of site
 * generators and servers. Code, scripts, styles, comments, formulas, what is hidden, and attributes other than the
 * alternative text of pictures are no prose. {@code lang} names the language of the page, of a block, or of words.
 */
public final class HtmlFormat implements ContentFormat {
    /** Creates the format; it keeps nothing between files. */
    public HtmlFormat() {}

    @Override
    public String id() {
        return "html";
    }

    @Override
    public boolean accepts(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    }

    @Override
    public Optional<String> declaredEncoding(String head) {
        return DeclaredEncoding.in(head);
    }

    @Override
    public Document read(Source source, ReadingOptions options) {
        FrontMatter frontMatter = FrontMatter.read(source.text(), options);
        MaskedText text = new MaskedText(source.text());
        HtmlTemplates.cover(text, frontMatter.end());
        List<Block> blocks = new ArrayList<>(frontMatter.blocks());
        HtmlPage page = new HtmlPage(text, frontMatter.language(), isXml(source), blocks);
        page.read(frontMatter.end());
        List<StetMark> marks = new ArrayList<>(frontMatter.stetMarks());
        text.comments().addFrontMatter(frontMatter.end());
        marks.addAll(text.comments().marks());
        marks.sort(Comparator.comparingInt(StetMark::start));
        return new Document(source, page.language(), blocks, marks, frontMatter.keys());
    }

    private static boolean isXml(Source source) {
        return source.text().startsWith("<?xml")
                || source.path().toLowerCase(Locale.ROOT).endsWith(".xhtml");
    }
}

package org.copydesk.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.Block;
import org.copydesk.text.Document;
import org.copydesk.text.Source;
import org.copydesk.text.StetMark;

/**
 * Reads Markdown: CommonMark with GFM tables and strikethrough, footnotes, front matter, and what Hugo, Jekyll, Liquid,
 * Docusaurus, kramdown, MyST, VitePress, Obsidian, CriticMarkup and MDX add to it. Code, comments, tags and addresses are no prose; the
 * text between paired tags is.
 */
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
        return lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".mkd") || isMdx(lower);
    }

    private static boolean isMdx(String path) {
        return path.endsWith(".mdx");
    }

    @Override
    public Document read(Source source, ReadingOptions options) {
        FrontMatter frontMatter = FrontMatter.read(source.text(), options);
        boolean isMdx =
                isMdx(source.path().toLowerCase(Locale.ROOT)) || MdxCode.isWrittenIn(source.text(), frontMatter.end());
        MaskedText text = new MaskedText(source.text());
        text.blankBefore(frontMatter.end());
        Components components = MarkdownDialects.cover(text, frontMatter.end(), isMdx);
        LineLimit.apply(text, frontMatter.end(), source.lines(), !isMdx, offset -> isMdx || components.contain(offset));
        List<Block> blocks = new ArrayList<>(frontMatter.blocks());
        MarkdownBlocks reader = new MarkdownBlocks(text, frontMatter.language(), blocks);
        reader.read(isMdx ? MarkdownParser.of(true) : MarkdownParser.of(components));
        List<StetMark> marks = new ArrayList<>(frontMatter.stetMarks());
        text.comments().addFrontMatter(frontMatter.end());
        marks.addAll(text.comments().marks());
        marks.sort(Comparator.comparingInt(StetMark::start));
        return new Document(source, frontMatter.language(), blocks, marks, frontMatter.keys());
    }
}

package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.Document;
import org.copydesk.text.Source;

/**
 * Reads plain text. There are two kinds of it, told apart by the file: one paragraph a line, and lines wrapped at a
 * width with blank lines between paragraphs. Headings, lists, tables, verse and quoted mail are known by their shape.
 */
public final class PlainTextFormat implements ContentFormat {
    private static final List<String> MACHINE_FILES = List.of("robots.txt", "cmakelists.txt", "humans.txt", "llms.txt");
    private static final List<String> LEGAL_FILES = List.of("license", "licence", "notice", "copying");

    /** Creates the format; it keeps nothing between files. */
    public PlainTextFormat() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public boolean accepts(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        boolean isText = lower.endsWith(".txt") || lower.endsWith(".text");
        return isText
                && !MACHINE_FILES.contains(lower)
                && !lower.startsWith("requirements")
                && LEGAL_FILES.stream().noneMatch(lower::startsWith);
    }

    @Override
    public Document read(Source source, ReadingOptions options) {
        CoveredMarks marks = CoveredMarks.of(source.text());
        LineScanner scanner = new LineScanner(marks.text());
        List<TextLine> lines = scanner.lines(source);
        removeLastBlanks(lines);
        CommentBox.open(lines, scanner);
        lines = PageFurniture.remove(lines);
        if (ParagraphShape.isDoubleSpaced(lines)) {
            lines = withoutBlankLineBetween(lines);
        }
        NeighbourItems.mark(lines);
        PlainTextBlocks blocks = new PlainTextBlocks(lines, marks.text(), options.language());
        return new Document(source, options.language(), blocks.read(), marks.marks());
    }

    /** How many line ends a file has at its end says nothing of its text. */
    private static void removeLastBlanks(List<TextLine> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    /** Of several blank lines one is left, and of one none. */
    private static List<TextLine> withoutBlankLineBetween(List<TextLine> lines) {
        List<TextLine> rest = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean isKept =
                    !lines.get(i).isBlank() || (i > 0 && lines.get(i - 1).isBlank());
            if (isKept) {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }
}

package org.copydesk.format;

import java.util.stream.Collectors;
import org.copydesk.text.Block;
import org.copydesk.text.Document;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;
import org.copydesk.text.StetMark;

/** Writes a document as text, one block a line, for comparison with what is expected. */
final class BlockListing {
    private BlockListing() {}

    static String of(Document document) {
        return "language " + document.language() + "\n"
                + document.blocks().stream().map(block -> line(document, block)).collect(Collectors.joining())
                + document.stetMarks().stream()
                        .map(mark -> stet(document.source(), mark))
                        .collect(Collectors.joining());
    }

    private static String stet(Source source, StetMark mark) {
        String place = source.line(mark.start()) + ":" + source.column(mark.start()) + "-" + source.line(mark.end())
                + ":" + source.column(mark.end());
        return place + " STET " + mark.kind() + " " + mark.names() + "\n";
    }

    private static String line(Document document, Block block) {
        Source source = document.source();
        String place = source.line(block.start()) + ":" + source.column(block.start()) + "-" + source.line(block.end())
                + ":" + source.column(block.end());
        String list = block.list() == Block.NO_LIST ? "" : " list " + block.list();
        String language = block.language().equals(document.language()) ? "" : " in " + block.language();
        String prose = block.text().replace("\n", "\\n").replace(Prose.PLACEHOLDER, '#');
        String marks = block.marks().stream().map(mark -> mark(block, mark)).collect(Collectors.joining());
        return place + " " + block.kind() + list + language + " |" + prose + "|" + marks + "\n";
    }

    private static String mark(Block block, Mark mark) {
        String words = block.text().substring(mark.start(), mark.end()).replace(Prose.PLACEHOLDER, '#');
        String target = mark.target().isEmpty() ? "" : " -> " + mark.target();
        return " {" + mark.kind() + " " + mark.start() + " '" + words + "'" + target + "}";
    }
}

package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;

/** Reads plain text, one paragraph a line. */
public final class PlainTextFormat implements ContentFormat {
    /** Creates the format; it keeps nothing between files. */
    public PlainTextFormat() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public boolean accepts(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".text");
    }

    @Override
    public Document read(Source source, ReadingOptions options) {
        List<Block> blocks = new ArrayList<>();
        for (int line = 1; line <= source.lines(); line++) {
            int start = source.lineStart(line);
            int end = source.lineEnd(line);
            if (!source.text().substring(start, end).isBlank()) {
                Prose prose = new Prose.Builder(source.text()).copy(start, end).build();
                blocks.add(Block.builder(BlockKind.PARAGRAPH, prose)
                        .language(options.language())
                        .build(start, end));
            }
        }
        return new Document(source, options.language(), blocks);
    }
}

package org.copydesk.format;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;

/** A format of a third party, named in {@code META-INF/services}: the whole file is one heading. */
public final class ShoutFormat implements ContentFormat {
    /** Creates the format, as {@link java.util.ServiceLoader} does. */
    public ShoutFormat() {}

    @Override
    public String id() {
        return "shout";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".shout");
    }

    @Override
    public Document read(Source source, ReadingOptions options) {
        int length = source.text().length();
        Prose prose = new Prose.Builder(source.text()).copy(0, length).build();
        Block block = Block.builder(BlockKind.HEADING, prose).build(0, length);
        return new Document(source, options.language(), List.of(block));
    }
}

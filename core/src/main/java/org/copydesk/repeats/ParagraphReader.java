package org.copydesk.repeats;

import java.util.BitSet;
import java.util.List;
import org.copydesk.check.Place;
import org.copydesk.repeats.ParagraphEvidence.Columns;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Word;

/** Takes from one document what repeats need to know of it. Used once, by one thread. */
final class ParagraphReader {
    /** The seed of the second half of a hash; the first has 0. */
    private static final long SECOND_HALF = 1;

    private final Document document;
    private final TextHash hash;
    private final Columns columns;
    private final ComparedWords text = new ComparedWords();
    private final StringBuilder openings = new StringBuilder();
    private final WordForms.Builder forms = new WordForms.Builder();

    private ParagraphReader(Document document, TextHash hash) {
        this.document = document;
        this.hash = hash;
        this.columns = new Columns(document.blocks().size());
    }

    static ParagraphEvidence read(Document document, TextHash hash) {
        ParagraphReader reader = new ParagraphReader(document, hash);
        List<Block> blocks = document.blocks();
        BitSet epigraphs = Epigraphs.in(blocks);
        BitSet ends = StandingMatter.ends(blocks);
        BitSet standing = StandingMatter.in(blocks, ends);
        for (int i = 0; i < blocks.size(); i++) {
            reader.read(i, blocks.get(i));
            reader.columns.kinds[i] |= epigraphs.get(i) ? Columns.EPIGRAPH : 0;
            reader.columns.kinds[i] |= standing.get(i) ? Columns.STANDING : 0;
            reader.columns.kinds[i] |= ends.get(i) ? Columns.END_OF_PAGE : 0;
        }
        reader.columns.text = reader.text.toBytes();
        reader.columns.openings = reader.openings.toString();
        reader.columns.forms = reader.forms.build();
        return new ParagraphEvidence(document.path(), reader.columns);
    }

    private void read(int i, Block block) {
        int start = text.length();
        text.add(block, document.source().text());
        columns.textEnds[i] = text.length();
        columns.hashes[2 * i] = hash.hash(text.array(), start, text.length(), 0);
        columns.hashes[2 * i + 1] = hash.hash(text.array(), start, text.length(), SECOND_HALF);
        columns.words[i] = Labels.words(block);
        columns.lists[i] = block.list();
        columns.kinds[i] = kinds(block);
        if ((columns.kinds[i] & Columns.PROSE) != 0) {
            Opening.of(block, document.source().text(), openings);
            forms.add(block);
        }
        columns.formEnds[i] = forms.size();
        columns.openingEnds[i] = openings.length();
        readPlace(i, Place.of(document.source(), block));
    }

    private static short kinds(Block block) {
        int kinds = isProse(block.kind()) ? Columns.PROSE : 0;
        if (Labels.include(block)) {
            kinds |= Columns.LABEL;
        }
        if (block.kind() == BlockKind.VERSE) {
            kinds |= Columns.VERSE;
        }
        if (block.kind() == BlockKind.QUOTATION) {
            kinds |= Columns.QUOTATION;
        }
        if (block.kind() == BlockKind.HEADING) {
            kinds |= Columns.HEADING;
        }
        if (block.kind() == BlockKind.FRONT_MATTER) {
            kinds |= Columns.FRONT_MATTER;
        }
        if (block.kind() == BlockKind.LIST_ITEM) {
            kinds |= Columns.LIST_ITEM;
        }
        if (hasNumber(block)) {
            kinds |= Columns.NUMBER;
        }
        return (short) kinds;
    }

    private static boolean isProse(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH, LIST_ITEM, QUOTATION, CAPTION, VERSE, FOOTNOTE -> true;
            case HEADING, TABLE_CELL, FRONT_MATTER -> false;
        };
    }

    private static boolean hasNumber(Block block) {
        for (Word word : block.words()) {
            if (word.kind() == Word.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private void readPlace(int i, Place place) {
        int at = i * ParagraphEvidence.PLACE_NUMBERS;
        columns.places[at] = place.startLine();
        columns.places[at + 1] = place.startColumn();
        columns.places[at + 2] = place.endLine();
        columns.places[at + 3] = place.endColumn();
        columns.places[at + 4] = place.charOffset();
        columns.places[at + 5] = place.charLength();
    }
}

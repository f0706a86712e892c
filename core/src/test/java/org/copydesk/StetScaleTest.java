package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;
import org.copydesk.check.Stet;
import org.copydesk.check.StetReach;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;
import org.copydesk.text.StetMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand marks and findings take linear time, however they stand. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class StetScaleTest {
    private static final int MANY = 100_000;
    private static final String CLAIM = "He allegedly left.";
    private static final String WORD = "Yes.";
    private static final Rule RULE = Rule.of("hearsay", "claims", Level.NOTE, "Hearsay.", "Name who says it.");

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> prose = new ArrayList<>();
    private final List<int[]> claims = new ArrayList<>();
    private final List<int[]> marks = new ArrayList<>();

    @BeforeEach
    void begin() {
        text.append("# Marks\n\n");
    }

    private void add(String part) {
        int from = text.length();
        text.append(part);
        if (part.equals(CLAIM) || part.equals(WORD)) {
            prose.add(new int[] {from, text.length()});
        }
        if (part.equals(CLAIM)) {
            claims.add(new int[] {from, text.length()});
        } else if (part.startsWith("<!--")) {
            marks.add(new int[] {from, text.length()});
        }
    }

    /** A page whose pieces of prose are blocks of their own, or all one block. */
    private Document page(boolean isOneBlock, int list) {
        String page = text.toString();
        List<Block> blocks = new ArrayList<>();
        Prose.Builder words = new Prose.Builder(page);
        for (int[] piece : prose) {
            words.copy(piece[0], piece[1]);
            if (!isOneBlock) {
                blocks.add(Block.builder(BlockKind.PARAGRAPH, words.build())
                        .list(list)
                        .build(piece[0], piece[1]));
                words = new Prose.Builder(page);
            }
        }
        if (isOneBlock) {
            blocks.add(Block.builder(BlockKind.PARAGRAPH, words.build())
                    .build(prose.get(0)[0], prose.get(prose.size() - 1)[1]));
        }
        List<StetMark> stet = new ArrayList<>();
        for (int[] mark : marks) {
            String comment = page.substring(mark[0] + "<!--".length(), mark[1] - "-->".length());
            stet.add(StetMark.of(comment, mark[0], mark[1]).orElseThrow());
        }
        return new Document(Source.of("a.md", page), "en", blocks, stet);
    }

    private List<Finding> findings(Document document) {
        List<Finding> findings = new ArrayList<>();
        for (int[] claim : claims) {
            Place place = Place.of(document.source(), claim[0], claim[1]);
            findings.add(new Finding(RULE, Level.NOTE, place, "", List.of(), Map.of(), ""));
        }
        return findings;
    }

    private String outcome(Document document) {
        List<StetReach> reaches = StetReader.read(document);
        StetFindings found = StetFindings.of(Stet.of(reaches), findings(document));
        StetUse use = StetUse.of(found);
        long unused = reaches.stream().filter(reach -> !use.isUsed(reach)).count();
        return found.kept().size() + " kept, " + found.silenced().size() + " silenced, " + unused + " unused";
    }

    @Test
    void aMarkBeforeEachBlock() {
        for (int i = 0; i < MANY; i++) {
            add("<!-- stet -->");
            add("\n");
            add(CLAIM);
            add("\n\n");
        }
        assertThat(outcome(page(false, Block.NO_LIST))).isEqualTo("0 kept, 100000 silenced, 0 unused");
    }

    @Test
    void aMarkAtTheEndOfEachLineOfOneBlock() {
        for (int i = 0; i < MANY; i++) {
            add(CLAIM);
            add("<!-- stet -->");
            add("\n");
        }
        assertThat(outcome(page(true, Block.NO_LIST))).isEqualTo("0 kept, 100000 silenced, 0 unused");
    }

    @Test
    void marksAtTheEndsOfLinesBelowAllFindingsOfABlock() {
        for (int i = 0; i < MANY; i++) {
            add(CLAIM);
            add("\n");
        }
        for (int i = 0; i < MANY; i++) {
            add(WORD);
            add("<!-- stet -->");
            add("\n");
        }
        add(CLAIM);
        assertThat(outcome(page(true, Block.NO_LIST))).isEqualTo("100001 kept, 0 silenced, 100000 unused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- stet -->", "<!-- stet-begin -->", "<!-- stet-begin: claims -->"})
    void manyMarksBeforeOneListOfManyItems(String mark) {
        for (int i = 0; i < MANY; i++) {
            add(mark);
            add("\n");
        }
        for (int i = 0; i < MANY; i++) {
            add("- ");
            add(CLAIM);
            add("\n");
        }
        assertThat(outcome(page(false, 0))).isEqualTo("0 kept, 100000 silenced, 0 unused");
    }

    @Test
    void nestedRegionsThatEndAmongManyBlocks() {
        for (int i = 0; i < MANY; i++) {
            add(i % 2 == 0 ? "<!-- stet-begin: claims -->" : "<!-- stet-begin: hearsay, names -->");
        }
        for (int i = 0; i < MANY; i++) {
            add("\n\n");
            add(CLAIM);
            add(i % 2 == 0 ? "<!-- stet-end: claims -->" : "<!-- stet-end -->");
        }
        assertThat(outcome(page(false, Block.NO_LIST))).startsWith("0 kept, 100000 silenced, ");
    }

    @Test
    void manyMarksInOneLine() {
        for (int i = 0; i < MANY; i++) {
            add(CLAIM);
            add(" <a");
            add("<!-- stet: names -->");
        }
        assertThat(outcome(page(true, Block.NO_LIST))).isEqualTo("100000 kept, 0 silenced, 100000 unused");
    }
}

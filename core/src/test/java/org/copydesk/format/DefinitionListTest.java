package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Copydesk;
import org.copydesk.check.Finding;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions and notes, which are shown to the parser as items, and lists of the author beside them. */
class DefinitionListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One\n: a\n\nTwo\n: b\n",
                "One\n\n: a\n\n: b\n\nTwo\nThree\n: c\n\n    d\n",
                "One\n:     a\n\nTwo\n:\t\tb\n",
            })
    void termsAndTheirDefinitionsAreOneList(String page) {
        Document document = Fixtures.read("page.md", page);
        assertThat(document.blocks()).extracting(Block::kind).containsOnly(BlockKind.LIST_ITEM);
        assertThat(document.blocks()).extracting(Block::list).containsOnly(1);
    }

    @Test
    void textAndNotesPartLists() {
        String page = "One\n: a\n\nText.\n\nTwo\n: b\n\n!!! note\n    c\n\n+ d\n\n??? tip\n    e\n\n+ f\n";
        Document document = Fixtures.read("page.md", page);
        assertThat(document.blocks())
                .extracting(Block::text)
                .containsExactly("One", "a", "Text.", "Two", "b", "c", "d", "e", "f");
        assertThat(document.blocks())
                .extracting(Block::list)
                .containsExactly(1, 1, Block.NO_LIST, 2, 2, Block.NO_LIST, 3, Block.NO_LIST, 4);
    }

    @Test
    void aGlossaryThatStandsTwiceIsOneRepeatedPassage() {
        String glossary = """
                Anchor
                : holds the ship in its place

                Bollard
                : takes the ropes of a ship

                Capstan
                : winds the heavy anchor chain up

                Davit
                : lowers the boats over the side

                """;
        String page = "# One\n\n" + glossary + "# Two\n\n" + glossary;
        assertThat(Copydesk.builder().build().checkText("page.md", page).findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("the same list of 8 items");
    }
}

package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter c in brackets is the third of a list that runs so far, else before a year the sign of copyright. */
class CopyrightItemTest {
    private static Block last(String text) {
        var blocks = Fixtures.read("a.txt", text).blocks();
        return blocks.get(blocks.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(c) 2024 The Ferry Company",
                "(C) 2019-2024 The Ferry Company",
                "(c) Copyright The Ferry Company",
                "(c) Copyright 2024 The Ferry Company"
            })
    void theSignOfCopyrightIsNoItemOfTheListAbove(String line) {
        Block credit = last("* one thing\n* another thing\n\n" + line + "\n");
        assertThat(credit.kind()).isEqualTo(BlockKind.PARAGRAPH);
        assertThat(credit.text()).isEqualTo(line);
        assertThat(last("* one thing\n* another thing\n" + line + "\n").kind()).isEqualTo(BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(c) 2024 boats may be built.", "(c) Copyright stays with the pilot.", "(c) The rest."})
    void theThirdLetterOfAListIsAnItem(String line) {
        Block item = last("(a) The boats stay.\n(b) The pilot goes.\n" + line + "\n");
        assertThat(item.kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertThat(item.text()).isEqualTo(line.substring(4));
    }
}

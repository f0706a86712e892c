package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the blocks of each page with the list beside it; {@code -Dgolden=write} writes the lists anew. */
class FixturesTest {
    static List<Path> fixtures() {
        return Fixtures.all();
    }

    @Test
    void thereArePages() {
        assertThat(fixtures()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void pagesHaveTheBlocksOfTheirList(Path file) throws IOException {
        Path list = file.resolveSibling(file.getFileName() + ".blocks");
        String found = BlockListing.of(Fixtures.read(file.toString(), Fixtures.text(file)));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(list, found);
        }
        assertThat(found).isEqualTo(Fixtures.text(list));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void lineEndsAndByteOrderMarkChangeNoPlace(Path file) {
        String text = Fixtures.text(file);
        String expected = BlockListing.of(Fixtures.read(file.toString(), text));
        for (String variant : List.of(text.replace("\n", "\r\n"), text.replace("\n", "\r"), "\uFEFF" + text)) {
            assertThat(BlockListing.of(Fixtures.read(file.toString(), variant))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFinalLineEndMoreOrLessChangesNothing(Path file) {
        String text = Fixtures.text(file);
        String expected = BlockListing.of(Fixtures.read(file.toString(), text));
        for (String variant : List.of(text.stripTrailing(), text.stripTrailing() + "\n\n\n")) {
            assertThat(BlockListing.of(Fixtures.read(file.toString(), variant))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyPrefixAndSuffixIsRead(Path file) {
        String text = Fixtures.text(file);
        for (int i = 0; i <= text.length(); i++) {
            Document prefix = Fixtures.read(file.toString(), text.substring(0, i));
            PlaceRules.check(prefix);
            Document suffix = Fixtures.read(file.toString(), text.substring(i));
            PlaceRules.check(suffix);
        }
    }
}

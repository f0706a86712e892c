package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingMatterTest {
    private static final String AUTHOR =
            "Ida Holm keeps the tide tables of the old harbour and writes here every other week on boats and lamps.";
    private static final String CALL = "Did you like what you have read? Then sign up for our [letter from the quay]"
            + "(https://quay.example/letter), which comes on Fridays.";

    @TempDir
    private Path folder;

    private List<Finding> findings(Map<String, String> pages) {
        pages.forEach((name, text) -> {
            try {
                Files.writeString(folder.resolve(name), text);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return Copydesk.builder().baseFolder(folder).build().check().findings();
    }

    /** Two pages of six paragraphs with the same text in one place. */
    private List<Finding> onTwoPages(String text, int at) {
        Map<String, String> pages = new TreeMap<>();
        for (String own : List.of("anchor", "bollard")) {
            List<String> paragraphs = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                paragraphs.add("The " + own + " of the " + "abcdef".charAt(i) + " quay is very old.");
            }
            paragraphs.set(at, text);
            pages.put(own + ".md", String.join("\n\n", paragraphs));
        }
        return findings(pages);
    }

    private void assertMeant(String text, int at) {
        assertThat(onTwoPages(text, at)).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.NOTE);
            assertThat(finding.properties()).containsEntry("meant", "standing-matter");
            assertThat(finding.message()).endsWith("; keep it if these pages need it");
        });
    }

    private void assertError(String text, int at) {
        assertThat(onTwoPages(text, at))
                .singleElement()
                .satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.ERROR));
    }

    @Test
    void whatIsEmphasisedAsAWholeIsMeantWhereverItStands() {
        assertMeant("*" + AUTHOR + "*", 3);
        assertMeant("_" + AUTHOR + "_", 5);
    }

    @Test
    void plainTextOrAnEmphasisedPartIsNot() {
        assertError(AUTHOR, 5);
        assertError("*Ida Holm*" + AUTHOR.substring(8), 5);
    }

    @Test
    void whatLeadsElsewhereFromAnEndOfThePageIsMeant() {
        assertMeant(CALL, 5);
        assertMeant(CALL, 4);
        assertMeant(CALL, 0);
        assertError(CALL, 3);
    }

    @Test
    void aPageOfFewParagraphsHasNoEnds() {
        assertThat(findings(Map.of(
                        "a.md", "The quay is old.\n\n" + CALL,
                        "b.md", "The mole is new.\n\n" + CALL)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.ERROR));
    }
}

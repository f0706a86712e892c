package org.copydesk.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** The content of the cases that have hundreds of files: paragraphs that are all different, and one that is not. */
final class GeneratedContent {
    private static final String[] NOUNS = {
        "anchor", "baker", "barrel", "bell", "bridge", "carpet", "carter", "chapel", "clerk", "drawer", "engine",
        "ferry", "garden", "gate", "glazier", "harbour", "kettle", "ladder", "lantern", "ledger", "mason", "meadow",
        "miller", "mirror", "orchard", "pigeon", "porter", "quarry", "rope", "stable", "teacher", "tower", "tunnel",
        "violin", "weaver", "willow", "window"
    };
    private static final String[] VERBS = {
        "carried", "cleaned", "counted", "crossed", "followed", "hid", "lifted", "measured", "mended", "moved",
        "opened", "planted", "rented", "repaired", "sketched", "sold", "tied", "visited", "watched", "weighed"
    };
    private static final String[] PLACES = {
        "behind the mill",
        "before the war",
        "in the rain",
        "at dusk",
        "by candlelight",
        "for a week",
        "past the pier",
        "under the stairs",
        "near the well",
        "after breakfast",
        "on the second morning",
        "without a word"
    };
    private static final String DISCLAIMER =
            "This page describes the island as its keepers know it; times and prices change with the wind, and the"
                    + " harbour office takes no responsibility for missed boats, wet shoes or cold soup.";

    private final Random random;

    private GeneratedContent(long seed) {
        this.random = new Random(seed);
    }

    static void write(String generator, Path folder) throws IOException {
        if (generator.equals("gen_merged_posts.py")) {
            new GeneratedContent(7).writePosts(Files.createDirectories(folder.resolve("posts")));
        } else if (generator.equals("gen_disclaimers.py")) {
            new GeneratedContent(15).writePages(Files.createDirectories(folder.resolve("pages")));
        } else {
            throw new IllegalArgumentException("no generator " + generator);
        }
    }

    /** 500 weekly posts, each with a line that differs in its number only. */
    private void writePosts(Path folder) throws IOException {
        for (int i = 1; i <= 500; i++) {
            String text =
                    "---\ntitle: Week %d\n---\n\n%s\n\n%s\n\n## Updates\n\n%d pull requests were merged in the last week.\n\n%s\n"
                            .formatted(i, paragraph(), paragraph(), 180 + random.nextInt(440), paragraph());
            Files.writeString(folder.resolve("2021-week-%03d.md".formatted(i)), text);
        }
    }

    /** 400 pages, three of four with the same last paragraph. */
    private void writePages(Path folder) throws IOException {
        for (int i = 1; i <= 400; i++) {
            String end = i % 4 == 0 ? "" : "\n" + DISCLAIMER + "\n";
            String text = "# Page %d\n\n%s\n\n%s\n%s".formatted(i, paragraph(), paragraph(), end);
            Files.writeString(folder.resolve("page-%03d.md".formatted(i)), text);
        }
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append(i == 0 ? "" : " ")
                    .append("The %s of the %s %s a %s %s, and the %s %s the %s %s."
                            .formatted(
                                    one(NOUNS),
                                    one(NOUNS),
                                    one(VERBS),
                                    one(NOUNS),
                                    one(PLACES),
                                    one(NOUNS),
                                    one(VERBS),
                                    one(NOUNS),
                                    one(PLACES)));
        }
        return text.toString();
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}

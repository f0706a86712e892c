package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.DecidingWords;

/**
 * The words that a place on a page has for its own: those of its file name, of the title and of the heading above it.
 * Where two texts differ in just these, each speaks of its own thing. Compared by stems, for {@code Enable} stands over
 * what <em>is enabled</em>. Linear in the blocks of the pages that are asked for.
 */
final class OwnWords {
    /** Words that go along with others and are nobody's own. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "is", "are", "be", "been", "was", "were", "has", "have", "its", "their", "this", "these",
            "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "and", "or");

    private static final String[] ENDINGS = {"ing", "ed", "es", "e", "s", "d"};
    private static final int LEAST_STEM = 3;

    private final Set<String> stems;

    private OwnWords(Set<String> stems) {
        this.stems = stems;
    }

    /** Whether a word, in the form in which it is compared, is one of them. */
    boolean contain(String word) {
        return stems.contains(stem(word));
    }

    /** Whether one of them that others do not have is in a word or a piece of code. */
    boolean areIn(String text, OwnWords others) {
        return stemsOf(text).stream().anyMatch(stem -> stems.contains(stem) && !others.stems.contains(stem));
    }

    /** Whether a word says too little to be anybody's own. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /** Of each run of letters and digits. */
    private static List<String> stemsOf(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    found.add(stem(text.substring(start, i).toLowerCase(Locale.ROOT)));
                }
                start = i + 1;
            }
        }
        return found;
    }

    private static String stem(String possessive) {
        String word = possessive.endsWith("'s") ? possessive.substring(0, possessive.length() - 2) : possessive;
        String number = DecidingWords.number(word).orElse(word);
        for (String ending : ENDINGS) {
            if (number.endsWith(ending) && number.length() - ending.length() >= LEAST_STEM) {
                return number.substring(0, number.length() - ending.length());
            }
        }
        return number;
    }

    /** Looks them up; keeps where the headings of a page are. Not safe for threads. */
    static final class Lookup {
        private final CorpusBlocks blocks;
        /** For each page that was asked for, the heading above each of its blocks, or -1. */
        private final Map<Integer, int[]> headings = new HashMap<>();

        Lookup(CorpusBlocks blocks) {
            this.blocks = blocks;
        }

        /** Those of a block. */
        OwnWords of(int block) {
            int document = blocks.documentOf(block);
            int start = blocks.start(document);
            int[] above = headings.computeIfAbsent(document, this::headings);
            Set<String> stems = new HashSet<>();
            addFileName(blocks.document(document).path(), stems);
            if (above.length > 0) {
                add(above[above.length - 1], stems);
            }
            add(above[block - start], stems);
            return new OwnWords(stems);
        }

        /** After the heading above each block stands the title: the first heading, or the one in the front matter. */
        private int[] headings(int document) {
            int start = blocks.start(document);
            int[] above = new int[blocks.end(document) - start + 1];
            int heading = -1;
            int title = -1;
            for (int i = 0; i < above.length - 1; i++) {
                above[i] = heading;
                boolean isHeading = blocks.document(document).isHeading(i);
                if (isHeading || blocks.document(document).isFrontMatter(i)) {
                    heading = isHeading ? start + i : heading;
                    title = title < 0 ? start + i : title;
                }
            }
            above[above.length - 1] = title;
            return above;
        }

        private void add(int block, Set<String> stems) {
            if (block >= 0) {
                ComparedText text = blocks.compared(block);
                for (int i = 0; i < text.size(); i++) {
                    stems.addAll(stemsOf(text.word(i)));
                }
            }
        }

        private static void addFileName(String path, Set<String> stems) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            int end = name.lastIndexOf('.');
            stems.addAll(stemsOf(end > 0 ? name.substring(0, end) : name));
        }
    }
}

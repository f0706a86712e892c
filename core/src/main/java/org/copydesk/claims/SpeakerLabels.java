package org.copydesk.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Mark;

/**
 * The labels by which an interview or a transcript says who speaks: {@code LIND:}, {@code Q:}, or a name in strong
 * emphasis. Labels of notes and of findings are none: capitals must stand there twice; other words must also come
 * again, or have a question among them.
 */
final class SpeakerLabels {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final int FEWEST = 2;

    /** Labels of what is no speech. */
    private static final Set<String> REMARKS = Set.of(
            "note",
            "notes",
            "warning",
            "caution",
            "tip",
            "tips",
            "important",
            "example",
            "examples",
            "update",
            "todo",
            "danger",
            "hint",
            "info",
            "attention",
            "fact",
            "myth",
            "see",
            "source",
            "sources",
            "summary",
            "result",
            "results",
            "correction",
            "disclaimer",
            "background",
            "conclusion",
            "edit",
            "faq",
            "url",
            "api",
            "status");

    private final Set<String> labels = new HashSet<>();

    private SpeakerLabels() {}

    static SpeakerLabels of(Document document) {
        Map<String, Integer> capitals = new HashMap<>();
        Map<String, Integer> others = new HashMap<>();
        boolean asks = false;
        for (Block block : document.blocks()) {
            for (int line = 0; line >= 0; line = nextLine(block, line)) {
                String label = label(block, line);
                if (!label.isEmpty()) {
                    (isCapitals(label) ? capitals : others).merge(label, 1, Integer::sum);
                    asks |= block.text().endsWith("?");
                }
            }
        }
        SpeakerLabels speakers = new SpeakerLabels();
        if (sum(capitals) >= FEWEST) {
            speakers.labels.addAll(capitals.keySet());
        }
        boolean again = others.values().stream().anyMatch(count -> count >= FEWEST);
        if (sum(others) >= FEWEST && (again || asks)) {
            speakers.labels.addAll(others.keySet());
        }
        return speakers;
    }

    /** Where in a block somebody begins to speak, or its length. */
    int speechIn(Block block) {
        if (labels.isEmpty()) {
            return block.text().length();
        }
        for (int line = 0; line >= 0; line = nextLine(block, line)) {
            String label = label(block, line);
            if (labels.contains(label)) {
                return line;
            }
        }
        return block.text().length();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Where the next line starts, or -1. */
    private static int nextLine(Block block, int from) {
        int end = block.text().indexOf('\n', from);
        return end < 0 ? -1 : end + 1;
    }

    /** The label a line starts with, or the empty string. */
    private static String label(Block block, int line) {
        String text = block.text();
        int start = line;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        int colon = start
                + text.substring(start, Math.min(text.length(), start + LONGEST))
                        .indexOf(':');
        if (block.kind() == BlockKind.HEADING || colon <= start) {
            return "";
        }
        String label = text.substring(start, colon).strip();
        boolean spoken = colon + 1 < text.length() && Character.isWhitespace(text.charAt(colon + 1));
        return spoken && isName(label) && (isCapitals(label) || isStrong(block, start)) ? label : "";
    }

    /** Whether the label has a name's words: few, capitalised, and no remark. */
    private static boolean isName(String label) {
        String[] words = label.split("\\s+");
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || !isLetters(word)) {
                return false;
            }
        }
        return words.length <= MOST_WORDS && !REMARKS.contains(words[0].toLowerCase(Locale.ROOT));
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '\u2019');
    }

    private static boolean isCapitals(String label) {
        return label.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isStrong(Block block, int start) {
        return block.kind() == BlockKind.PARAGRAPH
                && block.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.STRONG && mark.start() == start);
    }
}

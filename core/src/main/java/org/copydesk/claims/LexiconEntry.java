package org.copydesk.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.text.Folding;
import org.copydesk.text.ResourceLines;

/**
 * One line of a lexicon: its class, and what follows.
 *
 * @param file the file's name, for messages
 * @param line the line, from 1
 * @param label the first word
 * @param rest the other words, folded
 */
record LexiconEntry(String file, int line, String label, List<String> rest) {
    LexiconEntry {
        rest = List.copyOf(rest);
    }

    /** The entries of a resource beside this class. */
    static List<LexiconEntry> ofResource(String name) {
        return parse(name, ResourceLines.all(LexiconEntry.class, name));
    }

    /**
     * Reads a lexicon, one entry a line; blank lines and lines that start with {@code #} are skipped.
     *
     * @param name the file's name, for messages
     * @param lines all lines of the file, from the first one
     * @return at least one entry
     * @throws IllegalArgumentException if an entry has a class and nothing else, is listed twice, or if there is none;
     *     the message starts with {@code name:line}
     */
    static List<LexiconEntry> parse(String name, List<String> lines) {
        List<LexiconEntry> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                LexiconEntry entry = parseLine(name, i + 1, line);
                Integer before = seen.putIfAbsent(entry.label + " " + String.join(" ", entry.rest), i + 1);
                if (before != null) {
                    throw entry.error("\"" + line + "\" stands in line " + before + " already");
                }
                entries.add(entry);
            }
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException(name + ":1: no entry; expected a class and a phrase a line");
        }
        return List.copyOf(entries);
    }

    private static LexiconEntry parseLine(String name, int number, String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        List<String> rest =
                words.subList(1, words.size()).stream().map(Folding::fold).toList();
        LexiconEntry entry = new LexiconEntry(name, number, words.get(0), rest);
        if (rest.isEmpty()) {
            throw entry.error("\"" + line + "\" has nothing after its class");
        }
        return entry;
    }

    /** The words after the class as one phrase. */
    String phrase() {
        return String.join(" ", rest);
    }

    /**
     * The label as one of a set of classes.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    <T extends Enum<T>> T labelAs(Class<T> classes) {
        return oneOf(label, classes);
    }

    /** All classes of a label that names several, joined by commas. */
    <T extends Enum<T>> List<T> labelsAs(Class<T> classes) {
        return Arrays.stream(label.split(",")).map(part -> oneOf(part, classes)).toList();
    }

    private <T extends Enum<T>> T oneOf(String word, Class<T> classes) {
        T[] all = classes.getEnumConstants();
        for (T candidate : all) {
            if (candidate.name().toLowerCase(Locale.ROOT).equals(word)) {
                return candidate;
            }
        }
        throw error("no class \"" + word + "\"; expected one of "
                + Arrays.toString(all).toLowerCase(Locale.ROOT));
    }

    /** Checks how many words follow the class. */
    LexiconEntry require(int words) {
        if (rest.size() != words) {
            throw error("\"" + phrase() + "\" has " + rest.size() + " words after its class; expected " + words);
        }
        return this;
    }

    /** What is wrong with the entry, with its place. */
    IllegalArgumentException error(String message) {
        return new IllegalArgumentException(file + ":" + line + ": " + message);
    }
}

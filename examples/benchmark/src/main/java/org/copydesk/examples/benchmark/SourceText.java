package org.copydesk.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Real text, taken apart to be varied.
 *
 * @param paragraphs each as its pieces, in order
 * @param words the words in lower case, each as often as it stands in the text, so that drawing one of them at random
 *     draws frequent words frequently
 * @param names the capitalised words that stand within sentences, each once
 */
record SourceText(List<List<Piece>> paragraphs, List<String> words, List<String> names) {
    /** What a piece of a paragraph is. */
    enum Kind {
        /** A word in lower case. */
        WORD,
        /** A capitalised word within a sentence. */
        NAME,
        /** Digits. */
        NUMBER,
        /** What stands between words, and words that are left as they are. */
        OTHER
    }

    /** A piece of a paragraph. */
    record Piece(Kind kind, String text) {}

    private static final int LEAST_LETTERS = 3;

    /** Copies the lists. */
    SourceText {
        paragraphs = List.copyOf(paragraphs);
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /**
     * Takes the text files of a folder apart.
     *
     * @throws UsageException if there is no such folder, or no words in its text files
     */
    static SourceText read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("no folder " + folder);
        }
        StringBuilder text = new StringBuilder();
        for (Path file : textFiles(folder)) {
            text.append(Files.readString(file)).append("\n\n");
        }
        SourceText source = of(text.toString());
        if (source.words.isEmpty() || source.names.isEmpty()) {
            throw new UsageException("too few words in .txt files of " + folder + "; expected real text");
        }
        return source;
    }

    private static List<Path> textFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Takes text apart; paragraphs are lines. */
    static SourceText of(String text) {
        List<List<Piece>> paragraphs = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(SourceText::pieces)
                .toList();
        List<String> words = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        for (List<Piece> paragraph : paragraphs) {
            for (Piece piece : paragraph) {
                if (piece.kind == Kind.WORD) {
                    words.add(piece.text);
                } else if (piece.kind == Kind.NAME) {
                    names.add(piece.text);
                }
            }
        }
        return new SourceText(paragraphs, words, new ArrayList<>(names));
    }

    private static List<Piece> pieces(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        boolean startsSentence = true;
        int i = 0;
        while (i < paragraph.length()) {
            boolean isWord = Character.isLetterOrDigit(paragraph.charAt(i));
            int start = i;
            while (i < paragraph.length() && Character.isLetterOrDigit(paragraph.charAt(i)) == isWord) {
                i++;
            }
            String text = paragraph.substring(start, i);
            pieces.add(new Piece(isWord ? kindOf(text, startsSentence) : Kind.OTHER, text));
            startsSentence = isWord ? false : startsSentence || endsSentence(text);
        }
        return List.copyOf(pieces);
    }

    private static boolean endsSentence(String between) {
        return between.chars().anyMatch(c -> ".?!:\"\u201C\u201D".indexOf(c) >= 0);
    }

    private static Kind kindOf(String word, boolean startsSentence) {
        if (word.chars().allMatch(Character::isDigit)) {
            return Kind.NUMBER;
        }
        if (word.length() < LEAST_LETTERS || !word.substring(1).chars().allMatch(Character::isLowerCase)) {
            return Kind.OTHER;
        }
        if (Character.isLowerCase(word.charAt(0))) {
            return Kind.WORD;
        }
        return Character.isUpperCase(word.charAt(0)) && !startsSentence ? Kind.NAME : Kind.OTHER;
    }
}

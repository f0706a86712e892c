package org.copydesk.examples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The least that a search for equal paragraphs must do: read a file, decode it as UTF-8, split it on blank lines and
 * hash every char of each paragraph. It knows no markup, no words and no places.
 */
final class Yardstick {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Yardstick() {}

    /** The sum of the hashes of a file's paragraphs. */
    static long read(Path file) throws IOException {
        return hash(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** The sum of the hashes of paragraphs: what stands between lines with nothing but blanks. */
    static long hash(String text) {
        long sum = 0;
        int paragraph = 0;
        int line = 0;
        while (line < text.length()) {
            int lineEnd = text.indexOf('\n', line);
            int next = lineEnd < 0 ? text.length() : lineEnd + 1;
            if (isBlank(text, line, next)) {
                sum += hash(text, paragraph, line);
                paragraph = next;
            }
            line = next;
        }
        return sum + hash(text, paragraph, text.length());
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** FNV-1a over chars; an empty paragraph gives 0. */
    private static long hash(String text, int from, int to) {
        if (from == to) {
            return 0;
        }
        long hash = FNV_OFFSET;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}

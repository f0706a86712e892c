package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The copy editor's mark "let it stand": a comment of the source, or the switch of a page's front matter, that silences
 * findings.
 *
 * @param kind how much it silences
 * @param start the source offset of the first character of the comment, its delimiters included
 * @param end the source offset after its last character
 * @param names the rules and groups of rules that it silences, as they stand there; none for all of them; of an attempt
 *     the words of the comment
 */
public record StetMark(Kind kind, int start, int end, List<String> names) {
    /** How much a mark silences. */
    public enum Kind {
        /** The block that comes next, or its own line if it ends one. */
        STET,
        /** All from here to the next {@link #END}, or to the end of the page. */
        BEGIN,
        /** Ends what the {@link #BEGIN} before began. */
        END,
        /** The whole page. */
        PAGE,
        /** Nothing: a comment that begins with the word and is no mark, perhaps as it is written wrong. */
        ATTEMPT
    }

    private static final String WORD = "stet";

    /** No comment that is longer, in characters, is taken for a mark that is written wrong. */
    private static final int LONGEST_ATTEMPT = 100;

    /** Copies the list. */
    public StetMark {
        names = List.copyOf(names);
    }

    /**
     * Reads a comment. Capital letters of the word mean the same.
     *
     * @param comment what stands between its delimiters
     * @param start the source offset of the first character, delimiters included
     * @param end the source offset after the last one
     * @return the mark, or the attempt at one, or empty if the comment does not begin with the word
     */
    public static Optional<StetMark> of(String comment, int start, int end) {
        String text = comment.strip();
        if (!text.regionMatches(true, 0, WORD, 0, WORD.length())) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        String word = (colon < 0 ? text : text.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
        List<String> names = colon < 0 ? List.of() : names(text.substring(colon + 1));
        return switch (word) {
            case WORD -> Optional.of(new StetMark(Kind.STET, start, end, names));
            case "stet-begin" -> Optional.of(new StetMark(Kind.BEGIN, start, end, names));
            case "stet-end" -> Optional.of(new StetMark(Kind.END, start, end, names));
            default -> attempt(text, start, end);
        };
    }

    private static Optional<StetMark> attempt(String text, int start, int end) {
        boolean isWord = text.length() > WORD.length() && !Character.isLetterOrDigit(text.charAt(WORD.length()));
        return isWord && text.length() <= LONGEST_ATTEMPT
                ? Optional.of(new StetMark(Kind.ATTEMPT, start, end, List.of(text)))
                : Optional.empty();
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }
}

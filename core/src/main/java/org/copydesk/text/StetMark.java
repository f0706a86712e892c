package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The copy editor's mark "let it stand": a comment of the source, or the switch of a page's front matter, that silences
 * findings.
 *
 * @param kind how much it silences
 * @param start the source offset of the first character of the comment, its delimiters included
 * @param end the source offset after its last character
 * @param names the rules and groups of rules that it silences, as they stand there; none for all of them
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
        PAGE
    }

    /** Copies the list. */
    public StetMark {
        names = List.copyOf(names);
    }

    /**
     * Reads a comment.
     *
     * @param comment what stands between its delimiters
     * @param start the source offset of the first character, delimiters included
     * @param end the source offset after the last one
     * @return the mark, or empty if the comment is none
     */
    public static Optional<StetMark> of(String comment, int start, int end) {
        String text = comment.strip();
        if (!text.startsWith("stet")) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        String word = (colon < 0 ? text : text.substring(0, colon)).strip();
        List<String> names = colon < 0 ? List.of() : names(text.substring(colon + 1));
        return switch (word) {
            case "stet" -> Optional.of(new StetMark(Kind.STET, start, end, names));
            case "stet-begin" -> Optional.of(new StetMark(Kind.BEGIN, start, end, names));
            case "stet-end" -> Optional.of(new StetMark(Kind.END, start, end, names));
            default -> Optional.empty();
        };
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

package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Source;

/**
 * Some lines of a file for a page, whole or cut, with some of their words marked.
 *
 * @param line the number of the first line, from 1
 * @param pieces the characters, line ends among them
 */
record Stretch(int line, List<Piece> pieces) {
    private static final String CUT = "\u2026";

    /** What about the characters is told. */
    enum Sign {
        /** Nothing. */
        PLAIN(""),
        /** They are what a finding is about. */
        MARKED("m"),
        /** The text on the other side has others. */
        CHANGED("c"),
        /** They are a number, and the text on the other side has another one. */
        NUMBER("n"),
        /** They turn the meaning round, and the text on the other side has nothing that does. */
        NEGATION("!");

        private final String id;

        Sign(String id) {
            this.id = id;
        }

        /** What it is called in the data of a page. */
        String id() {
            return id;
        }
    }

    /** Characters of which one thing is told. */
    record Piece(Sign sign, String text) {}

    /** The offsets in the source of characters of which something is told. */
    record Run(Sign sign, int from, int to) {}

    /** Copies the list. */
    Stretch {
        pieces = List.copyOf(pieces);
    }

    /**
     * Cuts a stretch out of a text; where it begins or ends within a line, an ellipsis tells it.
     *
     * @param runs what is told, in order; parts outside the stretch are left out
     */
    static Stretch of(Source source, int from, int to, List<Run> runs) {
        List<Piece> pieces = new ArrayList<>();
        if (source.lineStart(source.line(from)) < from) {
            pieces.add(new Piece(Sign.PLAIN, CUT));
        }
        int at = from;
        for (Run run : runs) {
            int start = Math.max(at, run.from());
            int end = Math.min(to, run.to());
            if (start < end) {
                add(pieces, Sign.PLAIN, source, at, start);
                add(pieces, run.sign(), source, start, end);
                at = end;
            }
        }
        add(pieces, Sign.PLAIN, source, at, to);
        int lastLine = source.line(to);
        if (source.lineStart(lastLine) < to && to < source.lineEnd(lastLine)) {
            pieces.add(new Piece(Sign.PLAIN, CUT));
        }
        return new Stretch(source.line(from), pieces);
    }

    private static void add(List<Piece> pieces, Sign sign, Source source, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(sign, PageText.lines(source.text(), from, to)));
        }
    }

    /** How many bytes it takes in a page, about. */
    int bytes() {
        int bytes = 8;
        for (Piece piece : pieces) {
            bytes += 6;
            for (int i = 0; i < piece.text().length(); i++) {
                bytes += bytes(piece.text().charAt(i));
            }
        }
        return bytes;
    }

    private static int bytes(char c) {
        if (c < 0x80) {
            return c == '<' || c == '>' || c == '&' ? 6 : 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}

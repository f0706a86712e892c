package org.copydesk.examples.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.copydesk.examples.benchmark.SourceText.Kind;
import org.copydesk.examples.benchmark.SourceText.Piece;

/**
 * Makes paragraphs by varying real ones: of each a third or more of the words is swapped for others of the text, names
 * for other names (one name always for the same one in one file), digits for digits. Some words and names are coined,
 * so that there are ever more of them, as in real text. Of a thousand paragraphs about five repeat an earlier one and
 * ten nearly do. Equal text and seed give equal paragraphs on every machine. Not safe for threads.
 */
final class TextGenerator {
    private static final double LEAST_SWAPPED = 0.35;
    private static final double MOST_SWAPPED = 0.65;
    private static final double COINED_WORDS = 0.04;
    private static final double COINED_NAMES = 0.4;
    private static final double REPEATED = 0.005;
    private static final double NEARLY_REPEATED = 0.01;
    private static final int REMEMBERED = 1000;

    private final SourceText text;
    private final Random random;
    private final List<List<Piece>> earlier = new ArrayList<>();
    private final Map<String, String> namesOfFile = new HashMap<>();

    TextGenerator(SourceText text, long seed) {
        this.text = text;
        this.random = new Random(seed);
    }

    /** Tells that the paragraphs from now on are of another file, in which names stand for others. */
    void startFile() {
        namesOfFile.clear();
    }

    /** The next paragraph, without a line end. */
    String nextParagraph() {
        List<Piece> paragraph = nextPieces();
        remember(paragraph);
        StringBuilder line = new StringBuilder();
        paragraph.forEach(piece -> line.append(piece.text()));
        return line.toString();
    }

    private List<Piece> nextPieces() {
        double kind = random.nextDouble();
        if (!earlier.isEmpty() && kind < REPEATED) {
            return any(earlier);
        }
        if (!earlier.isEmpty() && kind < REPEATED + NEARLY_REPEATED) {
            return withOneOtherWord(any(earlier));
        }
        return varied(any(text.paragraphs()));
    }

    private void remember(List<Piece> paragraph) {
        if (earlier.size() < REMEMBERED) {
            earlier.add(paragraph);
        } else {
            earlier.set(random.nextInt(REMEMBERED), paragraph);
        }
    }

    private List<Piece> withOneOtherWord(List<Piece> paragraph) {
        List<Piece> changed = new ArrayList<>(paragraph);
        int start = random.nextInt(changed.size());
        for (int i = 0; i < changed.size(); i++) {
            int at = (start + i) % changed.size();
            if (changed.get(at).kind() == Kind.WORD) {
                changed.set(at, new Piece(Kind.WORD, otherWord()));
                return changed;
            }
        }
        return changed;
    }

    private List<Piece> varied(List<Piece> paragraph) {
        double swapped = LEAST_SWAPPED + random.nextDouble() * (MOST_SWAPPED - LEAST_SWAPPED);
        return paragraph.stream().map(piece -> varied(piece, swapped)).toList();
    }

    private Piece varied(Piece piece, double swapped) {
        return switch (piece.kind()) {
            case WORD -> random.nextDouble() < swapped ? new Piece(Kind.WORD, otherWord()) : piece;
            case NAME -> new Piece(Kind.NAME, otherName(piece.text()));
            case NUMBER -> new Piece(Kind.NUMBER, otherDigits(piece.text().length()));
            case OTHER -> piece;
        };
    }

    private String otherWord() {
        return random.nextDouble() < COINED_WORDS ? coined(text.words()) : any(text.words());
    }

    private String otherName(String name) {
        String known = namesOfFile.get(name);
        if (known == null) {
            known = random.nextDouble() < COINED_NAMES ? coined(text.names()) : any(text.names());
            namesOfFile.put(name, known);
        }
        return known;
    }

    /** The beginning of one word and the end of another. */
    private String coined(List<String> words) {
        String first = any(words);
        String last = any(words);
        return first.substring(0, (first.length() + 1) / 2) + last.substring(last.length() / 2);
    }

    private String otherDigits(int length) {
        StringBuilder digits = new StringBuilder(length);
        digits.append((char) ('1' + random.nextInt(9)));
        while (digits.length() < length) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

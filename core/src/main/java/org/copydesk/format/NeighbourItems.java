package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the items of lists that only their neighbours show to be some: {@code A. Ropes} above {@code B. Sails}, where one
 * such line alone may begin with the initial of a name, boxes such as {@code [x]} without a bullet before them, and
 * {@code (c)} below {@code (b)}, which alone may be the sign of copyright.
 */
final class NeighbourItems {
    private static final int FARTHEST = 40;
    private static final int FARTHEST_BOX = 3;
    private static final int LEAST = 2;

    /** Of items as short as names there must be more. */
    private static final int LEAST_SHORT = 3;

    private static final int SHORT_WORDS = 3;

    private final List<TextLine> lines;
    private final List<Integer> sequence = new ArrayList<>();

    private NeighbourItems(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Marks the items in the lines of a file. */
    static void mark(List<TextLine> lines) {
        new NeighbourItems(lines).mark();
    }

    private void mark() {
        int lastBox = -FARTHEST;
        int lastB = -FARTHEST - 1;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (isLettered(line)) {
                letter(i);
            } else if (!line.isBlank() && ListMarker.isBox(line.page(), line.start(), line.end())) {
                box(lastBox, i);
                lastBox = i;
            } else if (line.startsWith("(b)") || line.startsWith("(B)")) {
                lastB = i;
            } else if (i - lastB <= FARTHEST && isAfterB(lastB, i)) {
                lines.set(i, line.asItem());
            }
        }
        settle();
    }

    /** Whether a line has the letter that comes after that of another one, in brackets as it is there. */
    private boolean isAfterB(int b, int i) {
        boolean isSmall = lines.get(b).startsWith("(b)");
        return lines.get(i).startsWith(isSmall ? "(c)" : "(C)") && isBeside(b, i);
    }

    private void box(int last, int i) {
        if (i - last <= FARTHEST_BOX && isBeside(last, i)) {
            lines.set(last, lines.get(last).asItem());
            lines.set(i, lines.get(i).asItem());
        }
    }

    private void letter(int i) {
        if (!isFree(i)) {
            return;
        }
        if (!sequence.isEmpty() && !isNext(sequence.get(sequence.size() - 1), i)) {
            settle();
        }
        if (!sequence.isEmpty() || lines.get(i).first() == 'A') {
            sequence.add(i);
        }
    }

    private static boolean isLettered(TextLine line) {
        return line.length() >= 4
                && line.first() >= 'A'
                && line.first() <= 'Z'
                && line.page().charAt(line.start() + 1) == '.'
                && CharacterScan.isBlank(line.page().charAt(line.start() + 2));
    }

    /** Whether no sentence of the line above goes on in a line. */
    private boolean isFree(int i) {
        if (i == 0 || lines.get(i - 1).isBlank()) {
            return true;
        }
        TextLine before = lines.get(i - 1);
        return before.endsInStop()
                || before.last() == ':'
                || isLettered(before)
                || before.indent() > lines.get(i).indent();
    }

    private boolean isNext(int before, int i) {
        return i - before <= FARTHEST
                && lines.get(i).first() == lines.get(before).first() + 1
                && isBeside(before, i);
    }

    private boolean isBeside(int before, int i) {
        TextLine last = lines.get(before);
        return lines.get(i).indent() == last.indent() && lines.get(i).quotes() == last.quotes();
    }

    private void settle() {
        boolean isShort = sequence.stream().allMatch(i -> isShort(lines.get(i)));
        if (sequence.size() >= (isShort ? LEAST_SHORT : LEAST)) {
            sequence.forEach(i -> lines.set(i, lines.get(i).asItem()));
        }
        sequence.clear();
    }

    private static boolean isShort(TextLine line) {
        int words = 1;
        for (int i = line.start() + 1; i < line.end() && words <= SHORT_WORDS; i++) {
            words += line.page().charAt(i) == ' ' ? 1 : 0;
        }
        return words <= SHORT_WORDS && !line.endsInStop();
    }
}

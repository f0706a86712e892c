package org.copydesk.format;

import java.util.List;

/**
 * Takes the signs away that make paragraphs a comment of a program, as at the head of a licence: a line that begins with
 * a slash and stars, perhaps a star at the start of every line, and a star and a slash at the end.
 */
final class CommentBox {
    private static final String OPEN = "/*";
    private static final String CLOSE = "*/";

    private final List<TextLine> lines;
    private final LineScanner scanner;

    private CommentBox(List<TextLine> lines, LineScanner scanner) {
        this.lines = lines;
        this.scanner = scanner;
    }

    /** Replaces the lines of all comments of several lines. */
    static void open(List<TextLine> lines, LineScanner scanner) {
        CommentBox box = new CommentBox(lines, scanner);
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).startsWith(OPEN)) {
                int last = box.last(i);
                if (last > i && box.isWhole(i, last)) {
                    box.replace(i, last);
                }
                i = Math.max(i, last);
            }
            i++;
        }
    }

    /** The last line of the comment that begins in a line; below 0 if none ends it before another one begins. */
    private int last(int first) {
        int i = first;
        while (i < lines.size() && !lines.get(i).endsWith(CLOSE)) {
            i++;
            if (i < lines.size() && lines.get(i).startsWith(OPEN)) {
                return -1;
            }
        }
        return i < lines.size() ? i : -1;
    }

    /** Whether lines are a comment and nothing else: the end stands alone on its line, or all is one paragraph. */
    private boolean isWhole(int first, int last) {
        if (isBare(lines.get(last))) {
            return true;
        }
        boolean isParted = last + 1 == lines.size() || lines.get(last + 1).isBlank();
        return isParted && lines.subList(first, last).stream().noneMatch(TextLine::isBlank);
    }

    private static boolean isBare(TextLine line) {
        return line.isRule() && line.first() == '*';
    }

    private void replace(int first, int last) {
        boolean isStarred =
                lines.subList(first + 1, last).stream().allMatch(line -> line.isBlank() || line.first() == '*');
        for (int i = first; i <= last; i++) {
            TextLine line = lines.get(i);
            boolean isSigned = isStarred || i == first || i == last;
            if (isSigned && !line.isBlank()) {
                int from = afterStars(line, i == first ? 1 : 0);
                int to = beforeStars(line, from, i == last ? 1 : 0);
                lines.set(i, scanner.part(line, from, to));
            }
        }
    }

    private static int afterStars(TextLine line, int slashes) {
        if (slashes == 0 && line.first() != '*') {
            return line.start();
        }
        int i = line.start() + slashes;
        while (i < line.end() && line.page().charAt(i) == '*') {
            i++;
        }
        boolean isSign = i == line.end()
                || LineScanner.isBlank(line.page().charAt(i))
                || "/!".indexOf(line.page().charAt(i)) >= 0;
        return isSign ? i : line.start() + slashes + 1;
    }

    /** Before the stars that close a line: behind a blank, or before the slash that ends all. */
    private static int beforeStars(TextLine line, int from, int slashes) {
        int i = line.end() - slashes;
        while (i > from && line.page().charAt(i - 1) == '*') {
            i--;
        }
        boolean isSign =
                slashes > 0 || i <= from || LineScanner.isBlank(line.page().charAt(i - 1));
        return Math.max(from, isSign ? i : line.end());
    }
}

package org.copydesk.format;

import java.util.List;

/**
 * Knows drawings made of characters: boxes, arrows, trees and curves. Their labels are no prose.
 *
 * <p>A stroke is a token of two and more signs of a line, such as {@code +--}, {@code -->} or {@code \_/}, or a sign of
 * a vertical line with nothing but such signs on its line.
 */
final class Drawing {
    private static final String SIGNS = "|+-=_/\\<>^*.:~'";
    private static final String VERTICAL = "|+/\\^vV<>";
    private static final int PROSE_LENGTH = 50;

    private Drawing() {}

    /** Whether a group of lines is one: half and more of its lines have strokes, and one is of nothing else. */
    static boolean isDrawing(List<TextLine> group) {
        if (group.stream().noneMatch(TextLine::isRule)) {
            return false;
        }
        int strokes = 0;
        int joints = 0;
        for (TextLine line : group) {
            boolean isJoint = isJoint(line);
            boolean isStroke = isJoint || hasStroke(line);
            if (!isStroke && line.length() > PROSE_LENGTH && line.endsInStop()) {
                return false;
            }
            strokes += isStroke ? 1 : 0;
            joints += isJoint ? 1 : 0;
        }
        return joints > 0 && strokes >= 2 && strokes * 2 >= group.size();
    }

    /** Whether a line joins what stands above and below: it has only signs of lines, an upright one among them. */
    private static boolean isJoint(TextLine line) {
        boolean isUpright = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.page().charAt(i);
            boolean isVertical = VERTICAL.indexOf(c) >= 0 || isDrawn(c);
            if (!isVertical && SIGNS.indexOf(c) < 0 && c != ' ' && c != '\t') {
                return false;
            }
            isUpright |= isVertical;
        }
        return isUpright && (line.length() > 1 || "|^vV".indexOf(line.first()) >= 0);
    }

    private static boolean hasStroke(TextLine line) {
        if (!line.hasSigns() && CharacterScan.indexOf(line.page(), "--", line.start(), line.end()) < 0) {
            return false;
        }
        int i = line.start();
        while (i < line.end()) {
            int end = i;
            while (end < line.end() && !LineScanner.isBlank(line.page().charAt(end))) {
                end++;
            }
            if (isStroke(line.page(), i, end)) {
                return true;
            }
            i = CharacterScan.skipBlanks(line.page(), end, line.end());
            i = Math.max(i, end + 1);
        }
        return false;
    }

    /** Whether a token has a run of signs that draws a line: two of them, one no dash, or three dashes at its end. */
    private static boolean isStroke(String text, int from, int to) {
        int signs = 0;
        boolean isLine = false;
        boolean hasOther = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isDrawn(c)) {
                return true;
            }
            if (SIGNS.indexOf(c) < 0) {
                return signs >= 3 && isLine;
            }
            signs++;
            isLine |= c == '-' || c == '=' || c == '_' || c == '|';
            hasOther |= "|+<>\\/".indexOf(c) >= 0;
        }
        return isLine && (signs >= 4 || (signs >= 2 && hasOther));
    }

    /** Whether a character is of a box or an arrow. */
    private static boolean isDrawn(char c) {
        return (c >= '\u2190' && c <= '\u21FF') || (c >= '\u2500' && c <= '\u259F');
    }
}

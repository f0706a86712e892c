package org.copydesk.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes out what a page of paper has around its text: page numbers that stand alone, and the lines before and after a
 * form feed, or around the number of a page, that come back on every page. What a page break cut is one paragraph again.
 */
final class PageFurniture {
    private static final int LONGEST = 100;
    private static final String PAGE = "[Page ";

    private final List<TextLine> lines;
    private final boolean[] isFurniture;
    private boolean isAny;

    private PageFurniture(List<TextLine> lines) {
        this.lines = lines;
        this.isFurniture = new boolean[lines.size()];
    }

    /** The lines without page numbers, heads and feet; the same list if there are none. */
    static List<TextLine> remove(List<TextLine> lines) {
        PageFurniture furniture = new PageFurniture(lines);
        furniture.findPageNumbers();
        furniture.findHeadsAndFeet();
        return furniture.isAny ? furniture.rest() : lines;
    }

    private void mark(int line) {
        isFurniture[line] = true;
        isAny = true;
    }

    private void findPageNumbers() {
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean isShort = !line.isBlank() && line.length() <= 24;
            if (isShort && isAlone(i) && isPageNumber(line.toString())) {
                mark(i);
            }
        }
    }

    private boolean isAlone(int i) {
        return (i == 0 || lines.get(i - 1).isBlank() || lines.get(i).hasFormFeed())
                && (i + 1 == lines.size()
                        || lines.get(i + 1).isBlank()
                        || lines.get(i + 1).hasFormFeed());
    }

    /** {@code 12}, {@code - 12 -}, {@code [Page 12]}, {@code Page 3 of 10}. */
    private static boolean isPageNumber(String text) {
        int digits = 0;
        int words = 0;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                String word = text.substring(i, end).toLowerCase(Locale.ROOT);
                boolean isNumber = word.length() <= 4 && word.chars().allMatch(Character::isDigit);
                boolean isWord = word.equals("page") || word.equals("of") || word.equals("p") || word.equals("pg");
                if (!isNumber && !isWord) {
                    return false;
                }
                digits += isNumber ? 1 : 0;
                words += isWord ? 1 : 0;
            }
            if (end < text.length() && " -\u2013\u2014[]()./|".indexOf(text.charAt(end)) < 0) {
                return false;
            }
            i = end + 1;
        }
        return digits == 1 || (digits == 2 && words > 0);
    }

    private void findHeadsAndFeet() {
        Set<Integer> found = new TreeSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).hasFormFeed()) {
                addNearest(found, i - 1, -1);
                addNearest(found, i, 1);
            } else if (isFoot(i) && isAlone(i)) {
                found.add(i);
                addNearest(found, i + 1, 1);
            }
        }
        if (found.isEmpty()) {
            return;
        }
        // The last line of the file is the foot of its last page.
        addNearest(found, lines.size() - 1, -1);
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(i -> counts.merge(pattern(i), 1, Integer::sum));
        found.stream().filter(i -> counts.getOrDefault(pattern(i), 0) >= 2).forEach(this::mark);
    }

    /** Whether a line ends in the number of a page, as in {@code Oduya          Harbours          [Page 12]}. */
    private boolean isFoot(int i) {
        TextLine line = lines.get(i);
        if (!line.hasGap() || line.length() > LONGEST || line.last() != ']') {
            return false;
        }
        String text = line.toString();
        int digit = text.lastIndexOf(PAGE) + PAGE.length();
        boolean isFoot = digit > PAGE.length();
        while (isFoot && digit < text.length() && Character.isLetterOrDigit(text.charAt(digit))) {
            digit++;
        }
        return isFoot && digit == text.length() - 1;
    }

    private void addNearest(Set<Integer> found, int from, int step) {
        for (int i = from; i >= 0 && i < lines.size() && Math.abs(i - from) < 8; i += step) {
            TextLine line = lines.get(i);
            if (!line.isBlank()) {
                if (line.length() <= LONGEST) {
                    found.add(i);
                }
                return;
            }
            if (i != from && line.hasFormFeed()) {
                return;
            }
        }
    }

    /** A line with a sign for every number. */
    private String pattern(int line) {
        String text = lines.get(line).toString();
        StringBuilder pattern = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = Character.isDigit(c);
            boolean isRepeated = pattern.length() > 0 && pattern.charAt(pattern.length() - 1) == (isDigit ? '0' : ' ');
            if (!isRepeated || !(isDigit || c == ' ')) {
                pattern.append(isDigit ? '0' : c);
            }
        }
        return pattern.toString();
    }

    private List<TextLine> rest() {
        List<TextLine> rest = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            if (!isFurniture[i] && !lines.get(i).isBlank()) {
                rest.add(lines.get(i++));
                continue;
            }
            int end = i;
            boolean hasFurniture = false;
            while (end < lines.size() && (isFurniture[end] || lines.get(end).isBlank())) {
                hasFurniture |= isFurniture[end];
                end++;
            }
            if (!hasFurniture || !isCut(rest, end)) {
                lines.subList(i, end).stream().filter(TextLine::isBlank).forEach(rest::add);
            }
            i = end;
        }
        return rest;
    }

    private boolean isCut(List<TextLine> rest, int next) {
        return !rest.isEmpty()
                && next < lines.size()
                && !rest.get(rest.size() - 1).endsInStop()
                && lines.get(next).beginsLower();
    }
}

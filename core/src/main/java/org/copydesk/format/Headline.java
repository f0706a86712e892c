package org.copydesk.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the titles of plain text: underlined, numbered, in capitals, centred, or short and alone. */
final class Headline {
    private static final int LONGEST = 80;
    private static final int LONGEST_UNDERLINED = 120;
    private static final String RULE_SIGNS = "=-~^*#+\"'`_.:%\u2500\u2501\u2550\u2014\u2022\u00B7";
    private static final String NO_TITLE_ENDS = ",;:-\u2013\u2014\u3001\uFF0C\uFF1A\uFF1B\u060C\u061B";
    private static final Set<String> PARTS = Set.of(
            "chapter",
            "part",
            "book",
            "section",
            "appendix",
            "act",
            "scene",
            "article",
            "volume",
            "canto",
            "letter",
            "kapitel",
            "teil",
            "abschnitt",
            "anhang",
            "chapitre",
            "partie",
            "capitulo",
            "cap\u00EDtulo",
            "parte",
            "capitolo",
            "hoofdstuk",
            "rozdzia\u0142",
            "\u0433\u043B\u0430\u0432\u0430",
            "\u0447\u0430\u0441\u0442\u044C");

    private Headline() {}

    /**
     * Whether a line stands over a rule of one sign that is about as long as itself.
     *
     * @param isFirst whether nothing stands right above the line: then the rule may be longer
     */
    static boolean isUnderlined(TextLine line, TextLine next, boolean isFirst) {
        if (next.length() < 3 || line.length() > LONGEST_UNDERLINED || !isLine(next)) {
            return false;
        }
        boolean isAsLong = Math.abs(next.length() - line.length()) <= Math.max(3, line.length() / 4);
        return isAsLong ? !line.endsInStop() || !line.beginsLower() : isFirst && looksLike(line);
    }

    /** Whether a line is a rule of one sign, without or with blanks between. */
    static boolean isLine(TextLine line) {
        if (line.isBlank() || !line.isRule() || RULE_SIGNS.indexOf(line.first()) < 0) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.page().charAt(i);
            if (c != line.first() && c != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is one of several keys with their values, below each other. */
    static boolean isKeyBelow(TextLine before, TextLine line) {
        return LineLabel.begins(line) && LineLabel.begins(before);
    }

    /** Whether a line can be a title: short, begun like one and not ended like a sentence or a part of one. */
    static boolean looksLike(TextLine line) {
        return line.length() <= LONGEST
                && line.beginsSentence()
                && !line.endsInStop()
                && NO_TITLE_ENDS.indexOf(line.last()) < 0
                && !line.isRule()
                && !ListMarker.begins(line)
                && !LineLabel.isKey(line);
    }

    /** Whether a line in capitals is a title, with or without a stop. */
    static boolean isCapitals(TextLine line) {
        return line.isCapitals()
                && line.length() <= LONGEST
                && line.length() > 3
                && line.beginsSentence()
                && NO_TITLE_ENDS.indexOf(line.last()) < 0;
    }

    /** Whether a line begins like {@code Chapter 3}, {@code PART II} or {@code Appendix B}. */
    static boolean isPart(TextLine line) {
        String text = line.page();
        int end = line.start();
        while (end < line.end() && Character.isLetter(text.charAt(end)) && end - line.start() < 12) {
            end++;
        }
        if (end == line.start() || line.length() > LONGEST || !Character.isUpperCase(line.first())) {
            return false;
        }
        boolean isWord = PARTS.contains(text.substring(line.start(), end).toLowerCase(Locale.ROOT));
        int number = CharacterScan.skipBlanks(text, end, line.end());
        return isWord && number > end && number < line.end() && isNumber(text, number, line.end());
    }

    private static boolean isNumber(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        boolean isNumber = i > from;
        boolean isRoman = i > from;
        for (int k = from; k < i; k++) {
            isNumber &= Character.isDigit(text.charAt(k));
            isRoman &= "IVXLCDM".indexOf(text.charAt(k)) >= 0;
        }
        boolean isLetter = i == from + 1 && Character.isUpperCase(text.charAt(from));
        boolean isEnd = i == to || ".:,-\u2013\u2014 ".indexOf(text.charAt(i)) >= 0;
        return isEnd && (isNumber || isRoman || isLetter);
    }

    /** Whether a line can be a title behind a number: {@code 2. Scope}, {@code 2.1 Scope}. */
    static boolean isNumbered(TextLine line) {
        int end = ListMarker.end(line);
        return end > line.start()
                && (Character.isDigit(line.first())
                        || (line.isItem() && line.first() != '[')
                        || isRomanNumber(line, end))
                && CharacterScan.indexOf(line.page(), ')', line.start(), end) < 0
                && looksLike(line.from(end));
    }

    private static boolean isRomanNumber(TextLine line, int to) {
        int stop = CharacterScan.indexOf(line.page(), '.', line.start(), to);
        for (int i = line.start(); i < stop; i++) {
            if ("IVX".indexOf(line.page().charAt(i)) < 0) {
                return false;
            }
        }
        return stop > line.start();
    }

    /** How many parts the number before a title has. */
    static int parts(TextLine line) {
        int end = ListMarker.end(line);
        int parts = 0;
        for (int i = line.start(); i < end; i++) {
            boolean isDigit = Character.isDigit(line.page().charAt(i));
            parts += isDigit && (i == line.start() || line.page().charAt(i - 1) == '.') ? 1 : 0;
        }
        return parts;
    }

    /** Whether a line is a title in the manner of Markdown, or one between signs. */
    static boolean isMarked(TextLine line) {
        TextLine title = line.length() <= LONGEST ? withoutMarks(line) : line;
        return title.start() > line.start() && (title.end() == line.end() || looksLike(title));
    }

    /** The offset behind the marks of a title in the manner of Markdown; the start of the line if it has none. */
    private static int endOfMarks(TextLine line) {
        int i = line.start();
        while (i < line.end() && line.page().charAt(i) == '#' && i - line.start() < 6) {
            i++;
        }
        boolean isMarked = i > line.start() && i + 1 < line.end() && line.page().charAt(i) == ' ';
        return isMarked ? CharacterScan.skipBlanks(line.page(), i, line.end()) : line.start();
    }

    /** A title without the signs before it, and without those on both sides: {@code *** Harbours ***}. */
    static TextLine withoutMarks(TextLine line) {
        int from = endOfMarks(line);
        if (from > line.start() || "=*-~+#".indexOf(line.first()) < 0 || line.first() != line.last()) {
            return from > line.start() ? line.from(from) : line;
        }
        int first = line.start();
        int last = line.end();
        while (last - first > 2
                && line.page().charAt(first) == line.first()
                && line.page().charAt(last - 1) == line.first()) {
            first++;
            last--;
        }
        int start = CharacterScan.skipBlanks(line.page(), first, last);
        while (last > start && CharacterScan.isBlank(line.page().charAt(last - 1))) {
            last--;
        }
        return first - line.start() >= 2 && last > start ? line.from(start).to(last) : line;
    }

    /** Whether lines are a title over two or three short lines, each centred. */
    static boolean isCentred(List<TextLine> group, ParagraphShape shape) {
        if (!shape.isWrapped() || group.size() > 4) {
            return false;
        }
        for (TextLine line : group) {
            int right = shape.width() - line.width();
            int left = line.indent() - shape.indent();
            boolean isCentred = left >= 8 && Math.abs(left - right) <= Math.max(4, shape.width() / 12);
            if (!isCentred || line.endsInStop() || line.isRule() || !line.beginsSentence()) {
                return false;
            }
        }
        return true;
    }
}

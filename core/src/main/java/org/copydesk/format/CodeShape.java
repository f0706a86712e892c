package org.copydesk.format;

import java.util.List;

/** Tells code and what programs print from prose, by the signs in the lines. */
final class CodeShape {
    private static final String PROMPTS_BEFORE = "$%>";
    private static final int LEAST_COLUMN = 20;
    private static final int PROSE_LENGTH = 40;
    private static final int MOST_WORDS = 100;
    private static final String PUNCTUATION = ".,:;!?\"'()\u2018\u2019\u201C\u201D*";

    private CodeShape() {}

    /** Whether a group of lines is code or output as a whole: half and more of it, and no line of prose among it. */
    static boolean isCode(List<TextLine> group) {
        if (isColumn(group)) {
            return true;
        }
        if (isPlain(group)) {
            return false;
        }
        if (Drawing.isDrawing(group)) {
            return true;
        }
        int code = 0;
        int sure = 0;
        int stamps = 0;
        boolean isOutput = isCommand(group.get(0));
        boolean hasProse = false;
        for (TextLine line : group) {
            int likeness = hasProse ? -1 : likeness(line);
            code += likeness > 0 ? 1 : 0;
            sure += likeness > 1 ? 1 : 0;
            hasProse |= likeness < 0;
            stamps += isStamped(line) ? 1 : 0;
        }
        boolean isLog = stamps >= 2 && stamps * 2 > group.size();
        boolean isStatement = group.size() == 1 && sure == 1 && group.get(0).last() == ';';
        return isLog || isOutput || isStatement || (!hasProse && sure >= 2 && code * 2 >= group.size());
    }

    /** Whether many lines have hardly a character each: a column of data, not words. */
    private static boolean isColumn(List<TextLine> group) {
        if (group.size() < LEAST_COLUMN) {
            return false;
        }
        for (TextLine line : group) {
            if (line.length() > 2 || LineScanner.isUnspaced(line.last())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing in a group hints at code: the common case, told by few looks. */
    private static boolean isPlain(List<TextLine> group) {
        for (TextLine line : group) {
            char first = line.isBlank() ? ' ' : line.first();
            if (line.hasSigns()
                    || line.isRule()
                    || Character.isDigit(first)
                    || first == '['
                    || ";)".indexOf(line.last()) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is a command behind a prompt: {@code $ ls}, {@code >>> x}. */
    static boolean isCommand(TextLine line) {
        if (line.length() < 3 || line.isRule()) {
            return false;
        }
        String text = line.page();
        if (line.startsWith(">>> ") || line.startsWith("#!/") || line.startsWith("C:\\>")) {
            return true;
        }
        char third = text.charAt(line.start() + 2);
        return PROMPTS_BEFORE.indexOf(line.first()) >= 0
                && text.charAt(line.start() + 1) == ' '
                && (Character.isLowerCase(third) || third == '.' || third == '/');
    }

    /** Whether a line is of a log: it begins with a date and a time. */
    private static boolean isStamped(TextLine line) {
        String text = line.page();
        int i = line.start();
        while (i < line.end() && i < line.start() + 30 && "0123456789-/.T [".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i - line.start() >= 12 && i < line.end() && text.charAt(i) == ':';
    }

    /** Whether most of a line's words are none but signs, names of variables, options and calls. */
    static boolean isCode(TextLine line) {
        return likeness(line) > 1;
    }

    /** How much a line is like code: 2 surely, 1 perhaps, 0 neither so nor so, below 0 for prose. */
    private static int likeness(TextLine line) {
        if (line.isRule()) {
            return "{}();".indexOf(line.isBlank() ? ' ' : line.first()) >= 0 && line.length() <= 4 ? 2 : 0;
        }
        if (isCommand(line) || Statement.is(line)) {
            return 2;
        }
        if (!line.hasSigns() && line.last() != ';') {
            return line.length() > PROSE_LENGTH || line.last() == ':' ? -1 : 0;
        }
        int odd = line.last() == '{' || line.endsWith(");") || line.endsWith("};") ? 2 : 0;
        int plain = 0;
        int i = line.start();
        while (i < line.end() && plain < MOST_WORDS) {
            int end = endOfToken(line, i);
            int kind = kind(line.page(), i, end);
            odd += kind < 0 ? 1 : 0;
            plain += kind > 0 ? 1 : 0;
            i = CharacterScan.skipBlanks(line.page(), end, line.end());
        }
        if (odd == 0) {
            return plain >= 5 || line.last() == ':' ? -1 : 0;
        }
        return odd >= plain ? 2 : odd * 2 >= plain ? 1 : plain >= 5 ? -1 : 0;
    }

    private static int endOfToken(TextLine line, int from) {
        int i = from;
        while (i < line.end() && !CharacterScan.isBlank(line.page().charAt(i))) {
            i++;
        }
        return i;
    }

    /** Of a token between blanks: below 0 for code, above 0 for a word, 0 for what can be either. */
    private static int kind(String text, int from, int to) {
        if (isWord(text, from, to)) {
            return 1;
        }
        int first = from;
        int last = to;
        while (first < last && PUNCTUATION.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        while (last > first && PUNCTUATION.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        boolean hasLetter = false;
        boolean isName = false;
        boolean isOdd = last - first > 2 && text.startsWith("--", first) && Character.isLetter(text.charAt(first + 2));
        for (int i = first; i < last; i++) {
            char c = text.charAt(i);
            hasLetter = hasLetter || Character.isLetter(c);
            isName |= c == '@'
                    || c == '/'
                    || c == '&'
                    || (c == '_' && i > first)
                    || (c == '.' && text.startsWith("www", first));
            isOdd |= isOdd(text, i, first, last);
        }
        boolean isBraced = last - first > 2
                && ((text.charAt(first) == '{' && text.charAt(last - 1) == '}')
                        || (text.charAt(first) == '<' && text.charAt(last - 1) == '>'));
        boolean isQuoted = last > first && text.charAt(first) == '`';
        if (isOdd && CharacterScan.indexOf(text, '_', first, last) >= 0) {
            return -1;
        }
        if (isName || isQuoted || (isBraced && CharacterScan.indexOf(text, '=', first, last) < 0)) {
            return 0;
        }
        if (isOdd) {
            return -1;
        }
        return hasLetter ? 1 : 0;
    }

    /** Whether a token is nothing but letters of English, perhaps with a stop or comma behind: the common case. */
    private static boolean isWord(String text, int from, int to) {
        char last = text.charAt(to - 1);
        int end = last == '.' || last == ',' ? to - 1 : to;
        int i = from;
        while (i < end && NameShape.isAsciiLetter(text.charAt(i))) {
            i++;
        }
        return i == end && end > from;
    }

    private static boolean isOdd(String text, int i, int from, int to) {
        char c = text.charAt(i);
        boolean isInside = i > from && i + 1 < to;
        return switch (c) {
            case '{' -> i > from || i + 1 == to || !Character.isLetter(text.charAt(i + 1));
            case '}' -> i + 1 < to || i == from || !Character.isLetter(text.charAt(i - 1));
            case '=', '\\', '^', '|', '`', '<', '>' -> true;
            case '$' -> i + 1 < to && Character.isLetter(text.charAt(i + 1));
            case '(' -> isInside && text.charAt(i + 1) == ')';
            case ':' -> isInside && text.charAt(i + 1) == ':';
            case ';' -> isInside;
            default -> false;
        };
    }
}

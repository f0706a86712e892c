package org.copydesk.format;

import java.util.List;

/** Knows lines that are a statement of a program as a whole. */
final class Statement {
    private static final List<String> CONTROLS = List.of("for", "if", "while", "switch", "catch", "else if", "foreach");

    private Statement() {}

    /** Whether a line is a statement as a whole: a call, a return, a loop, an assignment or a directive of a compiler. */
    static boolean is(TextLine line) {
        if (line.last() == ';' && (line.startsWith("return ") || isAssignment(line))) {
            return true;
        }
        if (isControl(line)) {
            return true;
        }
        if (line.first() == '#') {
            return line.startsWith("#include") || line.startsWith("#define ") || line.startsWith("#endif");
        }
        return line.endsWith(");") ? endOfName(line) < line.end() : line.last() == ')' && isCall(line);
    }

    /** A loop or a condition with its brackets and signs of code in it. */
    private static boolean isControl(TextLine line) {
        if ("fiwsce}".indexOf(line.first()) < 0 || "{);".indexOf(line.last()) < 0 || !line.hasSigns()) {
            return false;
        }
        String text = line.page();
        int word = line.first() == '}' ? CharacterScan.skipBlanks(text, line.start() + 1, line.end()) : line.start();
        for (String keyword : CONTROLS) {
            if (text.startsWith(keyword, word)) {
                int open = CharacterScan.skipBlanks(text, word + keyword.length(), line.end());
                return open < line.end() && text.charAt(open) == '(';
            }
        }
        return false;
    }

    /** {@code sum += a[i];}: one to three words, the sign, and what comes behind it up to a semicolon. */
    private static boolean isAssignment(TextLine line) {
        int sign = CharacterScan.indexOf(line.page(), '=', line.start(), line.end());
        if (sign < line.start() + 2 || line.page().charAt(sign + 1) != ' ') {
            return false;
        }
        int name = "+-*/|&".indexOf(line.page().charAt(sign - 1)) >= 0 ? sign - 1 : sign;
        int blanks = 0;
        for (int i = line.start(); i < name - 1; i++) {
            blanks += line.page().charAt(i) == ' ' ? 1 : 0;
        }
        return line.page().charAt(name - 1) == ' ' && blanks <= 2;
    }

    /** Whether a line is a call without a stop behind it: its name has a sign in it or its brackets have. */
    private static boolean isCall(TextLine line) {
        int open = endOfName(line);
        boolean hasMore = open < line.end()
                && (line.hasSigns() || CharacterScan.indexOf(line.page(), '.', line.start(), open) >= 0);
        return hasMore && CharacterScan.indexOf(line.page(), ')', open, line.end()) == line.end() - 1;
    }

    /** The bracket right behind the name that a line begins with; the end of the line if there is none. */
    private static int endOfName(TextLine line) {
        int i = line.start();
        while (i < line.end()
                && (Character.isJavaIdentifierPart(line.page().charAt(i))
                        || ".:>-".indexOf(line.page().charAt(i)) >= 0)) {
            i++;
        }
        boolean isCall = i > line.start() + 1 && i < line.end() && line.page().charAt(i) == '(';
        return isCall ? i : line.end();
    }
}

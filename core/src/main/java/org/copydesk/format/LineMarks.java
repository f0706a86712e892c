package org.copydesk.format;

/** What has a meaning of its own only at the start of a line. Lines must come in order; not safe for threads. */
final class LineMarks {
    private static final int TAB = 4;

    /** Words so far behind the sign of an item, in columns, are its first words. */
    private static final int DEEPEST_WORDS = 5;

    private final MaskedText text;
    private final String source;
    private final NoteLines notes;
    private final UnclosedHtml html;
    private final DefinitionLines definitions;
    private int lastComment = -1;

    LineMarks(MaskedText text, ForwardSearch search, Components components) {
        this.text = text;
        this.source = text.source();
        this.notes = new NoteLines(text, components);
        this.html = new UnclosedHtml(text, search);
        this.definitions = new DefinitionLines(source);
    }

    /** Covers a line of a directive in the fences of code; returns where to go on, or -1 if it is none. */
    int directive(int from, int end) {
        return notes.directive(from, end);
    }

    /** Covers what stands at the start of a line; returns where to go on. */
    int cover(int from, int end) {
        int i = CharacterScan.skipBlanks(source, from, end);
        if (i == end) {
            return end;
        }
        return switch (source.charAt(i)) {
            case ':' -> colon(i, end);
            case '-' -> source.startsWith("--8<--", i) ? blank(i, end) : WideItem.cover(text, from, i, end);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> WideItem.cover(text, from, i, end);
            case '+' -> isBreak(i, end) ? blank(i, end) : WideItem.cover(text, from, i, end);
            case '%' -> comment(i, end);
            case '/' -> source.startsWith("///", i) ? notes.note(i, end) : i;
            case '!', '?', '=' -> Admonition.cover(text, i, end);
            case '>' -> quoted(i, end);
            case '*' -> source.startsWith("*[", i) ? abbreviation(i, end) : WideItem.cover(text, from, i, end);
            case '[' -> contents(i, end);
            case '(' -> target(i, end);
            case '\\' -> Formula.coverEnvironment(text, i);
            case '<' -> source.startsWith("<<< ", i) || isLine("<--->", i) ? blank(i, end) : html.cover(i, end);
            case '{' -> kramdownContents(i);
            case '|' -> isTableTop(i, end) ? blank(i, end) : i;
            case '#' -> isTags(i, end) ? blank(i, end) : i;
            case '^' -> isLine("^", i) ? blank(i, end) : i;
            default -> i;
        };
    }

    /** Whether a line has nothing but tags such as {@code #ships #ships/sail}; one in a capital may be a heading. */
    private boolean isTags(int from, int end) {
        int tags = 0;
        int i = from;
        while (i < end && source.charAt(i) == '#' && i + 1 < end && Character.isLetter(source.charAt(i + 1))) {
            i++;
            while (i < end && (Character.isLetterOrDigit(source.charAt(i)) || "-_/".indexOf(source.charAt(i)) >= 0)) {
                i++;
            }
            i = CharacterScan.skipBlanks(source, i, end);
            tags++;
        }
        return i == end && (tags > 1 || (tags == 1 && Character.isLowerCase(source.charAt(from + 1))));
    }

    private boolean isLine(String line, int i) {
        return source.startsWith(line, i) && CharacterScan.isEndOfLine(source, i + line.length());
    }

    /** A line of MyST between the cells of a notebook: it may have a record of JSON behind it. */
    private boolean isBreak(int i, int end) {
        int behind = i + "+++".length();
        return source.startsWith("+++", i)
                && (CharacterScan.isEndOfLine(source, behind)
                        || source.startsWith("{", CharacterScan.skipBlanks(source, behind, end)));
    }

    /** The rule that kramdown allows above the head of a table. */
    private boolean isTableTop(int i, int end) {
        int line = DefinitionLines.startOfLine(source, i);
        return TableRule.isRule(source.substring(i, end))
                && (line == 0 || isBlankLine(DefinitionLines.startOfLine(source, line - 1)))
                && source.startsWith(
                        "|",
                        CharacterScan.skipBlanks(source, CharacterScan.afterLineEnd(source, end), source.length()));
    }

    /** The item of a list that kramdown replaces by the table of contents: the next line says so. */
    private int kramdownContents(int i) {
        boolean isContents = source.startsWith("{:toc", i) || source.startsWith("{: toc", i);
        int before = isContents ? DefinitionLines.startOfLine(source, DefinitionLines.startOfLine(source, i) - 1) : i;
        int item = CharacterScan.skipBlanks(source, before, i);
        boolean isItem =
                item + 1 < i && ("*-+".indexOf(source.charAt(item)) >= 0 || Character.isDigit(source.charAt(item)));
        if (isContents && isItem) {
            text.blank(before, CharacterScan.lineEnd(source, before));
        }
        return i;
    }

    private int quoted(int from, int end) {
        int rest = notes.alert(from, end);
        return rest < end && "!?:".indexOf(source.charAt(rest)) >= 0 ? cover(rest, end) : rest;
    }

    private int blank(int from, int end) {
        text.blank(from, end);
        return end;
    }

    /** A comment of MyST: lines behind a percent sign that begin a block. */
    private int comment(int i, int end) {
        int line = DefinitionLines.startOfLine(source, i);
        int before = DefinitionLines.startOfLine(source, line - 1);
        boolean begins = line > 0 && (isBlankLine(before) || before == lastComment);
        if (!begins || i + 2 >= end || source.charAt(i + 1) != ' ') {
            return i;
        }
        lastComment = line;
        text.comments().add(i, end, i + 1, end);
        return blank(i, end);
    }

    private int colon(int i, int end) {
        if (source.startsWith(":::", i)) {
            return notes.note(i, end);
        }
        boolean isDefinition = i + 2 < end && CharacterScan.isBlank(source.charAt(i + 1)) && definitions.begins(i);
        if (isDefinition) {
            text.put(i, DefinitionList.MARKER);
            hideDeepWords(i, end);
        }
        return isDefinition ? i + 1 : i;
    }

    /** Words far behind the sign would be code of the item: a letter stands before them for the parser. */
    private void hideDeepWords(int sign, int end) {
        int words = CharacterScan.skipBlanks(source, sign + 1, end);
        int column = column(sign);
        if (words < end && column(words) - column > DEEPEST_WORDS) {
            int i = sign + 2;
            while (i + 1 < words && column(i + 1) <= column + DEEPEST_WORDS - 1) {
                i++;
            }
            text.hide(i);
        }
    }

    private int column(int offset) {
        int column = 0;
        for (int i = DefinitionLines.startOfLine(source, offset); i < offset; i++) {
            column += source.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }

    private boolean isBlankLine(int line) {
        return CharacterScan.isEndOfLine(source, line);
    }

    /** The long form of an abbreviation, which readers see when they point at it: {@code *[HTML]: Hyper ...}. */
    private int abbreviation(int i, int end) {
        int close = CharacterScan.indexOf(source, ']', i, end);
        return close > i + 2 && source.startsWith("]:", close) ? blank(i, end) : i;
    }

    /** Where a table of contents goes. */
    private int contents(int i, int end) {
        String line = source.substring(i, Math.min(end, i + 20)).strip();
        boolean isContents = line.equalsIgnoreCase("[toc]")
                || line.equalsIgnoreCase("[[toc]]")
                || line.equalsIgnoreCase("[[_toc_]]");
        return isContents ? blank(i, end) : i;
    }

    /** A name that links lead to: {@code (the-name)=}. */
    private int target(int i, int end) {
        int close = CharacterScan.indexOf(source, ')', i, end);
        boolean isTarget = close > i + 1
                && source.startsWith("=", close + 1)
                && CharacterScan.isEndOfLine(source, close + 2)
                && CharacterScan.indexOf(source, ' ', i, close) < 0;
        return isTarget ? blank(i, end) : i;
    }
}

package org.copydesk.format;

/** What stands between the delimiters of a tag of a template in a page of HTML. */
final class TagText {
    private TagText() {}

    /**
     * Whether the tag that begins at an offset may end at another one: outside its strings no block of HTML begins or
     * ends, no other tag begins, and there is no blank line but in a tag with a program in it.
     */
    static boolean isWhole(String source, int from, int to) {
        String opening = source.substring(from, from + 2);
        boolean isProgram =
                source.startsWith("liquid", CharacterScan.skipBlanks(source, afterSigns(source, from, to), to));
        int i = afterSigns(source, from, to);
        while (i < to) {
            char c = source.charAt(i);
            boolean ends = switch (c) {
                case '<' -> isBlockTag(source, i, to);
                case '{' -> source.startsWith(opening, i);
                case '\n', '\r' -> !isProgram && CharacterScan.isBlankLineAfter(source, i);
                default -> false;
            };
            if (ends) {
                return false;
            }
            i = "\"'`".indexOf(c) >= 0 ? endOfString(source, i, to) : i + 1;
        }
        return true;
    }

    private static int afterSigns(String source, int from, int to) {
        int i = from + 1;
        while (i < to && "{%-~+".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** An apostrophe begins a string if it stands in no word and another one ends it in its line. */
    private static int endOfString(String source, int at, int to) {
        char quote = source.charAt(at);
        if (quote == '\'' && Character.isLetterOrDigit(source.charAt(at - 1))) {
            return at + 1;
        }
        int close = CharacterScan.indexOf(source, quote, at + 1, to);
        boolean isString = close > 0 && (quote != '\'' || !CharacterScan.hasLineEnd(source, at, close));
        return isString ? close + 1 : at + 1;
    }

    private static boolean isBlockTag(String source, int at, int to) {
        int name = at + 1 < to && source.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = name;
        while (end < to && HtmlTag.isNamePart(source.charAt(end))) {
            end++;
        }
        return end > name && HtmlElement.of(source, name, end).isBlock();
    }
}

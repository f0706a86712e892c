package org.copydesk.format;

/**
 * Tells the lines at the beginning of a paragraph that are definitions of links, which the parser takes out of it, from its
 * text. Where it is in doubt a line is text. Lines must come in order; not safe for threads.
 */
final class LinkDefinitions {
    private static final int LONGEST_LABEL = 999;

    private final String source;
    private boolean hasText;
    private boolean awaitsTitle;

    LinkDefinitions(String source) {
        this.source = source;
    }

    /** Whether the words of a line are a definition, or the title of the one above. */
    boolean isLine(int first, int end, boolean beginsParagraph) {
        hasText &= !beginsParagraph;
        boolean mayBeTitle = awaitsTitle && !beginsParagraph;
        awaitsTitle = false;
        boolean isTitle = mayBeTitle && endOfTitle(first, end) == end;
        boolean isDefinition = isTitle || (!hasText && isDefinition(first, end));
        hasText = !isDefinition;
        return isDefinition;
    }

    private boolean isDefinition(int first, int end) {
        int close = source.charAt(first) == '[' ? CharacterScan.indexOf(source, ']', first, end) : -1;
        return close > 0
                && source.startsWith(":", close + 1)
                && isLabel(source.substring(first + 1, close))
                && isWhole(close + 2, end);
    }

    private static boolean isLabel(String label) {
        return !label.isBlank() && label.length() <= LONGEST_LABEL && label.indexOf('[') < 0 && label.indexOf('\\') < 0;
    }

    /** Whether a destination, and a title if there is one, end in their line; the destination may stand in the next. */
    private boolean isWhole(int from, int end) {
        int destination = CharacterScan.skipBlanks(source, from, end);
        int i = destination == end ? end : endOfDestination(destination, end);
        int title = CharacterScan.skipBlanks(source, Math.max(i, from), end);
        awaitsTitle = i >= 0 && destination < end && title == end;
        return i >= 0 && (title == end || (title > i && endOfTitle(title, end) == end));
    }

    /** Behind a destination, or -1 for none. */
    private int endOfDestination(int from, int end) {
        if (source.charAt(from) == '<') {
            int close = CharacterScan.indexOf(source, '>', from, end);
            boolean isWhole = close > 0
                    && CharacterScan.indexOf(source, '<', from + 1, close) < 0
                    && CharacterScan.indexOf(source, '\\', from, close) < 0;
            return isWhole ? close + 1 : -1;
        }
        int i = from;
        int depth = 0;
        while (i < end && source.charAt(i) > ' ' && depth >= 0) {
            depth += source.charAt(i) == '(' ? 1 : 0;
            depth -= source.charAt(i) == ')' ? 1 : 0;
            i++;
        }
        boolean isWhole = depth == 0 && (i == end || CharacterScan.isBlank(source.charAt(i)));
        return isWhole && CharacterScan.indexOf(source, '\\', from, i) < 0 ? i : -1;
    }

    /** Where the title that begins at an offset ends, blanks behind it included; the same offset for none. */
    private int endOfTitle(int from, int end) {
        int quote = "\"'(".indexOf(source.charAt(from));
        int close = quote < 0 ? -1 : CharacterScan.indexOf(source, "\"')".charAt(quote), from + 1, end);
        boolean isWhole = close > 0 && CharacterScan.indexOf(source, '\\', from, close) < 0;
        return isWhole ? CharacterScan.skipBlanks(source, close + 1, end) : from;
    }
}

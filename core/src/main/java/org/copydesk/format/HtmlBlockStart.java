package org.copydesk.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a block of raw HTML begins and ends. Source: CommonMark 0.31, chapter 4.6, as commonmark-java reads it. */
final class HtmlBlockStart {
    /** What ends with the next blank line. */
    static final String TO_BLANK_LINE = "";

    /** Elements whose text is raw: any of their end tags ends the block. */
    static final String TO_END_OF_RAW = "</";

    private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea");

    private static final Set<String> BLOCKS = Set.of(
            ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div"
                            + " dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head"
                            + " header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option"
                            + " p param search section summary table tbody td tfoot th thead title tr track ul")
                    .split(" "));

    private HtmlBlockStart() {}

    /**
     * What ends the block that begins at the sign {@code <}; empty for none.
     *
     * @param interrupts whether it would end a paragraph
     */
    static Optional<String> end(String line, boolean interrupts) {
        if (line.startsWith("<!--")) {
            return Optional.of("-->");
        }
        if (line.startsWith("<?")) {
            return Optional.of("?>");
        }
        if (line.startsWith("<![CDATA[")) {
            return Optional.of("]]>");
        }
        if (line.startsWith("<!")) {
            char first = line.length() > 2 ? line.charAt(2) : ' ';
            return first >= 'A' && first <= 'Z' ? Optional.of(">") : Optional.empty();
        }
        return endOfElement(line, interrupts);
    }

    private static Optional<String> endOfElement(String line, boolean interrupts) {
        boolean isClosing = line.startsWith("</");
        int from = isClosing ? 2 : 1;
        int to = endOfName(line, from);
        String name = line.substring(from, to).toLowerCase(Locale.ROOT);
        boolean isEnded = to == line.length() || line.charAt(to) == '>' || isSpace(line.charAt(to));
        if (!isClosing && isEnded && RAW.contains(name)) {
            return Optional.of(TO_END_OF_RAW);
        }
        boolean isBlock = BLOCKS.contains(name) && (isEnded || line.startsWith("/>", to));
        boolean isAlone = !interrupts && to > from && isAlone(line, isClosing, to);
        return isBlock || isAlone ? Optional.of(TO_BLANK_LINE) : Optional.empty();
    }

    /** Whether a line has the end of a block. */
    static boolean isEnd(String line, String end) {
        if (!end.equals(TO_END_OF_RAW)) {
            return line.contains(end);
        }
        int i = line.indexOf(TO_END_OF_RAW);
        while (i >= 0) {
            int to = endOfName(line, i + 2);
            if (line.startsWith(">", to)
                    && RAW.contains(line.substring(i + 2, to).toLowerCase(Locale.ROOT))) {
                return true;
            }
            i = line.indexOf(TO_END_OF_RAW, to);
        }
        return false;
    }

    private static int endOfName(String line, int from) {
        int i = from;
        while (i < line.length() && (isLetter(line.charAt(i)) || (i > from && isNamePart(line.charAt(i))))) {
            i++;
        }
        return i;
    }

    /** Whether a line has a whole tag and nothing else. */
    private static boolean isAlone(String line, boolean isClosing, int nameEnd) {
        int i = skipSpaces(line, nameEnd);
        boolean isWhole = true;
        while (isWhole && !isClosing && i < line.length() && "/>".indexOf(line.charAt(i)) < 0) {
            int next = endOfAttribute(line, i);
            isWhole = next > i && isSpace(line.charAt(i - 1));
            i = skipSpaces(line, next);
        }
        i += isWhole && !isClosing && line.startsWith("/", i) ? 1 : 0;
        return isWhole && line.startsWith(">", i) && skipSpaces(line, i + 1) == line.length();
    }

    /** Behind an attribute and its value; the same offset for none. */
    private static int endOfAttribute(String line, int from) {
        int i = from;
        while (i < line.length()
                && (isLetter(line.charAt(i))
                        || "_:".indexOf(line.charAt(i)) >= 0
                        || (i > from && (isNamePart(line.charAt(i)) || line.charAt(i) == '.')))) {
            i++;
        }
        int equals = skipSpaces(line, i);
        if (i == from || !line.startsWith("=", equals)) {
            return i;
        }
        int value = skipSpaces(line, equals + 1);
        int end = endOfValue(line, value);
        return end == value ? from : end;
    }

    private static int endOfValue(String line, int from) {
        if (from < line.length() && "\"'".indexOf(line.charAt(from)) >= 0) {
            return line.indexOf(line.charAt(from), from + 1) < 0 ? from : line.indexOf(line.charAt(from), from + 1) + 1;
        }
        int i = from;
        while (i < line.length() && line.charAt(i) > ' ' && "\"'=<>`".indexOf(line.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static int skipSpaces(String line, int from) {
        int i = from;
        while (i < line.length() && isSpace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}

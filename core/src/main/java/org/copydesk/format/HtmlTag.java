package org.copydesk.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.text.BlockKind;

/**
 * One tag of HTML in the source: {@code <a href="x">}, {@code </a>}, {@code <!-- x -->}.
 *
 * @param source the characters of the page as the parser sees them
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param name its name in small letters; empty for comments and declarations
 * @param isClosing whether it begins with {@code </}
 */
record HtmlTag(String source, int start, int end, String name, boolean isClosing) {
    /** The value of an attribute: from the first to after the last of its characters. */
    record Value(int from, int to) {}

    /** Elements whose text is no prose. */
    private static final Set<String> HIDDEN =
            Set.of("script", "style", "template", "svg", "pre", "textarea", "math", "object", "iframe", "noscript");

    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var");

    private static final Map<String, BlockKind> BLOCKS = Map.ofEntries(
            Map.entry("h1", BlockKind.HEADING),
            Map.entry("h2", BlockKind.HEADING),
            Map.entry("h3", BlockKind.HEADING),
            Map.entry("h4", BlockKind.HEADING),
            Map.entry("h5", BlockKind.HEADING),
            Map.entry("h6", BlockKind.HEADING),
            Map.entry("title", BlockKind.HEADING),
            Map.entry("summary", BlockKind.HEADING),
            Map.entry("legend", BlockKind.HEADING),
            Map.entry("li", BlockKind.LIST_ITEM),
            Map.entry("dt", BlockKind.LIST_ITEM),
            Map.entry("dd", BlockKind.LIST_ITEM),
            Map.entry("td", BlockKind.TABLE_CELL),
            Map.entry("th", BlockKind.TABLE_CELL),
            Map.entry("figcaption", BlockKind.CAPTION),
            Map.entry("caption", BlockKind.CAPTION),
            Map.entry("blockquote", BlockKind.QUOTATION));

    private static final Set<String> PARAGRAPHS = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "center",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "fieldset",
            "figure",
            "footer",
            "form",
            "head",
            "header",
            "hr",
            "html",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "optgroup",
            "p",
            "search",
            "section",
            "select",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul",
            "video",
            "audio",
            "button");

    /** Reads a tag of known extent. */
    static HtmlTag of(String source, int start, int end) {
        int i = start + 1;
        boolean isClosing = i < end && source.charAt(i) == '/';
        int nameStart = isClosing ? i + 1 : i;
        int nameEnd = nameStart;
        while (nameEnd < end && isNamePart(source.charAt(nameEnd))) {
            nameEnd++;
        }
        return new HtmlTag(
                source, start, end, source.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT), isClosing);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == ':';
    }

    /** Whether the tag ends in {@code />}. */
    boolean isSelfClosing() {
        return end - start > 2 && source.charAt(end - 2) == '/';
    }

    /** Whether text inside the element is no prose. */
    boolean hidesText() {
        return HIDDEN.contains(name);
    }

    /** Whether text inside the element is code in a line. */
    boolean isCode() {
        return CODE.contains(name);
    }

    /** Whether the element begins and ends paragraphs. */
    boolean isBlock() {
        return BLOCKS.containsKey(name) || PARAGRAPHS.contains(name);
    }

    /** What part text directly inside the element plays, if the element says so. */
    Optional<BlockKind> blockKind() {
        return Optional.ofNullable(BLOCKS.get(name));
    }

    /** Where the value of an attribute stands, if the tag has it and it is not empty. */
    Optional<Value> attribute(String attribute) {
        int i = start + 1 + name.length();
        while (i < end) {
            while (i < end && !isNamePart(source.charAt(i))) {
                i++;
            }
            int nameStart = i;
            while (i < end && isNamePart(source.charAt(i))) {
                i++;
            }
            boolean isWanted = i - nameStart == attribute.length()
                    && source.regionMatches(true, nameStart, attribute, 0, attribute.length());
            i = skipBlanks(i);
            if (i < end && source.charAt(i) == '=') {
                Value value = valueAt(skipBlanks(i + 1));
                if (isWanted) {
                    return value.from() < value.to() ? Optional.of(value) : Optional.empty();
                }
                i = value.to() + 1;
            }
        }
        return Optional.empty();
    }

    private Value valueAt(int from) {
        char quote = from < end ? source.charAt(from) : ' ';
        if (quote == '"' || quote == '\'') {
            int close = source.indexOf(quote, from + 1);
            return new Value(from + 1, close < 0 || close > end ? end : close);
        }
        int to = from;
        while (to < end && source.charAt(to) > ' ' && source.charAt(to) != '>') {
            to++;
        }
        return new Value(from, to);
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < end && source.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}

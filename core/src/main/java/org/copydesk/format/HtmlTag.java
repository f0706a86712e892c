package org.copydesk.format;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.text.BlockKind;

/**
 * One tag of HTML in the source: {@code <a href="x">}, {@code </a>}, {@code <!-- x -->}.
 *
 * @param source the characters of the page as the parser sees them
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param nameStart the offset of the first character of its name
 * @param nameEnd the offset after the last character of its name; comments and declarations have none
 * @param element what it begins or ends
 */
record HtmlTag(String source, int start, int end, int nameStart, int nameEnd, HtmlElement element) {
    private static final boolean[] NAME_PARTS = new boolean[0x80];

    static {
        for (char c = 0; c < NAME_PARTS.length; c++) {
            NAME_PARTS[c] = Character.isLetterOrDigit(c) || "-:_.@".indexOf(c) >= 0;
        }
    }

    /** The value of an attribute: from the first to after the last of its characters. */
    record Value(int from, int to) {}

    /** Reads a tag of known extent. */
    static HtmlTag of(String source, int start, int end) {
        int nameStart = start + 1;
        if (nameStart < end && source.charAt(nameStart) == '/') {
            nameStart++;
        }
        int nameEnd = nameStart;
        while (nameEnd < end && isNamePart(source.charAt(nameEnd))) {
            nameEnd++;
        }
        return new HtmlTag(source, start, end, nameStart, nameEnd, HtmlElement.of(source, nameStart, nameEnd));
    }

    /** Whether names of elements and attributes have a character. */
    static boolean isNamePart(char c) {
        return c < NAME_PARTS.length ? NAME_PARTS[c] : Character.isLetterOrDigit(c);
    }

    /** Its name in small letters; empty for comments and declarations. */
    String name() {
        return element == HtmlElement.OTHER
                ? source.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT)
                : element.tagName();
    }

    /** Whether it has no name: a comment or a declaration. */
    boolean isNameless() {
        return nameStart == nameEnd;
    }

    /** Whether it begins with {@code </}. */
    boolean isClosing() {
        return nameStart > start + 1;
    }

    /** Whether it begins and ends an element at once: {@code <br/>}. */
    boolean isSelfClosing() {
        if (end - nameEnd < 2 || source.charAt(end - 1) != '>' || source.charAt(end - 2) != '/') {
            return false;
        }
        int before = end - 3;
        return before < nameEnd || source.charAt(before) <= ' ' || "\"'".indexOf(source.charAt(before)) >= 0;
    }

    /** Whether it has attributes. */
    boolean hasAttributes() {
        return !isClosing() && end - nameEnd > 3;
    }

    /** Whether text inside the element is no prose. */
    boolean hidesText() {
        return element.hidesText();
    }

    /** Whether text inside the element is code in a line. */
    boolean isCode() {
        return element.isCode();
    }

    /** Whether the element begins and ends paragraphs. */
    boolean isBlock() {
        return element.isBlock();
    }

    /** What part text directly inside the element plays, if the element says so. */
    Optional<BlockKind> blockKind() {
        return element.blockKind();
    }

    /** The characters of an attribute's value; empty if the tag does not have it. */
    String valueOf(String attribute) {
        return attribute(attribute)
                .map(value -> source.substring(value.from(), value.to()))
                .orElse("");
    }

    /** Where the value of an attribute stands, if the tag has it and it is not empty. */
    Optional<Value> attribute(String attribute) {
        HtmlAttributes attributes = new HtmlAttributes(this);
        while (attributes.next()) {
            if (attributes.is(attribute)) {
                Value value = new Value(attributes.valueStart(), attributes.valueEnd());
                return value.from() < value.to() ? Optional.of(value) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The address in an attribute: without line ends, and without blanks around it, with the characters that entities
     * stand for; empty if there is none.
     *
     * @param page the characters of the page, with the tags of templates as they stand
     */
    String address(String attribute, String page) {
        String value = attribute(attribute)
                .map(found -> page.substring(found.from(), found.to()).strip())
                .orElse("");
        boolean isOneLine = value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
        return Entity.decoded(isOneLine ? value : value.replace("\n", "").replace("\r", ""));
    }
}

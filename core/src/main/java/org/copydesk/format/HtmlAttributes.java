package org.copydesk.format;

/** Goes through the attributes of a tag, in their order. One use, one thread. */
final class HtmlAttributes {
    private final String page;
    private final int end;
    private int at;
    private int nameStart;
    private int nameEnd;
    private int valueStart;
    private int valueEnd;

    /** Stands before the first attribute. */
    HtmlAttributes(HtmlTag tag) {
        this.page = tag.source();
        this.end = tag.end();
        this.at = tag.nameEnd();
    }

    /** Goes to the next attribute, if there is one. */
    boolean next() {
        while (at < end && !HtmlTag.isNamePart(page.charAt(at))) {
            at++;
        }
        nameStart = at;
        while (at < end && HtmlTag.isNamePart(page.charAt(at))) {
            at++;
        }
        nameEnd = at;
        valueStart = at;
        valueEnd = at;
        int equals = skipBlanks(at);
        if (nameStart < nameEnd && equals < end && page.charAt(equals) == '=') {
            readValue(skipBlanks(equals + 1));
        }
        return nameStart < nameEnd;
    }

    private void readValue(int from) {
        char quote = from < end ? page.charAt(from) : ' ';
        if (quote == '"' || quote == '\'') {
            int close = CharacterScan.indexOf(page, quote, from + 1, end);
            valueStart = Math.min(end, from + 1);
            valueEnd = close < 0 ? end : close;
            at = Math.min(end, valueEnd + 1);
            return;
        }
        int to = from;
        while (to < end && page.charAt(to) > ' ' && page.charAt(to) != '>') {
            to++;
        }
        valueStart = from;
        valueEnd = to;
        at = to;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < end && page.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    /** Whether the attribute has a name, in any case. */
    boolean is(String name) {
        return nameEnd - nameStart == name.length() && page.regionMatches(true, nameStart, name, 0, name.length());
    }

    /** The offset of the first character of the value. */
    int valueStart() {
        return valueStart;
    }

    /** The offset after the last character of the value; the same as the first if there is none. */
    int valueEnd() {
        return valueEnd;
    }

    /** The characters of the value, entities as they stand. */
    String value() {
        return page.substring(valueStart, valueEnd);
    }
}

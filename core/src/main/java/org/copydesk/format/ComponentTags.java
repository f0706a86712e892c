package org.copydesk.format;

/** Covers the tags of components in a page that is no MDX, where they begin a line. Not safe for threads. */
final class ComponentTags {
    private static final int LONGEST_NAME = 100;

    /** No tags and markers before a tag on its line are longer, in characters. */
    private static final int LONGEST_BEFORE = 400;

    private final MaskedText text;
    private final String source;
    private final MdxCode mdx;
    private final UnknownElements elements;
    private final Components found = new Components();

    ComponentTags(MaskedText text, MdxCode mdx, UnknownElements elements) {
        this.text = text;
        this.source = text.source();
        this.mdx = mdx;
        this.elements = elements;
    }

    /** The components found so far; what else is like them may be added. */
    Components found() {
        return found;
    }

    /** Whether the name behind a bracket begins with a capital, as those of components do. */
    static boolean mayBegin(String source, int from) {
        int name = source.startsWith("/", from + 1) ? from + 2 : from + 1;
        return name < source.length() && source.charAt(name) >= 'A' && source.charAt(name) <= 'Z';
    }

    /** Covers such a tag; returns the offset behind it, or the same one for none. */
    int cover(int from) {
        boolean isClosing = source.charAt(from + 1) == '/';
        int nameStart = isClosing ? from + 2 : from + 1;
        String name = source.substring(nameStart, endOfName(nameStart));
        if (UnknownElements.isKnown(name)) {
            return from;
        }
        if (isClosing) {
            return found.close(name, from) ? mdx.tag(from) : from;
        }
        int end = beginsLine(from) ? mdx.endOfTag(nameStart) : -1;
        boolean isEmpty = end > 0 && source.charAt(end - 2) == '/';
        if (end < 0 || CharacterScan.hasBlankLine(source, from, end) || !(isEmpty || elements.isClosed(name))) {
            return from;
        }
        if (!isEmpty) {
            found.open(name, end);
        }
        return mdx.tag(from);
    }

    private int endOfName(int from) {
        int i = from;
        while (i < source.length() && i - from < LONGEST_NAME && isNamePart(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == ':';
    }

    /** Whether nothing but covered tags, marks of quotations and markers of items stand before. */
    private boolean beginsLine(int from) {
        int i = from - 1;
        while (i >= 0 && from - i < LONGEST_BEFORE && isBeforeBlocks(text.shown(i))) {
            i--;
        }
        return i < 0 || CharacterScan.isLineEnd(source.charAt(i));
    }

    private static boolean isBeforeBlocks(char c) {
        return c == MaskedText.COVER || " \t>-*+.)".indexOf(c) >= 0 || (c >= '0' && c <= '9');
    }
}

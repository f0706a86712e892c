package org.copydesk.format;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Constructs that the parser does not know are shown to it as items of a list, so that what is indented below them
 * belongs to them. The page still has the sign that they begin with.
 */
final class DefinitionList {
    /** The sign of a list that hardly anybody uses, so that their items mix with no list of the author. */
    static final char MARKER = '+';

    private DefinitionList() {}

    /** Whether a list is one of the author, or of definitions; else it is a note with a body. */
    static boolean isList(Node node, String source) {
        return node instanceof ListBlock && "!?=".indexOf(sign(node, source)) < 0;
    }

    /** Whether the definitions of a term come behind it. */
    static boolean follows(Node term, String source) {
        Node next = term.getNext();
        return next instanceof ListBlock && sign(next, source) == ':';
    }

    private static char sign(Node list, String source) {
        SourceSpan first =
                list.getSourceSpans().isEmpty() ? null : list.getSourceSpans().get(0);
        if (first == null) {
            return ' ';
        }
        int at = CharacterScan.skipBlanks(source, first.getInputIndex(), source.length());
        return at < source.length() ? source.charAt(at) : ' ';
    }
}

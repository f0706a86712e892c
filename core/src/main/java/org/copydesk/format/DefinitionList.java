package org.copydesk.format;

import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Definitions and notes are shown to the parser as items of a list, so that what is indented below them belongs to
 * them. The parser lets them flow together with each other and with items of the author; the page still has the sign
 * that each begins with. Terms with their definitions, one after the other, are one list.
 */
final class DefinitionList {
    /** The sign of a list that hardly anybody uses, so that their items seldom mix with those of the author. */
    static final char MARKER = '+';

    private enum Kind {
        LIST,
        DEFINITION,
        NOTE
    }

    private DefinitionList() {}

    /** Whether a list of the parser may have items that are shown as such only. */
    static boolean isMixed(Node list) {
        return list instanceof BulletList bullets && "+".equals(bullets.getMarker());
    }

    /** Whether a list begins with an item of a mixed list. */
    static boolean begins(Node item, String source) {
        Kind kind = kind(item, source);
        Node before = item.getPrevious();
        boolean goesOn = before == null
                ? kind == Kind.DEFINITION && item.getParent().getPrevious() instanceof Paragraph
                : kind(before, source) == kind;
        return kind != Kind.NOTE && !goesOn;
    }

    /** Whether a list ends with an item of a mixed list. */
    static boolean ends(Node item, String source) {
        Kind kind = kind(item, source);
        Node next = item.getNext();
        boolean goesOn = next == null
                ? kind == Kind.DEFINITION && isTerm(item.getParent().getNext(), source)
                : kind(next, source) == kind;
        return kind != Kind.NOTE && !goesOn;
    }

    /** Whether this is a paragraph that definitions come behind. */
    static boolean isTerm(Node node, String source) {
        return node instanceof Paragraph
                && isMixed(node.getNext())
                && kind(node.getNext().getFirstChild(), source) == Kind.DEFINITION;
    }

    /** Whether no definition stands before a term. */
    static boolean isFirst(Node term, String source) {
        Node before = term.getPrevious();
        return !isMixed(before) || kind(before.getLastChild(), source) != Kind.DEFINITION;
    }

    /** Whether the definition stands on the line below the term, so that each line before is a term. */
    static boolean isRightBelow(Node term, String source) {
        return !CharacterScan.hasBlankLine(source, end(term), start(term.getNext()));
    }

    private static Kind kind(Node item, String source) {
        int at = CharacterScan.skipBlanks(source, start(item), source.length());
        return switch (at < source.length() ? source.charAt(at) : ' ') {
            case ':' -> Kind.DEFINITION;
            case '!', '?', '=' -> Kind.NOTE;
            default -> Kind.LIST;
        };
    }

    private static int start(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getInputIndex();
    }

    private static int end(Node node) {
        int spans = node.getSourceSpans().size();
        if (spans == 0) {
            return 0;
        }
        SourceSpan last = node.getSourceSpans().get(spans - 1);
        return last.getInputIndex() + last.getLength();
    }
}

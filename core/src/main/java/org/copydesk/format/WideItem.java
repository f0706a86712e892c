package org.copydesk.format;

import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Paragraphs that authors indent by four blanks below an item whose words stand further to the right, such as
 * {@code "  1. Words"}. For CommonMark they are code behind the list; for Markdown as it was first they go on with the item.
 */
final class WideItem {
    private static final int INDENT_OF_CODE = 4;

    private WideItem() {}

    /** Whether indented code stands where an item goes on, and has words as sentences have them. */
    static boolean goesOn(Node code, MaskedText text) {
        return code.getPrevious() instanceof ListBlock list
                && list.getLastChild() instanceof ListItem item
                && item.getContentIndent() != null
                && item.getContentIndent() > INDENT_OF_CODE
                && !code.getSourceSpans().isEmpty()
                && isSentence(text, code.getSourceSpans().get(0));
    }

    /** Three words or more, each behind a blank. */
    private static boolean isSentence(MaskedText text, SourceSpan span) {
        String line = text.shown(span.getInputIndex(), span.getInputIndex() + span.getLength());
        int words = 0;
        for (int i = 1; i < line.length(); i++) {
            words += line.charAt(i - 1) == ' ' && Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        return words >= 2;
    }
}

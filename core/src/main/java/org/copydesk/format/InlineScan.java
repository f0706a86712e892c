package org.copydesk.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.copydesk.format.InlinePiece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the markup inside one block of Markdown: what is not running text. Method: CommonMark 0.31.2, appendix "Phase
 * 2: inline structure", with the footnotes and strikethrough of GFM; in one pass and, but for the sorting of the
 * pieces, linear. Nothing is nested in the result, so that no depth is too deep. Not safe for threads.
 */
final class InlineScan {
    private static final boolean[] IS_SPECIAL = new boolean[0x80];

    static {
        "\n\\`<[]!^*_~".chars().forEach(c -> IS_SPECIAL[c] = true);
    }

    private static final char NO_MARKER = 0;

    private static final Comparator<InlinePiece> BY_PLACE = Comparator.comparingInt(InlinePiece::from);

    /**
     * An opening bracket that waits for its closing one.
     *
     * @param index where it stands
     * @param marker the exclamation mark of an image or the caret of a footnote before it, or {@link #NO_MARKER}
     * @param pieces how many pieces there were before it
     * @param run the last run of delimiters before it
     */
    private record Bracket(int index, char marker, int pieces, DelimiterRuns.@Nullable Run run) {
        int from() {
            return marker == NO_MARKER ? index : index - 1;
        }

        boolean isImage() {
            return marker == '!';
        }

        boolean isNote() {
            return marker == '^';
        }
    }

    private final InlineText text;
    private final List<InlinePiece> pieces = new ArrayList<>();
    private final List<Bracket> brackets = new ArrayList<>();
    private final Map<Integer, Integer> lastBackticks = new HashMap<>();
    private final DelimiterRuns runs;
    private final LinkSyntax links;
    private final AngleBrackets angles;
    private @Nullable InlineParserContext definitions;
    private boolean knowsBackticks;

    /** How many of the open brackets, from the outermost on, can no longer open a link, as one is inside them. */
    private int spent;

    /** The innermost bracket that has another one behind it, and those around it. */
    private int withBracketInside;

    InlineScan(InlineText text) {
        this.text = text;
        this.runs = new DelimiterRuns(text, pieces);
        this.links = new LinkSyntax(text);
        this.angles = new AngleBrackets(text);
    }

    /**
     * Finds the pieces of the text that is there now.
     *
     * @param newDefinitions the definitions of links and footnotes
     * @return the pieces in the order of the text; valid until the next call
     */
    List<InlinePiece> pieces(InlineParserContext newDefinitions) {
        clear();
        definitions = newDefinitions;
        char[] chars = text.chars();
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = chars[i];
            i = c < IS_SPECIAL.length && IS_SPECIAL[c] ? special(c, i) : i + 1;
        }
        runs.pair(null);
        pieces.sort(BY_PLACE);
        return pieces;
    }

    private void clear() {
        pieces.clear();
        brackets.clear();
        lastBackticks.clear();
        runs.clear();
        angles.clear();
        knowsBackticks = false;
        spent = 0;
        withBracketInside = 0;
    }

    /** Deals with a special character; returns the index where to go on. */
    private int special(char c, int i) {
        return switch (c) {
            case '\n' -> lineEnd(i);
            case '\\' -> backslash(i);
            case '`' -> backticks(i);
            case '<' -> angle(i);
            case '[' -> open(i, NO_MARKER);
            case '!', '^' -> text.at(i + 1) == '[' ? open(i + 1, c) : i + 1;
            case ']' -> close(i);
            default -> runs.add(i);
        };
    }

    private int lineEnd(int i) {
        boolean isHard = text.at(i - 1) == ' ' && text.at(i - 2) == ' ';
        return add(isHard ? Kind.HARD_BREAK : Kind.SOFT_BREAK, i, i + 1);
    }

    private int add(Kind kind, int from, int to) {
        pieces.add(InlinePiece.of(kind, from, to));
        return to;
    }

    private int backslash(int i) {
        char next = text.at(i + 1);
        if (next == '\n') {
            return add(Kind.HARD_BREAK, i, i + 2);
        }
        return LinkSyntax.isEscapable(next) ? i + 2 : i + 1;
    }

    /** A span of code; a run of backticks that is not closed is text. */
    private int backticks(int from) {
        int open = text.endOfRun('`', from);
        if (knowsBackticks && lastBackticks.getOrDefault(open - from, -1) <= from) {
            return open;
        }
        int i = text.indexOf('`', open);
        while (i >= 0) {
            int end = text.endOfRun('`', i);
            if (end - i == open - from) {
                return add(Kind.CODE, from, end);
            }
            lastBackticks.put(end - i, i);
            i = text.indexOf('`', end);
        }
        knowsBackticks = true;
        return open;
    }

    private int angle(int from) {
        Optional<String> address = angles.address(from);
        if (address.isPresent()) {
            int end = text.indexOf('>', from) + 1;
            pieces.add(new InlinePiece(Kind.ADDRESS, from, end, end, address.get()));
            return end;
        }
        int end = angles.endOfTag(from);
        return end < 0 ? from + 1 : add(Kind.TAG, from, end);
    }

    private int open(int index, char marker) {
        withBracketInside = brackets.size();
        brackets.add(new Bracket(index, marker, pieces.size(), runs.last()));
        return index + 1;
    }

    private int close(int index) {
        if (brackets.isEmpty()) {
            return index + 1;
        }
        int last = brackets.size() - 1;
        Bracket bracket = brackets.remove(last);
        boolean isSpent = bracket.marker() == NO_MARKER && last < spent;
        boolean hasBracketInside = last < withBracketInside;
        spent = Math.min(spent, last);
        withBracketInside = Math.min(withBracketInside, last);
        if (bracket.isNote()) {
            runs.pair(bracket.run());
            return add(Kind.NOTE, bracket.from(), index + 1);
        }
        int end = isSpent ? -1 : link(bracket, index, hasBracketInside);
        return end < 0 ? index + 1 : end;
    }

    /** Makes a link, image or reference to a footnote of two brackets; returns the index behind it, or -1 for none. */
    private int link(Bracket bracket, int close, boolean hasBracketInside) {
        Optional<String> destination = links.destination(close + 1);
        if (destination.isPresent()) {
            return link(bracket, close, links.end(), destination.get());
        }
        Optional<String> label = links.label(close + 1);
        int end = label.isPresent() ? links.end() : close + 1;
        String reference = label.orElse("");
        boolean isTooLong = close - bracket.index() - 1 > LinkSyntax.LONGEST_LABEL;
        if (reference.isEmpty() && (isTooLong || (hasBracketInside && !bracket.isImage()))) {
            return -1;
        }
        String words = isTooLong ? "" : text.between(bracket.index() + 1, close);
        if (words.startsWith("^") && footnote(bracket, close, words.substring(1), label)) {
            return close + 1;
        }
        LinkReferenceDefinition definition = definition(reference.isEmpty() ? words : reference);
        return definition == null ? -1 : link(bracket, close, end, definition.getDestination());
    }

    private @Nullable LinkReferenceDefinition definition(String label) {
        return definitions == null ? null : definitions.getDefinition(LinkReferenceDefinition.class, label);
    }

    private int link(Bracket bracket, int close, int end, String target) {
        Kind open = bracket.isImage() ? Kind.OPEN_IMAGE : Kind.OPEN_LINK;
        pieces.add(new InlinePiece(open, bracket.from(), bracket.index() + 1, end, target));
        runs.pair(bracket.run());
        if (!bracket.isImage()) {
            spent = brackets.size();
        }
        return add(bracket.isImage() ? Kind.CLOSE_IMAGE : Kind.CLOSE_LINK, close, end);
    }

    /** Whether two brackets refer to a footnote; a label behind them that is defined makes them a link. */
    private boolean footnote(Bracket bracket, int close, String name, Optional<String> label) {
        boolean isLink = label.isPresent() && definition(label.get()) != null;
        if (isLink || definitions == null || definitions.getDefinition(FootnoteDefinition.class, name) == null) {
            return false;
        }
        pieces.subList(bracket.pieces(), pieces.size()).clear();
        runs.drop(bracket.run());
        spent = brackets.size();
        pieces.add(new InlinePiece(Kind.FOOTNOTE, bracket.index(), close + 1, close + 1, name));
        return true;
    }
}

package org.copydesk.format;

import java.util.Optional;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;

/**
 * Writes the prose of one block from stretches of the source, in their order: takes out escapes, entities, masks and
 * addresses, joins lines and keeps the marks. Not safe for threads.
 */
final class ProseWriter {
    /** Which signs stand for other characters. */
    enum Syntax {
        /** None. */
        PLAIN,
        /** Entities. */
        HTML,
        /** Entities, and a backslash before a punctuation mark. */
        MARKDOWN
    }

    private final MaskedText text;
    private final String source;
    private final Syntax syntax;
    private final Addresses addresses;
    private final Prose.Builder prose;
    private final ProseMarks marks = new ProseMarks();
    private final LineBreaks breaks = new LineBreaks();
    private final ProseSigns signs = new ProseSigns();
    private final BlockExtent extent;
    private final ElementLanguages languages = new ElementLanguages();

    ProseWriter(MaskedText text, Syntax syntax) {
        this.text = text;
        this.source = text.source();
        this.syntax = syntax;
        this.addresses = new Addresses(source);
        this.extent = new BlockExtent(source);
        this.prose = new Prose.Builder(source);
    }

    /** The characters of the page. */
    String source() {
        return source;
    }

    /** The languages that elements inside the block name. */
    ElementLanguages languages() {
        return languages;
    }

    /** Adds running text of one line. */
    void text(int from, int to) {
        if (from >= to) {
            return;
        }
        signs.load(source, from, to);
        addresses.begin(from);
        int plain = from;
        int mask = text.nextMask(from);
        int i = signs.next(from, Math.min(mask, to));
        while (i < to) {
            if (i == mask) {
                copy(plain, i);
                i = mask(i, to);
                plain = i;
            } else {
                int next = special(source.charAt(i), i, plain, to);
                i = next < 0 ? i + 1 : behindMask(next, mask, to);
                plain = next < 0 ? plain : i;
            }
            mask = mask < i ? text.nextMask(i) : mask;
            i = signs.next(i, Math.min(mask, to));
        }
        copy(plain, to);
    }

    /** An address may lead into a tag of a template; the rest of the tag is no prose. */
    private int behindMask(int offset, int mask, int to) {
        return offset > mask ? Math.max(offset, Math.min(text.endOfMask(mask), to)) : offset;
    }

    /** Writes what a special character stands for; returns the offset behind it, or -1 if it stands for itself. */
    private int special(char c, int i, int plain, int to) {
        if (Addresses.isTrigger(c)) {
            return addresses.find(i, plain, to) ? address(plain) : -1;
        }
        if (c == '\\' && syntax == Syntax.MARKDOWN && i + 1 < to && LinkSyntax.isEscapable(source.charAt(i + 1))) {
            copy(plain, i);
            return replace(source.substring(i + 1, i + 2), i, i + 2);
        }
        if (c == '&' && syntax != Syntax.PLAIN) {
            int entityEnd = syntax == Syntax.HTML ? Entity.endInHtml(source, i, to) : Entity.end(source, i, to);
            if (entityEnd > 0) {
                copy(plain, i);
                return replace(Entity.decode(source, i, entityEnd), i, entityEnd);
            }
        }
        return -1;
    }

    /** The offset of the first covered stretch from an offset on; none is beyond all offsets. */
    int nextCovered(int from) {
        return text.nextMask(from);
    }

    /** Writes what the covered stretch that begins at an offset leaves; returns the offset behind it. */
    int covered(int at, int to) {
        return mask(at, to);
    }

    private int mask(int at, int to) {
        int maskEnd = Math.min(text.endOfMask(at), to);
        switch (text.trace(at)) {
            case PLACEHOLDER -> placeholder(at, withoutBlanks(at, maskEnd));
            case CITATION -> {
                placeholder(at, withoutBlanks(at, maskEnd));
                markLast(Mark.Kind.CITATION, "");
            }
            case LINK_START -> open(Mark.Kind.LINK, BracketMarks.page(source, at), at);
            case LINK_END -> close(Mark.Kind.LINK);
            case NONE, REST -> {}
        }
        return maskEnd;
    }

    /** Where a stretch ends without its last blanks: the line that it is cut at may end in some, and the block does not. */
    private int withoutBlanks(int from, int to) {
        int end = to;
        while (end > from + 1 && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int address(int plain) {
        copy(plain, addresses.start());
        if (addresses.kind() == Addresses.Kind.LINK && !marks.isOpen(Mark.Kind.LINK)) {
            link(addresses.start(), addresses.end());
        } else {
            placeholder(addresses.start(), addresses.end());
        }
        return addresses.end();
    }

    /** Adds characters that stand for others, such as those of an escape. */
    void replacement(String characters, int from, int to) {
        replace(characters, from, to);
    }

    private int replace(String characters, int from, int to) {
        beginAt(from);
        prose.replace(characters, from, to);
        extend(from, to);
        return to;
    }

    private void copy(int from, int to) {
        int first = from;
        if (breaks.isOpen()) {
            while (first < to && BlockExtent.isBlank(source.charAt(first))) {
                first++;
            }
        }
        if (first < to) {
            beginAt(first);
            prose.copy(first, to);
            extend(first, to);
        }
    }

    /** Adds running text of several lines, joined by blanks; quote marks at the start of lines are left out. */
    void lines(int from, int to) {
        int line = from;
        for (int i = from; i <= to; i++) {
            if (i == to || source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                text(line, i);
                if (i < to) {
                    softBreak(i);
                }
                line = i + 1;
            }
        }
    }

    /** Adds a placeholder for something that is no prose. */
    void placeholder(int from, int to) {
        beginAt(from);
        prose.placeholder(from, to);
        extend(from, to);
    }

    /** Adds a placeholder for code. */
    void code(int from, int to) {
        placeholder(from, to);
        markLast(Mark.Kind.CODE, "");
    }

    /** Adds a placeholder for a bare web address. */
    private void link(int from, int to) {
        placeholder(from, to);
        markLast(Mark.Kind.LINK, source.substring(from, to));
    }

    /** Marks the placeholder that was added last. */
    void markLast(Mark.Kind kind, String target) {
        marks.add(kind, prose.length() - 1, prose.length(), target);
    }

    /** Adds a mark without prose, such as a reference to a footnote. */
    void point(Mark.Kind kind, String target, int from, int to) {
        marks.add(kind, prose.length(), prose.length(), target);
        extend(from, to);
    }

    /** Joins lines: a blank stands for the line end and for what begins the next line before its words. */
    void softBreak(int at) {
        breaks.join(at);
    }

    /** Parts words in a line: a blank stands for what is between them. */
    void gap(int at) {
        breaks.part(at);
    }

    /** Ends a line that stays a line. */
    void hardBreak(int at) {
        breaks.keep(at);
    }

    /** Whether a kept line end is the last that was added. */
    boolean isAfterHardBreak() {
        return breaks.isKept() && prose.length() > 0;
    }

    /** Whether the block has no prose yet. */
    boolean isEmpty() {
        return prose.length() == 0;
    }

    private void beginAt(int offset) {
        if (breaks.isBefore(offset) && prose.length() > 0) {
            prose.trimEnd();
            marks.clamp(prose.length());
            if (prose.length() > 0) {
                writeBreak(offset);
            }
        }
        breaks.end();
    }

    /** A line that is joined leaves a blank, but for one between characters of scripts that are written without. */
    private void writeBreak(int offset) {
        boolean isSpaced = !breaks.isJoined() || LineJoint.isSpaced(prose.last(), source, offset);
        String written = breaks.written();
        if (isSpaced) {
            prose.replace(written, breaks.start(), offset);
        }
    }

    /** Begins a mark that covers what comes next. */
    void open(Mark.Kind kind, String target, int at) {
        if (marks.isFull()) {
            return;
        }
        if (prose.length() > 0) {
            beginAt(at);
        }
        marks.open(kind, target, prose.length());
    }

    /** Ends the mark of a kind that was opened last; nothing happens if there is none. */
    void close(Mark.Kind kind) {
        marks.close(kind, prose.length());
    }

    /** Counts characters as part of the block's place; blanks at their ends are none of it. */
    void extend(int from, int to) {
        extent.extend(from, to);
    }

    /**
     * Ends the block; empty if it has no prose. The writer is ready for the next one.
     *
     * @param kind what it is; a paragraph may turn out to be verse
     */
    Optional<Block> finish(BlockKind kind, String language, int list) {
        if (prose.length() == 0) {
            reset();
            return Optional.empty();
        }
        marks.closeAll(prose.length());
        Prose written = prose.trimEnd().build();
        boolean isVerse = kind == BlockKind.PARAGRAPH && breaks.keepLines() && Stanza.isVerse(written.text());
        Optional<Block> block = CharacterScan.hasOnlyBlanks(written.text())
                ? Optional.empty()
                : Optional.of(Block.builder(isVerse ? BlockKind.VERSE : kind, written)
                        .marks(marks.within(written.length()))
                        .language(language)
                        .list(list)
                        .build(extent.start(), extent.end()));
        reset();
        return block;
    }

    private void reset() {
        prose.clear();
        marks.clear();
        languages.clear();
        breaks.clear();
        extent.clear();
    }
}

package org.copydesk.check;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.copydesk.text.Block;
import org.copydesk.text.Source;

/**
 * A stretch of a content file. Lines and columns count from 1, columns and offsets in UTF-16 code units; the end is
 * exclusive; a byte order mark is not counted. Places are ordered by path, then by start, then by end.
 *
 * @param path the path of the file as findings show it, with {@code /} between its parts
 * @param startLine the line of the first character
 * @param startColumn its column
 * @param endLine the line of the last character's end
 * @param endColumn the column after the last character
 * @param charOffset how many characters stand before it in the file
 * @param charLength how many characters it has
 */
public record Place(
        String path, int startLine, int startColumn, int endLine, int endColumn, int charOffset, int charLength)
        implements Comparable<Place>, Serializable {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::path)
            .thenComparingInt(Place::charOffset)
            .thenComparingInt(Place::charLength);

    /** Checks that there is a path. */
    public Place {
        Objects.requireNonNull(path, "path");
    }

    /**
     * The place of source characters.
     *
     * @param from the offset of the first one
     * @param to the offset after the last one
     */
    public static Place of(Source source, int from, int to) {
        return new Place(
                source.path(),
                source.line(from),
                source.column(from),
                source.line(to),
                source.column(to),
                from,
                to - from);
    }

    /**
     * The place of words of a block.
     *
     * @param from the offset of the first character in the block's prose
     * @param to the offset after the last one, above {@code from}
     */
    public static Place of(Source source, Block block, int from, int to) {
        return of(source, block.prose().sourceStart(from), block.prose().sourceEnd(to));
    }

    /** The place of a whole block. */
    public static Place of(Source source, Block block) {
        return of(source, block.start(), block.end());
    }

    /** The offset after the last character. */
    public int charEnd() {
        return charOffset + charLength;
    }

    /** Whether another place is in the same file and lies within this one. */
    public boolean contains(Place other) {
        return path.equals(other.path) && charOffset <= other.charOffset && other.charEnd() <= charEnd();
    }

    /** The place from the start of this one to the end of another one of the same file. */
    public Place to(Place last) {
        return new Place(
                path, startLine, startColumn, last.endLine, last.endColumn, charOffset, last.charEnd() - charOffset);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** The place as an editor opens it: {@code path:line:column}. */
    @Override
    public String toString() {
        return path + ":" + startLine + ":" + startColumn;
    }
}

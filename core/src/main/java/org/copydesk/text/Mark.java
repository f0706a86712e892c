package org.copydesk.text;

/**
 * Something that markup says about a stretch of prose.
 *
 * @param kind what it says
 * @param start the first character, in the prose of the block
 * @param end after the last character; equal to {@code start} for what leaves no prose, such as a footnote reference
 * @param target where a link leads, the label of a footnote or the tag of a language; empty for other kinds
 */
public record Mark(Kind kind, int start, int end, String target) {
    /** What a mark says. */
    public enum Kind {
        /** A link with its text, or a bare address that stands as a placeholder. */
        LINK,
        /** The alternative text of a picture. */
        IMAGE,
        /** A reference to a footnote that exists. */
        FOOTNOTE,
        /** A reference to an entry of a list of literature. */
        CITATION,
        /** A quotation by markup; quotation marks in the prose make no mark. */
        QUOTATION,
        /** Emphasis, as titles of works have it. */
        EMPHASIS,
        /** Strong emphasis; a line that is strong as a whole often stands for a heading. */
        STRONG,
        /** Words in another language than the block; the target is their BCP 47 tag. */
        LANGUAGE,
        /** Code or another piece without prose; one placeholder. */
        CODE
    }

    /** Whether the mark covers the character at an offset. */
    public boolean covers(int offset) {
        return start <= offset && offset < end;
    }
}

package org.copydesk.text;

/** What part a block plays on its page. */
public enum BlockKind {
    /** Running text. */
    PARAGRAPH,
    /** The title of a page or a section. */
    HEADING,
    /** A paragraph of a list item. */
    LIST_ITEM,
    /** A paragraph of a block quotation; a note or warning that a dialect writes like a quotation is none. */
    QUOTATION,
    /** One cell of a table. */
    TABLE_CELL,
    /** The words under a picture or over a listing or table. */
    CAPTION,
    /** A stanza: lines that are kept as lines. */
    VERSE,
    /** A paragraph of a footnote. */
    FOOTNOTE,
    /** A value of the front matter that is prose, such as a title. */
    FRONT_MATTER
}
